import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { findings } from '#agreement/checks/index';
import { conversationGuide } from '#agreement/conversation';
import { draft } from '#agreement/draft';
import { languages } from '#agreement/language';
import { settle } from '#agreement/money/settle';
import { text } from '#documents/text';
import { euros, parties, rows, shares, two } from '../checks/tables/table.ts';
import { broken } from './invariants.ts';
import { agreed, came } from './settled.ts';

const money = (amount: string, currency: string) => ({ amount, currency });
const many = (make: (at: number) => object) => rows(...Array.from({ length: 1000 }, (_, at) => make(at)));
const inSteps = (...bands: object[]) =>
  agreed({
    layers: rows({ model: 'tiers', steps: 'part' }),
    tiers: rows(...bands.map((band) => ({ band, shares: 'equal' }))),
  });
const contributed = (base: string, ...items: object[]) =>
  agreed({ layers: rows({ model: 'pro-rata', base }) }, 2, { contributions: { items: rows(...items) } });

interface Bad {
  answers: Answers;
  /** What is found: the check and its first place. */
  finds?: [number, string][];
  /** Places of answers that a settlement of € 100,000.00 says it cannot do without. */
  lacks?: string[];
}

const table: Record<string, Bad> = {
  'bands with a gap': {
    answers: inSteps({ 'at-most': euros('50000.00') }, { 'at-least': euros('60000.00') }),
    finds: [[18, '/money/tiers/0/band']],
    lacks: ['/money/tiers/1/band'],
  },
  'bands that overlap': {
    answers: inSteps({ 'at-most': euros('50000.00') }, { 'at-least': euros('40000.00') }),
    finds: [[18, '/money/tiers/0/band']],
    lacks: ['/money/tiers/1/band'],
  },
  'bands that descend': {
    answers: inSteps({ from: euros('50000.00'), to: euros('90000.00') }, { 'at-most': euros('50000.00') }),
    finds: [[18, '/money/tiers/0/band']],
    lacks: ['/money/tiers/1/band'],
  },
  'a band from high to low': {
    answers: inSteps({ from: euros('90000.00'), to: euros('50000.00') }),
    finds: [[65, '/money/tiers/0/band']],
  },
  'contributions that wait for each other': {
    answers: {
      parties: two,
      contributions: {
        items: rows({ what: 'W', giver: 'p1' }, { what: 'V', giver: 'p2' }),
        dependencies: rows(
          { contribution: 'r1', 'waits-for': 'r2' },
          { contribution: 'r2', 'waits-for': 'r1' },
        ),
      },
    },
    finds: [[10, '/contributions/dependencies/0/waits-for']],
  },
  'dates that each count from the other': {
    answers: {
      parties: two,
      pilot: {
        pilot: true,
        start: { n: 2, unit: 'days', after: 'pilot/end' },
        end: { n: 2, unit: 'days', after: 'pilot/start' },
      },
      term: {
        start: { n: 1, unit: 'days', after: 'term/end' },
        end: { n: 1, unit: 'days', after: 'term/start' },
      },
    },
  },
  'a base of zero': {
    answers: contributed('cash', { kind: 'cash', giver: 'p1', value: euros('0.00') }),
    finds: [[23, '/money/layers/0/base']],
    lacks: ['/money/layers/0/base'],
  },
  'a base that nobody valued': {
    answers: contributed('cash', { kind: 'cash', giver: 'p1' }),
    finds: [[23, '/money/layers/0/base']],
    lacks: ['/contributions/items/0/value'],
  },
  'a base of hours without a number': {
    answers: contributed('hours', { kind: 'hours', giver: 'p1', quantity: { words: 'wat nodig is' } }),
    lacks: ['/contributions/items/0/quantity'],
  },
  'shares that are no whole': {
    answers: agreed({ streams: rows({ name: 'S', shares: shares('60', '30') }) }),
    finds: [[17, '/money/streams/0/shares']],
    lacks: ['/money/streams/0/shares'],
  },
  'a rate that nobody agreed': {
    answers: agreed({
      'settle-in': 'EUR',
      layers: rows({ model: 'fee', receiver: 'p1', amount: money('500.00', 'USD') }),
      'costs-budget': euros('10.00'),
    }),
    finds: [[25, '/money/exchange']],
    lacks: ['/money/layers/0/amount'],
  },
  'a fee without an amount': {
    answers: agreed({ layers: rows({ model: 'fee', receiver: 'p1' }) }),
    finds: [[19, '/money/layers/0/amount']],
    lacks: ['/money/layers/0/amount'],
  },
  'dates in words': {
    answers: {
      parties: { ...two, 'signing-day': { words: 'zodra het kan' } },
      term: {
        start: { words: 'begin maart 2027' },
        end: { words: 'eind 2028' },
        notice: { words: 'een seizoen' },
      },
      pilot: { pilot: true, start: { words: 'voorjaar 2027' }, decision: { words: 'na de zomer' } },
      contributions: {
        items: rows({ what: 'W', giver: 'p1', receiver: 'p2', due: { words: 'eind maart 2027' } }),
      },
      reporting: { 'payment-due': { words: 'na het overzicht' } },
    },
    finds: [[124, '/contributions/items/0/due']],
  },
};

const unclean = /\bNaN\b|undefined|\[object|Infinity|\bnull\b/;

function textsOf(answers: Answers): string[] {
  return languages.flatMap((language) => {
    const file = { handslag: 1 as const, language, date: '2027-01-15', answers };
    return [text(draft(file)), text(conversationGuide(file)), JSON.stringify(findings(answers, language))];
  });
}

describe.each(Object.entries(table))('%s', (_, { answers, finds = [], lacks = [] }) => {
  it('is found, and the answer is named', () => {
    const found = findings(answers, 'en').map(({ check, at }) => [check, at[0]]);
    for (const each of finds) expect(found).toContainEqual(each);
  });

  it('is settled to the cent, or says which answer is missing', () => {
    const settlement = settle(answers, came('100000.00'));
    expect(broken(settlement)).toEqual([]);
    const said = settlement.reasons.filter(({ kind }) => kind !== 'assumed').flatMap(({ at }) => at);
    for (const place of lacks) expect(said).toContain(place);
    expect(JSON.stringify(settlement.reasons)).not.toMatch(unclean);
  });

  it('is told in both languages without a number that is none', () => {
    for (const said of textsOf(answers)) expect(said).not.toMatch(unclean);
  });
});

describe('a thousand rows', () => {
  const three = { parties: parties({}, {}, {}) };
  const sales = { revenue: true, streams: rows({ name: 'Sales', shares: 'equal' }) };
  const lists: [string, Answers][] = [
    [
      'layers that each share all',
      { ...three, money: { ...sales, layers: many(() => ({ model: 'split', shares: 'equal' })) } },
    ],
    [
      'layers in steps',
      {
        ...three,
        money: {
          ...sales,
          layers: many(() => ({ model: 'tiers', steps: 'part' })),
          tiers: many((at) => ({
            layer: `r${at + 1}`,
            band: { 'at-most': euros('10.00') },
            shares: 'equal',
          })),
        },
      },
    ],
    [
      'layers without an amount',
      { ...three, money: { ...sales, layers: many(() => ({ model: 'fee', receiver: 'p1' })) } },
    ],
    [
      'steps that overlap',
      {
        ...three,
        money: {
          ...sales,
          layers: rows({ model: 'tiers', steps: 'part' }),
          tiers: many((at) => ({
            band: { from: euros(`${at}.00`), to: euros(`${at + 2}.00`) },
            shares: 'equal',
          })),
        },
      },
    ],
    [
      'contributions in one circle',
      {
        ...three,
        contributions: {
          items: many((at) => ({ what: `W${at}`, giver: 'p1' })),
          dependencies: many((at) => ({
            contribution: `r${at + 1}`,
            'waits-for': `r${((at + 1) % 1000) + 1}`,
          })),
        },
      },
    ],
    [
      'reserved decisions against a thousand protected parts',
      {
        ...three,
        change: { parts: many(() => ({ part: 'money', rule: 'unanimous' })) },
        governance: { reserved: many(() => ({ subject: 'wijzigen van de verdeling', rule: 'majority' })) },
      },
    ],
  ];

  it.each(lists)('of %s are looked through, with no more said of each than of one', (_, answers) => {
    const found = findings(answers, 'nl');
    const places = found.reduce((sum, { at }) => sum + at.length, 0);
    expect(places).toBeLessThan(10_000);
    expect(JSON.stringify(found)).not.toMatch(unclean);
  });

  it.each(lists)('of %s are settled', (_, answers) => {
    const settlement = settle(answers, came('100000.00'));
    expect(broken(settlement)).toEqual([]);
  });

  it('of layers are said in both languages', { timeout: 60_000 }, () => {
    for (const said of textsOf(lists[0]![1])) expect(said).not.toMatch(unclean);
  });
});

describe('large and odd amounts', () => {
  it.each([
    ['EUR', '1000000000000000.00', '€ 1.000.000.000.000.000', '€1,000,000,000,000,000'],
    ['EUR', '999999999999999.99', '€ 999.999.999.999.999,99', '€999,999,999,999,999.99'],
    ['JPY', '1000000000000001', '¥ 1.000.000.000.000.001', '¥1,000,000,000,000,001'],
    ['KWD', '1000000000000000.001', '1.000.000.000.000.000,001', '1,000,000,000,000,000.001'],
  ])('in %s stand in the text as they are: %s', (currency, amount, nl, en) => {
    const value = money(amount, currency);
    const answers = {
      parties: two,
      contributions: {
        items: rows({ what: 'Geld', kind: 'cash', giver: 'p1', receiver: 'partnership', value }),
      },
      money: { ...agreed({}).money, 'costs-budget': value, costs: 'joint' },
    };
    const [dutch, english] = languages.map((language) =>
      text(draft({ handslag: 1, language, date: '2027-01-15', answers })).replaceAll('\u00a0', ' '),
    );
    expect(dutch).toContain(nl);
    expect(english).toContain(en);
    for (const said of textsOf(answers)) expect(said).not.toMatch(unclean);
    expect(broken(settle(answers, { revenue: { r1: value } }))).toEqual([]);
  });
});
