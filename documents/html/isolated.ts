import { type Markup, markup } from './markup.ts';

const letters = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]`;

// Marks stand on their letters, and joiners, spaces and signs between two words of the same direction go with them.
const rightToLeft = new RegExp(`(${letters}(?:(?:${letters}|[^\\p{L}\\p{N}])*(?:${letters}|\\p{M}))?)`, 'u');

/** Text whose words from right to left are set apart, so that what stands beside them stays where it was written (Unicode annex 9). */
export function isolated(text: string): Markup {
  return markup`${text.split(rightToLeft).map((part, at) => (at % 2 === 0 ? part : markup`<bdi>${part}</bdi>`))}`;
}
