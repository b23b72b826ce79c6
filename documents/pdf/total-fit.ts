import type { Faces } from './face.ts';
import { slice, textOf, widthOf, withHyphen } from './measure.ts';
import type { Setting } from './setting.ts';
import type { Part, Word } from './text.ts';

/** A place where a line may end and the next begin, measured along the paragraph set on one endless line. */
export interface Place {
  word: number;
  /** Position in the word's text, for a break in the middle of it. */
  cut: number;
  /** Where a line that ends here ends, its hyphen included. */
  end: number;
  /** Where the line after it starts. */
  start: number;
  forced: boolean;
  /** What a line that ends here costs beside its slack. */
  cost: number;
}

/** The words of a paragraph, set on one endless line. */
export interface Measured {
  widths: number[];
  /** Where each word starts, when all stand on one endless line. */
  starts: number[];
  total: number;
}

export function measureWords(words: readonly Word[], faces: Faces): Measured {
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

/** Where lines may end: after words and, when hyphens are allowed, in the middle of them. */
export function placesIn(
  words: readonly Word[],
  { widths, starts, total }: Measured,
  hyphens?: Setting,
): Place[] {
  const places: Place[] = [{ word: 0, cut: 0, end: 0, start: 0, forced: true, cost: 0 }];
  words.forEach(({ parts, after, whole }, i) => {
    const start = starts[i]!;
    const width = widths[i]!;
    for (const cut of hyphens && !whole ? hyphens.hyphenate(textOf(parts)) : []) {
      const head = widthOf(withHyphen(slice(parts, 0, cut)), hyphens!.faces);
      const tail = widthOf(slice(parts, cut), hyphens!.faces);
      places.push({
        word: i,
        cut,
        end: start + head,
        start: start + width - tail,
        forced: false,
        cost: hyphenCost,
      });
    }
    const forced = after === 'line' || i === words.length - 1;
    const cost = isTied(parts, words[i + 1]) ? tieCost : 0;
    places.push({ word: i + 1, cut: 0, end: start + width, start: starts[i + 1] ?? total, forced, cost });
  });
  return places;
}

const hyphenCost = 6;
/** What a hyphen right below another costs more. */
const secondHyphenCost = 4;
/** What it costs to part a number from its word: a street from its number, a day from its month. */
const tieCost = 3;
/** A last line shorter than this share of the width looks forgotten. */
const forgotten = 0.14;
const forgottenCost = 4;

function isTied(parts: readonly Part[], next: Word | undefined): boolean {
  const isAmount = parts.length === 1 && /^[([]?\d+(?:[.,]\d+)*$/.test(parts[0]!.text);
  return isAmount || (next?.parts.length === 1 && /^\d{1,4}[a-z]?[.,;:)\]]*$/i.test(next.parts[0]!.text));
}

/** The places, first and last included, between which all lines together leave the least uneven edge (after Knuth and Plass). */
export function totalFit(
  words: readonly Word[],
  places: readonly Place[],
  width: number,
  faces: Faces,
): Place[] {
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
  const chosen: Place[] = [];
  for (let b = places.length - 1; b >= 0; b = previous[b]!) chosen.push(places[b]!);
  return chosen.reverse();
}

function lengthOf(from: Place, to: Place, words: readonly Word[], faces: Faces): number {
  if (from.word !== to.word || from.cut === 0) return to.end - from.start;
  return widthOf(withHyphen(slice(words[from.word]!.parts, from.cut, to.cut)), faces);
}

function costOf(from: Place, to: Place, length: number, width: number): number {
  if (length > width) return 1e6 * (length / width);
  const slack = (width - length) / width;
  if (to.forced) return length < forgotten * width ? forgottenCost : 0;
  const again = to.cut > 0 && from.cut > 0 ? secondHyphenCost : 0;
  return 100 * slack * slack + to.cost + again;
}
