import type { Faces } from './face.ts';
import type { Hyphenate } from './hyphenate.ts';
import { slice, textOf, widthOf } from './measure.ts';
import type { Part, Word } from './text.ts';

/** What text is set with: measured faces, and where words of the language may be broken. */
export interface Setting {
  faces: Faces;
  hyphenate: Hyphenate;
}

/** One line: its words with the spaces between them, and whether it ends in the middle of a word. */
export interface SetLine {
  parts: Part[];
  /** The space at the end of the line: nothing to see and beyond its width, but it parts words for whoever copies them. */
  gap: Part | undefined;
  hyphen: boolean;
  width: number;
}

/** A place where a line may end and the next begin, measured along the paragraph set on one endless line. */
interface Place {
  word: number;
  /** Position in the word's text, for a break in the middle of it. */
  cut: number;
  /** Where a line that ends here ends, its hyphen included. */
  end: number;
  /** Where the line after it starts. */
  start: number;
  forced: boolean;
}

/** A line that leaves more of its width empty than this is worth a hyphen. */
const ugly = 0.16;
const hyphenCost = 6;
const secondHyphenCost = 10;
/** A last line shorter than this share of the width looks forgotten. */
const forgotten = 0.14;
const forgottenCost = 4;
const longestHyphenated = 200;

/**
 * Breaks a paragraph into lines no wider than `width`, so that all lines together leave the least uneven edge (total
 * fit, after Knuth and Plass). Words are hyphenated only where a line would otherwise be left very short.
 */
export function breakLines(words: readonly Word[], width: number, setting: Setting): SetLine[] {
  const { faces } = setting;
  const measured = measure(words, faces);
  if (measured.total <= width && words.every(({ after }) => after !== 'line')) {
    return words.length > 0
      ? [setLine(words, { word: 0, cut: 0 }, { word: words.length, cut: 0 }, faces)]
      : [];
  }
  const fits = measured.widths.every((wide) => wide <= width);
  const plain = fits ? choose(words, placesIn(words, measured), width, faces) : undefined;
  if (plain && plain.loosest <= ugly) return plain.lines;
  const fitting = fits
    ? words
    : words.flatMap((word, i) => (measured.widths[i]! > width ? chop(word, width, setting) : [word]));
  const again = fits ? measured : measure(fitting, faces);
  const hyphenated = placesIn(fitting, again, setting);
  return choose(fitting, hyphenated, width, faces).lines;
}

interface Measured {
  widths: number[];
  /** Where each word starts, when all stand on one endless line. */
  starts: number[];
  total: number;
}

function measure(words: readonly Word[], faces: Faces): Measured {
  const widths: number[] = [];
  const starts: number[] = [];
  let total = 0;
  for (const { parts, gap } of words) {
    const width = widthOf(parts, faces);
    starts.push(total);
    widths.push(width);
    total += width + (gap ? widthOf([gap], faces) : 0);
  }
  return { widths, starts, total };
}

// Where an address or an amount comes apart best.
const seams = /(?<=[\u00a0\u2007\u202f])|(?<=[/.@?&=_:-])(?=\p{L})/u;

/**
 * A word wider than the line: left as it is where hyphens can break it; where they cannot, it is cut at its seams, and
 * what is too wide even then between any two characters.
 */
function chop(word: Word, width: number, { faces, hyphenate }: Setting): Word[] {
  const text = textOf(word.parts);
  const cuts = text.length > longestHyphenated ? [] : [0, ...hyphenate(text), text.length];
  const syllablesFit = cuts.every(
    (cut, i) => i === 0 || widthOf(withHyphen(slice(word.parts, cuts[i - 1]!, cut)), faces) <= width,
  );
  if (cuts.length > 2 && syllablesFit) return [word];
  const pieces: Word[] = [];
  let from = 0;
  const cut = (piece: string) => {
    const parts = slice(word.parts, from, from + piece.length);
    if (piece.length > longestHyphenated || widthOf(parts, faces) > width) {
      const characters = piece.match(/.\p{M}*/gsu) ?? [];
      if (characters.length > 1) {
        characters.forEach(cut);
        return;
      }
    }
    from += piece.length;
    pieces.push({ parts, after: 'break', whole: true });
  };
  text.split(seams).forEach(cut);
  return pieces.map((piece, i) =>
    i < pieces.length - 1 ? piece : { ...word, parts: piece.parts, whole: true },
  );
}

/** The hyphen of a broken word is a piece of its own: it is not kerned with the letter before it. */
function withHyphen(parts: Part[]): Part[] {
  const last = parts.at(-1);
  return last ? [...parts, { ...last, text: '-' }] : parts;
}

function placesIn(words: readonly Word[], { widths, starts, total }: Measured, hyphens?: Setting): Place[] {
  const places: Place[] = [{ word: 0, cut: 0, end: 0, start: 0, forced: true }];
  words.forEach(({ parts, after, whole }, i) => {
    const start = starts[i]!;
    const width = widths[i]!;
    for (const cut of hyphens && !whole ? hyphens.hyphenate(textOf(parts)) : []) {
      const head = widthOf(withHyphen(slice(parts, 0, cut)), hyphens!.faces);
      const tail = widthOf(slice(parts, cut), hyphens!.faces);
      places.push({ word: i, cut, end: start + head, start: start + width - tail, forced: false });
    }
    const forced = after === 'line' || i === words.length - 1;
    places.push({ word: i + 1, cut: 0, end: start + width, start: starts[i + 1] ?? total, forced });
  });
  return places;
}

function choose(words: readonly Word[], places: readonly Place[], width: number, faces: Faces) {
  const costs = [0];
  const previous = [-1];
  let earliest = 0;
  for (let b = 1; b < places.length; b++) {
    const end = places[b]!;
    let best = Number.POSITIVE_INFINITY;
    let from = b - 1;
    for (let a = b - 1; a >= earliest; a--) {
      const length = lengthOf(places[a]!, end, words, faces);
      if (length > width && a < b - 1) break;
      const cost = costs[a]! + costOf(places[a]!, end, length, width);
      if (cost < best) {
        best = cost;
        from = a;
      }
    }
    costs.push(best);
    previous.push(from);
    if (end.forced) earliest = b;
  }
  return trace(words, places, previous, width, faces);
}

function lengthOf(from: Place, to: Place, words: readonly Word[], faces: Faces): number {
  if (from.word !== to.word || from.cut === 0) return to.end - from.start;
  return widthOf(withHyphen(slice(words[from.word]!.parts, from.cut, to.cut)), faces);
}

function costOf(from: Place, to: Place, length: number, width: number): number {
  if (length > width) return 1e6 * (length / width);
  const slack = (width - length) / width;
  if (to.forced) return length < forgotten * width ? forgottenCost : 0;
  const hyphens = to.cut === 0 ? 0 : from.cut === 0 ? hyphenCost : secondHyphenCost;
  return 100 * slack * slack + hyphens;
}

function trace(
  words: readonly Word[],
  places: readonly Place[],
  previous: number[],
  width: number,
  faces: Faces,
) {
  const lines: SetLine[] = [];
  let loosest = 0;
  for (let b = places.length - 1; b > 0; b = previous[b]!) {
    const line = setLine(words, places[previous[b]!]!, places[b]!, faces);
    if (!places[b]!.forced) loosest = Math.max(loosest, (width - line.width) / width);
    lines.push(line);
  }
  return { lines: lines.reverse(), loosest };
}

interface Position {
  word: number;
  cut: number;
}

function setLine(words: readonly Word[], from: Position, to: Position, faces: Faces): SetLine {
  const parts: Part[] = [];
  const last = to.cut > 0 ? to.word : to.word - 1;
  for (let i = from.word; i <= last; i++) {
    const word = words[i]!;
    const start = i === from.word ? from.cut : 0;
    const end = i === to.word ? to.cut : undefined;
    parts.push(...(start > 0 || end !== undefined ? slice(word.parts, start, end) : word.parts));
    if (word.gap && i < last) parts.push(word.gap);
  }
  const hyphen = to.cut > 0;
  const ending = words[last];
  const gap = hyphen ? undefined : (ending?.gap ?? typedBreak(ending));
  return { parts, gap, hyphen, width: widthOf(hyphen ? withHyphen(parts) : parts, faces) };
}

/** A line break that somebody typed parts words as a space does. */
function typedBreak(word: Word | undefined): Part | undefined {
  const last = word?.after === 'line' ? word.parts.at(-1) : undefined;
  return last && { ...last, text: ' ' };
}
