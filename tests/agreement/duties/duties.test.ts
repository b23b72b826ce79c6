import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { toDay } from '#agreement/calendar/day';
import { termOf } from '#agreement/calendar/moments';
import { haveMovablePeriods } from '#agreement/duties/duties';
import { lines, owed } from './owed.ts';

const term = { start: '2027-01-01', end: '2027-12-31' };
const later = (n: number, unit: string, moment: string) => ({ n, unit, after: moment });

describe.each<[string, Answers, string[]]>([
  [
    'a contribution',
    {
      contributions: {
        items: [
          { id: 'r1', what: 'Oven', giver: 'p1', due: '2027-02-01' },
          { id: 'r2', what: 'Cash', giver: 'p2', due: later(7, 'days', 'term/start') },
          { id: 'r3', what: 'Help', giver: 'p2', due: { words: 'end of March' } },
          { id: 'r4', what: 'Name', giver: 'p2', due: later(14, 'days', 'signing') },
          { id: 'r5', what: 'Van', giver: 'p2', due: { unknown: {} } },
        ],
      },
      term: { start: '2027-01-02' },
    },
    [
      '2027-01-02 | the Partnership starts | –',
      // The 9th is a Saturday.
      '2027-01-11: 7 days after the start; moved on, since Saturday 9 January 2027 is no working day | Cash: due | Bram',
      '2027-02-01 | Oven: due | Anna',
      'end of March (/contributions/items/2/due) | Help: due | Bram',
      '14 days after the signing (/contributions/items/3/due) | Name: due | Bram',
    ],
  ],
  [
    'a contribution in a rhythm',
    {
      contributions: {
        items: [
          { id: 'r1', what: 'Hours', giver: 'p1', rhythm: { every: 1, unit: 'weeks', on: 'Tuesday 16:00' } },
          {
            id: 'r2',
            what: 'Bread',
            giver: 'p2',
            rhythm: { every: 1, unit: 'months' },
            from: '2027-03-01',
            until: '2027-05-31',
          },
          { id: 'r3', what: 'Advice', giver: 'p2', rhythm: { words: 'whenever it is needed' } },
          {
            id: 'r4',
            what: 'Ink',
            giver: 'p2',
            rhythm: { every: 1, unit: 'weeks' },
            from: { words: 'spring' },
          },
        ],
      },
      term,
    },
    [
      '2027-01-01 | the Partnership starts | –',
      '2027-03-01 | Bread: begins | Bram',
      '2027-05-31 | Bread: goes on until this day | Bram',
      '2027-12-31 | the last day of the Partnership | –',
      'every week on Tuesday 16:00; 2027-01-05…2027-12-28 FREQ=WEEKLY;BYDAY=TU;UNTIL=20271228 | Hours: deliver | Anna',
      'every month; 2027-03-31…2027-05-31 FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270531 | Bread: deliver | Bram',
      'whenever it is needed; (/contributions/items/2/rhythm) | Advice: deliver | Bram',
      'every week; (/contributions/items/3/from) | Ink: deliver | Bram',
      'spring (/contributions/items/3/from) | Ink: begins | Bram',
    ],
  ],
  [
    'a payment in parts, and a loan that goes back',
    {
      contributions: {
        items: [
          {
            id: 'r1',
            what: 'Loan',
            kind: 'cash',
            giver: 'p1',
            receiver: 'p2',
            'return-by': later(1, 'months', 'term/end'),
          },
        ],
        payments: [
          {
            id: 'r1',
            contribution: 'r1',
            amount: { amount: '500.00', currency: 'EUR' },
            when: '2027-03-01',
            condition: 'the lease',
          },
        ],
      },
      term,
    },
    [
      '2027-01-01 | the Partnership starts | –',
      '2027-03-01 | Loan: payment €500, once this is ready: the lease | Anna',
      '2027-12-31 | the last day of the Partnership | –',
      '2028-01-31: 1 month after the end | Loan: due back with whoever brought it | Bram',
    ],
  ],
  [
    'a statement and a payment for each quarter, the last one cut short',
    {
      money: { revenue: true, streams: [{ id: 'r1', name: 'Books', invoicer: 'p2' }] },
      reporting: {
        period: 'quarter',
        'statement-due': later(14, 'days', 'reporting/period'),
        'payment-due': later(30, 'days', 'reporting/period'),
        'true-up': later(2, 'months', 'term/end'),
        objection: { n: 14, unit: 'days' },
      },
      term: { start: '2027-02-15', end: '2027-11-30' },
    },
    [
      '2027-02-15 | the Partnership starts | –',
      '2027-11-30 | the last day of the Partnership | –',
      '2028-01-31: 2 months after the end; moved on, since Sunday 30 January 2028 is no working day | final settlement due | all Parties',
      '14 days after the end of the period; 2027-04-14…2027-12-14 ×4 | statement due | Bram',
      '30 days after the end of the period; 2027-04-30…2027-12-30 ×4 | payment due | whoever owes according to the statement',
    ],
  ],
  [
    'settling up once, at the end, and costs of no known period',
    {
      money: { revenue: true, costs: 'joint' },
      reporting: {
        period: 'once',
        'statement-due': later(14, 'days', 'reporting/period'),
        'costs-due': later(14, 'days', 'signing'),
      },
      term,
    },
    [
      '2027-01-01 | the Partnership starts | –',
      '2027-12-31 | the last day of the Partnership | –',
      '2028-01-14: 14 days after the end | statement due | whoever invoices the customers',
      '14 days after the signing (/reporting/costs-due) | joint costs settled | whoever still owes a part of the costs',
    ],
  ],
  [
    'a statement without a start',
    { reporting: { period: 'month', 'payment-due': later(5, 'working-days', 'reporting/period') } },
    [
      '5 working days after the end of the period; (/term/start) | payment due | whoever owes according to the statement',
    ],
  ],
  [
    'a pilot with a decision after it',
    {
      pilot: {
        pilot: true,
        start: '2027-03-01',
        end: later(6, 'weeks', 'pilot/start'),
        decision: later(2, 'weeks', 'pilot/end'),
        decider: 'Anna and Bram together',
        phases: [{ id: 'r1', what: 'workshop', from: { words: 'end of March' }, until: '2027-04-02' }],
      },
    },
    [
      '2027-03-01 | the pilot starts | –',
      '2027-04-02 | workshop: this step is done | –',
      '2027-04-11: 6 weeks after the start of the pilot | the last day of the pilot | –',
      '2027-04-26: 2 weeks after the end of the pilot; moved on, since Sunday 25 April 2027 is no working day | latest day to decide whether to go on | Anna and Bram together',
      'end of March (/pilot/phases/0/from) | workshop: this step starts | –',
    ],
  ],
  [
    'an end that comes, with notice before it and duties after it',
    {
      term: {
        ...term,
        notice: { n: 1, unit: 'months' },
        'notice-by': 'p1',
        'notice-effect': 'end-of-quarter',
        minimum: { n: 6, unit: 'months' },
        'exit-plan': [{ id: 'r1', task: 'divide the stock', owner: 'p2', within: { n: 30, unit: 'days' } }],
      },
      confidentiality: { what: 'nature', after: { n: 2, unit: 'years' } },
    },
    [
      '2027-01-01 | the Partnership starts | –',
      '2027-06-30: 6 months from the start | until this day each Party takes part in any case | all Parties',
      '2027-11-30: 1 month beforehand | last day to give notice that takes effect on 31 December 2027 | Anna',
      '2027-12-31 | the last day of the Partnership | –',
      // The 30th is a Sunday.
      '2028-01-31: 30 days after the end; moved on, since Sunday 30 January 2028 is no working day | divide the stock: must be done | Bram',
      '2029-12-31: 2 years after the end | confidentiality lasts until this day | all Parties',
    ],
  ],
  [
    'an end that goes on by itself',
    {
      term: {
        ...term,
        renewal: 'automatic',
        'renewal-period': { n: 1, unit: 'years' },
        'opt-out': { n: 2, unit: 'months' },
        notice: { n: 1, unit: 'months' },
        'exit-plan': [{ id: 'r1', task: 'divide the stock', within: { n: 30, unit: 'days' } }],
      },
    },
    [
      '2027-01-01 | the Partnership starts | –',
      '2027-10-31: 2 months before the end of the current period | last day for a Party to say that it will not go on | all Parties',
      '2027-12-31 | the last day of the first period; after it the Partnership goes on by itself | –',
      '2 months before the end of the current period; 2028-10-31… ×1 | last day for a Party to say that it will not go on | all Parties',
      '30 days after the end | divide the stock: must be done | –',
    ],
  ],
  [
    'what counts from a moment that is not asked for',
    {
      money: { revenue: false, costs: 'joint' },
      reporting: { 'costs-due': later(14, 'days', 'reporting/period') },
      term: {
        start: '2027-01-01',
        'no-end': true,
        'exit-plan': [{ id: 'r1', task: 'divide the stock', within: { n: 30, unit: 'days' } }],
      },
    },
    [
      '2027-01-01 | the Partnership starts | –',
      '14 days after the end of the period; (/reporting/costs-due) | joint costs settled | whoever still owes a part of the costs',
      '30 days after the end | divide the stock: must be done | –',
    ],
  ],
  [
    'conversations, meetings and reviews',
    {
      dialogue: { rhythm: { every: 1, unit: 'quarters' }, 'health-check': { every: 6, unit: 'months' } },
      governance: {
        bodies: [
          { id: 'r1', name: 'board', members: 'Anna, Bram', meets: { words: 'first Monday of the month' } },
        ],
      },
      change: { review: { every: 1, unit: 'years', on: '15 May' } },
      money: { 'review-date': '2027-09-01' },
      term,
    },
    [
      '2027-01-01 | the Partnership starts | –',
      '2027-09-01 | look at the split again | all Parties',
      '2027-12-31 | the last day of the Partnership | –',
      'first Monday of the month; 2027-01-04…2027-12-06 FREQ=MONTHLY;BYDAY=1MO;UNTIL=20271206 | board: meets | Anna, Bram',
      'every quarter; 2027-03-31…2027-12-31 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20271231 | campfire conversation | all Parties',
      'every 6 months; 2027-06-30…2027-12-31 FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20271231 | give the partnership a mark | all Parties',
      'every year on 15 May; 2027-05-15…2027-05-15 FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=15;UNTIL=20270515 | go through the agreement together | all Parties',
    ],
  ],
  [
    'what is not known yet, or still to agree',
    {
      term: { start: { unknown: { owner: 'p2', by: '2027-02-01' } }, end: { unknown: { owner: 'p1' } } },
      general: {
        'still-to-agree': [
          { id: 'r1', item: 'Tickets', owner: 'all', by: '2027-03-01' },
          { id: 'r2', item: 'Bar', by: later(1, 'months', 'term/start') },
        ],
      },
    },
    [
      '2027-02-01 | find out: When does the partnership start? | Bram',
      '2027-03-01 | Tickets: latest day to agree | all Parties',
      '1 month after the start (/term/start) | Bar: latest day to agree | –',
    ],
  ],
  [
    'what only counts once something happens, and what nobody answered',
    {
      working: { 'reply-time': { n: 2, unit: 'working-days' } },
      conflict: { 'reading-time': { n: 5, unit: 'days' } },
      term: { cure: { n: 14, unit: 'days' } },
    },
    [],
  ],
])('%s', (_, answers, expected) => {
  it('gives its duties', () => {
    expect(lines(answers)).toEqual(expected);
  });

  it('says as much in Dutch', () => {
    const ids = (language: 'nl' | 'en') =>
      owed(answers, language).map(({ id, at, parties }) => [id, at, parties]);
    expect(ids('nl')).toEqual(ids('en'));
  });
});

describe('a last day that counts from the start', () => {
  const lastDay = (end: object, start: unknown = '2027-01-01') =>
    owed({ term: { start, end } }).find(({ id }) => id === 'term/end')!.when;

  it.each<[object, string]>([
    [later(1, 'years', 'term/start'), '2027-12-31'],
    [later(6, 'months', 'term/start'), '2027-06-30'],
    [later(2, 'weeks', 'term/start'), '2027-01-14'],
    // New Year’s Day is a Friday: the first working week begins on the 4th.
    [later(5, 'working-days', 'term/start'), '2027-01-08'],
    [later(0, 'days', 'term/start'), '2027-01-01'],
  ])('closes a term of %j', (end, day) => {
    expect(lastDay(end)).toMatchObject({ day });
    expect(termOf({ term: { start: '2027-01-01', end } })).toMatchObject({ end: toDay(day) });
  });

  it('is so long after another last day', () => {
    const answers = {
      pilot: { pilot: true, end: '2027-02-28' },
      term: { end: later(1, 'years', 'pilot/end') },
    };
    expect(owed(answers).find(({ id }) => id === 'term/end')!.when).toMatchObject({ day: '2028-02-28' });
  });

  it('is the day that the same minimum ends on', () => {
    const length = { n: 1, unit: 'years' };
    const term = { start: '2027-01-01', end: { ...length, after: 'term/start' }, minimum: length };
    const days = owed({ term }).map(({ id, when }) => [id, 'day' in when && when.day]);
    expect(days).toEqual([
      ['term/start', '2027-01-01'],
      ['term/end', '2027-12-31'],
      ['term/minimum', '2027-12-31'],
    ]);
  });
});

describe('days under another law', () => {
  const answers = (law?: unknown) => ({
    ...(law !== undefined && { conflict: { law } }),
    pilot: { pilot: true, end: '2027-03-12', decision: later(2, 'weeks', 'pilot/end') },
  });
  const decision = (law?: unknown) => lines(answers(law))[1];

  it('are moved over Dutch holidays only where Dutch law governs', () => {
    // The 26th of March 2027 is Good Friday.
    expect(decision()).toContain(
      '2027-03-30: 2 weeks after the end of the pilot; moved on, since Friday 26 March 2027',
    );
    expect(decision('nl')).toBe(decision());
    const elsewhere =
      '2027-03-26: 2 weeks after the end of the pilot; public holidays are not counted in yet';
    expect(decision({ other: 'Belgian law' })).toContain(elsewhere);
    expect(decision({ unknown: {} })).toContain(elsewhere);
  });
});

describe('the clause on periods', () => {
  it.each<[boolean, Answers]>([
    [false, {}],
    [false, { term }],
    [false, { working: { 'reply-time': { n: 2, unit: 'working-days' } } }],
    [false, { confidentiality: { after: { n: 2, unit: 'months' } } }],
    [false, { conflict: { 'reading-time': { n: 48, unit: 'hours' } } }],
    [false, { term: { cure: { n: 91, unit: 'days' } } }],
    [true, { term: { cure: { n: 90, unit: 'days' } } }],
    [true, { term: { cure: { words: 'thirty (30) days' } } }],
    [true, { conflict: { 'reading-time': { n: 1, unit: 'weeks' } } }],
    [true, { pilot: { decision: later(1, 'months', 'pilot/end') } }],
  ])('is there (%s) where a period could end on another day', (expected, answers) => {
    expect(haveMovablePeriods(answers)).toBe(expected);
  });
});

it('what has no end is worked out two years ahead, from the day it is asked for', () => {
  const answers = {
    dialogue: { rhythm: { every: 1, unit: 'years' } },
    term: { start: '2020-01-01', 'no-end': true },
  };
  const [, campfire] = owed(answers, 'en', '2027-01-15');
  expect(campfire!.when).toMatchObject({
    series: { first: '2020-12-31', next: '2027-12-31', last: '2028-12-31' },
  });
});

describe('what comes back for longer than a calendar holds', () => {
  const monthly = { n: 14, unit: 'days', after: 'reporting/period' };
  const statement = (term: Answers[string]) =>
    owed({ money: { revenue: true }, reporting: { period: 'month', 'statement-due': monthly }, term }).find(
      ({ id }) => id === 'reporting/statement-due',
    )!.when;

  it('loses days of the past, and none ahead', () => {
    const when = statement({ start: '2001-01-01' });
    expect(when).toMatchObject({ series: { first: '2001-02-14', next: '2027-02-15', ends: false } });
    const { days } = 'series' in when ? when.series! : {};
    expect([days!.length, days!.at(-1)!.day]).toEqual([240, '2029-01-15']);
  });

  it('keeps its days of the past as long as all fit', () => {
    const when = statement({ start: '2020-01-01' });
    expect('series' in when && when.series!.days![0]).toMatchObject({ name: '2020-01', day: '2020-02-14' });
  });

  it('ends as far ahead as a calendar reaches where the end is further away', () => {
    const when = statement({ start: '2027-01-01', end: '2060-12-31' });
    expect(when).toMatchObject({ series: { first: '2027-02-15', last: '2047-01-14', ends: false } });
  });

  it('tells the next day to say no, also of a term that has gone on for centuries', () => {
    const term = {
      start: '1900-01-01',
      end: '1900-01-31',
      renewal: 'automatic',
      'renewal-period': { n: 1, unit: 'months' },
      'opt-out': { n: 14, unit: 'days' },
    };
    const again = owed({ term }).find(({ id }) => id === 'term/opt-out/again')!;
    expect(again.when).toMatchObject({ series: { first: '1900-02-14', next: '2027-01-17' } });
  });

  it('tells the next day where that is further away than a calendar reaches', () => {
    const term = {
      start: '2012-01-01',
      end: '2016-12-31',
      renewal: 'automatic',
      'renewal-period': { n: 15, unit: 'years' },
      'opt-out': { n: 2, unit: 'months' },
    };
    const again = owed({ term }).find(({ id }) => id === 'term/opt-out/again')!;
    expect(again.when).toMatchObject({ series: { first: '2031-10-31', next: '2031-10-31' } });
    const review = (every: number) =>
      owed({
        change: { review: { every, unit: 'years' } },
        term: { start: '2012-01-01', 'no-end': true },
      })[1]!.when;
    expect(review(5)).toMatchObject({
      series: { first: '2016-12-31', next: '2031-12-31', last: '2031-12-31' },
    });
    expect(review(20)).toMatchObject({ series: { first: '2031-12-31', last: '2031-12-31', ends: false } });
    expect(review(500)).not.toHaveProperty('series');
  });
});

describe('a rhythm in words', () => {
  const ruleOf = (rhythm: object) => {
    const talk = owed({ dialogue: { rhythm }, term }).find(({ id }) => id === 'dialogue/rhythm');
    return talk!.when.is === 'series' ? (talk!.when.series?.rrule ?? talk!.when.fix) : undefined;
  };

  it.each([
    ['elke dinsdag', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20271228'],
    ['every Monday and Thursday', 'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20271230'],
    ['the 1st Tuesday of the month', 'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271207'],
    // Which Tuesday, and how often?
    ['dinsdag', '/dialogue/rhythm'],
    ['every other Tuesday', '/dialogue/rhythm'],
  ])('%s', (words, expected) => {
    expect(ruleOf({ words })).toBe(expected);
  });

  it('is not told where it says two things', () => {
    expect(ruleOf({ every: 2, unit: 'weeks', on: 'elke dinsdag' })).toBe('/dialogue/rhythm');
    expect(ruleOf({ every: 1, unit: 'weeks', on: 'elke dinsdag' })).toContain('BYDAY=TU');
  });
});
