import { euros, rows, type Tables, unknown } from './table.ts';

const given = (...of: object[]) => ({ contributions: { items: rows(...of) } });
const item = (place: number, field: string) => `/contributions/items/${place}/${field}`;
const waiting = (items: object[], ...dependencies: object[]) => ({
  contributions: { items: rows(...items), dependencies: rows(...dependencies) },
});
const waits = (place: number, field = 'waits-for') => `/contributions/dependencies/${place}/${field}`;
const promised = (...people: object[]) => ({ contributions: { people: rows(...people) } });
const fien = { name: 'Fien Vos' };

/** On which terms a contribution is given, what it waits for, and on whom it depends. */
export const termsTables: Tables = {
  10: {
    fires: [
      [
        waiting([{ due: '2027-05-01' }, { due: '2027-06-01' }], {
          contribution: 'r1',
          'waits-for': 'r2',
          expected: '2027-05-02',
        }),
        [item(0, 'due'), waits(0, 'expected'), item(1, 'due')],
      ],
      [
        {
          ...waiting([{ due: { n: 1, unit: 'weeks', after: 'term/start' } }], {
            contribution: 'r1',
            expected: '2027-01-09',
          }),
          term: { start: '2027-01-01' },
        },
        [item(0, 'due'), waits(0, 'expected')],
      ],
      [waiting([{}], { contribution: 'r1', 'waits-for': 'r1' }), [waits(0)]],
      [
        waiting(
          [{}, {}, {}, {}],
          { contribution: 'r4', 'waits-for': 'r1' },
          { contribution: 'r1', 'waits-for': 'r2' },
          { contribution: 'r2', 'waits-for': 'r3' },
          { contribution: 'r3', 'waits-for': 'r1' },
        ),
        [waits(1), waits(2), waits(3)],
      ],
    ],
    silent: [
      waiting([{ due: '2027-05-01' }, { due: '2027-05-01' }], {
        contribution: 'r1',
        'waits-for': 'r2',
        expected: '2027-04-30',
      }),
      waiting(
        [{}, {}, {}],
        { contribution: 'r1', 'waits-for': 'r2' },
        { contribution: 'r1', 'waits-for': 'r3' },
      ),
      {
        ...waiting([{ due: { n: 5, unit: 'working-days', after: 'term/start' } }], {
          contribution: 'r1',
          expected: '2027-01-08',
        }),
        term: { start: '2027-01-01' },
      },
      waiting([{ due: '2027-05-01' }], { contribution: 'r9', 'waits-for': 'r8', expected: '2028-01-01' }),
      waiting([{ due: '2027-05-01' }], { 'waits-for-other': 'de vergunning', expected: '2028-01-01' }),
    ],
    unknown: [
      waiting([{ due: unknown }, { due: '2027-06-01' }], { contribution: 'r1', 'waits-for': 'r2' }),
      waiting([{ due: '2027-05-01' }], { contribution: 'r1', 'waits-for': unknown, expected: unknown }),
    ],
  },
  12: {
    fires: [
      [given({ terms: 'counted', kind: 'hours' }), [item(0, 'value'), item(0, 'method')]],
      [given({ terms: 'counted', kind: 'hours', value: euros('900.00') }), [item(0, 'method')]],
      [given({ terms: 'counted', kind: 'cash' }), [item(0, 'value')]],
    ],
    silent: [
      given({ terms: 'counted', kind: 'hours', value: euros('900.00'), method: 'agreed' }),
      given({ terms: 'counted', kind: 'cash', value: euros('900.00') }),
      given({ terms: 'counted', kind: 'hours', 'amount-rule': { words: '€ 65 per uur' } }),
      given({ terms: 'gift', kind: 'hours' }, { kind: 'hours' }),
    ],
    unknown: [
      given({ terms: unknown, kind: 'hours' }),
      given({ terms: 'counted', kind: 'hours', value: unknown, method: unknown }),
    ],
  },
  13: {
    fires: [
      [
        promised(
          { person: fien, time: '60' },
          { person: { name: 'P. de Boer' }, time: '100' },
          { person: { name: 'fien  vos', role: 'vormgever' }, time: '40.5' },
        ),
        ['/contributions/people/0/time', '/contributions/people/2/time'],
      ],
    ],
    silent: [
      promised({ person: fien, time: '60' }, { person: fien, time: '40' }),
      promised({ person: fien, time: '60' }, { person: { name: 'Fien de Vos' }, time: '60' }),
      // One promise of more than there is cannot be: check 65.
      promised({ person: fien, time: '120' }),
      promised({ time: '60' }, { time: '60' }),
    ],
    unknown: [
      promised({ person: fien, time: '60' }, { person: fien, time: unknown }),
      promised({ person: unknown, time: '60' }, { person: { typed: 'Fien' }, time: '60' }),
    ],
  },
  14: {
    fires: [
      [
        given({ terms: 'loan', kind: 'equipment' }),
        [item(0, 'return-by'), item(0, 'insurer'), item(0, 'risk-bearer')],
      ],
      [
        given({ terms: 'loan', kind: { other: 'een bestelbus' }, until: '2027-12-31', insurer: 'p1' }),
        [item(0, 'risk-bearer')],
      ],
      [given({ terms: 'loan', kind: 'cash', value: euros('500.00') }), [item(0, 'return-by')]],
    ],
    silent: [
      given({ terms: 'loan', kind: 'cash', 'return-by': '2027-12-31' }),
      given({
        terms: 'loan',
        kind: 'space',
        'return-by': { words: 'na de laatste dag' },
        insurer: 'p1',
        'risk-bearer': 'partnership',
      }),
      given({ terms: 'gift', kind: 'equipment' }, { kind: 'equipment' }),
    ],
    unknown: [
      given({ terms: 'loan', kind: 'space', 'return-by': unknown, insurer: unknown, 'risk-bearer': unknown }),
      given({ terms: unknown, kind: 'space' }),
    ],
  },
  90: {
    fires: [
      [
        given({}, { penalty: euros('250.00') }, { penalty: euros('5.00') }),
        [item(1, 'penalty'), item(2, 'penalty')],
      ],
    ],
    silent: [
      given({ 'if-late': 'talk' }),
      { ...given({ penalty: euros('250.00') }), conflict: { law: { other: 'Belgisch recht' } } },
    ],
    unknown: [given({ penalty: unknown })],
  },
};
