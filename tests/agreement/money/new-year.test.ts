import { expect, it } from 'vitest';
import type { Figures } from '#agreement/money/figures';
import { settle } from '#agreement/money/settle';
import { euros, rows } from '../checks/tables/table.ts';
import { agreed, came, inMoney } from './settled.ts';

/** What each party is paid in each of these periods, each going on from what the one before left. */
function inTurn(layer: object, periods: Figures[]): string[][] {
  const answers = agreed({ layers: rows(layer) });
  let before: Figures['before'];
  return periods.map((figures) => {
    const [pool] = settle(answers, { ...figures, ...(before && { before }) }).pools;
    before = pool!.after;
    return pool!.outcomes.map(({ payout }) => inMoney(payout, pool!));
  });
}

it.each([
  [
    'a fee of the year is paid once in it',
    { model: 'fee', receiver: 'p1', amount: euros('1000.00'), per: 'year' },
    ['3000.00', '3000.00', '5000.00'],
    [
      ['2000.00', '1000.00'],
      ['1500.00', '1500.00'],
      ['3000.00', '2000.00'],
    ],
  ],
  [
    'a minimum of the year is made up when it ends',
    { model: 'guarantee', receiver: 'p2', payer: 'p1', amount: euros('10000.00'), per: 'year' },
    ['12000.00', '30000.00', '1000.00'],
    [
      ['6000.00', '6000.00'],
      ['15000.00', '15000.00'],
      ['500.00', '500.00'],
    ],
  ],
])('begins again behind a settlement that ends a year: %s', (_, layer, amounts, expected) => {
  const [first, second, third] = amounts as [string, string, string];
  const paid = inTurn(layer, [
    came(first, { closes: [] }),
    came(second, { closes: ['year'] }),
    came(third, { closes: [] }),
  ]);
  expect(paid).toEqual(expected);
  // The minimum of the new year is made up when that year ends.
  const again = inTurn(layer, [came(second, { closes: ['year'] }), came(third, { closes: ['year'] })]);
  expect(again[1]).toEqual('payer' in layer ? ['-9000.00', '10000.00'] : expected[2]);
});

it('says by what it goes where the figures do not say what ends', () => {
  const layer = { model: 'guarantee', receiver: 'p2', payer: 'p1', amount: euros('900.00'), per: 'year' };
  const answers = agreed({ layers: rows(layer) });
  const saidOf = (figures: Figures) => settle(answers, figures).reasons.map(({ at, kind }) => [at, kind]);
  expect(saidOf(came('1000.00'))).toEqual([[['/money/layers/0/per'], 'assumed']]);
  expect(saidOf(came('1000.00', { closes: [] }))).toEqual([]);
});
