import { describe, expect, it } from 'vitest';
import { date } from '#agreement/kinds/date';
import { dueDate } from '#agreement/kinds/due-date';
import { duration } from '#agreement/kinds/duration';
import { money } from '#agreement/kinds/money';
import { person } from '#agreement/kinds/party';
import { percentage, percentagePoints } from '#agreement/kinds/percentage';
import { atMost, band, quantity } from '#agreement/kinds/quantity';
import { rhythm } from '#agreement/kinds/rhythm';
import { line, text } from '#agreement/kinds/text';
import type { Language } from '#agreement/language';
import type { Kind } from '#agreement/question';

type Expected = { answer: unknown } | { problem: string } | { empty: true };
type Case = [language: Language, typed: string, expected: Expected];

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const afterPeriod = (n: number, unit = 'days') => ({ answer: { n, unit, after: 'reporting/period' } });
const subscribers = (n: string) => ({ n, unit: { other: 'subscribers' } });

const tables: [string, Kind, Case[]][] = [
  [
    'money',
    money as Kind,
    [
      ['nl', '€ 4.800', { answer: eur('4800.00') }],
      ['nl', '1.250,50', { answer: eur('1250.50') }],
      ['nl', '€ 500,-', { answer: eur('500.00') }],
      ['nl', '4800 euro', { answer: eur('4800.00') }],
      ['nl', 'EUR 12.250', { answer: eur('12250.00') }],
      ['nl', '1,250.00', { problem: 'money-unreadable' }],
      ['nl', '€ 0,333', { problem: 'money-decimals' }],
      ['nl', '-2.500', { answer: eur('-2500.00') }],
      ['nl', '€ 10.000 (zegge: tienduizend vijfhonderd euro)', { problem: 'money-unreadable' }],
      ['nl', '155,381 miljoen euro', { answer: eur('155381000.00') }],
      ['nl', '17,033 mln', { answer: eur('17033000.00') }],
      ['nl', '€ 2,5 miljoen', { answer: eur('2500000.00') }],
      ['nl', '3 duizend', { answer: eur('3000.00') }],
      ['nl', '0,123456789 miljard euro', { answer: eur('123456789.00') }],
      ['nl', '-0,0000001 miljoen', { answer: eur('-0.10') }],
      ['nl', '0,000001234 miljoen', { problem: 'money-decimals' }],
      ['nl', '-0,5 miljoen', { answer: eur('-500000.00') }],
      ['nl', '17.033 miljoen', { problem: 'money-unreadable' }],
      ['nl', '2.5 miljoen', { problem: 'money-unreadable' }],
      ['nl', '2,5 million', { problem: 'money-unreadable' }],
      ['nl', '10000000 miljard', { problem: 'money-unreadable' }],
      ['nl', '2,5 mln USD', { answer: { amount: '2500000.00', currency: 'USD' } }],
      ['en', 'EUR 2.5 million', { answer: eur('2500000.00') }],
      ['en', '£1.2 billion', { answer: { amount: '1200000000.00', currency: 'GBP' } }],
      ['en', '17.033 million euros', { answer: eur('17033000.00') }],
      ['en', 'JPY 0.5 thousand', { answer: { amount: '500', currency: 'JPY' } }],
      ['en', '1,200 million', { problem: 'money-unreadable' }],
      ['en', '$5,000', { answer: { amount: '5000.00', currency: 'USD' } }],
      ['en', '1,250.50', { answer: eur('1250.50') }],
      ['en', '1.25', { answer: eur('1.25') }],
      ['en', '1.2555', { problem: 'money-decimals' }],
      ['en', 'JPY 1234.56', { problem: 'money-decimals' }],
      ['en', 'JPY 1234', { answer: { amount: '1234', currency: 'JPY' } }],
      ['en', 'KWD 1.5', { answer: { amount: '1.500', currency: 'KWD' } }],
      ['en', 'XXX 100', { problem: 'money-currency' }],
      ['en', '１００', { problem: 'money-unreadable' }],
      ['en', '1e309', { problem: 'money-unreadable' }],
      ['en', '  ', { empty: true }],
    ],
  ],
  [
    'percentage',
    percentage as Kind,
    [
      ['nl', '33,3333%', { answer: '33.3333' }],
      ['nl', '60 %', { answer: '60' }],
      ['en', '33.330', { answer: '33.33' }],
      ['en', '105', { answer: '105' }],
      ['en', '33.33333', { problem: 'percentage-unreadable' }],
      ['nl', '1.000%', { problem: 'percentage-unreadable' }],
      ['en', '1,000', { problem: 'percentage-unreadable' }],
      ['nl', '0,1 procentpunt', { answer: '0.1' }],
      ['en', '0.05 percentage points', { answer: '0.05' }],
      ['en', 'half', { problem: 'percentage-unreadable' }],
      ['en', '%', { problem: 'percentage-unreadable' }],
    ],
  ],
  [
    'date',
    date as Kind,
    [
      ['nl', '1 maart 2027', { answer: '2027-03-01' }],
      ['nl', '01-09-2026', { answer: '2026-09-01' }],
      ['nl', '2027-02-28', { answer: '2027-02-28' }],
      ['en', 'March 1, 2027', { answer: '2027-03-01' }],
      ['en', '1st March 2027', { answer: '2027-03-01' }],
      ['en', '25/12/2027', { answer: '2027-12-25' }],
      ['en', '12/25/2027', { answer: '2027-12-25' }],
      ['nl', '12/11/2027', { problem: 'date-order' }],
      ['en', '12/11/2027', { problem: 'date-order' }],
      ['nl', '31-02-2027', { problem: 'date-impossible' }],
      ['nl', '29-02-2027', { problem: 'date-impossible' }],
      ['en', '9999-12-31', { problem: 'date-impossible' }],
      ['en', '12027-01-01', { problem: 'date-unreadable' }],
      ['en', 'tomorrow', { problem: 'date-unreadable' }],
      ['nl', '3 febuari 2027', { problem: 'date-unreadable' }],
      ['en', 'Q3 2027', { problem: 'date-unreadable' }],
      ['en', '２０２７-０１-０１', { problem: 'date-unreadable' }],
      ['en', '2027-01-01T24:00:00', { problem: 'date-unreadable' }],
      ['nl', '14 dagen na het einde van de pilot', { answer: { n: 14, unit: 'days', after: 'pilot/end' } }],
      ['nl', '2 weken na het einde van de proef', { answer: { n: 2, unit: 'weeks', after: 'pilot/end' } }],
      ['en', '30 days after the start', { answer: { n: 30, unit: 'days', after: 'term/start' } }],
      ['nl', 'anderhalf jaar na de start', { answer: { n: 18, unit: 'months', after: 'term/start' } }],
      ['nl', 'binnen 30 dagen na de start', { problem: 'date-unreadable' }],
    ],
  ],
  [
    'day by which something of a period is due',
    dueDate as Kind,
    [
      ['nl', '10 dagen na het einde van de periode', afterPeriod(10)],
      ['nl', 'binnen 10 dagen na de maand', afterPeriod(10)],
      ['nl', '10 dagen na de maand', afterPeriod(10)],
      ['nl', 'Uiterlijk binnen tien dagen na afloop van het kwartaal', afterPeriod(10)],
      ['nl', 'binnen 5 werkdagen na het einde van het halfjaar', afterPeriod(5, 'working-days')],
      ['nl', 'binnen 30 dagen na de start', { answer: { n: 30, unit: 'days', after: 'term/start' } }],
      ['nl', '1 maart 2027', { answer: '2027-03-01' }],
      ['nl', '12/11/2027', { problem: 'date-order' }],
      ['nl', '14 dagen na het overzicht', { problem: 'due-unreadable' }],
      ['nl', '10 dagen na elke maand', { problem: 'due-unreadable' }],
      ['en', 'within 10 days of the end of the month', afterPeriod(10)],
      ['en', 'within 10 working days after the quarter', afterPeriod(10, 'working-days')],
      ['en', 'no later than 10 days after the end of the period', afterPeriod(10)],
      ['en', '14 days after the statement', { problem: 'due-unreadable' }],
      ['en', ' ', { empty: true }],
    ],
  ],
  [
    'quantity',
    quantity as Kind,
    [
      ['nl', '12 uur per week', { answer: { n: '12', unit: 'hours', per: 'week' } }],
      ['nl', '400 vrijwilligersuren', { answer: { n: '400', unit: { other: 'vrijwilligersuren' } } }],
      ['nl', '10-16 uur', { answer: { from: { n: '10', unit: 'hours' }, to: { n: '16', unit: 'hours' } } }],
      ['nl', 'minstens 40 uur', { answer: { 'at-least': { n: '40', unit: 'hours' } } }],
      ['en', 'at most €500', { answer: { 'at-most': eur('500.00') } }],
      ['en', '5% of turnover', { answer: { percent: '5', of: 'turnover' } }],
      ['en', 'actual cost', { answer: 'actual-cost' }],
      ['nl', '500-1000 euro', { answer: { from: eur('500.00'), to: eur('1000.00') } }],
      [
        'en',
        '10 hours a week to 16 hours a month',
        {
          answer: {
            from: { n: '10', unit: 'hours', per: 'week' },
            to: { n: '16', unit: 'hours', per: 'month' },
          },
        },
      ],
      ['en', '96 person-months', { answer: { n: '96', unit: { other: 'person-months' } } }],
      ['en', '€500', { problem: 'quantity-money' }],
      ['nl', 'hoogstens 540 miljoen euro', { answer: { 'at-most': eur('540000000.00') } }],
      ['nl', 'minstens 17,033 mln', { answer: { 'at-least': eur('17033000.00') } }],
      ['nl', '540 tot 640 miljoen euro', { answer: { from: eur('540000000.00'), to: eur('640000000.00') } }],
      ['nl', '500.000 tot 2 mln euro', { answer: { from: eur('500000.00'), to: eur('2000000.00') } }],
      ['nl', '25.001+ abonnees', { answer: { 'at-least': { n: '25001', unit: { other: 'abonnees' } } } }],
      ['nl', 'vanaf 640 miljoen euro', { answer: { 'at-least': eur('640000000.00') } }],
      ['nl', '40 uur of meer', { answer: { 'at-least': { n: '40', unit: 'hours' } } }],
      ['en', '25,001 or more subscribers', { answer: { 'at-least': subscribers('25001') } }],
      ['en', '€50,000 or more', { answer: { 'at-least': eur('50000.00') } }],
      ['nl', '3 duizend', { problem: 'quantity-money' }],
      ['nl', '3 duizend bezoekers', { answer: { n: '3000', unit: { other: 'bezoekers' } } }],
      ['nl', '2,5 miljoen uur per jaar', { answer: { n: '2500000', unit: 'hours', per: 'year' } }],
      ['nl', '155,381 miljoen euro', { problem: 'quantity-money' }],
      ['en', 'up to EUR 2.5 million', { answer: { 'at-most': eur('2500000.00') } }],
      ['en', 'at most CAD 5,000', { answer: { 'at-most': { amount: '5000.00', currency: 'CAD' } } }],
      [
        'en',
        '1.5-2 million readers',
        {
          answer: {
            from: { n: '1500000', unit: { other: 'readers' } },
            to: { n: '2000000', unit: { other: 'readers' } },
          },
        },
      ],
      ['nl', 'wat tijd', { problem: 'quantity-unreadable' }],
      ['nl', '1 interview, 2 workshops', { problem: 'quantity-unreadable' }],
      [
        'nl',
        'minstens 15% van de kosten',
        { answer: { 'at-least': { n: '15', unit: { other: '% van de kosten' } } } },
      ],
    ],
  ],
  [
    'at most',
    atMost as Kind,
    [
      ['nl', '€ 5.000', { answer: { 'at-most': eur('5000.00') } }],
      ['nl', 'hoogstens € 5.000', { answer: { 'at-most': eur('5000.00') } }],
      ['en', '10% of the value', { answer: { percent: '10', of: 'the value' } }],
      ['en', 'a lot', { problem: 'quantity-unreadable' }],
    ],
  ],
  [
    'duration',
    duration as Kind,
    [
      ['nl', '10 werkdagen', { answer: { n: 10, unit: 'working-days' } }],
      ['nl', '1 maand', { answer: { n: 1, unit: 'months' } }],
      ['nl', '14 kalenderdagen', { answer: { n: 14, unit: 'calendar-days' } }],
      ['en', '1 calendar day', { answer: { n: 1, unit: 'calendar-days' } }],
      ['en', '1 year', { answer: { n: 1, unit: 'years' } }],
      ['nl', 'een half jaar', { answer: { n: 6, unit: 'months' } }],
      ['nl', 'Een halfjaar', { answer: { n: 6, unit: 'months' } }],
      ['nl', 'anderhalf jaar', { answer: { n: 18, unit: 'months' } }],
      ['en', 'half a year', { answer: { n: 6, unit: 'months' } }],
      ['en', 'a year and a half', { answer: { n: 18, unit: 'months' } }],
      ['en', 'one and a half years', { answer: { n: 18, unit: 'months' } }],
      ['en', 'half a yearling', { problem: 'duration-unreadable' }],
      ['en', '2.5 days', { problem: 'duration-unreadable' }],
      ['en', '-3 days', { problem: 'duration-unreadable' }],
      ['en', '1000000000 days', { problem: 'duration-unreadable' }],
      ['en', 'soon', { problem: 'duration-unreadable' }],
    ],
  ],
  [
    'rhythm',
    rhythm as Kind,
    [
      [
        'nl',
        'elke 2 weken op dinsdag 16.00 uur',
        { answer: { every: 2, unit: 'weeks', on: 'dinsdag 16.00 uur' } },
      ],
      ['nl', 'maandelijks', { answer: { every: 1, unit: 'months' } }],
      ['en', 'every week', { answer: { every: 1, unit: 'weeks' } }],
      ['en', 'when it suits', { answer: { words: 'when it suits' } }],
    ],
  ],
  [
    'text',
    text as Kind,
    [
      ['nl', '  Jan-Pieter ’t Hart ', { answer: 'Jan-Pieter ’t Hart' }],
      ['nl', 'een\u2028twee', { answer: 'een\ntwee' }],
      ['nl', 'Betaling aan \u202eLAITRAP\u202c', { answer: 'Betaling aan LAITRAP' }],
      ['nl', 'Sti\u2060chting\ufeff De Spil', { answer: 'Stichting De Spil' }],
      ['nl', '\u00a0\u2003\u3000', { empty: true }],
      ['nl', 'a\u0001b', { problem: 'text-control' }],
      ['nl', 'Coo\u0308peratie', { answer: 'Coöperatie' }],
    ],
  ],
  ['line', line as Kind, [['nl', 'een\ntwee', { problem: 'text-line-break' }]]],
  [
    'person',
    person as Kind,
    [
      ['nl', 'R. Achterberg, voorzitter', { answer: { name: 'R. Achterberg', role: 'voorzitter' } }],
      ['nl', 'een notaris uit Zwolle', { answer: { name: 'een notaris uit Zwolle' } }],
    ],
  ],
];

describe.each(tables)('%s', (_name, kind, cases) => {
  it.each(cases)('reads in %s: %j', (language, typed, expected) => {
    expect(kind.read({ '': typed }, language)).toEqual(expected);
  });

  const answers = cases.flatMap(([language, , expected]) =>
    'answer' in expected ? [{ language, answer: expected.answer }] : [],
  );

  it.each(answers)('takes the same answer through the API: $answer', ({ answer }) => {
    expect(kind.schema.parse(answer)).toEqual(answer);
  });

  it.each(answers)('reads back what the form shows for $answer', ({ language, answer }) => {
    expect(kind.read(kind.reply(answer, language), language)).toEqual({ answer });
  });
});

describe('said', () => {
  const party = (id: string) => id;
  const row = (_list: string, id: string) => id;
  it.each([
    [money, eur('4800.00'), '€\u00a04.800', '€4,800'],
    [money, eur('1250.50'), '€\u00a01.250,50', '€1,250.50'],
    [
      money,
      eur('17033000.00'),
      '17,033\u00a0miljoen\u00a0euro (€\u00a017.033.000)',
      '17.033\u00a0million\u00a0euros (€17,033,000)',
    ],
    [
      money,
      eur('19770000.00'),
      '19,770\u00a0miljoen\u00a0euro (€\u00a019.770.000)',
      '19.770\u00a0million\u00a0euros (€19,770,000)',
    ],
    [
      money,
      eur('2500000.00'),
      '2,5\u00a0miljoen\u00a0euro (€\u00a02.500.000)',
      '2.5\u00a0million\u00a0euros (€2,500,000)',
    ],
    [
      money,
      eur('-1000000.00'),
      '-1\u00a0miljoen\u00a0euro (€\u00a0-1.000.000)',
      '-1\u00a0million\u00a0euros (-€1,000,000)',
    ],
    [
      money,
      { amount: '1200000000', currency: 'JPY' },
      '1,2\u00a0miljard\u00a0Japanse\u00a0yen (JP¥\u00a01.200.000.000)',
      '1.2\u00a0billion\u00a0Japanese\u00a0yen (JP¥1,200,000,000)',
    ],
    // What is no whole number of thousands, or of millions from a billion, stays in figures.
    [money, eur('17033100.00'), '€\u00a017.033.100', '€17,033,100'],
    [money, eur('17033000.50'), '€\u00a017.033.000,50', '€17,033,000.50'],
    [money, eur('1234567000.00'), '€\u00a01.234.567.000', '€1,234,567,000'],
    [money, eur('999000.00'), '€\u00a0999.000', '€999,000'],
    [percentage, '33.3333', '33,3333%', '33.3333%'],
    [date, '2027-03-01', '1\u00a0maart\u00a02027', '1\u00a0March\u00a02027'],
    [
      date,
      { n: 1, unit: 'weeks', after: 'signing' },
      '1\u00a0week na de ondertekening',
      '1\u00a0week after the signing',
    ],
    [quantity, { n: '1', unit: 'hours', per: 'month' }, '1\u00a0uur per maand', '1\u00a0hour a month'],
    [
      quantity,
      { from: { n: '10', unit: 'hours' }, to: { n: '16', unit: 'hours' } },
      '10-16\u00a0uur',
      '10-16\u00a0hours',
    ],
    [quantity, { 'at-most': { n: '15', unit: { other: '%' } } }, 'hoogstens 15%', 'at most 15%'],
    [
      band,
      { from: subscribers('5001'), to: subscribers('10000') },
      '5001-10.000\u00a0subscribers',
      '5001-10,000\u00a0subscribers',
    ],
    [band, { 'at-least': subscribers('25001') }, '25.001+\u00a0subscribers', '25,001+\u00a0subscribers'],
    [
      band,
      { from: eur('540000000.00'), to: eur('640000000.00') },
      '540\u00a0miljoen\u00a0euro tot 640\u00a0miljoen\u00a0euro',
      '540\u00a0million\u00a0euros to 640\u00a0million\u00a0euros',
    ],
    [percentagePoints, '0.05', '0,05\u00a0procentpunt', '0.05\u00a0percentage\u00a0points'],
    [percentagePoints, '1', '1\u00a0procentpunt', '1\u00a0percentage\u00a0point'],
    [duration, { n: 1, unit: 'working-days' }, '1\u00a0werkdag', '1\u00a0working day'],
    [rhythm, { every: 2, unit: 'years' }, 'elke 2\u00a0jaar', 'every 2\u00a0years'],
  ] as [Kind, unknown, string, string][])('%# in both languages', (kind, answer, nl, en) => {
    expect(kind.say(answer, { language: 'nl', party, row })).toBe(nl);
    expect(kind.say(answer, { language: 'en', party, row })).toBe(en);
  });
});
