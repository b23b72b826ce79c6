import { euros, parties, rows, shares, type Tables, two, unknown } from './table.ts';

const cap = (more: object) => ({ money: { 'loss-caps': rows({ party: 'p1', cap: unknown, ...more }) } });
const paid = (due: unknown, law?: unknown) => ({ reporting: { 'payment-due': due }, conflict: { law } });
const after = (n: number, unit: string) => ({ n, unit, after: 'reporting/period' });
const reporting = (answers: Record<string, unknown>) => ({ reporting: answers });
const costs = (more: object) => ({ money: { costs: 'joint', ...more } });
const dollars = { amount: '5.00', currency: 'USD' };
const streams = (...of: unknown[]) => ({ streams: rows(...of.map((each) => ({ shares: each }))) });
/** What A and B each put in: equipment of this value, and a network that counts for nothing. */
const brought = (...values: unknown[]) => ({
  contributions: {
    items: rows(
      ...values.map((value, at) => ({
        kind: 'equipment',
        giver: `p${at + 1}`,
        value: typeof value === 'string' ? euros(value) : value,
      })),
      { kind: 'network', giver: 'p2' },
    ),
  },
});

/** A key for the costs, and what each party may spend of the budget. */
const keyed = (key: string[], ...amounts: unknown[]) =>
  costs({
    'costs-shares': shares(...key),
    'costs-items': rows(...amounts.map((amount, at) => ({ party: `p${at + 1}`, amount }))),
  });
const keys = ['/money/costs-shares', '/money/costs-items'];

export const moneyTables: Tables = {
  17: {
    fires: [
      [
        { parties: two, money: { streams: rows({ name: 'Kaarten', shares: shares('60', '39.9999') }) } },
        ['/money/streams/0/shares'],
      ],
      [{ parties: two, money: { 'loss-shares': shares('45', '60') } }, ['/money/loss-shares']],
      [{ parties: two, money: { 'costs-shares': shares('150', '-150') } }, ['/money/costs-shares']],
      [{ parties: two, governance: { 'vote-shares': shares('60', '60') } }, ['/governance/vote-shares']],
      [{ parties: two, pilot: { split: shares('60', '60') } }, ['/pilot/split']],
      [{ parties: two, money: { 'calls-shares': shares('60') } }, ['/money/calls-shares']],
      [
        {
          parties: two,
          money: {
            layers: rows({}, { shares: shares('60', '60') }),
            tiers: rows({ shares: shares('10', '10') }),
          },
        },
        ['/money/layers/1/shares'],
        ['/money/tiers/0/shares'],
      ],
    ],
    silent: [{ money: streams(shares('33.33', '66.67'), 'equal', undefined) }],
    unknown: [{ money: streams(unknown) }, { money: { streams: unknown, 'loss-shares': unknown } }],
  },
  22: {
    fires: [
      [{ money: { basis: 'net' } }, ['/money/basis', '/money/deductions']],
      [{ money: { basis: 'net', deductions: [], layers: [] } }, ['/money/basis', '/money/deductions']],
      [{ money: { basis: 'gross', deductions: rows({}) } }, ['/money/basis', '/money/deductions']],
    ],
    silent: [
      { money: { basis: 'net', deductions: rows({}) } },
      { money: { basis: 'net', layers: rows({}) } },
      { money: { basis: 'gross', deductions: [] } },
      { money: { basis: 'profit' } },
      {},
    ],
    unknown: [
      { money: { basis: 'net', deductions: unknown } },
      { money: { basis: unknown } },
      { money: { basis: 'gross', deductions: unknown } },
    ],
  },
  25: {
    fires: [
      [
        { money: { 'costs-budget': euros('5.00') }, contributions: { items: rows({ value: dollars }) } },
        ['/money/exchange', '/contributions/items/0/value', '/money/costs-budget'],
      ],
    ],
    silent: [
      { money: { 'costs-budget': euros('5.00'), 'costs-limit': euros('1.00') } },
      { money: { 'costs-budget': euros('5.00'), 'costs-limit': dollars, exchange: 'ECB' } },
      // What somebody may sign for is not added up with anything.
      { money: { 'costs-budget': euros('5.00') }, parties: parties({ 'authority-limit': dollars }) },
    ],
    unknown: [
      { money: { 'costs-budget': euros('5.00'), 'costs-limit': dollars, exchange: unknown } },
      { money: { 'costs-budget': euros('5.00'), 'costs-limit': unknown } },
    ],
  },
  26: {
    fires: [
      [
        reporting({ 'statement-due': after(30, 'days'), 'payment-due': after(14, 'days') }),
        ['/reporting/payment-due', '/reporting/statement-due'],
      ],
      [
        reporting({ 'statement-due': '2027-10-31', 'payment-due': '2027-09-30' }),
        ['/reporting/payment-due', '/reporting/statement-due'],
      ],
      [
        reporting({
          'statement-due': after(14, 'days'),
          'payment-due': after(30, 'days'),
          objection: { n: 1, unit: 'months' },
        }),
        ['/reporting/objection', '/reporting/payment-due'],
      ],
    ],
    silent: [
      reporting({ 'statement-due': after(14, 'days'), 'payment-due': after(14, 'days') }),
      reporting({ 'statement-due': after(14, 'days'), 'payment-due': '2027-01-01' }),
      reporting({ 'statement-due': { words: 'soon' }, 'payment-due': after(14, 'days') }),
      reporting({
        'statement-due': '2027-09-30',
        'payment-due': '2027-10-31',
        objection: { n: 14, unit: 'days' },
      }),
      reporting({
        'statement-due': '2027-09-30',
        'payment-due': '2027-10-01',
        objection: { n: 14, unit: 'days' },
        clawback: { n: 1, unit: 'years' },
      }),
    ],
    unknown: [
      reporting({ 'statement-due': unknown, 'payment-due': after(14, 'days') }),
      reporting({ 'statement-due': '2027-09-30', 'payment-due': '2027-10-01', objection: unknown }),
      reporting({
        'statement-due': '2027-09-30',
        'payment-due': '2027-10-01',
        objection: { n: 14, unit: 'days' },
        'true-up': unknown,
      }),
    ],
  },
  28: {
    fires: [
      [{ money: { 'costs-caps': rows({ party: 'p1' }) } }, ['/money/costs-caps/0/bearer']],
      [{ parties: two, ...cap({}) }, ['/money/loss-caps/0/bearer']],
      [{ parties: two, ...cap({ bearer: 'p1' }) }, ['/money/loss-caps/0/bearer']],
      [{ parties: two, ...cap({ bearer: { typed: '?' } }) }, ['/money/loss-caps/0/bearer']],
    ],
    silent: [cap({ bearer: 'p2' }), cap({ bearer: 'all' }), {}],
    unknown: [cap({ bearer: unknown })],
  },
  29: {
    fires: [
      [
        costs({ 'costs-vat': 'joint-account', 'costs-shares': 'equal', 'costs-overhead': '7' }),
        ['/money/costs-vat', '/money/costs-overhead'],
      ],
      [costs({ 'costs-vat': 'joint-account' }), ['/money/costs-vat', '/money/costs-shares']],
    ],
    silent: [
      costs({ 'costs-vat': 'joint-account', 'costs-shares': 'equal', 'costs-overhead': '0' }),
      costs({ 'costs-vat': 'vat', 'costs-overhead': '7' }),
      costs({ costs: 'rest', 'costs-vat': 'joint-account' }),
    ],
    unknown: [
      costs({ 'costs-vat': 'joint-account', 'costs-shares': unknown, 'costs-overhead': unknown }),
      costs({ 'costs-vat': unknown }),
    ],
  },
  31: {
    fires: [
      [
        { parties: two, ...brought('80.00', '20.00'), money: streams('equal') },
        ['/money/streams/0/shares', '/contributions/items', '/money/fair'],
      ],
      [
        { parties: two, ...brought('80.00', '0.00'), money: streams(shares('60', '40')) },
        ['/money/streams/0/shares', '/contributions/items', '/money/fair'],
      ],
    ],
    silent: [
      { parties: two, ...brought('70.00', '30.00'), money: streams('equal') },
      { parties: two, ...brought('80.00', '20.00'), money: { ...streams('equal'), fair: rows({}) } },
      {
        parties: two,
        contributions: { items: rows({ kind: 'hours', giver: 'p1' }) },
        money: streams('equal'),
      },
      { parties: two, money: streams('equal') },
      { ...brought('80.00', '20.00'), money: streams(undefined) },
    ],
    unknown: [
      { parties: two, ...brought(unknown, '20.00'), money: streams('equal') },
      { parties: two, ...brought('80.00', '20.00'), money: streams(unknown) },
    ],
  },
  73: {
    fires: [
      [{ parties: two, money: streams(shares('100', '0')) }, ['/money/streams/0/shares']],
      [
        { parties: two, money: streams(shares('100'), shares('100')), conflict: { law: 'nl' } },
        ['/money/streams/0/shares', '/money/streams/1/shares'],
      ],
      [
        {
          governance: { reserved: rows({ subject: 'De verdeling', rule: 'final-say', party: 'p1' }) },
          money: { layers: rows({ model: 'split', rule: 'Een deskundige bepaalt ieders aandeel.' }) },
        },
        ['/governance/reserved/0/rule', '/money/layers/0/rule'],
      ],
    ],
    silent: [
      { governance: { reserved: rows({ subject: 'De verdeling', rule: 'unanimous' }) } },
      { governance: { reserved: rows({ subject: 'Het huisstijlboek', rule: 'final-say', party: 'p1' }) } },
      { money: { layers: rows({ model: 'fee', rule: 'De accountant stelt de omzet vast.' }) } },
      { parties: two, money: streams(shares('100'), shares('0', '100')) },
      { parties: two, money: streams(shares('100', '5')) },
      { parties: two, money: streams('equal') },
      { parties: two, money: streams(shares('100')), conflict: { law: 'be' } },
      { parties: two, money: { ...streams(shares('100')), layers: rows({ model: 'fee', receiver: 'p2' }) } },
      {},
    ],
    unknown: [
      { parties: two, money: streams(shares('100'), unknown) },
      { parties: parties({}, {}), money: streams(shares('100')), conflict: { law: unknown } },
      { governance: { reserved: rows({ subject: 'De verdeling', rule: 'final-say', party: unknown }) } },
    ],
  },
  74: {
    fires: [
      [paid(after(31, 'days')), ['/reporting/payment-due']],
      [paid(after(2, 'months'), 'nl'), ['/reporting/payment-due']],
      [paid(after(5, 'weeks')), ['/reporting/payment-due']],
      [{ reporting: { 'late-interest': 'none' } }, ['/reporting/late-interest']],
      [{ reporting: { 'late-interest': 'own', 'late-rate': '2' } }, ['/reporting/late-interest']],
    ],
    silent: [
      paid(after(30, 'days')),
      paid(after(1, 'months')),
      paid({ n: 90, unit: 'days', after: 'signing' }),
      paid('2027-10-31'),
      { reporting: { 'late-interest': 'commercial' } },
      { reporting: { 'late-interest': 'none' }, conflict: { law: 'be' } },
      paid(after(60, 'days'), { other: 'English law' }),
    ],
    unknown: [paid(unknown), paid(after(60, 'days'), unknown), { reporting: { 'late-interest': unknown } }],
  },
  75: {
    fires: [
      [
        { ip: { results: rows({ owner: 'party', party: 'p1' }, { owner: 'maker' }, { owner: 'joint' }) } },
        ['/ip/results/0/owner', '/ip/results/2/owner'],
      ],
    ],
    silent: [
      { ip: { results: rows({ owner: 'maker' }, { owner: 'field' }) } },
      { ip: { results: rows({ owner: 'joint' }) }, conflict: { law: 'de' } },
    ],
    unknown: [{ ip: { results: unknown } }, { ip: { results: rows({ owner: unknown }) } }],
  },
  93: {
    fires: [
      [
        costs({ 'costs-budget': euros('5.00'), 'costs-items': rows({ amount: euros('6.00') }) }),
        ['/money/costs-budget', '/money/costs-items'],
      ],
    ],
    silent: [
      costs({
        'costs-budget': euros('5.00'),
        'costs-items': rows({ amount: euros('2.00') }, { amount: euros('3.00') }),
      }),
      costs({ 'costs-budget': euros('5.00'), 'costs-items': rows({ amount: dollars }) }),
      costs({ 'costs-budget': euros('5.00'), 'costs-items': rows({ what: 'x' }) }),
      costs({ 'costs-budget': euros('5.00') }),
    ],
    unknown: [
      costs({ 'costs-budget': unknown, 'costs-items': rows({ amount: euros('6.00') }) }),
      costs({ 'costs-budget': euros('5.00'), 'costs-items': rows({ amount: unknown }) }),
    ],
  },
  94: {
    fires: [
      [{ parties: two, reporting: { records: { n: 5, unit: 'years' } } }, ['/reporting/records']],
      [
        { parties: parties({ country: 'Ireland' }, {}), reporting: { records: { n: 83, unit: 'months' } } },
        ['/reporting/records'],
      ],
    ],
    silent: [
      { parties: two, reporting: { records: { n: 7, unit: 'years' } } },
      { parties: two, reporting: { records: { words: 'for long' } } },
      { parties: parties({ country: 'Ireland' }), reporting: { records: { n: 5, unit: 'years' } } },
    ],
    unknown: [{ parties: two, reporting: { records: unknown } }],
  },
  127: {
    fires: [
      [keyed(['33.33', '33.33', '33.34'], euros('100.00'), euros('100.00'), euros('100.00')), keys],
      [keyed(['40.6', '59.4'], euros('1218.11'), euros('1781.89')), keys],
    ],
    silent: [
      keyed(['40.6', '59.4'], euros('406.00'), euros('594.00')),
      // Whole percentages may well be something else than what each spends.
      keyed(['41', '59'], euros('406.00'), euros('594.00')),
      keyed(['40.6', '59.4'], euros('420.00'), euros('580.00')),
      keyed(['40.6', '59.4'], euros('1218.11')),
      keyed(['40.6', '59.4'], euros('1218.11'), dollars),
      keyed(['40.6', '59.4']),
      costs({ 'costs-shares': 'equal', 'costs-items': rows({ party: 'p1', amount: euros('5.00') }) }),
    ],
    unknown: [
      keyed(['40.6', '59.4'], euros('1218.11'), unknown),
      costs({ 'costs-shares': unknown, 'costs-items': rows({ party: 'p1', amount: euros('5.00') }) }),
    ],
  },
};
