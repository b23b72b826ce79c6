import { euros, parties, rows, type Tables, two, unknown } from './table.ts';

const given = (...of: object[]) => ({
  contributions: {
    items: rows(...of.map((each) => ({ giver: 'p1', receiver: 'p2', due: unknown, ...each }))),
  },
});
/** The same, with payments in parts of the first contribution. */
const paid = (items: object[], ...payments: object[]) => ({
  contributions: {
    items: rows(...items),
    payments: rows(...payments.map((each) => ({ contribution: 'r1', ...each }))),
  },
});
const term = { start: '2027-01-01', end: '2027-12-31', renewal: 'ends' };
const cash = (amount: string) => ({ kind: 'cash', value: euros(amount) });
const costs = { costs: 'joint', 'costs-budget': euros('1000.00') };
const first = (field: string) => `/contributions/items/0/${field}`;

export const contributionTables: Tables = {
  8: {
    fires: [
      [given({ giver: undefined }), [first('giver')]],
      [given({ receiver: undefined, due: undefined }), [first('receiver'), first('due')]],
      [given({ giver: undefined, due: undefined, kind: 'cash' }), [first('giver')], [first('due')]],
      [given({}, { due: undefined, quantity: { n: '80', unit: 'hours' } }), ['/contributions/items/1/due']],
      [given({ kind: 'network', receiver: undefined, due: undefined }), [first('receiver')]],
      [given({ due: undefined }, {}, { due: undefined }), [first('due'), '/contributions/items/2/due']],
    ],
    silent: [
      given({ due: '2027-01-01' }, { due: { words: 'na afspraak' } }),
      given({ due: undefined, rhythm: { every: 1, unit: 'weeks' } }, { due: undefined, until: '2027-01-01' }),
      given({ due: undefined, quantity: { n: '8', unit: 'hours', per: 'week' } }),
      given({ due: undefined, quantity: { words: '€ 65 per uur, na afspraak' } }),
      given({ due: undefined, kind: 'network' }, { due: undefined, kind: 'brand' }),
      given({ due: undefined, from: '2027-01-01' }),
      paid([{ ...cash('5.00'), giver: 'p1', receiver: 'p2' }], { amount: euros('5.00') }),
      {},
    ],
    unknown: [given({ giver: unknown, receiver: unknown }), { contributions: { items: unknown } }],
  },
  9: {
    fires: [
      [{ ...given({ due: '2026-12-31' }), term }, [first('due'), '/term/start']],
      [{ ...given({ from: '2026-12-31' }), term }, [first('from'), '/term/start']],
      [
        { ...given({ due: '2028-01-01', until: '2028-02-01' }), term },
        [first('due'), '/term/end'],
        [first('until'), '/term/end'],
      ],
      [
        { ...paid([{}], { when: '2026-12-31' }, { when: '2027-12-31' }), term },
        ['/contributions/payments/0/when', '/term/start'],
      ],
      [{ ...given({ due: { n: 1, unit: 'months', after: 'term/end' } }), term }, [first('due'), '/term/end']],
    ],
    silent: [
      { ...given({ due: '2027-01-01', until: '2027-12-31' }), term },
      { ...given({ due: { n: 7, unit: 'days', after: 'term/start' } }), term },
      { ...given({ due: { n: 7, unit: 'days', after: 'signing' } }), term },
      { ...given({ due: { words: 'in 2026' } }), term },
      { ...given({ until: '2028-06-01' }), term: { ...term, renewal: 'automatic' } },
      given({ due: '2020-01-01' }),
    ],
    unknown: [
      { ...given({ due: unknown }), term },
      { ...given({ due: '2020-01-01' }), term: { start: unknown, end: unknown } },
    ],
  },
  11: {
    fires: [
      [
        { ...given(cash('400.00'), { kind: 'space' }, cash('500.00')), money: costs },
        ['/money/costs-budget', first('value'), '/contributions/items/2/value'],
      ],
      [
        {
          ...paid(
            [{ kind: 'cash' }, cash('200.00')],
            { amount: euros('400.00') },
            { amount: euros('300.00') },
          ),
          money: costs,
        },
        [
          '/money/costs-budget',
          '/contributions/payments/0/amount',
          '/contributions/payments/1/amount',
          '/contributions/items/1/value',
        ],
      ],
    ],
    silent: [
      { ...given(cash('400.00'), cash('600.00')), money: costs },
      { ...given({ kind: 'space' }), money: costs },
      { ...given(cash('400.00')), money: { ...costs, costs: 'own' } },
      { ...given({ ...cash('100.00'), rhythm: { every: 1, unit: 'months' } }), money: costs },
      { ...given({ kind: 'cash', value: { amount: '5', currency: 'JPY' } }), money: costs },
      { ...paid([{ kind: 'cash' }], { amount: euros('1000.00') }), money: costs },
    ],
    unknown: [
      { ...given(cash('400.00'), { kind: 'cash', value: unknown }), money: costs },
      { ...paid([{ kind: 'cash' }], { amount: euros('1.00') }, { amount: unknown }), money: costs },
      { ...given(cash('400.00')), money: { ...costs, 'costs-budget': unknown } },
    ],
  },
  16: {
    fires: [
      [
        given({}, { 'if-late': 'talk' }, { 'if-late': undefined }),
        [first('if-late'), '/contributions/items/2/if-late'],
      ],
    ],
    silent: [given({ 'if-late': { other: 'taart' } }, { penalty: euros('250.00') }), {}],
    unknown: [given({ 'if-late': unknown })],
  },
  65: {
    fires: [
      [given({ value: euros('-2500.00') }), [first('value')]],
      [{ liability: { 'cap-event': euros('-1.00') } }, ['/liability/cap-event']],
      [given({ quantity: { n: '-3', unit: 'pieces' } }), [first('quantity')]],
      [given({ quantity: { 'at-least': euros('-3.00') } }), [first('quantity')]],
      [
        given({ quantity: { from: { n: '16', unit: 'hours' }, to: { n: '10', unit: 'hours' } } }),
        [first('quantity')],
      ],
      [given({ quantity: { n: '25', unit: 'hours', per: 'day' } }), [first('quantity')]],
      [given({ quantity: { 'at-most': { n: '168.5', unit: 'hours', per: 'week' } } }), [first('quantity')]],
      [given({ quantity: { percent: '-5', of: 'de omzet' } }), [first('quantity')]],
      [given({ 'amount-rule': { 'at-most': euros('-1.00') } }), [first('amount-rule')]],
      [{ contributions: { people: rows({ time: '140' }) } }, ['/contributions/people/0/time']],
      [{ money: { layers: rows({ percentage: '100.5' }) } }, ['/money/layers/0/percentage']],
      [
        { governance: { 'vote-shares': rows({ party: 'p1', share: '150' }, { party: 'p2', share: '-50' }) } },
        ['/governance/vote-shares/0/share'],
        ['/governance/vote-shares/1/share'],
      ],
    ],
    silent: [
      given({ value: euros('0.00'), quantity: { n: '24', unit: 'hours', per: 'day' } }),
      given({ kind: 'people', quantity: { n: '300', unit: 'hours', per: 'week' } }),
      given({ quantity: { n: '400', unit: { other: 'vrijwilligersuren' }, per: 'week' } }),
      given({ quantity: { n: '400', unit: 'hours' } }, { quantity: 'actual-cost' }),
      given({ quantity: { from: { n: '10', unit: 'hours' }, to: { n: '2', unit: 'days' } } }),
      given({ quantity: { percent: '110', of: 'de kosten' } }, { quantity: { words: '-' } }),
      { money: { layers: rows({ percentage: '100' }, { percentage: '0' }) } },
    ],
    unknown: [given({ value: unknown, quantity: unknown }, { value: { typed: '-1' } })],
  },
  85: {
    fires: [
      [
        { contributions: { items: rows({ what: 'x' }), payments: rows({ contribution: 'r2' }) } },
        ['/contributions/payments/0/contribution'],
      ],
    ],
    silent: [{ contributions: { items: rows({ what: 'x' }), payments: rows({ contribution: 'r1' }) } }, {}],
    unknown: [{ contributions: { payments: rows({ contribution: unknown }) } }],
  },
  70: {
    fires: [
      [{ parties: two, ...given({ giver: 'p3' }) }, [first('giver')]],
      [
        { parties: two, money: { streams: rows({ shares: rows({ party: 'p3', share: '100' }) }) } },
        ['/money/streams/0/shares/0/party'],
      ],
      [{ parties: two, conflict: { reader: { name: 'R', party: 'p9' } } }, ['/conflict/reader']],
      [{ parties: two, term: { end: { unknown: { owner: 'p9' } } } }, ['/term/end']],
    ],
    silent: [{ parties: two, ...given({ receiver: 'partnership' }) }],
    unknown: [{ parties: parties({}), ...given({ receiver: unknown }) }],
  },
  84: {
    fires: [
      [
        {
          parties: two,
          money: { revenue: false },
          ...given({ kind: 'hours' }, { kind: 'cash', giver: 'p2', receiver: 'p1' }),
        },
        ['/contributions/items/1/receiver', '/money/revenue'],
      ],
    ],
    silent: [
      { parties: two, money: { revenue: true }, ...given({ kind: 'cash' }, { kind: 'hours', giver: 'p2' }) },
      { parties: two, money: { revenue: false }, ...given({ kind: 'cash' }, { kind: 'cash', giver: 'p2' }) },
      { parties: two, money: { revenue: false }, ...given({ kind: 'cash' }) },
      {
        parties: two,
        money: { revenue: false },
        ...given({ kind: 'cash', receiver: 'partnership' }, { kind: 'hours', giver: 'p2' }),
      },
    ],
    unknown: [
      {
        parties: two,
        money: { revenue: unknown },
        ...given({ kind: 'cash' }, { kind: 'hours', giver: 'p2' }),
      },
      {
        parties: two,
        money: { revenue: false },
        ...given({ kind: 'cash', receiver: unknown }, { kind: 'hours', giver: 'p2' }),
      },
      { parties: two, money: { revenue: false }, contributions: { items: unknown } },
    ],
  },
};
