import { describe, expect, it } from 'vitest';
import { settle } from '#agreement/money/settle';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { broken } from './invariants.ts';
import { agreed, came, of, payouts } from './settled.ts';

const money = (amount: string, currency: string) => ({ amount, currency });

describe('five currencies', () => {
  const key = shares('50', '30', '20');
  const waterfall = agreed(
    {
      basis: 'net',
      streams: rows(
        ...['Shop', 'America', 'Britain', 'Japan', 'Kuwait'].map((name) => ({ name, shares: key })),
      ),
      deductions: rows({ what: 'payment service', how: 'fixed', percentage: '2' }),
      reserve: '10',
      'reserve-limit': euros('5000.00'),
      layers: rows(
        { model: 'royalty', receiver: 'p3', percentage: '6.25', of: 'gross' },
        { model: 'costs', receiver: 'all' },
        { model: 'fee', receiver: 'p2', amount: money('1000.00', 'USD') },
        { model: 'split', shares: 'equal', amount: euros('30000.00') },
      ),
      costs: 'joint',
      'costs-shares': 'equal',
      exchange: 'the rate of the European Central Bank on the last day',
      'settle-in': 'EUR',
    },
    3,
  );
  const figures = {
    revenue: {
      r1: euros('40000.00'),
      r2: money('30000.00', 'USD'),
      r3: money('10000.00', 'GBP'),
      r4: money('1000000', 'JPY'),
      r5: money('5000.000', 'KWD'),
    },
    costs: [
      { party: 'p1', amount: money('20000.00', 'USD') },
      { party: 'p2', amount: money('8000.00', 'GBP') },
    ],
    rates: { USD: '0.92', GBP: '1.17', JPY: '0.0061', KWD: '3.02' },
  };

  it('are settled in one, to the cent', () => {
    const settlement = settle(waterfall, figures);
    const [pool] = settlement.pools;
    expect(pool).toMatchObject({
      currency: 'EUR',
      revenue: 10_050_000n,
      deducted: 201_000n,
      reserve: 500_000n,
      undistributed: 0n,
    });
    expect(of('payout', settlement)).toEqual(['42664.37', '28838.63', '21987.00']);
    expect(broken(settlement)).toEqual([]);
    expect(pool!.exchanged).toContainEqual({
      stream: 'r5',
      from: money('5000.000', 'KWD'),
      rate: '3.02',
      to: 1_510_000n,
    });
  });

  it('wait where there is no rate, and the others are settled', () => {
    const { KWD, ...rates } = figures.rates;
    const settlement = settle(waterfall, { ...figures, rates });
    expect(
      settlement.pools.map(({ currency, revenue, undistributed }) => [currency, revenue, undistributed]),
    ).toEqual([
      ['EUR', 8_540_000n, 0n],
      ['KWD', 5_000_000n, 5_000_000n],
    ]);
    expect(settlement.reasons).toMatchObject([
      { at: ['/money/streams/4', '/money/exchange'], en: expect.stringContaining('the rate of KWD in EUR') },
    ]);
    expect(broken(settlement)).toEqual([]);
  });

  it('are each settled by itself where the parties chose none, and it is said', () => {
    const apart = {
      ...waterfall,
      money: { ...waterfall.money, 'settle-in': undefined, reserve: undefined, 'reserve-limit': undefined },
    };
    const settlement = settle(apart, { ...figures, costs: [] });
    expect(settlement.pools.map(({ currency, undistributed }) => [currency, undistributed])).toEqual(
      ['EUR', 'USD', 'GBP', 'JPY', 'KWD'].map((currency) => [currency, 0n]),
    );
    // The fee is in dollars, so that it comes out of the dollars.
    const withFee = settlement.pools.filter(({ steps }) => steps.some(({ rule }) => rule === 'fee'));
    expect(withFee.map(({ currency }) => currency)).toEqual(['USD']);
    expect(settlement.reasons).toMatchObject([{ at: ['/money/settle-in'], kind: 'assumed' }]);
    expect(broken(settlement)).toEqual([]);
  });

  it('may be one of the parties’ own words, if it is a code', () => {
    const inKwd = (other: string) => ({
      ...waterfall,
      money: { ...waterfall.money, 'settle-in': { other } },
    });
    expect(settle(inKwd('kwd'), { ...figures, rates: { EUR: '0.331' } }).pools[0]!.currency).toBe('KWD');
    expect(settle(inKwd('dinars'), figures).reasons[0]).toMatchObject({
      at: ['/money/settle-in'],
      kind: 'missing',
    });
  });
});

describe('smallest units', () => {
  it.each([
    ['JPY', '100', ['34', '33', '33']],
    ['KWD', '0.100', ['0.034', '0.033', '0.033']],
    ['EUR', '1000000000000000.00', ['333333333333333.34', '333333333333333.33', '333333333333333.33']],
  ])('of %s are never split: %s', (currency, amount, parts) => {
    expect(payouts(agreed({}, 3), { revenue: { r1: money(amount, currency) } })).toEqual(parts);
  });

  it('stay exact through a thousand layers', () => {
    const layers = Array.from({ length: 1000 }, (_, at) =>
      at % 2 === 0
        ? { model: 'royalty', receiver: `p${(at % 3) + 1}`, percentage: '0.0007', of: 'gross' }
        : { model: 'split', shares: 'equal', amount: euros('1000000000.01') },
    );
    const answers = agreed({ layers: rows(...layers) }, 3);
    const settlement = settle(answers, came('999999999999999.99'));
    expect(broken(settlement)).toEqual([]);
    expect(settlement.pools[0]!.steps).toHaveLength(1001);
    expect(settlement.reasons).toEqual([]);
  });
});
