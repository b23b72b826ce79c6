import { rows, shares, type Tables, unknown } from './table.ts';

const days = (n: number) => ({ n, unit: 'days' });
const leaver = (more: object) => ({ term: { 'leaver-shares': rows(more) } });
const selling = {
  money: { revenue: true, streams: rows({ name: 'Boeken' }) },
  reporting: { period: 'month' },
};
const leaving = (way: object, talk: object) => ({
  term: { 'ways-out': rows(way) },
  conflict: { ladder: rows({ days: talk }) },
});
const clauses = (...texts: unknown[]) => ({
  general: { 'own-clauses': rows(...texts.map((text) => ({ article: 'money', text }))) },
});

/** Parting, and what is put at the end of an agreement. */
export const leavingTables: Tables = {
  30: {
    fires: [
      [leaver({ leaver: 'p3', shares: shares('60', '30') }), ['/term/leaver-shares/0/shares']],
      [leaver({ leaver: 'p1', shares: shares('60', '40') }), ['/term/leaver-shares/0/shares']],
      [
        leaver({ leaver: 'p1', shares: shares('60', '50') }),
        ['/term/leaver-shares/0/shares'],
        ['/term/leaver-shares/0/shares'],
      ],
      [{ term: { tail: rows({ percentage: '100' }, { percentage: '150' }) } }, ['/term/tail/1/percentage']],
    ],
    silent: [
      leaver({ leaver: 'p3', shares: shares('60', '40') }),
      leaver({ leaver: 'p3', shares: shares('60', '40', '0') }),
      leaver({ leaver: 'p3', shares: 'equal' }),
      leaver({ leaver: 'p3' }),
      { term: { tail: rows({ percentage: '100' }, { percentage: '0' }) } },
    ],
    unknown: [
      leaver({ leaver: 'p3', shares: unknown }),
      leaver({ leaver: unknown, shares: shares('60', '40') }),
      { term: { tail: rows({ percentage: unknown }) } },
    ],
  },
  105: {
    fires: [[{ ...selling, term: { end: '2027-12-31' } }, ['/term/tail', '/term/leftovers']]],
    silent: [
      { ...selling, term: { end: '2027-12-31', leftovers: 'in gelijke delen' } },
      { ...selling, term: { end: '2027-12-31', tail: rows({ percentage: '50' }) } },
      { ...selling, reporting: { period: 'once' }, term: { end: '2027-12-31' } },
      { ...selling, money: { revenue: false }, term: { end: '2027-12-31' } },
      { ...selling, term: { end: '2027-12-31', renewal: 'automatic' } },
      { ...selling, term: { notice: days(30) } },
    ],
    unknown: [
      { ...selling, term: { end: '2027-12-31', tail: unknown } },
      { ...selling, term: { end: '2027-12-31', leftovers: unknown } },
      { ...selling, reporting: { period: unknown }, term: { end: '2027-12-31' } },
    ],
  },
  106: {
    fires: [
      [{ term: { 'ends-at-once': ['insolvency', 'breach'] } }, ['/term/cure', '/term/ends-at-once']],
      [
        {
          term: { 'ends-at-once': ['breach'], cure: days(10) },
          conflict: { ladder: rows({ days: days(30) }) },
        },
        ['/term/cure', '/conflict/ladder/0/days'],
      ],
      [
        leaving({ reason: 'een ernstige fout', notice: days(10) }, days(30)),
        ['/term/ways-out/0/notice', '/conflict/ladder/0/days'],
      ],
      [
        leaving(
          { reason: 'material breach', notice: { words: 'ten (10) days' } },
          { words: 'thirty (30) days' },
        ),
        ['/term/ways-out/0/notice', '/conflict/ladder/0/days'],
      ],
    ],
    silent: [
      { term: { 'ends-at-once': ['insolvency'] } },
      {
        term: { 'ends-at-once': ['breach'], cure: days(30) },
        conflict: { ladder: rows({ days: days(30) }) },
      },
      { term: { cure: days(1) }, conflict: { ladder: rows({ days: days(30) }) } },
      leaving({ reason: 'a material breach', notice: days(30) }, days(30)),
      leaving({ reason: 'de subsidie komt niet', notice: days(10) }, days(30)),
      leaving({ reason: 'a material breach', notice: { words: 'at once' } }, days(30)),
    ],
    unknown: [
      { term: { 'ends-at-once': unknown } },
      { term: { 'ends-at-once': ['breach'], cure: unknown } },
      { term: { 'ends-at-once': ['breach'], cure: days(10) }, conflict: { ladder: rows({ days: unknown }) } },
      leaving({ reason: 'a material breach', notice: unknown }, days(30)),
    ],
  },
  108: {
    fires: [
      [
        clauses('Een tekst.', unknown, 'Nog een.'),
        ['/general/own-clauses/0/text', '/general/own-clauses/2/text'],
      ],
    ],
    silent: [clauses(), clauses(undefined), {}],
    unknown: [clauses(unknown), { general: { 'own-clauses': unknown } }],
  },
  109: {
    fires: [
      [{ general: { transfer: 'consent' } }, ['/general/transfer']],
      [{ general: { transfer: 'free' } }, ['/general/transfer']],
      [{ general: { transfer: 'no', earlier: 'none' } }, ['/general/transfer'], ['/general/earlier']],
    ],
    silent: [
      { general: { transfer: { other: 'in overleg' }, earlier: 'all' } },
      { general: { transfer: 'no', earlier: 'none' }, conflict: { law: { other: 'the law of England' } } },
      {},
    ],
    unknown: [{ general: { transfer: unknown, earlier: unknown } }],
  },
};
