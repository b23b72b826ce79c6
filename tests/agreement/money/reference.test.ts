import { describe, expect, it } from 'vitest';
import { settle } from '#agreement/money/settle';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { agreed, came, inMoney, made, of, payouts } from './settled.ts';

describe('costs first, then a part by itself, then the rest', () => {
  const layers = [
    { model: 'costs', receiver: 'all' },
    { model: 'split', shares: 'equal', amount: euros('50000.00') },
  ];
  const minimum = { model: 'guarantee', receiver: 'p2', payer: 'p1', amount: euros('48000.00') };
  const money = {
    basis: 'net',
    costs: 'joint',
    'costs-shares': 'equal',
    streams: rows({ shares: shares('60', '40') }),
  };
  const figures = came('100000.00', { costs: made(['p1', '18000.00'], ['p2', '12000.00']) });

  it('comes to 55,000 and 45,000', () => {
    const answers = agreed({ ...money, layers: rows(...layers) });
    expect(payouts(answers, figures)).toEqual(['55000.00', '45000.00']);
    expect(of('settles', settle(answers, figures))).toEqual(['0.00', '0.00']);
  });

  it('comes to 52,000 and 48,000 with a minimum of 48,000 that the other makes up', () => {
    const answers = agreed({ ...money, layers: rows(...layers, minimum) });
    expect(payouts(answers, figures)).toEqual(['52000.00', '48000.00']);
  });

  it('says what was there, what each step took and what is left', () => {
    const { pools } = settle(agreed({ ...money, layers: rows(...layers, minimum) }), figures);
    const steps = pools[0]!.steps.map(({ id, at, before, taken, left }) => [
      id,
      at,
      ...[before, taken, left].map((units) => inMoney(units, pools[0]!)),
    ]);
    expect(steps).toEqual([
      ['layers/r1', '/money/layers/0', '100000.00', '30000.00', '70000.00'],
      ['layers/r2', '/money/layers/1', '70000.00', '50000.00', '20000.00'],
      ['streams/r1', '/money/streams/0/shares', '20000.00', '20000.00', '0.00'],
      ['layers/r3/top-up/p2', '/money/layers/2', '45000.00', '3000.00', '48000.00'],
    ]);
  });
});

describe('a loss of 10,000 at 70/30, of which A bears 5,000 at most', () => {
  const loss = (bearer: object) =>
    agreed({
      basis: 'profit',
      costs: 'joint',
      losses: 'shared',
      'loss-shares': shares('70', '30'),
      'loss-caps': rows({ party: 'p1', cap: euros('5000.00'), ...bearer }),
    });

  it.each([
    ['costs that nothing came in for', came('0.00', { costs: made(['p2', '10000.00']) }), 'borne'],
    ['more that went back to customers than came in', came('-10000.00', { costs: [] }), 'payout'],
  ] as const)('is borne by B for 3,000, and 2,000 has no bearer: %s', (_, figures, field) => {
    const settlement = settle(loss({}), figures);
    const [pool] = settlement.pools;
    const sign = field === 'borne' ? '' : '-';
    expect(of(field, settlement)).toEqual([`${sign}5000.00`, `${sign}3000.00`]);
    expect([pool!.unborne, pool!.undistributed]).toEqual(
      field === 'borne' ? [200_000n, 0n] : [0n, -200_000n],
    );
    expect(settlement.reasons).toMatchObject([{ at: ['/money/loss-caps/0/bearer'], kind: 'missing' }]);
  });

  it('is borne by whoever is named for what lies above the limit', () => {
    const figures = came('0.00', { costs: made(['p2', '10000.00']) });
    for (const bearer of ['p2', 'all']) {
      const settlement = settle(loss({ bearer }), figures);
      expect(of('borne', settlement)).toEqual(['5000.00', '5000.00']);
      expect(of('settles', settlement)).toEqual(['-5000.00', '5000.00']);
      expect(settlement.reasons).toEqual([]);
    }
  });
});

describe('a festival: costs, then a fee, then shares; a loss by the same shares', () => {
  const thirds = shares('33.33', '33.33', '33.34');
  const festival = agreed(
    {
      basis: 'net',
      streams: rows({ name: 'Tickets', shares: thirds }),
      layers: rows(
        { model: 'costs', receiver: 'all', amount: euros('48500.00') },
        { model: 'fee', receiver: 'p1', amount: euros('7500.00') },
      ),
      costs: 'joint',
      'costs-shares': 'equal',
      losses: 'shared',
      'loss-shares': thirds,
      'loss-caps': rows({ party: 'p2', cap: euros('10000.00'), bearer: { unknown: {} } }),
      rounding: 'party',
      'rounding-party': 'p3',
    },
    3,
  );
  const costs = made(['p1', '8500.00'], ['p3', '40000.00']);

  it('gives the odd cent to the party that was named for it', () => {
    expect(payouts(festival, came('70000.01', { costs }))).toEqual(['20666.20', '4666.20', '44667.61']);
  });

  it('leaves the fee short when little comes in', () => {
    const { pools } = settle(festival, came('50000.00', { costs }));
    expect(pools[0]!.steps.map(({ taken, short }) => [taken, short])).toEqual([
      [4_850_000n, 0n],
      [150_000n, 600_000n],
    ]);
  });

  it('says that nobody bears what lies above the limit of the municipality', () => {
    const settlement = settle(festival, came('10000.00', { costs }));
    expect(of('borne', settlement)).toEqual(['12832.05', '10000.00', '12835.90']);
    expect(settlement.pools[0]!.unborne).toBe(283_205n);
    expect(settlement.reasons.map(({ at, nl }) => [at, nl])).toContainEqual([
      ['/money/loss-caps/0/bearer'],
      '“Wie draagt wat daarboven komt?” is nog af te spreken (grens op het verlies, regel 1: B).',
    ]);
  });
});

describe('a royalty by the number of subscribers', () => {
  const people = (n: string) => ({ n, unit: { other: 'subscribers' } });
  const ends = ['5000', '7500', '10000', '15000', '20000', '25000'];
  const rates = ['6.25', '6.75', '7', '8', '8.5', '9.25', '9.75'];
  const bands = [
    ...ends.map((to, at) => ({ from: people(String(Number(ends[at - 1] ?? -1) + 1)), to: people(to) })),
    { 'at-least': people('25001') },
  ];
  const royalty = (steps?: string) =>
    agreed({
      streams: rows({ name: 'Subscriptions', shares: shares('0', '100') }),
      layers: rows({ model: 'tiers', receiver: 'p1', of: 'gross', ...(steps && { steps }) }),
      tiers: rows(...bands.map((band, at) => ({ band, percentage: rates[at] }))),
    });
  const month = (count: string) => came('40000.00', { measured: { r1: count } });

  it.each([
    ['1', '2500.00'],
    ['5000', '2500.00'],
    ['5001', '2700.00'],
    ['7500', '2700.00'],
    ['7501', '2800.00'],
    ['10001', '3200.00'],
    ['15001', '3400.00'],
    ['20001', '3700.00'],
    ['25000', '3700.00'],
    ['25001', '3900.00'],
    ['1000000', '3900.00'],
  ])('of all revenue, at %s subscribers, is €%s of €40,000', (count, amount) => {
    expect(payouts(royalty('whole'), month(count))[0]).toBe(amount);
  });

  it.each([
    ['5000', '2500.00'],
    ['5001', '2500.04'],
    ['12500', '2740.00'],
    ['30000', '3241.67'],
  ])('of the part in each step, at %s subscribers, is €%s of €40,000', (count, amount) => {
    expect(payouts(royalty('part'), month(count))[0]).toBe(amount);
  });

  it('is not worked out while it is not said which, unless it makes no difference', () => {
    expect(payouts(royalty(), month('5000'))[0]).toBe('2500.00');
    const { pools, reasons } = settle(royalty(), month('5001'));
    expect(reasons).toMatchObject([{ at: ['/money/layers/0/steps'], kind: 'missing' }]);
    expect(pools[0]).toMatchObject({ undistributed: 4_000_000n, steps: [] });
  });
});

it('shares by the value of 64 contributions, to what each gave of it', () => {
  const values = ['6746.60', '9571.00', '7526.60', '15195.80'];
  const items = rows(
    ...values.map((value, at) => ({ kind: 'space', giver: `p${at + 1}`, value: euros(value) })),
    { kind: 'hours', giver: 'p1', quantity: { n: '12', unit: 'hours' } },
  );
  const answers = agreed(
    { streams: rows({ method: 'layers' }), layers: rows({ model: 'pro-rata', base: 'value' }) },
    4,
    { contributions: { items } },
  );
  expect(payouts(answers, came('39040.00'))).toEqual(values);
  expect(payouts(answers, came('0.05'))).toEqual(['0.01', '0.01', '0.01', '0.02']);
});

/** Dutch-Flemish treaty on the lock at Terneuzen, annex on the canal: 15%, and more above € 540 and € 640 million. */
describe('a key for costs that changes as they grow', () => {
  const million = (n: number) => euros(`${n}000000.00`);
  const canal = agreed({
    revenue: false,
    streams: undefined,
    costs: 'joint',
    'costs-steps': 'whole',
    'costs-tiers': rows(
      { party: 'p1', band: { 'at-most': million(540) }, percentage: '15' },
      { party: 'p1', band: { from: million(540), to: million(640) }, rise: '0.1', 'rise-per': million(10) },
      { party: 'p1', band: { 'at-least': million(640) }, rise: '0.05', 'rise-per': million(10) },
    ),
    'costs-caps': rows({ party: 'p1', cap: euros('164250000.00'), bearer: 'p2' }),
  });

  it.each([
    ['500000000.00', '75000000.00'],
    ['540000000.00', '81000000.00'],
    ['549999999.99', '82500000.00'],
    ['550000000.00', '83050000.00'],
    ['640000000.00', '102400000.00'],
    ['660000000.00', '106260000.00'],
    ['995000000.00', '164250000.00'],
  ])('of €%s, leaves €%s to the Netherlands', (costs, amount) => {
    const settlement = settle(canal, { revenue: {}, costs: made(['p1', costs]) });
    expect(of('borne', settlement)[0]).toBe(amount);
    expect(settlement.reasons).toEqual([]);
  });
});
