import { describe, expect, it } from 'vitest';
import type { Figures } from '#agreement/money/figures';
import { settle } from '#agreement/money/settle';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { agreed, came, inMoney, payouts } from './settled.ts';

const subscribers = (n: string) => ({ n, unit: { other: 'subscribers' } });

/** 10% up to 1,000 subscribers and 20% above, of everything. */
const byNumber = (ifFalls: string) =>
  agreed({
    layers: rows({ model: 'tiers', receiver: 'p1', of: 'gross', steps: 'whole', 'if-falls': ifFalls }),
    tiers: rows(
      { layer: 'r1', band: { 'at-most': subscribers('1000') }, percentage: '10' },
      { layer: 'r1', band: { 'at-least': subscribers('1001') }, percentage: '20' },
    ),
  });

/** 50/50 up to 1,000 euros, and 80/20 for all of it above. */
const byMoney = (ifFalls: string) =>
  agreed({
    layers: rows({ model: 'tiers', steps: 'whole', per: 'settlement', 'if-falls': ifFalls }),
    tiers: rows(
      { layer: 'r1', band: { 'at-most': euros('1000.00') }, shares: shares('50', '50') },
      { layer: 'r1', band: { 'at-least': euros('1000.00') }, shares: shares('80', '20') },
    ),
  });

/** What each party is paid in each of these periods, one after the other. */
function inTurn(answers: ReturnType<typeof agreed>, periods: Figures[]): string[][] {
  let before: Figures['before'];
  return periods.map((figures) => {
    const [pool] = settle(answers, { ...figures, ...(before && { before }) }).pools;
    before = pool!.after;
    return pool!.outcomes.map(({ payout }) => inMoney(payout, pool!));
  });
}

describe('when what the steps measure falls', () => {
  const measured = (...counts: string[]) => counts.map((n) => came('1000.00', { measured: { r1: n } }));

  it.each([
    ['keeps', ['600.00', '400.00']],
    ['lower', ['550.00', '450.00']],
  ])('the step that holds follows the agreement: %s', (ifFalls, last) => {
    const paid = inTurn(byNumber(ifFalls), measured('2000', '500', '300'));
    expect(paid).toEqual([['600.00', '400.00'], last, last]);
  });

  it.each([
    ['keeps', ['80.00', '20.00']],
    ['lower', ['50.00', '50.00']],
  ])('the same holds of steps in money: %s', (ifFalls, last) => {
    const paid = inTurn(byMoney(ifFalls), [came('2000.00'), came('100.00')]);
    expect(paid).toEqual([['1600.00', '400.00'], last]);
  });
});

it('says who bears what comes off beyond what came in', () => {
  const answers = agreed({ basis: 'net', deductions: rows({ name: 'Tickets', how: 'actual' }) });
  const figures = came('100.00', { deducted: { r1: euros('300.00') } });
  expect(payouts(answers, figures)).toEqual(['0.00', '0.00']);
  expect(settle(answers, figures).reasons).toMatchObject([
    {
      at: ['/money/deductions/0'],
      kind: 'assumed',
      en: expect.stringContaining('More comes off than came in'),
    },
  ]);
});
