import { rows, type Tables, unknown } from './table.ts';

const whole = { result: 'Twelve books', measure: 'invoices', owner: 'p1', date: '2027-02-28' };
const results = (...of: object[]) => ({ goal: { results: rows(...of) } });
const due = (date: unknown) => results({ ...whole, date });

export const goalTables: Tables = {
  5: {
    fires: [
      [results(whole, { ...whole, measure: undefined }), ['/goal/results/1/measure']],
      [
        results({ measure: 'invoices' }, { ...whole, date: undefined }),
        ['/goal/results/0/owner', '/goal/results/0/date'],
        ['/goal/results/1/date'],
      ],
      [
        results({ ...whole, owner: undefined }, whole, { ...whole, owner: undefined }),
        ['/goal/results/0/owner', '/goal/results/2/owner'],
      ],
    ],
    silent: [results(whole), results({ ...whole, date: { words: 'in spring' } }), {}],
    unknown: [
      { goal: { results: unknown } },
      results({ result: unknown, measure: unknown, owner: unknown, date: unknown }),
    ],
  },
  6: {
    fires: [
      [{ ...due('2027-03-01'), term: { end: '2027-02-28' } }, ['/goal/results/0/date', '/term/end']],
      [
        { ...due({ n: 1, unit: 'months', after: 'term/end' }), term: { end: '2027-02-28' } },
        ['/goal/results/0/date', '/term/end'],
      ],
      [{ ...due('2026-12-31'), term: { start: '2027-01-01' } }, ['/goal/results/0/date', '/term/start']],
    ],
    silent: [
      { ...due('2027-02-28'), term: { start: '2026-09-01', end: '2027-02-28' } },
      { ...due('2027-03-01'), term: { end: '2027-02-28', renewal: 'automatic' } },
      { ...due({ words: 'in spring' }), term: { end: '2027-02-28' } },
      due('2027-03-01'),
    ],
    unknown: [
      { ...due(unknown), term: { end: '2027-02-28' } },
      { ...due('2027-03-01'), term: { start: unknown, end: unknown } },
    ],
  },
};
