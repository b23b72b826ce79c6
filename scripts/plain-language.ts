/** How plain our words are, in figures, with the sentences that most need other words. Fails where a limit is passed. */
import { join } from 'node:path';
import { languages } from '../agreement/language.ts';
import { limits, type Measured, measure, overLimits, percent, worst } from './wording/measure.ts';
import { ourWords } from './wording/our-words.ts';

const root = join(import.meta.dirname, '..');
const measured = languages.map((language) => measure(ourWords(root, language), language));
const over = measured.flatMap(overLimits);

for (const each of measured) console.log(`${report(each)}\n`);
console.log(
  'A passive weighs as ten words more, a word to avoid as twenty. X is a value. How to write: docs/wording.md',
);
for (const complaint of over) console.error(complaint);
if (over.length > 0) process.exitCode = 1;

function report(measured: Measured): string {
  const { language, figures } = measured;
  const rows = Object.entries(figures).map(([source, { sentences, mean, longest, passive }]) =>
    row(source, String(sentences), mean.toFixed(1), String(longest), percent(passive)),
  );
  return [
    language === 'nl' ? 'Dutch' : 'English',
    row('', 'sentences', 'mean', 'longest', 'passive'),
    ...rows,
    row('at most', '', String(limits.mean), String(limits.longest), percent(limits.passive[language])),
    '',
    'The ten worst',
    ...worst(measured, 10).flatMap(({ text, from, words, passive, avoid }) => {
      const marks = [
        `${words} words`,
        ...(passive ? ['passive'] : []),
        ...avoid.map(({ word }) => `“${word}”`),
      ];
      return [`  ${from} (${marks.join(', ')})`, `    ${text}`];
    }),
  ].join('\n');
}

function row(source: string, ...cells: string[]): string {
  return source.padEnd(12) + cells.map((cell) => cell.padStart(11)).join('');
}
