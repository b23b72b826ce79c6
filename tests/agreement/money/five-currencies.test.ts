import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnswersFile, readAnswersFile } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import { draft } from '#agreement/draft';
import type { Figures } from '#agreement/money/figures';
import { settle } from '#agreement/money/settle';
import { euros } from '../checks/tables/table.ts';
import { broken } from './invariants.ts';
import { of } from './settled.ts';

const file: AnswersFile & { date: string } = JSON.parse(
  readFileSync(new URL('../../../examples/five-currencies.json', import.meta.url), 'utf8'),
);
const { answers } = file;
const money = (amount: string, currency: string) => ({ amount, currency });

const figures: Figures = {
  closes: ['year', 'term'],
  revenue: {
    r1: euros('40000.00'),
    r2: money('30000.01', 'USD'),
    r3: money('1000001', 'JPY'),
    r4: money('5000.005', 'KWD'),
    r5: money('10000.03', 'GBP'),
  },
  costs: [
    { party: 'p1', amount: money('20000.00', 'USD') },
    { party: 'p2', amount: money('8000.00', 'GBP') },
  ],
  rates: { USD: '0.92', JPY: '0.0061', KWD: '3.02', GBP: '1.17' },
};

const settled = (given: Figures, money: object = {}) => {
  const settlement = settle({ ...answers, money: { ...answers.money, ...money } }, given);
  expect(broken(settlement)).toEqual([]);
  return settlement;
};

const steps = ({ pools: [pool] }: ReturnType<typeof settle>) =>
  pool!.steps.map(({ id, taken, left, short }) => [id, taken, left, short]);

it('is an agreement that people could sign', () => {
  expect(readAnswersFile(file, 'en')).toHaveProperty('read');
  expect(findings(answers, 'en').filter(({ level }) => level === 'error')).toEqual([]);
  expect(draft(file).schedules.map(({ id }) => id)).toContain('schedule-money');
});

/**
 * In euros: 40,000.00; 30,000.01 × 0.92 = 27,600.0092, so 27,600.01; 1,000,001 × 0.0061 = 6,100.0061, so 6,100.01;
 * 5,000.005 × 3.02 = 15,100.0151, so 15,100.02; 10,000.03 × 1.17 = 11,700.0351, so 11,700.04. Together 100,500.08.
 *
 * Off goes 2% for the payment service, 2,010.0016, so 2,010.00: 98,490.08 is left.
 * To the reserve 10% of that is 9,849.01, but no more than 5,000.00: 93,490.08 is left.
 * Costs: 20,000.00 × 0.92 = 18,400.00 and 8,000.00 × 1.17 = 9,360.00, together 27,760.00: 65,730.08 is left.
 * The fee of 1,000.00 dollars is 920.00: 64,810.08 is left.
 * Steps: 5% of 50,000.00 is 2,500.00, and 7.5% of 50,500.08 is 3,787.506, together 6,287.51: 58,522.57 is left.
 *
 * Each step takes from the five in proportion to what is left in each, so that of the rest there is 23,292.54, 16,071.86,
 * 3,552.12, 8,792.95 and 6,813.10. At 50, 30 and 20 per cent, to the cent:
 *   23,292.54 → 11,646.27   6,987.76   4,658.51
 *   16,071.86 →  8,035.93   4,821.56   3,214.37
 *    3,552.12 →  1,776.06   1,065.64     710.42
 *    8,792.95 →  4,396.48   2,637.88   1,758.59   (4,396.475: the odd cent to the largest rest, 0.5)
 *    6,813.10 →  3,406.55   2,043.93   1,362.62
 *   together  → 29,261.29  17,556.77  11,704.51
 * With costs, fee and steps: 47,661.29 for p1, 33,204.28 for p2, 12,624.51 for p3.
 * Up to the 15,000.00 that p3 was promised, p1 makes up 2,375.49.
 */
describe('settled in euros', () => {
  it('comes to these amounts, to the cent', () => {
    const settlement = settled(figures);
    expect(settlement.pools[0]).toMatchObject({
      currency: 'EUR',
      revenue: 10_050_008n,
      deducted: 201_000n,
      pool: 9_849_008n,
      reserve: 500_000n,
      undistributed: 0n,
    });
    expect(settlement.pools[0]!.exchanged.map(({ to }) => to)).toEqual([
      2_760_001n,
      610_001n,
      1_510_002n,
      1_170_004n,
    ]);
    expect(steps(settlement)).toEqual([
      ['deductions/r1', 201_000n, 9_849_008n, 0n],
      ['reserve', 500_000n, 9_349_008n, 0n],
      ['layers/r1', 2_776_000n, 6_573_008n, 0n],
      ['layers/r2', 92_000n, 6_481_008n, 0n],
      ['layers/r3', 628_751n, 5_852_257n, 0n],
      ['streams/r1', 2_329_254n, 0n, 0n],
      ['streams/r2', 1_607_186n, 0n, 0n],
      ['streams/r3', 355_212n, 0n, 0n],
      ['streams/r4', 879_295n, 0n, 0n],
      ['streams/r5', 681_310n, 0n, 0n],
      ['layers/r4/top-up/p3', 237_549n, 1_500_000n, 0n],
    ]);
    expect(of('payout', settlement)).toEqual(['45285.80', '33204.28', '15000.00']);
    expect(settlement.reasons).toEqual([]);
  });

  /**
   * Only 10,000.00 in euros: 200.00 off, 980.00 to the reserve, and all 8,820.00 that is left goes to costs of 27,760.00.
   * Short are 18,940.00 of costs, 920.00 of the fee and 500.00 of the steps. Costs come back in proportion:
   * 8,820 × 18,400 / 27,760 = 5,846.11 and 8,820 × 9,360 / 27,760 = 2,973.89. p1 makes up all 15,000.00 that p3 was promised.
   * The loss of 18,940.00 at 50, 30 and 20 per cent is 9,470.00, 5,682.00 and 3,788.00; p3 bears 3,000.00, and p1 the 788.00 above.
   */
  it('shares a loss up to the limit, and the rest goes to whoever was named for it', () => {
    const settlement = settled({ ...figures, revenue: { ...zeros(), r1: euros('10000.00') } });
    expect(of('payout', settlement)).toEqual(['-9153.89', '2973.89', '15000.00']);
    expect(of('borne', settlement)).toEqual(['10258.00', '5682.00', '3000.00']);
    expect(steps(settlement).slice(2, 5)).toEqual([
      ['layers/r1', 882_000n, 0n, 1_894_000n],
      ['layers/r2', 0n, 0n, 92_000n],
      ['layers/r3', 0n, 0n, 50_000n],
    ]);
    expect(settlement.pools[0]!.unborne).toBe(0n);
  });

  it('lets money wait that has no rate, and names the rate', () => {
    const { KWD: _, ...rates } = figures.rates!;
    const settlement = settled({ ...figures, rates });
    const [euro, dinar] = settlement.pools;
    expect([euro!.currency, euro!.revenue, euro!.undistributed]).toEqual(['EUR', 8_540_006n, 0n]);
    expect([dinar!.currency, dinar!.revenue, dinar!.undistributed]).toEqual(['KWD', 5_000_005n, 5_000_005n]);
    expect(dinar!.outcomes.map(({ payout }) => payout)).toEqual([0n, 0n, 0n]);
    expect(settlement.reasons).toMatchObject([
      { at: ['/money/streams/3', '/money/exchange'], en: expect.stringContaining('the rate of KWD in EUR') },
    ]);
  });
});

function zeros() {
  return Object.fromEntries(
    Object.entries(figures.revenue).map(([id, { currency }]) => [
      id,
      money({ JPY: '0', KWD: '0.000' }[currency] ?? '0.00', currency),
    ]),
  );
}

/** Without a currency to settle in, nothing is changed: yen are shared in yen, and dinars to the fils. */
describe('settled in each currency by itself', () => {
  const alone = { 'settle-in': undefined, reserve: undefined, 'reserve-limit': undefined };

  it('shares each to its own smallest unit', () => {
    const settlement = settled({ closes: ['year', 'term'], revenue: figures.revenue, costs: [] }, alone);
    const payouts = settlement.pools.map(({ currency, outcomes }) => [
      currency,
      ...outcomes.map(({ payout }) => payout),
    ]);
    expect(payouts).toEqual([
      // 40,000.00 less 800.00, less 5% of it for p2 (2,000.00), leaves 37,200.00: 18,600.00, 11,160.00, 7,440.00; p1 makes p3's 15,000.00 full.
      ['EUR', 1_104_000n, 1_316_000n, 1_500_000n],
      // 30,000.01 less 600.00, less the fee of 1,000.00 for p3, leaves 28,400.01: 14,200.005, 8,520.003, 5,680.002; the odd cent to 0.5.
      ['USD', 1_420_001n, 852_000n, 668_000n],
      // 1,000,001 less 20,000 leaves 980,001: 490,000.5, 294,000.3, 196,000.2; the odd yen to the largest rest.
      ['JPY', 490_001n, 294_000n, 196_000n],
      // 5,000.005 less 100.000 leaves 4,900.005: 2,450.0025, 1,470.0015, 980.0010; the first of two equal rests.
      ['KWD', 2_450_003n, 1_470_001n, 980_001n],
      // 10,000.03 less 200.00 leaves 9,800.03: 4,900.015, 2,940.009, 1,960.006; the two odd cents to the rests of 0.9 and 0.6.
      ['GBP', 490_001n, 294_001n, 196_001n],
    ]);
    expect(settlement.pools.every(({ undistributed }) => undistributed === 0n)).toBe(true);
    expect(settlement.reasons).toMatchObject([{ at: ['/money/settle-in'], kind: 'assumed' }]);
  });
});
