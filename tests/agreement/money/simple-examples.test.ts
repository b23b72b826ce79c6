import { expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { simpleExamples } from '#agreement/money/examples/simple';

const parties = { items: ['p1', 'p2', 'p3'].map((id) => ({ id })) };

function partsOf(money: Answers[string]): bigint[] | undefined {
  const streams = [{ id: 'r1', shares: 'equal' }];
  const [example] = simpleExamples({ parties, money: { streams, ...money } });
  return example && [...example.parts.values()];
}

it.each<[string, Answers[string], bigint[]]>([
  ['the first party, unless agreed otherwise', {}, [333_334n, 333_333n, 333_333n]],
  [
    'the party that is named for it',
    { rounding: 'party', 'rounding-party': 'p3' },
    [333_333n, 333_333n, 333_334n],
  ],
  ['nobody else while that party is not known', { rounding: 'party' }, [333_334n, 333_333n, 333_333n]],
  [
    'nobody else once that has been dropped',
    { rounding: 'remainder', 'rounding-party': 'p3' },
    [333_334n, 333_333n, 333_333n],
  ],
])('gives the odd cent of equal parts to %s', (_, money, amounts) => {
  expect(partsOf(money)).toEqual(amounts);
});
