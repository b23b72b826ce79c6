import { euros, rows, shares, type Tables, two, unknown } from './table.ts';

const layer = (model: string, more: object = {}) => ({ model, ...more });
const layers = (...of: object[]) => ({ money: { layers: rows(...of) } });
const tiers = layer('tiers', { steps: 'part' });

/** A layer in steps, and its steps, each with a percentage. */
const inSteps = (...bands: unknown[]) => ({
  money: { layers: rows(tiers), tiers: rows(...bands.map((band) => ({ band, percentage: '5' }))) },
});
const upTo = (amount: string) => ({ 'at-most': euros(amount) });
const above = (amount: string) => ({ 'at-least': euros(amount) });
const between = (from: string, to: string) => ({ from: euros(from), to: euros(to) });
const people = (n: string) => ({ n, unit: { other: 'subscribers' } });
const overPeople = (n: string) => ({ 'at-least': people(n) });

const contributions = (...items: object[]) => ({ contributions: { items: rows(...items) } });
const proRata = (base: unknown) => layers(layer('pro-rata', { base }));
const minimum = (more: object) =>
  layers(layer('guarantee', { receiver: 'p2', amount: euros('48000'), ...more }));

const limited = (budget: unknown, amount: unknown, more: object = {}) => ({
  money: {
    costs: 'joint',
    'costs-budget': budget,
    layers: rows(layer('fee'), layer('costs', { receiver: 'all', amount, ...more })),
  },
});
const limits = ['/money/costs-budget', '/money/layers/1/amount'];

/** A key for the costs that come first, and one for a loss. */
const keyed = (costs: unknown, losses: unknown, more: object = {}) => ({
  parties: two,
  money: {
    basis: 'profit',
    costs: 'joint',
    'costs-shares': costs,
    losses: 'shared',
    'loss-shares': losses,
    ...more,
  },
});
const keys = ['/money/costs-shares', '/money/loss-shares'];

/** Half of the revenue each, of which B gets no less than this. */
const promised = (amount: unknown, expected: unknown) => ({
  parties: two,
  money: {
    revenue: true,
    streams: rows({
      shares: 'equal',
      ...(expected !== undefined && {
        expected: typeof expected === 'string' ? euros(expected) : expected,
      }),
    }),
    layers: rows(
      layer('guarantee', {
        receiver: 'p2',
        payer: 'p1',
        amount: typeof amount === 'string' ? euros(amount) : amount,
      }),
    ),
  },
});

export const layerTables: Tables = {
  128: {
    fires: [
      [
        { money: { basis: 'profit', layers: rows(layer('fee'), layer('costs')) } },
        ['/money/basis', '/money/layers/1/model'],
      ],
    ],
    silent: [
      { money: { basis: 'profit', layers: rows(layer('fee')) } },
      { money: { basis: 'net', layers: rows(layer('costs')) } },
    ],
    unknown: [
      { money: { basis: unknown, layers: rows(layer('costs')) } },
      { money: { basis: 'profit', layers: unknown } },
    ],
  },
  129: {
    fires: [
      [limited(euros('49000.00'), euros('48500.00')), limits],
      [limited(euros('49000.00'), euros('48500.00'), { per: 'term' }), limits],
      [
        {
          money: {
            costs: 'joint',
            'costs-budget': euros('100.00'),
            layers: rows(
              layer('costs', { receiver: 'p1', amount: euros('40.00') }),
              layer('costs', { receiver: 'p2', amount: euros('50.00') }),
            ),
          },
        },
        ['/money/costs-budget', '/money/layers/0/amount', '/money/layers/1/amount'],
      ],
    ],
    silent: [
      limited(euros('48500.00'), euros('48500.00')),
      limited(euros('49000.00'), undefined),
      limited(euros('49000.00'), euros('5000.00'), { per: 'year' }),
      limited(euros('49000.00'), { amount: '1.00', currency: 'USD' }),
      { money: { costs: 'joint', 'costs-budget': euros('5.00'), layers: rows(layer('fee')) } },
    ],
    unknown: [limited(unknown, euros('48500.00')), limited(euros('49000.00'), unknown)],
  },
  130: {
    fires: [
      [keyed('equal', shares('60', '40')), keys],
      [keyed(shares('60', '40'), shares('40', '60')), keys],
      [keyed('equal', shares('60', '40'), { basis: 'net', layers: rows(layer('costs')) }), keys],
    ],
    silent: [
      keyed('equal', shares('50', '50')),
      keyed('equal', shares('50.005', '49.995')),
      keyed(shares('60', '40'), shares('60.0', '40')),
      keyed('equal', shares('60', '40'), { basis: 'net' }),
      keyed('equal', shares('60', '40'), { losses: 'own' }),
      keyed('equal', undefined),
    ],
    unknown: [
      keyed(unknown, shares('60', '40')),
      keyed('equal', unknown),
      keyed('equal', shares('60', '40'), { losses: unknown }),
    ],
  },
  18: {
    fires: [
      [inSteps(upTo('50000.00'), above('60000.00')), ['/money/tiers/0/band', '/money/tiers/1/band']],
      [inSteps(upTo('50000.00'), above('40000.00')), ['/money/tiers/0/band', '/money/tiers/1/band']],
      [
        inSteps(between('10000.00', '20000.00'), above('5000.00')),
        ['/money/tiers/0/band', '/money/tiers/1/band'],
      ],
      [inSteps(above('0.00'), above('50.00')), ['/money/tiers/0/band', '/money/tiers/1/band']],
      [
        inSteps(upTo('500.00'), { 'at-least': people('500') }),
        ['/money/tiers/0/band', '/money/tiers/1/band'],
      ],
      [inSteps(upTo('50.00'), between('50.00', '100.00')), ['/money/tiers/1/band']],
      [layers(tiers), ['/money/layers/0/model', '/money/tiers']],
      [
        { money: { layers: rows(layer('tiers')), tiers: rows({ band: above('0.00'), percentage: '5' }) } },
        ['/money/layers/0/steps'],
      ],
      [
        { money: { layers: rows(layer('tiers')), tiers: rows({ band: overPeople('0'), percentage: '5' }) } },
        ['/money/layers/0/steps'],
        ['/money/layers/0/if-falls'],
      ],
      [
        { money: { layers: rows(tiers), tiers: rows({ band: above('0.00') }) } },
        ['/money/tiers/0/percentage', '/money/tiers/0/amount', '/money/tiers/0/shares'],
      ],
      [{ money: { tiers: rows({ band: above('0.00'), percentage: '5' }) } }, ['/money/tiers/0/layer']],
      [
        {
          money: {
            'costs-tiers': rows(
              { party: 'p1', band: upTo('540.00'), percentage: '15' },
              { party: 'p1', band: between('640.00', '740.00'), rise: '0.1' },
            ),
            'costs-steps': 'whole',
          },
        },
        ['/money/costs-tiers/0/band', '/money/costs-tiers/1/band'],
        ['/money/costs-tiers/1/band'],
      ],
      [
        { money: { 'costs-tiers': rows({ party: 'p1', band: above('0.00'), percentage: '15' }) } },
        ['/money/costs-steps'],
      ],
    ],
    silent: [
      inSteps(
        upTo('50000.00'),
        between('50000.00', '60000.00'),
        between('60000.01', '70000.00'),
        above('70001.00'),
      ),
      inSteps(
        { 'at-most': people('5000') },
        { from: people('5001'), to: people('7500') },
        { 'at-least': people('7501') },
      ),
      inSteps(upTo('50.00'), { words: 'above that' }),
      {
        money: {
          layers: rows(tiers),
          // What lies above these steps is shared as the rest.
          tiers: rows({ band: upTo('50000.00'), shares: 'equal' }),
        },
      },
      { money: { layers: rows(layer('tiers', { rule: '5% up to 50, then 6%' })) } },
      {
        money: {
          layers: rows(layer('tiers', { steps: 'whole' })),
          tiers: rows({ band: overPeople('0'), percentage: '5' }),
        },
      },
      {
        money: {
          layers: rows(tiers, tiers),
          tiers: rows(
            { layer: 'r2', band: upTo('5.00'), percentage: '5' },
            { layer: 'r1', band: above('0.00'), percentage: '5' },
            { layer: 'r2', band: above('5.00'), percentage: '5' },
          ),
        },
      },
      { money: { tiers: rows({ layer: 'r9', band: above('0.00'), percentage: '5' }) } },
      {},
    ],
    unknown: [
      { money: { layers: rows(tiers), tiers: unknown } },
      inSteps(upTo('50.00'), unknown),
      inSteps(unknown, { typed: '?' }),
      {
        money: {
          layers: rows(layer('tiers', { steps: unknown })),
          tiers: rows({ band: unknown, shares: unknown }),
        },
      },
    ],
  },
  19: {
    fires: [
      [layers(layer('fee')), ['/money/layers/0/amount', '/money/layers/0/percentage']],
      [layers(layer('costs'), layer('royalty')), ['/money/layers/1/percentage', '/money/layers/1/amount']],
      [
        layers(layer('split', { shares: 'equal' }), layer('fee', { amount: euros('1.00') })),
        ['/money/layers/0/amount', '/money/layers/1/model'],
      ],
      [
        { money: { streams: rows({ shares: 'equal' }), layers: rows(layer('pro-rata')) } },
        ['/money/layers/0/amount', '/money/streams/0/shares'],
      ],
      [
        {
          money: {
            streams: rows({ shares: 'equal' }),
            layers: rows(tiers),
            tiers: rows({ band: upTo('5.00'), shares: 'equal' }, { band: above('5.00'), shares: 'equal' }),
          },
        },
        ['/money/layers/0/amount', '/money/streams/0/shares'],
      ],
      [
        { money: { streams: rows({ name: 'X', method: 'layers' }) } },
        ['/money/streams/0/method', '/money/layers'],
      ],
      [
        {
          money: {
            streams: rows({ method: 'layers' }, { shares: 'equal' }),
            layers: rows(layer('pro-rata', { stream: 'r2', amount: euros('5.00') }), layer('costs')),
          },
        },
        ['/money/streams/0/method', '/money/layers'],
      ],
    ],
    silent: [
      layers(layer('fee', { rule: '€ 40 per uur' }), layer('royalty', { percentage: '5' }), layer('costs')),
      layers(layer('split', { amount: euros('5.00') }), layer('costs')),
      layers(layer('pro-rata'), layer('guarantee', { amount: euros('5.00') })),
      {
        money: {
          streams: rows({ method: 'layers' }, { shares: 'equal' }),
          layers: rows(layer('pro-rata', { stream: 'r1' }), layer('costs', { stream: 'r2' })),
        },
      },
      { money: { streams: rows({ method: 'layers' }), layers: rows(layer('tiers', { rule: 'in words' })) } },
      { money: { streams: rows({ name: 'X' }) } },
    ],
    unknown: [
      layers(layer('fee', { amount: unknown }), { model: unknown }),
      layers(layer('split', { amount: unknown }), layer('costs')),
      { money: { streams: rows({ method: 'layers' }), layers: unknown } },
      { money: { streams: rows({ method: 'layers' }), layers: rows({ model: unknown }) } },
    ],
  },
  20: {
    fires: [
      [minimum({ payer: 'p2' }), ['/money/layers/0/payer', '/money/layers/0/receiver']],
      [minimum({}), ['/money/layers/0/payer']],
    ],
    silent: [
      minimum({ payer: 'p1' }),
      minimum({ rule: 'A pays' }),
      layers(layer('fee', { payer: 'p2' })),
      {},
    ],
    unknown: [minimum({ payer: unknown })],
  },
  21: {
    fires: [
      [promised('50000.00', '1000.00'), ['/money/layers/0/amount', '/money/layers/0/payer']],
      [promised('600.00', '1000.00'), ['/money/layers/0/amount', '/money/layers/0/payer']],
    ],
    silent: [
      promised('500.00', '1000.00'),
      promised('50000.00', '200000.00'),
      promised('50000.00', undefined),
      { parties: two, money: { revenue: true, streams: rows({ shares: 'equal', expected: euros('5.00') }) } },
      {},
    ],
    unknown: [
      promised('50000.00', unknown),
      promised(unknown, '1000.00'),
      {
        parties: two,
        money: {
          revenue: true,
          streams: rows({ shares: unknown, expected: euros('5.00') }),
          layers: rows(layer('guarantee', { receiver: 'p2', payer: 'p1', amount: euros('9.00') })),
        },
      },
    ],
  },
  23: {
    fires: [
      [
        { ...proRata('cash'), ...contributions({ kind: 'hours' }) },
        ['/money/layers/0/base', '/contributions/items'],
      ],
      [
        { ...proRata('cash'), ...contributions({ kind: 'cash', value: euros('5.00') }, { kind: 'cash' }) },
        ['/money/layers/0/base', '/contributions/items/1/value'],
      ],
      [
        { ...proRata('value'), ...contributions({ kind: 'space', value: euros('0.00') }, { kind: 'ip' }) },
        ['/money/layers/0/base', '/contributions/items'],
      ],
      [
        { ...proRata('hours'), ...contributions({ kind: 'cash', value: euros('5.00') }) },
        ['/money/layers/0/base', '/contributions/items'],
      ],
    ],
    silent: [
      { ...proRata('cash'), ...contributions({ kind: 'cash', value: euros('5.00') }) },
      { ...proRata('value'), ...contributions({ kind: 'ip' }, { kind: 'space', value: euros('5.00') }) },
      { ...proRata('hours'), ...contributions({ kind: 'people' }) },
      { ...layers(layer('fee', { base: 'cash' })), ...contributions({ kind: 'hours' }) },
      proRata('cash'),
    ],
    unknown: [
      { ...proRata(unknown), ...contributions({ kind: 'hours' }) },
      { ...proRata('cash'), ...contributions({ kind: 'cash', value: unknown }) },
      { ...proRata('hours'), ...contributions({ kind: unknown }) },
      { ...proRata('cash'), contributions: { items: unknown } },
    ],
  },
  24: {
    fires: [
      [
        layers(layer('milestone', { receiver: 'p1', approver: 'p1', evidence: 'x', due: '2027-12-31' })),
        ['/money/layers/0/approver', '/money/layers/0/receiver'],
      ],
      [layers(layer('milestone')), ['/money/layers/0/evidence', '/money/layers/0/due']],
      [layers(layer('milestone', { due: '2027-12-31' })), ['/money/layers/0/evidence']],
    ],
    silent: [
      layers(layer('milestone', { receiver: 'all', approver: 'all', evidence: 'x', due: { words: 'y' } })),
      layers(layer('milestone', { rule: 'in words' })),
      layers(layer('fee')),
    ],
    unknown: [
      layers(layer('milestone', { receiver: 'p1', approver: unknown, evidence: unknown, due: unknown })),
    ],
  },
};
