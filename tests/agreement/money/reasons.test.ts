import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import type { Figures } from '#agreement/money/figures';
import { settle } from '#agreement/money/settle';
import { euros, rows, shares, unknown } from '../checks/tables/table.ts';
import { broken } from './invariants.ts';
import { agreed, came, made } from './settled.ts';

const layer = (model: string, more: object = {}) =>
  agreed({ layers: rows({ model, receiver: 'p1', ...more }) });
const items = (...all: object[]) => ({ contributions: { items: rows(...all) } });
const proRata = (base: string, ...all: object[]) =>
  agreed({ layers: rows({ model: 'pro-rata', base }) }, 2, items(...all));
const steps = (...tiers: object[]) =>
  agreed({
    layers: rows({ model: 'tiers', receiver: 'p1', of: 'gross', steps: 'whole' }),
    tiers: rows(...tiers),
  });
const upTo = (amount: string) => ({ 'at-most': euros(amount) });
const books = (n: string) => ({ n, unit: { other: 'books' } });
const period = came('1000.00');

/** What keeps a settlement from being worked out: the answers, the figures, where it says so, and how. */
const lacking: [string, Answers, Figures, string, string][] = [
  [
    'no shares',
    agreed({ streams: rows({ name: 'Sales' }) }),
    period,
    '/money/streams/0/shares',
    'has no answer yet (revenue 1: Sales).',
  ],
  [
    'shares that are open',
    agreed({ streams: rows({ shares: unknown }) }),
    period,
    '/money/streams/0/shares',
    'is still to agree',
  ],
  [
    'shares as they were typed',
    agreed({ streams: rows({ shares: { typed: '?' } }) }),
    period,
    '/money/streams/0/shares',
    'could not be read',
  ],
  [
    'shares of 105%',
    agreed({ streams: rows({ shares: shares('60', '45') }) }),
    period,
    '/money/streams/0/shares',
    'are not exactly 100% together',
  ],
  [
    'a share for nobody',
    agreed({ streams: rows({ shares: shares('60', '0', '40') }) }),
    period,
    '/money/streams/0/shares',
    'a party that does not take part',
  ],
  ['no streams', agreed({ streams: [] }), period, '/money/streams', 'has no answer yet'],
  ['revenue that is open', agreed({ revenue: unknown }), period, '/money/revenue', 'is still to agree'],
  [
    'no figure',
    agreed({}),
    { revenue: {} },
    '/money/streams/0',
    'The figures do not say: what came in here (revenue 1: Sales).',
  ],
  ['layers that are open', agreed({ layers: unknown }), period, '/money/layers', 'is still to agree'],
  [
    'a layer without a model',
    agreed({ layers: rows({ receiver: 'p1' }) }),
    period,
    '/money/layers/0/model',
    'has no answer yet',
  ],
  [
    'a fee for nobody',
    layer('fee', { receiver: undefined, amount: euros('5.00') }),
    period,
    '/money/layers/0/receiver',
    '(row 1: a fixed fee)',
  ],
  ['a fee without an amount', layer('fee'), period, '/money/layers/0/amount', 'has no answer yet'],
  [
    'a fee below zero',
    layer('fee', { amount: euros('-5.00') }),
    period,
    '/money/layers/0/amount',
    'cannot be less than zero',
  ],
  [
    'a fee in words',
    layer('fee', { rule: '€40 an hour' }),
    period,
    '/money/layers/0/rule',
    'What it says here in words (“€40 an hour”) has to be worked out by hand',
  ],
  [
    'a percentage of nothing',
    layer('royalty', { percentage: '5' }),
    period,
    '/money/layers/0/of',
    'has no answer yet',
  ],
  [
    'a percentage of something in words',
    layer('royalty', { percentage: '5', of: { other: 'each book' } }),
    period,
    '/money/layers/0/of',
    '(“each book”) has to be worked out by hand',
  ],
  [
    'a percentage that no row of its kind has',
    layer('split', { shares: 'equal', percentage: '5' }),
    period,
    '/money/layers/0/percentage',
    'of what this percentage is',
  ],
  [
    'revenue that is no longer there',
    layer('fee', { amount: euros('5.00'), stream: 'r9' }),
    period,
    '/money/layers/0/stream',
    'no longer in the list',
  ],
  [
    'another currency',
    layer('fee', { amount: { amount: '5.00', currency: 'USD' } }),
    period,
    '/money/exchange',
    'the rate of USD in EUR',
  ],
  ['no costs', layer('costs'), period, '/money/layers/0', 'which joint costs were made'],
  [
    'a milestone',
    layer('milestone', { amount: euros('5.00') }),
    period,
    '/money/layers/0',
    'whether the milestone was reached',
  ],
  [
    'a return by the year',
    layer('costs', { return: '4', 'return-per': 'year' }),
    came('1000.00', { costs: [], before: { costs: made(['p1', '5.00']) } }),
    '/money/layers/0/return-per',
    'how many months',
  ],
  [
    'no steps',
    agreed({ layers: rows({ model: 'tiers', receiver: 'p1' }) }),
    period,
    '/money/tiers',
    'has no answer yet',
  ],
  [
    'steps in words',
    steps({ band: { words: 'a lot' }, percentage: '5' }),
    period,
    '/money/tiers/0/band',
    'from how much to how much',
  ],
  [
    'steps with a gap',
    steps({ band: upTo('5.00'), percentage: '5' }, { band: { 'at-least': euros('50.00') }, percentage: '6' }),
    period,
    '/money/tiers/1/band',
    'does not follow on',
  ],
  [
    'steps that end too soon',
    steps({ band: upTo('5.00'), percentage: '5' }),
    period,
    '/money/tiers/0/band',
    'nothing has been agreed above',
  ],
  [
    'steps that give nothing',
    steps({ band: { 'at-least': euros('0.00') } }),
    period,
    '/money/tiers/0/percentage',
    'has no answer yet',
  ],
  [
    'steps of two sorts',
    steps({ band: upTo('5.00'), shares: 'equal' }, { band: { 'at-least': euros('5.00') }, percentage: '6' }),
    period,
    '/money/tiers/1/shares',
    'another gives',
  ],
  [
    'a count',
    steps({ band: { 'at-least': books('0') }, percentage: '5' }),
    period,
    '/money/layers/0/measured',
    'what the steps measure',
  ],
  [
    'a count below zero',
    steps({ band: { 'at-least': books('0') }, percentage: '5' }),
    came('1000.00', { measured: { r1: '-1' } }),
    '/money/layers/0/measured',
    'less than zero',
  ],
  [
    'a count that is no number',
    steps({ band: { 'at-least': books('0') }, percentage: '5' }),
    came('1000.00', { measured: { r1: 'NaN' } }),
    '/money/layers/0/measured',
    'what the steps measure',
  ],
  [
    'contributions that are no number',
    proRata('cash'),
    came('1000.00', { contributed: { p1: 'many' } }),
    '/money/layers/0/base',
    'as a number',
  ],
  [
    'a rate of nothing',
    layer('fee', { amount: { amount: '5.00', currency: 'USD' } }),
    came('1000.00', { rates: { USD: '0.00' } }),
    '/money/exchange',
    'the rate of USD in EUR',
  ],
  ['nothing contributed', proRata('cash'), period, '/money/layers/0/base', 'nothing of that is filled in'],
  [
    'money of which nobody says how much',
    proRata('cash', { kind: 'cash', giver: 'p1' }),
    period,
    '/contributions/items/0/value',
    'has no answer yet',
  ],
  [
    'hours of several units',
    proRata(
      'hours',
      { kind: 'hours', giver: 'p1', quantity: { n: '5', unit: 'hours' } },
      { kind: 'hours', giver: 'p2', quantity: { n: '5', unit: 'days' } },
    ),
    period,
    '/contributions/items/1/quantity',
    'in another unit',
  ],
  [
    'hours in a range',
    proRata('hours', {
      kind: 'hours',
      giver: 'p1',
      quantity: { from: { n: '5', unit: 'hours' }, to: { n: '9', unit: 'hours' } },
    }),
    period,
    '/contributions/items/0/quantity',
    'no number to calculate with',
  ],
  ['a base that is open', proRata(unknown as never, {}), period, '/money/layers/0/base', 'is still to agree'],
  [
    'a reserve without a percentage',
    agreed({ 'reserve-limit': euros('5.00') }),
    period,
    '/money/reserve',
    'has no answer yet',
  ],
  [
    'deductions that are open',
    agreed({ deductions: unknown }),
    period,
    '/money/deductions',
    'is still to agree',
  ],
  [
    'a deduction that nobody knows how to calculate',
    agreed({ deductions: rows({ what: 'fees' }) }),
    period,
    '/money/deductions/0/how',
    '(deduction 1: fees)',
  ],
  [
    'what a deduction really cost',
    agreed({ deductions: rows({ how: 'actual' }) }),
    period,
    '/money/deductions/0',
    'what this really cost',
  ],
  [
    'nobody who gets the rest',
    agreed({ streams: rows({ method: 'layers' }) }),
    period,
    '/money/streams/0/method',
    'nobody gets what is left',
  ],
  [
    'profit without costs',
    agreed({ basis: 'profit', costs: 'joint' }),
    period,
    '/money/costs',
    'which joint costs were made',
  ],
];

describe('what cannot be worked out', () => {
  it.each(lacking)(
    'says what it lacks, and leaves that money to nobody: %s',
    (_, answers, figures, at, says) => {
      const settlement = settle(answers, figures);
      expect(broken(settlement)).toEqual([]);
      const reasons = settlement.reasons.filter(({ kind }) => kind !== 'assumed');
      const found = reasons.find((reason) => reason.at.includes(at));
      expect(found?.en).toContain(says);
      expect(found?.nl).toMatch(/^(?:“|\p{Lu}).*\.$/u);
      expect(settlement.pools.map(({ undistributed }) => undistributed)).toEqual(
        settlement.pools.map(({ revenue }) => revenue),
      );
    },
  );

  it('keeps a minimum from being made up, where it is not known of what it is', () => {
    const minimum = {
      model: 'guarantee',
      receiver: 'p2',
      payer: 'p1',
      amount: euros('900.00'),
      stream: unknown,
    };
    const { pools, reasons } = settle(agreed({ layers: rows(minimum) }), {
      ...period,
      closes: ['year', 'term'],
    });
    expect(pools[0]!.outcomes.map(({ payout }) => payout)).toEqual([50_000n, 50_000n]);
    expect(reasons).toMatchObject([{ at: ['/money/layers/0/stream'], kind: 'missing' }]);
  });

  it('takes no figure below zero where there can be none', () => {
    const below = euros('-5.00');
    const figures = came('1000.00', {
      costs: [{ party: 'p1', amount: below }],
      deducted: { r1: below },
      worked: { r1: below },
    });
    const answers = agreed({
      costs: 'joint',
      deductions: rows({ how: 'actual', stream: 'r1' }),
      streams: rows({ shares: 'equal' }, { shares: 'equal' }),
      layers: rows({ model: 'fee', receiver: 'p1', stream: 'r2', rule: 'in words' }),
    });
    const settlement = settle(answers, {
      ...figures,
      revenue: { r1: euros('1000.00'), r2: euros('1000.00') },
    });
    expect(settlement.reasons.map(({ at: [at] }) => at)).toEqual([
      '/money/costs',
      '/money/deductions/0',
      '/money/layers/0',
    ]);
    expect(broken(settlement)).toEqual([]);
  });

  it('keeps what comes before it', () => {
    const answers = agreed({
      layers: rows(
        { model: 'fee', receiver: 'p1', amount: euros('100.00') },
        { model: 'fee', receiver: 'p2' },
        { model: 'fee', receiver: 'p1', amount: euros('100.00') },
      ),
    });
    const [pool] = settle(answers, period).pools;
    expect(pool!.steps.map(({ id }) => id)).toEqual(['layers/r1']);
    expect(pool!.remains).toMatchObject([{ amount: 90_000n, reason: { at: ['/money/layers/1/amount'] } }]);
  });

  it('keeps other revenue, unless a rule for all of it comes after', () => {
    const streams = rows({ shares: 'equal' }, { shares: 'equal' });
    const first = { model: 'fee', receiver: 'p2', stream: 'r1' };
    const left = (...layers: object[]) =>
      settle(agreed({ streams, layers: rows(...layers) }), came(['500.00', '500.00'])).pools[0]!
        .undistributed;
    expect(left(first)).toBe(50_000n);
    expect(left(first, { model: 'fee', receiver: 'p1', amount: euros('1.00') })).toBe(100_000n);
  });

  it.each([
    ['royalty', { percentage: '6.25', rule: 'of the price of every recipe book' }],
    ['fee', { rule: '€40 an hour' }],
    ['tiers', { rule: '5% up to 50, then 6%' }],
  ])('may be worked out by hand: %s', (model, more) => {
    const worked = { r1: euros('62.50') };
    expect(settle(layer(model, more), period).reasons).toMatchObject([{ kind: 'words' }]);
    const { pools, reasons } = settle(layer(model, more), came('1000.00', { worked }));
    expect([pools[0]!.steps[0]!.taken, reasons]).toEqual([6_250n, []]);
  });
});

describe('what is only assumed', () => {
  it.each<[string, Answers, Figures, string]>([
    [
      'words beside an amount',
      layer('fee', { amount: euros('5.00'), rule: 'on receipt' }),
      period,
      '/money/layers/0/rule',
    ],
    [
      'an amount and a percentage',
      layer('royalty', { amount: euros('5.00'), percentage: '5', of: 'left' }),
      period,
      '/money/layers/0/amount',
    ],
    [
      'an order of costs',
      agreed({ costs: 'own', layers: rows({ model: 'costs', receiver: 'all' }) }),
      came('5.00', { costs: made(['p1', '9.00'], ['p2', '9.00']) }),
      '/money/layers/0/order',
    ],
    ['who gets the odd cent', agreed({ rounding: 'party' }), period, '/money/rounding-party'],
    [
      'what falls short',
      layer('fee', { amount: euros('5000.00') }),
      came('5.00', { closes: [] }),
      '/money/shortfall',
    ],
    [
      'contributions without a value',
      proRata('value', { giver: 'p1', value: euros('5.00') }, { giver: 'p2' }),
      period,
      '/contributions/items/1/value',
    ],
    [
      'contributions that come back',
      proRata('value', { giver: 'p1', value: euros('5.00'), rhythm: { words: 'weekly' } }),
      period,
      '/contributions/items/0/rhythm',
    ],
    [
      'costs above the budget',
      agreed({
        costs: 'joint',
        'costs-shares': 'equal',
        'costs-budget': euros('5.00'),
        'costs-overrun': 'agreed',
      }),
      came('5.00', { costs: made(['p1', '9.00']) }),
      '/money/costs-overrun',
    ],
    [
      'costs above the limit of those that come first',
      agreed({
        costs: 'joint',
        'costs-shares': 'equal',
        losses: 'shared',
        'loss-shares': 'equal',
        'loss-caps': rows({ party: 'p2', cap: euros('1.00'), bearer: 'p1' }),
        layers: rows({ model: 'costs', receiver: 'all', amount: euros('5.00'), order: 'oldest' }),
      }),
      came('500.00', { costs: made(['p1', '9.00']) }),
      '/money/layers/0/amount',
    ],
    [
      'gross, with deductions',
      agreed({ basis: 'gross', deductions: rows({ how: 'fixed', percentage: '5' }) }),
      period,
      '/money/basis',
    ],
    ['what is shared', agreed({ basis: unknown }), period, '/money/basis'],
  ])('is worked out, and said: %s', (_, answers, figures, at) => {
    const settlement = settle(answers, figures);
    expect(settlement.reasons.map(({ kind, at: [first] }) => [kind, first])).toEqual([['assumed', at]]);
    expect(broken(settlement)).toEqual([]);
  });
});
