import { describe, expect, it } from 'vitest';
import { draft } from '#agreement/draft';
import { text } from '#documents/text';
import { euros, parties, rows, unknown } from './checks/tables/table.ts';

const two = parties({ name: 'Anna' }, { name: 'Bram' });

/** What the English draft says from schedule A on. */
function scheduleA(contributions: object, from: object = two): string {
  const answers = { parties: from, contributions } as Parameters<typeof draft>[0]['answers'];
  const said = text(draft({ handslag: 1, language: 'en', date: '2027-01-15', answers }));
  return said.slice(said.indexOf('Schedule A')).replaceAll('\u00a0', ' ');
}

const hours = (giver: string, n: string, unit: unknown = 'hours') => ({
  kind: 'hours',
  giver,
  quantity: { n, unit },
});

describe('what each party gives altogether', () => {
  it('is added up by currency and by unit, in the order of the parties', () => {
    const cooking = { other: 'hours of cooking' };
    const items = rows(
      { what: 'Van', kind: 'equipment', giver: 'p2', value: euros('0.10') },
      { what: 'Pans', kind: 'equipment', giver: 'p2', value: euros('0.20') },
      hours('p1', '12', cooking),
      hours('p1', '0.1', cooking),
      hours('p1', '9'),
      {
        kind: 'people',
        giver: 'p1',
        quantity: { from: { n: '1', unit: 'people' }, to: { n: '2', unit: 'people' } },
      },
      hours('p2', '3'),
    );
    const said = scheduleA({ items });
    expect(said).toContain(
      'Anna | – | 12.1 hours of cooking, 9 hours and 1-2 people\nBram | €0.30 | 3 hours',
    );
    expect(said).toContain('5 Contributions have no value stated.');
  });

  it('is not said where there is nothing to add up', () => {
    const one = { kind: 'cash', giver: 'p1', value: euros('5.00') };
    expect(scheduleA({ items: rows(one, hours('p2', '3')) })).not.toContain('Together, by Party');
    expect(scheduleA({ items: rows(one, one) })).not.toContain('Together, by Party');
    expect(scheduleA({ items: rows(one, { ...one, value: unknown }) })).not.toContain('Total value');
    expect(scheduleA({ items: rows(one, { ...one, value: euros('-9.00') }) })).not.toContain('Total value');
  });

  it('is no sum of amounts with and without tax', () => {
    const cash = (giver: string, tax: string) => ({ kind: 'cash', giver, tax, value: euros('5.00') });
    const items = rows(cash('p1', 'included'), cash('p1', 'excluded'), cash('p2', 'included'));
    expect(scheduleA({ items })).not.toMatch(/Total value|Together, by Party/);
    const payments = rows(
      { contribution: 'r1', amount: euros('2.00'), tax: 'included' },
      { contribution: 'r1', amount: euros('3.00'), tax: 'excluded' },
    );
    expect(scheduleA({ items, payments })).not.toContain('Together |');
  });
});

it.each([
  ['Contribution in cash', 'cash', '1. Contribution in cash |'],
  ['Ship time', { other: 'ship time' }, '1. Ship time |'],
  ['Cashmere', 'cash', '1. Cashmere (cash) |'],
  ['Cash for the hall', 'cash', '1. Cash for the hall (cash) |'],
])('what it is tells its kind, or the kind stands behind it: %s', (what, kind, said) => {
  expect(scheduleA({ items: rows({ what, kind }) })).toContain(said);
});

describe('further arrangements', () => {
  it('stand in a table of their own, for those contributions only that have any', () => {
    const items = rows({ what: 'Stage' }, { what: 'Lights', terms: 'loan', 'return-by': '2027-09-02' });
    const [, further] = scheduleA({ items }).split('Further arrangements by Contribution');
    expect(further).toContain('2. Lights | Given: on loan / Back by: 2 September 2027');
    expect(further).not.toContain('1. Stage');
    expect(scheduleA({ items: rows({ what: 'Stage' }) })).not.toContain('Further arrangements');
  });

  it('are asked of things, and of what is in somebody’s own words', () => {
    const insured = (kind: unknown) => scheduleA({ items: rows({ what: 'X', kind, insurer: 'p1' }) });
    expect(insured('equipment')).toContain('Insured by: Anna');
    expect(insured({ other: 'a van' })).toContain('Insured by: Anna');
    expect(insured('hours')).not.toContain('Insured by');
  });
});

describe('payments in parts', () => {
  const payments = rows(
    { contribution: 'r1', amount: euros('1900.00'), when: '2027-03-01' },
    { contribution: 'r1', amount: euros('3100.00'), when: { words: 'on completion' } },
  );
  const items = rows({ what: 'Start money', giver: 'p1' }, { what: 'Start money', giver: 'p2' });

  it('are named beside the contribution, added up, and up to whoever gives it', () => {
    const said = scheduleA({ items, payments });
    expect(said).toContain('1. Start money | Anna | – | – | in parts, as below');
    expect(said).toContain('Together | €5,000');
    expect(said).toContain('1 March 2027 | Start money (number 1): payment €1,900 | Anna');
  });

  it('of several contributions are not one sum', () => {
    const other = [...payments, { id: 'r3', contribution: 'r2', amount: euros('1.00') }];
    expect(scheduleA({ items, payments: other })).not.toContain('Together |');
  });
});
