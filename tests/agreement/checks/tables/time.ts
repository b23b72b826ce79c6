import { rows, type Tables, unknown } from './table.ts';

const term = (more: object = {}) => ({ start: '2027-03-01', end: '2027-08-31', ...more });
const months = (n: number) => ({ n, unit: 'months' });
const pilot = (start: unknown, end: unknown) => ({ pilot: true, start, end });
const contributions = (...of: object[]) => ({ contributions: { items: rows(...of) } });
const tests = rows({ hypothesis: 'H', 'pass-mark': 'P', 'measured-by': 'M' });
const decided = { pilot: true, tests, decider: 'D', default: 'stop' };

/** A pilot that stops all, in a partnership that everybody stays in for half a year. */
const beyondPilot = (more: object) => ({
  term: { start: '2027-03-01', 'no-end': true, minimum: months(6) },
  pilot: { pilot: true, end: '2027-05-31', default: 'stop', ...more },
});

export const timeTables: Tables = {
  27: {
    fires: [
      [{ reporting: { period: 'year' }, term: term() }, ['/reporting/period', '/term/start', '/term/end']],
      [
        { reporting: { period: 'year' }, term: term({ end: { ...months(11), after: 'term/start' } }) },
        ['/reporting/period', '/term/start', '/term/end'],
      ],
    ],
    silent: [
      { reporting: { period: 'half-year' }, term: term() },
      { reporting: { period: 'once' }, term: term() },
      { reporting: { period: 'year' }, term: term({ renewal: 'automatic' }) },
      { reporting: { period: 'year' }, term: term({ end: { ...months(12), after: 'term/start' } }) },
      { reporting: { period: 'year' } },
    ],
    unknown: [
      { reporting: { period: unknown }, term: term() },
      { reporting: { period: 'year' }, term: term({ end: unknown }) },
    ],
  },
  54: {
    fires: [
      [{ term: { start: '2027-08-31', end: '2027-03-01' } }, ['/term/start', '/term/end']],
      [{ term: { start: '2027-03-01', end: '2027-03-01' } }, ['/term/start', '/term/end']],
      [
        {
          term: { start: '2027-03-01', end: { ...months(1), after: 'pilot/end' } },
          pilot: { pilot: true, end: '2027-01-15' },
        },
        ['/term/start', '/term/end'],
      ],
      [
        {
          term: { start: '2027-03-01', end: '2027-12-31', renewal: 'automatic', 'opt-out': months(6) },
          parties: { 'signing-day': '2027-07-15' },
        },
        ['/term/opt-out', '/parties/signing-day', '/term/end'],
      ],
      [{ term: term(), pilot: pilot('2027-10-01', '2027-12-31') }, ['/pilot/start', '/term/end']],
      [{ term: term(), pilot: pilot('2027-08-01', '2027-09-30') }, ['/pilot/end', '/term/end']],
      [{ term: term(), pilot: pilot('2027-02-01', '2027-04-30') }, ['/pilot/start', '/term/start']],
      [{ pilot: pilot('2027-05-01', '2027-04-30') }, ['/pilot/start', '/pilot/end']],
      [
        { term: term({ renewal: 'automatic', 'opt-out': months(7) }) },
        ['/term/opt-out', '/term/start', '/term/end'],
      ],
      [
        {
          pilot: {
            ...pilot('2027-05-01', '2027-06-30'),
            phases: rows({ from: '2027-04-01' }, { from: '2027-07-01' }),
          },
        },
        ['/pilot/phases/0/from', '/pilot/start'],
        ['/pilot/phases/1/from', '/pilot/end'],
      ],
      [
        { pilot: { pilot: true, phases: rows({ from: '2027-05-01', until: '2027-04-30' }) } },
        ['/pilot/phases/0/from', '/pilot/phases/0/until'],
      ],
      [{ term: term({ 'notice-until': '2027-02-01' }) }, ['/term/notice-until', '/term/start']],
      [
        {
          term: term({
            'talk-before-end': '2027-09-01',
            'ways-out': rows({ until: '2027-10-01' }),
            'other-starts': rows({ from: '2027-11-01' }),
          }),
        },
        ['/term/talk-before-end', '/term/end'],
        ['/term/ways-out/0/until', '/term/end'],
        ['/term/other-starts/0/from', '/term/end'],
      ],
      [
        contributions({ from: '2027-05-01', due: '2027-04-01', until: '2027-04-30' }),
        ['/contributions/items/0/from', '/contributions/items/0/due'],
        ['/contributions/items/0/from', '/contributions/items/0/until'],
      ],
    ],
    silent: [
      { term: term() },
      { term: { start: '2027-03-01' } },
      { term: { start: { words: 'voorjaar 2027' }, end: '2027-03-01' } },
      { term: term(), pilot: pilot('2027-03-01', '2027-08-31') },
      { term: term(), pilot: pilot('2027-06-12', '2027-06-12') },
      { term: term(), pilot: pilot('2027-06-12', { n: 1, unit: 'months', after: 'pilot/start' }) },
      { term: term(), pilot: { pilot: false, start: '2020-01-01' } },
      {
        term: term({ renewal: 'automatic', 'opt-out': months(6) }),
        pilot: pilot('2027-08-01', '2027-09-30'),
      },
      {},
      {
        pilot: {
          ...pilot('2027-05-01', '2027-06-30'),
          phases: rows({ from: '2027-05-01', until: '2027-06-30' }, { from: { words: 'eind mei' } }, {}),
        },
      },
      {
        term: term({
          'notice-until': '2027-03-01',
          'talk-before-end': '2027-08-31',
          'ways-out': rows({ until: '2027-01-01' }, { until: { words: 'tot de gunning' } }),
          'other-starts': rows({ from: '2027-01-01' }),
        }),
      },
      { term: term({ renewal: 'automatic', 'ways-out': rows({ until: '2028-01-01' }) }) },
      contributions(
        { from: '2027-05-01', until: '2027-05-01' },
        { from: '2027-05-01', due: { words: 'later' } },
      ),
    ],
    unknown: [
      { term: { start: '2027-01-01', end: unknown }, pilot: pilot('2028-01-01', unknown) },
      { term: { start: unknown, end: '2027-01-01' }, pilot: pilot(unknown, '2026-01-01') },
      { term: term({ renewal: 'automatic', 'opt-out': unknown }) },
      contributions({ from: unknown, until: '2027-05-01' }, { from: '2027-05-01', due: unknown }),
      {
        term: term({
          'ways-out': rows({ until: unknown }),
          'notice-until': unknown,
          'talk-before-end': unknown,
        }),
      },
    ],
  },
  55: {
    fires: [
      [{ term: term({ notice: months(12) }) }, ['/term/notice', '/term/start', '/term/end']],
      [{ term: term({ notice: { n: 185, unit: 'days' } }) }, ['/term/notice', '/term/start', '/term/end']],
      [{ term: term({ minimum: { n: 1, unit: 'years' } }) }, ['/term/minimum', '/term/start', '/term/end']],
      [
        { term: term({ end: { ...months(6), after: 'term/start' }, notice: months(7) }) },
        ['/term/notice', '/term/start', '/term/end'],
      ],
      [
        { term: term({ minimum: months(5), 'notice-until': '2027-05-01', notice: months(1) }) },
        ['/term/minimum', '/term/notice-until', '/term/notice'],
      ],
      [beyondPilot({}), ['/term/minimum', '/pilot/end', '/pilot/default']],
    ],
    silent: [
      { term: term({ notice: months(6), minimum: months(6) }) },
      { term: term({ end: { ...months(6), after: 'term/start' }, minimum: months(6) }) },
      beyondPilot({ default: 'continue' }),
      beyondPilot({ end: '2027-08-31' }),
      beyondPilot({ pilot: false }),
      { term: { start: '2027-01-31', end: '2027-02-28', notice: months(1) } },
      { term: term({ notice: months(12), renewal: 'automatic' }) },
      { term: term({ notice: { words: 'een jaar' } }) },
      { term: { notice: months(12) } },
      { term: term({ minimum: months(5), 'notice-until': '2027-07-01', notice: months(1) }) },
    ],
    unknown: [
      { term: term({ notice: unknown, minimum: unknown }) },
      beyondPilot({ default: unknown }),
      beyondPilot({ end: unknown }),
      { term: { start: '2027-03-01', end: unknown, notice: months(12) } },
      { term: term({ minimum: months(5), 'notice-until': unknown, notice: months(1) }) },
      { term: term({ minimum: months(5), 'notice-until': '2027-05-01', notice: unknown }) },
    ],
  },
  56: {
    fires: [
      [{ pilot: { ...decided, tests: undefined } }, ['/pilot/tests']],
      [{ pilot: { ...decided, tests: [] } }, ['/pilot/tests']],
      [
        { pilot: { ...decided, tests: [...tests, { id: 'r2', hypothesis: 'H' }] } },
        ['/pilot/tests/1/pass-mark'],
      ],
      [{ pilot: { ...decided, tests: rows({ 'pass-mark': 'P' }) } }, ['/pilot/tests/0/measured-by']],
      [
        { pilot: { ...decided, decider: undefined, default: undefined } },
        ['/pilot/decider'],
        ['/pilot/default'],
      ],
      [
        { pilot: { ...decided, end: '2027-06-30', decision: '2027-06-01' } },
        ['/pilot/decision', '/pilot/end'],
      ],
      [
        { pilot: { ...decided, phases: rows({ what: 'W', from: '2027-06-01' }, { what: 'W' }) } },
        ['/pilot/phases/1/from'],
      ],
    ],
    silent: [
      { pilot: { ...decided, phases: rows({ until: '2027-06-01' }, { from: { words: 'in mei' } }) } },
      { pilot: decided },
      { pilot: { pilot: false } },
      {},
      { pilot: { ...decided, end: '2027-06-30', decision: '2027-06-30' } },
    ],
    unknown: [
      { pilot: { pilot: true, tests: unknown, decider: unknown, default: unknown } },
      {
        pilot: {
          ...decided,
          tests: rows({ 'pass-mark': unknown }, { 'pass-mark': 'P', 'measured-by': unknown }),
        },
      },
      { pilot: { pilot: unknown } },
      { pilot: { ...decided, end: '2027-06-30', decision: unknown } },
      { pilot: { ...decided, phases: rows({ from: unknown }) } },
    ],
  },
  58: {
    fires: [
      [{ pilot: { pilot: true, decision: '2027-06-01' } }, ['/dialogue/rhythm', '/pilot/decision']],
      [{ term: { renewal: 'automatic', 'opt-out': months(2) } }, ['/dialogue/rhythm', '/term/opt-out']],
      [
        {
          pilot: { pilot: true, start: '2027-03-01', decision: '2027-05-31' },
          dialogue: { rhythm: { every: 1, unit: 'quarters' } },
        },
        ['/dialogue/rhythm', '/pilot/decision'],
      ],
      [
        {
          term: { start: '2027-03-01', end: '2028-02-29', renewal: 'automatic', 'opt-out': months(2) },
          dialogue: { rhythm: { every: 1, unit: 'years' } },
        },
        ['/dialogue/rhythm', '/term/opt-out'],
      ],
    ],
    silent: [
      { pilot: { pilot: true, decision: '2027-06-01' }, dialogue: { rhythm: { every: 1, unit: 'months' } } },
      {
        pilot: { pilot: true, start: '2027-03-01', decision: '2027-06-01' },
        dialogue: { rhythm: { every: 3, unit: 'months' } },
      },
      { pilot: { pilot: true, decision: '2027-05-01' }, dialogue: { rhythm: { words: 'als het nodig is' } } },
      { pilot: { pilot: true } },
      { pilot: { pilot: false, decision: '2027-06-01' } },
      { term: { renewal: 'automatic', 'opt-out': months(2), 'talk-before-end': '2027-06-01' } },
      { term: { renewal: 'agreed', 'opt-out': months(2) } },
    ],
    unknown: [
      { pilot: { pilot: true, decision: unknown } },
      { pilot: { pilot: true, decision: '2027-06-01' }, dialogue: { rhythm: unknown } },
      { term: { renewal: 'automatic', 'opt-out': unknown } },
    ],
  },
  59: {
    fires: [
      [
        {
          term: { start: unknown, end: { unknown: { owner: 'p1' } } },
          contributions: { items: rows({ due: { unknown: { by: '2027-01-01' } } }) },
        },
        ['/contributions/items/0/due', '/term/start', '/term/end'],
      ],
      [
        {
          general: {
            'still-to-agree': rows(
              { item: 'x', owner: 'p1' },
              { item: 'x', by: '2027-01-01' },
              { item: 'x', owner: 'p1', by: '2027-01-01' },
            ),
          },
        },
        ['/general/still-to-agree/0/item', '/general/still-to-agree/1/item'],
      ],
    ],
    silent: [
      { term: { start: '2027-01-01' } },
      {
        general: {
          'still-to-agree': rows({ owner: 'p1' }, { item: 'x', owner: 'p1', by: { words: 'eind mei' } }),
        },
      },
    ],
    unknown: [{ term: { start: { unknown: { owner: 'p1', by: '2027-01-01' } } } }],
  },
  66: {
    fires: [
      [{ term: { notice: { n: 0, unit: 'days' } } }, ['/term/notice']],
      [{ confidentiality: { after: { n: 0, unit: 'years' } } }, ['/confidentiality/after']],
      [
        {
          term: {
            'renewal-period': { n: 0, unit: 'days' },
            'opt-out': { n: 0, unit: 'days' },
            cure: { n: 0, unit: 'days' },
            tail: rows({ lasts: { n: 3, unit: 'months' } }, { lasts: { n: 0, unit: 'months' } }),
            'paid-within': { n: 0, unit: 'days' },
          },
          general: { 'received-after': { n: 0, unit: 'hours' } },
        },
        ['/term/renewal-period'],
        ['/term/opt-out'],
        ['/term/cure'],
        ['/term/tail/1/lasts'],
        ['/term/paid-within'],
        ['/general/received-after'],
      ],
    ],
    silent: [
      { term: { notice: { n: 1, unit: 'days' } }, confidentiality: { after: { words: '0 jaar' } } },
      { term: { minimum: { n: 0, unit: 'days' } } },
    ],
    unknown: [{ term: { notice: unknown }, confidentiality: { after: unknown } }],
  },
  82: {
    fires: [
      [{ reporting: { 'payment-due': { words: 'op de 31e van elke maand' } } }, ['/reporting/payment-due']],
      [{ reporting: { 'payment-due': { words: 'the 30th of the month' } } }, ['/reporting/payment-due']],
      [{ dialogue: { rhythm: { every: 1, unit: 'months', on: 'de 29e' } } }, ['/dialogue/rhythm']],
    ],
    silent: [
      { reporting: { 'payment-due': { words: 'elke maand vóór de 10e' }, 'statement-due': '2027-10-31' } },
      { reporting: { 'payment-due': { words: '31 december 2027' } } },
      { dialogue: { rhythm: { every: 1, unit: 'years', on: '31 december' } } },
    ],
    unknown: [{ reporting: { 'payment-due': unknown }, dialogue: { rhythm: unknown } }],
  },
  107: {
    fires: [
      [
        { term: term({ notice: months(1), 'notice-effect': 'end-of-period' }) },
        ['/term/notice-effect', '/term/end'],
      ],
      [
        { term: term({ notice: months(1), 'notice-effect': 'end-of-year' }) },
        ['/term/notice-effect', '/term/end'],
      ],
      [
        { term: term({ notice: months(4), minimum: months(5), 'notice-effect': 'end-of-quarter' }) },
        ['/term/notice-effect', '/term/end'],
      ],
      [
        { term: term({ notice: months(2), 'notice-until': '2027-08-01' }) },
        ['/term/notice-until', '/term/notice', '/term/end'],
      ],
    ],
    silent: [
      { term: term({ notice: months(1), 'notice-effect': 'end-of-month' }) },
      { term: term({ notice: months(4), 'notice-effect': 'end-of-quarter' }) },
      { term: term({ notice: months(6), 'notice-effect': 'any-day' }) },
      { term: term({ notice: months(1), 'notice-effect': { other: 'na de oogst' } }) },
      { term: term({ notice: months(12), 'notice-effect': 'end-of-month' }) },
      { term: term({ renewal: 'automatic', notice: months(1), 'notice-effect': 'end-of-year' }) },
      { term: term({ notice: months(2), 'notice-until': '2027-07-01' }) },
      { term: { notice: months(1), 'notice-effect': 'end-of-year' } },
    ],
    unknown: [
      { term: term({ notice: unknown, 'notice-effect': 'end-of-year', 'notice-until': '2027-08-01' }) },
      { term: term({ notice: months(1), 'notice-effect': unknown, 'notice-until': unknown }) },
    ],
  },
};
