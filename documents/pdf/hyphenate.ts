import type { Language } from '#agreement/language';
import { recent } from './recent.ts';

/** The positions in a word where it may be broken with a hyphen. */
export type Hyphenate = (word: string) => readonly number[];

interface Patterns {
  hyphenateSync(text: string, options: { hyphenChar: string; html: boolean; minWordLength: number }): string;
}

// The patterns are CommonJS and take a while to read: only those of the language asked for are loaded.
const patterns: Record<Language, () => Promise<{ default: Patterns }>> = {
  nl: () => import('hyphen/nl/index.js'),
  en: () => import('hyphen/en-gb/index.js'),
};

const loaded = new Map<Language, Promise<Hyphenate>>();

export function loadHyphenation(language: Language): Promise<Hyphenate> {
  const known =
    loaded.get(language) ?? patterns[language]().then(({ default: module }) => hyphenateWith(module));
  loaded.set(language, known);
  return known;
}

const mark = '\u00ad';
const shortest = 6;
// Addresses, amounts and the like are no words to hyphenate.
const plainWord = new RegExp(`^[^\\p{L}\\p{N}]*(\\p{L}{${shortest},})[^\\p{L}\\p{N}]*$`, 'u');
const before = 2;
const after = 3;

function hyphenateWith({ hyphenateSync }: Patterns): Hyphenate {
  const cut = recent(4000, (word: string): readonly number[] => {
    // In lower case beforehand: the package would do so by the machine's own locale.
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return [];
    const positions: number[] = [];
    let position = 0;
    for (const syllable of hyphenateSync(lower, {
      hyphenChar: mark,
      html: false,
      minWordLength: shortest,
    }).split(mark)) {
      position += syllable.length;
      if (position >= before && position <= word.length - after) positions.push(position);
    }
    return positions;
  });
  return (word) => {
    const letters = plainWord.exec(word)?.[1];
    return letters ? cut(letters).map((position) => word.indexOf(letters) + position) : [];
  };
}
