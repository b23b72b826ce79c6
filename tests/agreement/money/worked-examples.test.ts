import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { draft } from '#agreement/draft';
import type { Language } from '#agreement/language';
import { text } from '#documents/text';
import { euros, rows, shares, unknown } from '../checks/tables/table.ts';
import { agreed } from './settled.ts';

/** The schedule with examples, line by line. */
function schedule(answers: Answers, language: Language = 'en'): string[] {
  const made = draft({ handslag: 1, language, date: '2027-01-15', answers });
  const schedules = made.schedules.filter(({ id }) => id === 'schedule-money');
  const [, ...lines] = text({ ...made, cover: [], articles: [], schedules })
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line !== '');
  const [first, end] = [
    lines.findIndex((line) => / A?B?: (?:Worked|Reken)/.test(line)),
    lines.indexOf(made.signing.title),
  ];
  return first < 0 ? [] : lines.slice(first + 1, end);
}

/** The captions of its tables: what they are examples of. */
const captions = (answers: Answers) =>
  schedule(answers).filter((_, at, lines) => /^(?:Step|Party) \| /.test(lines[at + 1] ?? ''));

const expected = (amount: unknown) => rows({ name: 'Sales', shares: 'equal', expected: amount });
const fee = (amount: string, more: object = {}) => ({
  model: 'fee',
  receiver: 'p1',
  amount: euros(amount),
  ...more,
});

describe('which examples there are', () => {
  it('is one line a party, where shares say it all', () => {
    expect(schedule(agreed({ streams: rows({ name: 'Sales', shares: shares('60', '40') }) }))).toEqual([
      'The amounts are examples. They show how the Parties calculate under article 2.',
      'Sales: how the Parties share €10,000.00',
      'Party | Gets',
      'A | €6,000.00',
      'B | €4,000.00',
      'Together | €10,000.00',
    ]);
  });

  it('is one where everything is a percentage', () => {
    const layers = rows({ model: 'royalty', receiver: 'p1', percentage: '5', of: 'gross' });
    expect(captions(agreed({ layers, reserve: '10' }))).toEqual(['Example: €10,000.00 comes in']);
  });

  it('is half, all and double of what the parties expect', () => {
    expect(captions(agreed({ streams: expected(euros('64000.00')), layers: rows(fee('500.00')) }))).toEqual([
      'Low: €32,000.00 comes in',
      'Expected: €64,000.00 comes in',
      'High: €128,000.00 comes in',
    ]);
  });

  it('is of round amounts with which most rules come into play, where they expect nothing', () => {
    const said = schedule(
      agreed({
        layers: rows(fee('7500.00'), { model: 'split', shares: 'equal', amount: euros('50000.00') }),
      }),
    );
    expect(said[0]).toContain('The Parties named no revenue that they expect.');
    expect(said.filter((line) => line.endsWith('comes in'))).toEqual([
      'Low: €50,000.00 comes in',
      'Middle: €100,000.00 comes in',
      'High: €200,000.00 comes in',
    ]);
  });

  it('says of which revenue the amount is round, where they expect only some', () => {
    const streams = rows(
      { name: 'Books', shares: 'equal', expected: euros('64000.00') },
      { name: 'Courses', shares: 'equal' },
    );
    const said = schedule(agreed({ streams, layers: rows(fee('8000.00')) }));
    expect(said.slice(0, 3)).toEqual([
      'This is the revenue that the Parties expect. It is an estimate, no promise:',
      '– Books: €64,000',
      expect.stringContaining('Where they named no revenue, the amount is round.'),
    ]);
    expect(said).toContain('Expected: €70,000.00 comes in');
  });

  it('has a year with a loss, so bad that a limit is reached', () => {
    const answers = agreed({
      basis: 'profit',
      costs: 'joint',
      'costs-budget': euros('40000.00'),
      'costs-shares': 'equal',
      losses: 'shared',
      'loss-shares': 'equal',
      'loss-caps': rows({ party: 'p2', cap: euros('12000.00'), bearer: 'p1' }),
    });
    expect(schedule(answers).slice(-9)).toEqual([
      'If there is a loss: €10,000.00 comes in, costs are €40,000.00',
      'Step | Amount | A | B',
      'Joint costs paid back | €10,000.00 | €5,000.00 | €5,000.00',
      'Together | €10,000.00 | €5,000.00 | €5,000.00',
      'Costs that revenue does not cover: €30,000.00',
      'Party | Paid in costs | Got back | Bears | Still gets (minus: still pays)',
      'A | €20,000.00 | €5,000.00 | €18,000.00 | -€3,000.00',
      'B | €20,000.00 | €5,000.00 | €12,000.00 | €3,000.00',
      'Together | €40,000.00 | €10,000.00 | €30,000.00 | –',
    ]);
  });

  it('is none in steps where amounts are in several currencies', () => {
    const answers = agreed({
      'settle-in': 'EUR',
      layers: rows(fee('5.00'), { ...fee('5.00'), amount: { amount: '5.00', currency: 'USD' } }),
    });
    expect(captions(answers)).toEqual(['Sales: how the Parties share the remaining €10,000.00']);
    expect(schedule(answers).at(-1)).toContain('The amounts are in more than one currency.');
  });

  it('is only what can be worked out, with what the others wait for', () => {
    const answers = agreed({ layers: rows({ model: 'fee', receiver: unknown, amount: euros('5.00') }) });
    expect(captions(answers)).toEqual(['Sales: how the Parties share the remaining €10,000.00']);
    expect(schedule(answers).slice(-2)).toEqual([
      'More examples have to wait for this:',
      '– “Who gets this?” is still to agree (row 1: a fixed fee).',
    ]);
  });

  it('is nothing at all where there is nothing to share', () => {
    expect(schedule(agreed({ revenue: false }))).toEqual([]);
    expect(schedule(agreed({ streams: unknown, layers: rows(fee('5.00')) }))).toEqual([]);
  });
});

describe('what an example shows', () => {
  it('is every step to the cent, party by party, up to all that came in', () => {
    const answers = agreed(
      {
        basis: 'net',
        streams: rows({
          name: 'Books',
          shares: shares('33.33', '33.33', '33.34'),
          expected: euros('1000.01'),
        }),
        deductions: rows({ what: 'fees', how: 'fixed', percentage: '3.5' }),
        reserve: '10',
        layers: rows(fee('100.00'), {
          model: 'guarantee',
          receiver: 'p3',
          payer: 'p1',
          amount: euros('300.00'),
        }),
      },
      3,
    );
    const said = schedule(answers);
    expect(said.slice(said.indexOf('Expected: €1,000.01 comes in') + 1).slice(0, 7)).toEqual([
      'Step | Amount | A | B | C',
      'Deducted: fees | €35.00 | – | – | –',
      'To the reserve | €96.50 | – | – | –',
      '1. a fixed fee | €100.00 | €100.00 | – | –',
      'The rest | €768.51 | €256.15 | €256.14 | €256.22',
      '2. made up to the minimum | – | -€43.78 | – | €43.78',
      'Together | €1,000.01 | €312.37 | €256.14 | €300.00',
    ]);
  });

  it('is no more than what each gets, where parties are too many to stand beside each other', () => {
    const said = schedule(agreed({ layers: rows(fee('1000.00')), reserve: '10' }, 7));
    expect(said.slice(1, 11)).toEqual([
      'Low: €750.00 comes in',
      'Party | Gets',
      'A | €675.00',
      ...['B', 'C', 'D', 'E', 'F', 'G'].map((name) => `${name} | €0.00`),
      'To the reserve | €75.00',
    ]);
  });

  it('is what steps count, from the first step to the last', () => {
    const people = (n: string) => ({ n, unit: { other: 'subscribers' } });
    const answers = agreed({
      streams: expected(euros('40000.00')),
      layers: rows({ model: 'tiers', receiver: 'p1', of: 'gross', steps: 'whole' }),
      tiers: rows(
        { band: { 'at-most': people('5000') }, percentage: '6.25' },
        { band: { 'at-least': people('5001') }, percentage: '6.75' },
      ),
    });
    expect(schedule(answers).filter((line) => line.startsWith('1. '))).toEqual([
      '1. shared in steps (tiers): at 2,500 subscribers | €1,250.00 | €1,250.00 | –',
      '1. shared in steps (tiers): at 6,000 subscribers | €2,700.00 | €2,700.00 | –',
      '1. shared in steps (tiers): at 6,000 subscribers | €5,400.00 | €5,400.00 | –',
    ]);
  });

  it('is not what was agreed in words, and it says so', () => {
    const layers = rows(fee('5.00'), { model: 'royalty', receiver: 'p2', rule: '5% of every book' });
    const said = schedule(agreed({ layers }), 'nl');
    expect(said[0]).toContain(
      'Wat alleen in woorden is afgesproken, telt niet mee: regel 2 van wat voorgaat.',
    );
    expect(said.filter((line) => line.startsWith('2. '))).toEqual([]);
  });
});
