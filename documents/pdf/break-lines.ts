import { chopWord } from './chop-word.ts';
import type { Faces } from './face.ts';
import { slice, widthOf, withHyphen } from './measure.ts';
import type { Setting } from './setting.ts';
import type { Part, Word } from './text.ts';
import { measureWords, type Place, placesIn, totalFit } from './total-fit.ts';

/** One line: its words with the spaces between them, and whether it ends in the middle of a word. */
export interface SetLine {
  parts: Part[];
  /** The space at the end of the line: nothing to see and beyond its width, but it parts words for whoever copies them. */
  gap: Part | undefined;
  hyphen: boolean;
  width: number;
}

/** A line that leaves more of its width empty than this is worth a hyphen. */
const ugly = 0.16;

/** Which words may be hyphenated: any where a line would otherwise be left very short, or only what does not fit. */
export type Hyphens = 'for even lines' | 'for want of room';

/** Breaks a paragraph into lines no wider than `width`, so that all lines together leave the least uneven edge. */
export function breakLines(
  words: readonly Word[],
  width: number,
  setting: Setting,
  hyphens: Hyphens = 'for even lines',
): SetLine[] {
  const { faces } = setting;
  if (words.length === 0) return [];
  const measured = measureWords(words, faces);
  const fits = measured.widths.every((wide) => wide <= width);
  if (fits) {
    const stops = totalFit(words, placesIn(words, measured), width, faces);
    const lines = setLines(words, stops, faces);
    if (hyphens === 'for want of room') return lines;
    const isUgly = lines.some((line, i) => !stops[i + 1]!.forced && line.width < (1 - ugly) * width);
    if (!isUgly) return lines;
  }
  const chopped = words.flatMap((word, i) => {
    if (measured.widths[i]! > width) return chopWord(word, width, setting);
    return [hyphens === 'for want of room' || isName(word) ? { ...word, whole: true as const } : word];
  });
  const places = placesIn(chopped, fits ? measured : measureWords(chopped, faces), setting);
  return setLines(chopped, totalFit(chopped, places, width, faces), faces);
}

/** A word with a capital, which most names have, is better left whole. */
function isName({ parts }: Word): boolean {
  return /^\P{L}*\p{Lu}/u.test(parts[0]?.text ?? '');
}

function setLines(words: readonly Word[], stops: readonly Place[], faces: Faces): SetLine[] {
  return stops.slice(1).map((stop, i) => setLine(words, stops[i]!, stop, faces));
}

function setLine(words: readonly Word[], from: Place, to: Place, faces: Faces): SetLine {
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
