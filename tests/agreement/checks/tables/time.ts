import { rows, type Tables, unknown } from './table.ts';

const term = (more: object = {}) => ({ start: '2027-03-01', end: '2027-08-31', ...more });
const months = (n: number) => ({ n, unit: 'months' });
const pilot = (start: unknown, end: unknown) => ({ pilot: true, start, end });
const tests = rows({ hypothesis: 'H', 'pass-mark': 'P', 'measured-by': 'M' });
const decided = { pilot: true, tests, decider: 'D', default: 'stop' };

export const timeTables: Tables = {
  54: {
    fires: [
      [{ term: { start: '2027-08-31', end: '2027-03-01' } }, ['/term/start', '/term/end']],
      [{ term: { start: '2027-03-01', end: '2027-03-01' } }, ['/term/start', '/term/end']],
      [{ term: term(), pilot: pilot('2027-10-01', '2027-12-31') }, ['/pilot/start', '/term/end']],
      [{ term: term(), pilot: pilot('2027-08-01', '2027-09-30') }, ['/pilot/end', '/term/end']],
      [{ term: term(), pilot: pilot('2027-02-01', '2027-04-30') }, ['/pilot/start', '/term/start']],
      [{ pilot: pilot('2027-05-01', '2027-04-30') }, ['/pilot/start', '/pilot/end']],
      [
        { term: term({ renewal: 'automatic', 'opt-out': months(7) }) },
        ['/term/opt-out', '/term/start', '/term/end'],
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
    ],
    unknown: [
      { term: { start: '2027-01-01', end: unknown }, pilot: pilot('2028-01-01', unknown) },
      { term: { start: unknown, end: '2027-01-01' }, pilot: pilot(unknown, '2026-01-01') },
      { term: term({ renewal: 'automatic', 'opt-out': unknown }) },
    ],
  },
  55: {
    fires: [
      [{ term: term({ notice: months(12) }) }, ['/term/notice', '/term/start', '/term/end']],
      [{ term: term({ notice: { n: 185, unit: 'days' } }) }, ['/term/notice', '/term/start', '/term/end']],
      [{ term: term({ minimum: { n: 1, unit: 'years' } }) }, ['/term/minimum', '/term/start', '/term/end']],
    ],
    silent: [
      { term: term({ notice: months(6), minimum: months(6) }) },
      { term: { start: '2027-01-31', end: '2027-02-28', notice: months(1) } },
      { term: term({ notice: months(12), renewal: 'automatic' }) },
      { term: term({ notice: { words: 'een jaar' } }) },
      { term: { notice: months(12) } },
    ],
    unknown: [
      { term: term({ notice: unknown, minimum: unknown }) },
      { term: { start: '2027-03-01', end: unknown, notice: months(12) } },
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
    ],
    silent: [{ pilot: decided }, { pilot: { pilot: false } }, {}],
    unknown: [
      { pilot: { pilot: true, tests: unknown, decider: unknown, default: unknown } },
      {
        pilot: {
          ...decided,
          tests: rows({ 'pass-mark': unknown }, { 'pass-mark': 'P', 'measured-by': unknown }),
        },
      },
      { pilot: { pilot: unknown } },
    ],
  },
  58: {
    fires: [[{ pilot: { pilot: true, decision: '2027-06-01' } }, ['/dialogue/rhythm', '/pilot/decision']]],
    silent: [
      { pilot: { pilot: true, decision: '2027-06-01' }, dialogue: { rhythm: { every: 1, unit: 'months' } } },
      { pilot: { pilot: true } },
      { pilot: { pilot: false, decision: '2027-06-01' } },
    ],
    unknown: [
      { pilot: { pilot: true, decision: unknown } },
      { pilot: { pilot: true, decision: '2027-06-01' }, dialogue: { rhythm: unknown } },
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
    ],
    silent: [{ term: { start: '2027-01-01' } }],
    unknown: [{ term: { start: { unknown: { owner: 'p1', by: '2027-01-01' } } } }],
  },
  66: {
    fires: [
      [{ term: { notice: { n: 0, unit: 'days' } } }, ['/term/notice']],
      [{ confidentiality: { after: { n: 0, unit: 'years' } } }, ['/confidentiality/after']],
    ],
    silent: [{ term: { notice: { n: 1, unit: 'days' } }, confidentiality: { after: { words: '0 jaar' } } }],
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
};
