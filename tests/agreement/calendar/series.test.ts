import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toDay, toIso } from '#agreement/calendar/day';
import { readDayOfEachMonth, readDayOfYear, readSeriesDay } from '#agreement/calendar/read-series-day';
import { recurrenceRule } from '#agreement/calendar/recurrence-rule';
import {
  daysOf,
  firstDayFrom,
  lastDayUntil,
  type Series,
  seriesFrom,
  stretchesFrom,
} from '#agreement/calendar/series';

const weekday = fc.integer({ min: 0, max: 6 });
const from = fc.integer({ min: toDay('2020-01-01'), max: toDay('2032-12-31') });
const every = fc.integer({ min: 1, max: 8 });

const series: fc.Arbitrary<Series> = fc.oneof(
  fc
    .record({ from, every, unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const) })
    .map(({ from, every, unit }) => stretchesFrom(from, { every, unit })),
  fc
    .record({ from, weekdays: fc.uniqueArray(weekday, { minLength: 1 }) })
    .map(({ from, weekdays }) =>
      seriesFrom(from, { every: 1, unit: 'weeks' }, { weekdays: weekdays.sort() }),
    ),
  fc
    .record({ from, every, weekday })
    .map(({ from, every, weekday }) => seriesFrom(from, { every, unit: 'weeks' }, { weekdays: [weekday] })),
  fc
    .record({ from, every, dayOfMonth: fc.integer({ min: 1, max: 31 }) })
    .map(({ from, every, dayOfMonth }) => seriesFrom(from, { every, unit: 'months' }, { dayOfMonth })),
  fc
    .record({
      from,
      every,
      nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
      weekday,
    })
    .map(({ from, every, nth, weekday }) => seriesFrom(from, { every, unit: 'months' }, { nth, weekday })),
);

describe('what comes back', () => {
  it('comes back on the days that a calendar works out from its rule', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 1200 }), (series, span) => {
        const until = series.first + span;
        const rule = recurrenceRule(series, until);
        fc.pre(rule !== undefined);
        const theirs = ICAL.Recur.fromString(rule!).iterator(ICAL.Time.fromDateString(toIso(series.first)));
        const expected: string[] = [];
        for (let next = theirs.next(); next; next = theirs.next()) expected.push(next.toString());
        expect([...daysOf(series, until)].map(toIso)).toEqual(expected);
      }),
    );
  });

  it('has a first and a last day that are found without walking all days', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        (series, a, b) => {
          const days = [...daysOf(series, series.first + b)];
          expect(lastDayUntil(series, series.first + b)).toBe(days.at(-1));
          expect(firstDayFrom(series, series.first + a, series.first + b)).toBe(
            days.find((day) => day >= series.first + a),
          );
        },
      ),
    );
  });
});

describe('a stretch without a day', () => {
  it.each<[string, number, Series['unit'], string[]]>([
    ['2026-09-01', 1, 'months', ['2026-09-30', '2026-10-31', '2026-11-30']],
    ['2026-09-01', 3, 'months', ['2026-11-30', '2027-02-28', '2027-05-31']],
    ['2027-01-15', 1, 'months', ['2027-02-14', '2027-03-14', '2027-04-14']],
    ['2027-01-31', 1, 'months', ['2027-02-28', '2027-03-30', '2027-04-30']],
    ['2026-09-01', 2, 'weeks', ['2026-09-14', '2026-09-28', '2026-10-12']],
    ['2026-09-01', 1, 'days', ['2026-09-01', '2026-09-02', '2026-09-03']],
  ])('from %s, every %i %s, ends on %j', (from, every, unit, expected) => {
    const days = daysOf(stretchesFrom(toDay(from), { every, unit }), toDay('2100-01-01'));
    expect(days.take(3).map(toIso).toArray()).toEqual(expected);
  });
});

describe('the day that words name', () => {
  it.each([
    ['dinsdag 16.00 uur', { weekdays: [2] }],
    ['dinsdag om 16.00 uur', { weekdays: [2] }],
    ['dinsdag van 9 tot 10 uur', { weekdays: [2] }],
    ['Tuesday at 4 pm', { weekdays: [2] }],
    ['Tuesday, 16:00', { weekdays: [2] }],
    ['Monday and Thursday', { weekdays: [1, 4] }],
    ['maandag, woensdag en vrijdag', { weekdays: [1, 3, 5] }],
    ['Tuesday to Saturday', { weekdays: [2, 3, 4, 5, 6] }],
    ['vrijdag tot en met maandag', { weekdays: [0, 1, 5, 6] }],
    ['maandagochtend', { weekdays: [1] }],
    ['Monday in the morning', { weekdays: [1] }],
    ['de eerste dinsdag van de maand', { nth: 1, weekday: 2 }],
    ['the last Friday of the month', { nth: -1, weekday: 5 }],
    ['de 15e', { dayOfMonth: 15 }],
    ['the 1st', { dayOfMonth: 1 }],
    ['de laatste dag', { dayOfMonth: 31 }],
    ['elke dinsdag', { weekdays: [2] }],
    ['iedere maandag en donderdag', { weekdays: [1, 4] }],
    ['every Tuesday at 16:00', { weekdays: [2] }],
    ['op dinsdag', { weekdays: [2] }],
    ['op maandag en op donderdag', { weekdays: [1, 4] }],
    ['on Tuesday', { weekdays: [2] }],
    ['dinsdagen', { weekdays: [2] }],
    ['Mondays and Thursdays', { weekdays: [1, 4] }],
    ['dinsdagavonden', { weekdays: [2] }],
    ['ma', { weekdays: [1] }],
    ['wo. 9.00 uur', { weekdays: [3] }],
    ['di en do', { weekdays: [2, 4] }],
    ['ma-vr', { weekdays: [1, 2, 3, 4, 5] }],
    ['Mon, Wed and Fri', { weekdays: [1, 3, 5] }],
    ['1st Tuesday', { nth: 1, weekday: 2 }],
    ['de 1e maandag', { nth: 1, weekday: 1 }],
    ['op de 2de do van de maand', { nth: 2, weekday: 4 }],
    ['every 3rd Friday of the month', { nth: 3, weekday: 5 }],
    ['eerste maandag van de maand', { nth: 1, weekday: 1 }],
    ['maandag of donderdag', undefined],
    ['vrijdag 15', undefined],
    ['elke werkdag', undefined],
    ['om de dinsdag', undefined],
    ['every other Tuesday', undefined],
    ['elke tweede dinsdag en vrijdag', undefined],
    ['5th Friday', undefined],
    ['ma-wo-vr', undefined],
    ['constructor Friday', undefined],
    ['marathon', undefined],
    ['the day after the board has met', undefined],
    ['de laatste werkdag', undefined],
    ['the 32nd', undefined],
    ['', undefined],
    [`Tuesday ${'1 '.repeat(10_000)}`, undefined],
  ])('%.40s is %j', (words, expected) => {
    expect(readSeriesDay(words)).toEqual(expected);
  });

  it('may be a day of each month, or of the year', () => {
    expect(readDayOfEachMonth('eerste woensdag van de maand')).toEqual({ nth: 1, weekday: 3 });
    expect(readDayOfEachMonth('eerste woensdag')).toBeUndefined();
    expect(readDayOfYear('15 januari')).toEqual({ month: 0, dayOfMonth: 15 });
    expect(readDayOfYear('the 1st of May')).toEqual({ month: 4, dayOfMonth: 1 });
    expect(readDayOfYear('the summer')).toBeUndefined();
  });
});
