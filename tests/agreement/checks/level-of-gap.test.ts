import { expect, it } from 'vitest';
import { findings } from '#agreement/checks/index';
import type { Level } from '#agreement/finding';
import { rows, two } from './tables/table.ts';

const levelsOf = (check: number, answers: object): Level[] =>
  findings({ parties: two, ...answers }, 'en').flatMap((found) =>
    found.check === check ? [found.level] : [],
  );

/** What the short path leaves out, and one detail more of the same topic. */
const gaps: [string, number, object, object][] = [
  [
    'who decides on personal data',
    49,
    { data: { personal: true } },
    { data: { personal: true, contact: 'A' } },
  ],
  [
    'who pays outsiders',
    52,
    { money: { revenue: true, basis: 'profit' } },
    { money: { revenue: true, basis: 'profit' }, liability: { 'may-bind': 'no' } },
  ],
  [
    'what happens to rights after the end',
    47,
    { ip: { results: rows({ type: 'Foto’s', owner: 'maker' }) } },
    { ip: { results: rows({ type: 'Foto’s', owner: 'maker' }), ai: 'no' } },
  ],
];

it.each(gaps)(
  'warns a short path that leaves out %s, and refuses it among details',
  (_, check, short, detailed) => {
    expect(levelsOf(check, short)).toEqual(['warning']);
    expect(levelsOf(check, detailed)).toEqual(['error']);
  },
);
