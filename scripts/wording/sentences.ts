import type { Language } from '#agreement/language';

const segmenters = {
  nl: new Intl.Segmenter('nl', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
} as const satisfies Record<Language, Intl.Segmenter>;

/** The sentences of a passage; none runs over a line break. What has no full stop at its end (a heading, a cell) comes along as it is. */
export function sentencesOf(text: string, language: Language): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...segmenters[language].segment(line)])
    .flatMap(({ segment }) => segment.split(/(?<=:)\s+(?=\p{Lu}\p{Ll})/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Whether this is a sentence rather than a heading, a label or a cell of a table. */
export function isWholeSentence(sentence: string): boolean {
  return /[.?!:…][”’)\]]*$/.test(sentence);
}

/** How many words there are; a non-breaking space holds an amount, a day or a count together as one. */
export function countWords(sentence: string): number {
  return sentence.split(/ +/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
