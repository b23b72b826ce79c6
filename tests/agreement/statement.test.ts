import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import type { DatedFile } from '#agreement/draft';
import { type Language, languages } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { statement } from '#agreement/statement';
import { accountOf } from '#agreement/statement/account';
import { statementJson } from '#agreement/statement/json';
import { text } from '#documents/text';
import { euros, rows, shares } from './checks/tables/table.ts';
import { agreed, came, made } from './money/settled.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const festival: DatedFile = read('examples/festival.json');
const { period, ...figures } = read('examples/figures/festival.json');

function account(answers: Answers, given: Figures, language: Language = 'en') {
  return accountOf({ answers, language, date: '2027-09-30' }, { figures: given });
}

const said = (answers: Answers, given: Figures, party = 'p1', language: Language = 'en') =>
  text(statement(account(answers, given, language), party)).replaceAll(/[\u00a0\u202f]/g, ' ');

// The wording is reviewed as text: a change of words shows here as a change of lines.
describe.each(languages)('the statement of a festival in %s', (language) => {
  const of = (party: string, given: Figures = figures) =>
    text(
      statement(
        accountOf({ ...festival, language, date: '2027-09-30' }, { figures: given, period, number: 1 }),
        party,
      ),
    );

  it.each(['p1', 'p3'])('reads as it was reviewed for %s', async (party) => {
    await expect(of(party)).toMatchFileSnapshot(`golden/festival.statement-${party}.${language}.golden.txt`);
  });

  it('reads as it was reviewed for a loss that nobody bears all of', async () => {
    const loss = of('p2', { ...figures, revenue: { r1: euros('10000.00') } });
    await expect(loss).toMatchFileSnapshot(`golden/festival.statement-loss.${language}.golden.txt`);
  });

  it('has no raw key, blank or code', () => {
    for (const party of ['p1', 'p2', 'p3'])
      expect(of(party)).not.toMatch(
        /undefined|NaN|\{\{|\[object|null|\bp\d\b|\br\d\b| ,|\( |\(\)|,,|\.\.| \./,
      );
  });
});

describe('the outcome stands first', () => {
  const held = (invoicer: unknown, more: object = {}) =>
    agreed({ streams: rows({ name: 'Sales', invoicer, shares: shares('60', '40') }), costs: 'own', ...more });
  const lead = (output: string) => output.split('\n')[4];

  it.each<[string, Answers, string, string, string]>([
    ['who gets', held('p1'), 'p2', 'You get €400.00 from A.', 'U krijgt € 400,00 van A.'],
    ['who pays', held('p1'), 'p1', 'You pay €400.00 to B.', 'U betaalt € 400,00 aan B.'],
    ['who is due', held(undefined), 'p2', 'You are due €400.00.', 'U heeft recht op € 400,00.'],
    [
      'who is due where each invoices',
      held('all'),
      'p1',
      'You are due €600.00.',
      'U heeft recht op € 600,00.',
    ],
    [
      'who keeps the reserve',
      held('p1', { reserve: '10', holder: 'p2' }),
      'p2',
      'You get €460.00 from A.',
      'U krijgt € 460,00 van A.',
    ],
    [
      'who pays the reserve that nobody keeps yet',
      held('p1', { reserve: '10' }),
      'p1',
      'You pay €460.00: €360.00 to B and €100.00 to the reserve.',
      'U betaalt € 460,00: € 360,00 aan B en € 100,00 aan de reserve.',
    ],
  ])('for %s', (_, answers, party, en, nl) => {
    expect(lead(said(answers, came('1000.00'), party))).toBe(en);
    expect(lead(said(answers, came('1000.00'), party, 'nl'))).toBe(nl);
  });

  it('for nobody who has to pay', () => {
    const own = agreed({
      streams: rows(
        { name: 'One', invoicer: 'p1', shares: shares('100', '0') },
        { name: 'Other', invoicer: 'p2', shares: shares('0', '100') },
      ),
      costs: 'own',
    });
    expect(lead(said(own, came(['5.00', '7.00'])))).toBe(
      'You pay nobody anything, and you get nothing from the others.',
    );
  });

  it('with what nobody bears', () => {
    const loss = agreed({
      streams: rows({ name: 'Sales', invoicer: 'p1', shares: 'equal' }),
      basis: 'profit',
      costs: 'joint',
      losses: 'shared',
      'loss-shares': shares('70', '30'),
      'loss-caps': rows({ party: 'p1', cap: euros('5000.00') }),
    });
    const given = came('0.00', { costs: made(['p2', '10000.00']) });
    const output = said(loss, given, 'p2');
    expect(lead(output)).toBe(
      'You get €5,000.00 from A. You also get €2,000.00 of costs back. It is not settled yet who bears them.',
    );
    expect(output).toContain('nobody yet | B | €2,000.00');
    expect(output).toContain('“Who bears what lies above it?”');
    expect(said(loss, given)).toContain('You bear €5,000.00 (so far €5,000.00).');
    const [pool] = statementJson(account(loss, given), 'p2').pools;
    expect(pool).toMatchObject({ borne: euros('3000.00'), unborne: euros('2000.00') });
  });

  it('and what nobody bears is uncertain for those alone who made the costs', () => {
    const answers = held('p1', { reserve: '10', costs: 'joint' });
    const given = came('100.00', { costs: made(['p1', '30.00']) });
    expect(lead(said(answers, given, 'p2', 'nl'))).toBe('U krijgt € 36,00 van A.');
    expect(lead(said(answers, given, 'p1', 'nl'))).toBe(
      'U betaalt € 46,00: € 36,00 aan B en € 10,00 aan de reserve. Daarnaast krijgt u € 30,00 aan kosten terug. Wie die draagt, staat nog niet vast.',
    );
    expect(said(answers, given, 'p1', 'nl')).toContain(
      'Hierbij geteld: kosten die nog niemand draagt | € 30,00',
    );
  });
});

describe('a statement says what it was made from', () => {
  it('with every figure there can be, in words', () => {
    const answers = agreed({
      streams: rows(
        { name: 'Sales', invoicer: 'p1', shares: 'equal' },
        { name: 'Abroad', invoicer: 'p1', shares: 'equal' },
      ),
      deductions: rows({ what: 'Ticket fee', how: 'actual' }),
      layers: rows(
        { model: 'milestone', receiver: 'p2', amount: euros('10.00') },
        { model: 'royalty', receiver: 'p2', rule: 'what is fair' },
        { model: 'tiers', receiver: 'p1', of: 'gross', steps: 'whole' },
        { model: 'pro-rata', base: 'hours', amount: euros('5.00') },
      ),
      tiers: rows({
        layer: 'r3',
        band: { 'at-most': { n: '500', unit: { other: 'books' } } },
        percentage: '1',
      }),
      costs: 'own',
      vat: 'excluded',
      'settle-in': 'EUR',
    });
    const output = said(answers, {
      revenue: { r1: euros('900.00'), r2: { amount: '100.00', currency: 'USD' } },
      deducted: { r1: euros('12.50') },
      reached: { r1: true },
      worked: { r2: euros('20.00') },
      measured: { r3: '250' },
      contributed: { p1: '30', p2: '10' },
      rates: { USD: '0.92' },
    });
    for (const line of [
      'Abroad / US$100.00, rate 0.92 | €92.00',
      'Ticket fee: really cost €12.50',
      'counted 250 books',
      'reached',
      'worked out by hand, €20.00',
      'Contribution of A: 30',
      '1 USD is worth 0.92',
      'Amounts are without VAT.',
      'received the money, and also paid what came off it.',
    ])
      expect(output).toContain(line);
  });

  it('and what goes on to the next settlement', () => {
    const answers = agreed({
      streams: rows({ name: 'Sales', invoicer: 'p1', shares: 'equal' }),
      reserve: '10',
      layers: rows(
        { model: 'costs', receiver: 'all', order: 'pro-rata' },
        { model: 'fee', receiver: 'p2', amount: euros('50.00') },
      ),
      costs: 'joint',
      'costs-shares': 'equal',
      losses: 'own',
      shortfall: 'carried',
    });
    const output = said(answers, came('100.00', { costs: made(['p2', '200.00']), closes: [] }), 'p2');
    expect(output).toContain('You got €50.00 too little at “2. a fixed fee”.');
    expect(output).toContain('€110.00 of your costs has not been paid back yet.');
    expect(output).toContain('The reserve then holds €10.00');
  });

  it('in each currency that is settled by itself', () => {
    const answers = agreed({
      streams: rows(
        { name: 'Here', invoicer: 'p1', shares: 'equal' },
        { name: 'There', invoicer: 'p2', shares: 'equal' },
      ),
      costs: 'own',
    });
    const output = said(answers, {
      revenue: { r1: euros('10.00'), r2: { amount: '1000', currency: 'JPY' } },
    });
    expect(output).toContain('You pay €5.00 to B.');
    expect(output).toContain('You get JP¥500 from B.');
    expect(output).toContain('How this comes about (JPY)');
  });
});
