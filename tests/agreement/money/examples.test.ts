import { expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { streamExamples } from '#agreement/money/examples';

const parties = { items: ['p1', 'p2', 'p3'].map((id) => ({ id })) };

function partsOf(money: Answers[string]): string[] | undefined {
  const streams = [{ id: 'r1', shares: 'equal' }];
  return streamExamples({ parties, money: { streams, ...money } })
    .get('r1')
    ?.rows.map(({ amount }) => amount);
}

it.each<[string, Answers[string], string[]]>([
  ['the first party, unless agreed otherwise', {}, ['3333.34', '3333.33', '3333.33']],
  [
    'the party that is named for it',
    { rounding: 'party', 'rounding-party': 'p3' },
    ['3333.33', '3333.33', '3333.34'],
  ],
  ['nobody else while that party is not known', { rounding: 'party' }, ['3333.34', '3333.33', '3333.33']],
  [
    'nobody else once that has been dropped',
    { rounding: 'remainder', 'rounding-party': 'p3' },
    ['3333.34', '3333.33', '3333.33'],
  ],
])('gives the odd cent of equal parts to %s', (_, money, amounts) => {
  expect(partsOf(money)).toEqual(amounts);
});
