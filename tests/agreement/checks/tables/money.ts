import { parties, rows, shares, type Tables, two, unknown } from './table.ts';

const cap = (more: object) => ({ money: { 'loss-caps': rows({ party: 'p1', cap: unknown, ...more }) } });
const paid = (due: unknown, law?: unknown) => ({ reporting: { 'payment-due': due }, conflict: { law } });
const after = (n: number, unit: string) => ({ n, unit, after: 'reporting/period' });
const streams = (...of: unknown[]) => ({ streams: rows(...of.map((each) => ({ shares: each }))) });

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
    ],
    silent: [{ money: streams(shares('33.33', '66.67'), 'equal', undefined) }],
    unknown: [{ money: streams(unknown) }, { money: { streams: unknown, 'loss-shares': unknown } }],
  },
  28: {
    fires: [
      [{ parties: two, ...cap({}) }, ['/money/loss-caps/0/bearer']],
      [{ parties: two, ...cap({ bearer: 'p1' }) }, ['/money/loss-caps/0/bearer']],
      [{ parties: two, ...cap({ bearer: { typed: '?' } }) }, ['/money/loss-caps/0/bearer']],
    ],
    silent: [cap({ bearer: 'p2' }), cap({ bearer: 'all' }), {}],
    unknown: [cap({ bearer: unknown })],
  },
  73: {
    fires: [
      [{ parties: two, money: streams(shares('100', '0')) }, ['/money/streams/0/shares']],
      [
        { parties: two, money: streams(shares('100'), shares('100')), conflict: { law: 'nl' } },
        ['/money/streams/0/shares', '/money/streams/1/shares'],
      ],
    ],
    silent: [
      { parties: two, money: streams(shares('100'), shares('0', '100')) },
      { parties: two, money: streams(shares('100', '5')) },
      { parties: two, money: streams('equal') },
      { parties: two, money: streams(shares('100')), conflict: { law: 'be' } },
      {},
    ],
    unknown: [
      { parties: two, money: streams(shares('100'), unknown) },
      { parties: parties({}, {}), money: streams(shares('100')), conflict: { law: unknown } },
    ],
  },
  74: {
    fires: [
      [paid(after(31, 'days')), ['/reporting/payment-due']],
      [paid(after(2, 'months'), 'nl'), ['/reporting/payment-due']],
      [paid(after(5, 'weeks')), ['/reporting/payment-due']],
    ],
    silent: [
      paid(after(30, 'days')),
      paid(after(1, 'months')),
      paid({ n: 90, unit: 'days', after: 'signing' }),
      paid('2027-10-31'),
      paid(after(60, 'days'), { other: 'English law' }),
    ],
    unknown: [paid(unknown), paid(after(60, 'days'), unknown)],
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
};
