import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import type { Figures } from '#agreement/money/figures';
import { settle } from '#agreement/money/settle';
import type { Settlement } from '#agreement/money/settlement';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { agreed, came, made, of } from './settled.ts';

/** Settlements one after another, each going on from what the one before left. */
function inTurn(answers: Answers, ...periods: Figures[]): Settlement[] {
  const settled: Settlement[] = [];
  for (const [at, figures] of periods.entries()) {
    const before = settled.at(-1)?.pools[0]?.after;
    const closes: Figures['closes'] = at === periods.length - 1 ? ['year', 'term'] : [];
    settled.push(settle(answers, { closes, ...figures, ...(before && { before }) }));
  }
  return settled;
}

const payouts = (settled: Settlement[]) => settled.map((each) => of('payout', each));

/** One layer of 1,000 for the first party, then halves; 800 comes in each time. */
const fee = (more: object, money: object = {}) =>
  agreed({
    streams: rows({ shares: shares('0', '100') }),
    layers: rows({ model: 'fee', receiver: 'p1', amount: euros('1000.00'), ...more }),
    ...money,
  });

describe('an amount', () => {
  it.each<[string, Answers, string[]]>([
    ['starts again at each settlement', fee({ per: 'settlement' }), ['800.00', '800.00', '800.00']],
    ['counts once, and what falls short lapses', fee({ per: 'term' }), ['800.00', '0.00', '0.00']],
    [
      'counts once, and what falls short moves on',
      fee({ per: 'term' }, { shortfall: 'carried' }),
      ['800.00', '200.00', '0.00'],
    ],
    [
      'starts again, and what falls short moves on as well',
      fee({ per: 'settlement', amount: euros('900.00') }, { shortfall: 'carried' }),
      ['800.00', '800.00', '800.00'],
    ],
  ])('%s', (_, answers, first) => {
    const settled = inTurn(answers, came('800.00'), came('800.00'), came('800.00'));
    expect(payouts(settled).map(([one]) => one)).toEqual(first);
  });

  it('without a time counts once, and says that it is assumed', () => {
    const [, second] = inTurn(fee({}, { shortfall: 'lapses' }), came('800.00'), came('800.00'));
    expect(of('payout', second!)).toEqual(['0.00', '800.00']);
    expect(second!.reasons).toMatchObject([{ at: ['/money/layers/0/per'], kind: 'assumed' }]);
  });
});

describe('steps', () => {
  const bands = [{ 'at-most': euros('1000.00') }, { 'at-least': euros('1000.00') }];
  const stepped = (steps: string, per: string) =>
    agreed({
      streams: rows({ method: 'layers' }),
      layers: rows({ model: 'tiers', steps, per }),
      tiers: rows({ band: bands[0], shares: 'equal' }, { band: bands[1], shares: shares('80', '20') }),
    });

  it.each([
    ['part', 'settlement', ['400.00', '400.00']],
    ['part', 'term', ['400.00', '580.00']],
    ['whole', 'settlement', ['400.00', '400.00']],
    // 80% of 1,600, less the 400 that the first party got already, is 880: more than there is for both.
    ['whole', 'term', ['400.00', '640.00']],
  ])('for the %s, counted by %s', (steps, per, first) => {
    const settled = inTurn(stepped(steps, per), came('800.00'), came('800.00'));
    expect(payouts(settled).map(([one]) => one)).toEqual(first);
  });

  it('for the whole make up for what a lower step gave, where there is enough', () => {
    const settled = inTurn(stepped('whole', 'term'), came('800.00'), came('8000.00'));
    expect(payouts(settled)).toEqual([
      ['400.00', '400.00'],
      ['6640.00', '1360.00'],
    ]);
    expect(settled.flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  it('of a percentage of the whole take off what a lower step gave', () => {
    const answers = agreed({
      streams: rows({ shares: shares('0', '100') }),
      layers: rows({ model: 'tiers', receiver: 'p1', of: 'gross', steps: 'whole', per: 'term' }),
      tiers: rows({ band: bands[0], percentage: '5' }, { band: bands[1], percentage: '10' }),
    });
    const settled = inTurn(answers, came('800.00'), came('800.00'));
    expect(payouts(settled).map(([one]) => one)).toEqual(['40.00', '120.00']);
  });
});

describe('a reserve', () => {
  it('fills up to its limit, and no further', () => {
    const answers = agreed({ reserve: '50', 'reserve-limit': euros('500.00') });
    const settled = inTurn(answers, came('800.00'), came('800.00'), came('800.00'));
    expect(settled.map(({ pools }) => pools[0]!.reserve)).toEqual([40_000n, 10_000n, 0n]);
  });
});

describe('a guaranteed minimum', () => {
  const minimum = (more: object) =>
    agreed({
      layers: rows({
        model: 'guarantee',
        receiver: 'p2',
        payer: 'p1',
        amount: euros('500.00'),
        per: 'settlement',
        ...more,
      }),
    });

  it('is taken back in a good period, where that was agreed', () => {
    const periods = [came('800.00'), came('1100.00'), came('2000.00')];
    expect(payouts(inTurn(minimum({ recoupable: true }), ...periods))).toEqual([
      ['300.00', '500.00'],
      ['600.00', '500.00'],
      ['1050.00', '950.00'],
    ]);
    expect(payouts(inTurn(minimum({ recoupable: false }), ...periods))[1]).toEqual(['550.00', '550.00']);
  });

  it('for a year is made up at the end of it', () => {
    const year = inTurn(minimum({ per: 'year' }), came('200.00'), came('300.00'));
    expect(payouts(year)).toEqual([
      ['100.00', '100.00'],
      ['-100.00', '400.00'],
    ]);
  });

  it('counts what came from the stream that it names', () => {
    const answers = minimum({ stream: 'r2' });
    answers.money!.streams = rows({ shares: 'equal' }, { shares: 'equal' });
    expect(of('payout', settle(answers, came(['5000.00', '800.00'])))).toEqual(['2800.00', '3000.00']);
  });
});

describe('costs that come first', () => {
  const recovery = (more: object, money: object = {}) =>
    agreed({
      basis: 'net',
      costs: 'joint',
      'costs-shares': 'equal',
      losses: 'own',
      layers: rows({ model: 'costs', receiver: 'all', ...more }),
      ...money,
    });
  const costs = made(['p2', '100.00'], ['p1', '600.00'], ['p2', '300.00']);

  it.each([
    ['pro-rata', ['300.00', '200.00']],
    ['oldest', ['400.00', '100.00']],
    ['parties', ['500.00', '0.00']],
  ])('are paid back in the order %s when there is too little', (order, paid) => {
    expect(of('recovered', settle(recovery({ order }), came('500.00', { costs })))).toEqual(paid);
  });

  it('wait for the next settlement, or are borne by the key', () => {
    const carried = recovery({ order: 'pro-rata' }, { shortfall: 'carried' });
    const [first, second] = inTurn(carried, came('500.00', { costs }), came('700.00', { costs: [] }));
    expect([of('carried', first!), of('settles', first!)]).toEqual([
      ['300.00', '200.00'],
      ['0.00', '0.00'],
    ]);
    expect([of('recovered', second!), of('payout', second!)]).toEqual([
      ['300.00', '200.00'],
      ['400.00', '300.00'],
    ]);
    const lapsed = settle(recovery({ order: 'pro-rata' }), came('500.00', { costs }));
    expect([of('borne', lapsed), of('settles', lapsed)]).toEqual([
      ['250.00', '250.00'],
      ['50.00', '-50.00'],
    ]);
  });

  it('wait as one where several of the same party come one after another', () => {
    const answers = recovery({ order: 'oldest' }, { shortfall: 'carried' });
    const several = made(['p2', '1.00'], ['p2', '2.00'], ['p1', '4.00'], ['p2', '8.00'], ['p2', '16.00']);
    const first = settle(answers, came('0.00', { costs: several, closes: [] }));
    expect(first.pools[0]!.after.costs).toEqual(made(['p2', '3.00'], ['p1', '4.00'], ['p2', '24.00']));
  });

  it('earn a return once, on what was made', () => {
    const answers = recovery({ return: '4', 'return-per': 'once' });
    const { pools } = settle(answers, came('5000.00', { costs }));
    expect(pools[0]!.steps.map(({ rule, taken }) => [rule, taken])).toEqual([
      ['costs', 100_000n],
      ['return', 4_000n],
      ['rest', 396_000n],
    ]);
  });

  it('earn a return by the year, on what had not been paid back when the period began', () => {
    const answers = recovery(
      { order: 'pro-rata', return: '4', 'return-per': 'year' },
      { shortfall: 'carried' },
    );
    const [, second] = inTurn(answers, came('500.00', { costs }), came('700.00', { costs: [], months: 6 }));
    const { steps } = second!.pools[0]!;
    expect(steps.map(({ rule, taken }) => [rule, taken]).slice(0, 2)).toEqual([
      ['costs', 50_000n],
      ['return', 1_000n],
    ]);
  });

  it('come back with what a party may add to them, and without what it overspent', () => {
    const budget = {
      'costs-overhead': '10',
      'costs-budget': euros('900.00'),
      'costs-items': rows({ party: 'p1', amount: euros('550.00') }, { party: 'p2', amount: euros('350.00') }),
      'costs-overrun': 'own',
    };
    const settlement = settle(recovery({}, budget), came('5000.00', { costs }));
    expect(of('made', settlement)).toEqual(['660.00', '440.00']);
    expect(of('recovered', settlement)).toEqual(['550.00', '350.00']);
    expect(of('borne', settlement)).toEqual(['110.00', '90.00']);
  });
});

describe('limits to what somebody bears', () => {
  const joint = (caps: object[], count = 3) =>
    agreed({ costs: 'joint', 'costs-shares': 'equal', 'costs-caps': rows(...caps) }, count);
  const costs = came('0.00', { costs: made(['p1', '900.00']) });

  it.each<[string, object[], string[], bigint]>([
    [
      'go to the others',
      [{ party: 'p1', cap: euros('100.00'), bearer: 'all' }],
      ['100.00', '400.00', '400.00'],
      0n,
    ],
    [
      'go on to the next bearer',
      [
        { party: 'p1', cap: euros('100.00'), bearer: 'p2' },
        { party: 'p2', cap: euros('350.00'), bearer: 'p3' },
      ],
      ['100.00', '350.00', '450.00'],
      0n,
    ],
    [
      'go to nobody where bearers point in a circle',
      [
        { party: 'p1', cap: euros('100.00'), bearer: 'p2' },
        { party: 'p2', cap: euros('350.00'), bearer: 'p1' },
      ],
      ['100.00', '350.00', '300.00'],
      15_000n,
    ],
  ])('%s', (_, caps, borne, unborne) => {
    const settlement = settle(joint(caps), costs);
    expect(of('borne', settlement)).toEqual(borne);
    expect(settlement.pools[0]!.unborne).toBe(unborne);
    expect(settlement.reasons.length > 0).toBe(unborne > 0n);
  });

  it('count what was borne before', () => {
    const answers = joint([{ party: 'p1', cap: euros('400.00'), bearer: 'p2' }], 2);
    const settled = inTurn(
      answers,
      came('0.00', { costs: made(['p1', '600.00']) }),
      came('0.00', { costs: made(['p1', '600.00']) }),
    );
    expect(settled.map((each) => of('borne', each))).toEqual([
      ['300.00', '300.00'],
      ['100.00', '500.00'],
    ]);
  });
});

describe('what comes off', () => {
  it.each<[string, object, Figures['deducted'], bigint]>([
    ['a fixed part', { how: 'fixed', percentage: '3.5' }, {}, 3_500n],
    ['a fixed part and amount', { how: 'fixed', percentage: '3.5', amount: euros('10.00') }, {}, 4_500n],
    ['what it really cost', { how: 'actual' }, { r1: euros('20.00') }, 2_000n],
    ['no more than its limit', { how: 'actual', percentage: '1' }, { r1: euros('20.00') }, 1_000n],
    [
      'no more than both limits',
      { how: 'actual', percentage: '1', amount: euros('5.00') },
      { r1: euros('20.00') },
      500n,
    ],
  ])('is %s', (_, deduction, deducted, off) => {
    const answers = agreed({ basis: 'net', deductions: rows({ what: 'fees', ...deduction }) });
    const { pools, reasons } = settle(answers, came('1000.00', { deducted }));
    expect([pools[0]!.deducted, reasons]).toEqual([off, []]);
  });

  it('is no more than there is, and says so', () => {
    const amount = euros('5000.00');
    const answers = agreed({ basis: 'net', deductions: rows({ what: 'fees', how: 'fixed', amount }) });
    const { pools, reasons } = settle(answers, came('1000.00'));
    expect([pools[0]!.deducted, reasons.map(({ at, kind }) => [at, kind])]).toEqual([
      100_000n,
      [[['/money/deductions/0'], 'assumed']],
    ]);
  });
});

describe('a milestone', () => {
  const answers = agreed({ layers: rows({ model: 'milestone', receiver: 'p1', amount: euros('100.00') }) });

  it('is paid once, when it was reached', () => {
    const settled = inTurn(
      answers,
      came('200.00', { reached: { r1: false } }),
      came('200.00', { reached: { r1: true } }),
      came('200.00', { reached: { r1: true } }),
    );
    expect(payouts(settled).map(([one]) => one)).toEqual(['100.00', '150.00', '100.00']);
  });
});
