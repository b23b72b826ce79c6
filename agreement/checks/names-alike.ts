import type { Row } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { partiesOf } from '../places.ts';
import { isSame } from './same-party.ts';
import { withoutCase } from './without-case.ts';

/** Two parties whose short names a reader may take for each other. The same party twice is another check's. */
export const namesAlike: Check = {
  id: 64,
  find(answers) {
    const parties = partiesOf(answers);
    return parties.flatMap((party, index): Found[] => {
      const earlier = parties.slice(0, index).findIndex((other) => looksLike(other, party));
      if (earlier < 0) return [];
      const [one, other] = [parties[earlier]!.name, party.name];
      return [
        {
          level: 'warning',
          at: [`/parties/items/${earlier}/name`, `/parties/items/${index}/name`],
          message: {
            nl: `De namen “${one}” en “${other}” lijken op elkaar.`,
            en: `The names “${one}” and “${other}” look alike.`,
          },
          fix: {
            nl: 'Kies korte namen die niemand verwisselt. De officiële namen vult u apart in.',
            en: 'Choose short names that nobody confuses. You enter the legal names separately.',
          },
        },
      ];
    });
  },
};

/** Words that say what sort of organisation it is, and so do not tell two of them apart. */
const sorts = new Set(
  'bv nv vof cv ua stichting vereniging coöperatie maatschap de het ltd limited plc llc inc gmbh foundation trust cooperative the'
    .split(' ')
    .map(bare),
);

/** The shortest name in which one letter may be overlooked. */
const shortest = 4;

function looksLike(one: Row, other: Row): boolean {
  if (typeof one.name !== 'string' || typeof other.name !== 'string' || isSame(one, other)) return false;
  const [words, others] = [wordsOf(one.name), wordsOf(other.name)];
  if (isNumbered(words, others)) return false;
  const [name, otherName] = [words.join(''), others.join('')];
  if (name === otherName) return name !== '';
  return Math.min(name.length, otherName.length) >= shortest && isOneSlipAway(name, otherName);
}

/** The words that tell a name apart, without case, accents and full stops: 'Bakkerij Ünal V.O.F.' is bakkerij, unal. */
function wordsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}.'’]+/u).map(bare);
  return words.filter((word) => !sorts.has(word)).flatMap((word) => word.match(/\p{L}+|\p{N}+/gu) ?? []);
}

function bare(word: string): string {
  return withoutCase(word.normalize('NFKD')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** 'School 1' and 'School 2', 'Partner A' and 'Partner B': told apart on purpose by a number or a letter. */
function isNumbered(words: string[], others: string[]): boolean {
  const different = words.flatMap((word, at) => (word === others[at] ? [] : [[word, others[at] ?? '']]));
  const isCount = (word: string) => /^(?:\p{N}+|\p{L})$/u.test(word);
  return words.length === others.length && different.length === 1 && different[0]!.every(isCount);
}

/** Whether one letter is added, left out or replaced, or two that stand together are swapped. */
function isOneSlipAway(name: string, other: string): boolean {
  const [short, long] = name.length <= other.length ? [name, other] : [other, name];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2))
  );
}
