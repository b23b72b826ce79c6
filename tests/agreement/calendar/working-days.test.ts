import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, type Length, lastDay, toDay, toIso, weekdayOf } from '#agreement/calendar/day';
import { dutchHolidays } from '#agreement/calendar/holidays';
import { dutchWorkingDays, endOfPeriod, lastStart, weekdaysOnly } from '#agreement/calendar/working-days';

const end = (from: string, n: number, unit: Length['unit'], days = dutchWorkingDays) => {
  const found = endOfPeriod(toDay(from), { n, unit }, days);
  return (
    found && [toIso(found.day), found.movedFrom === undefined ? '' : toIso(found.movedFrom)].join(' ').trim()
  );
};

describe('a period to do something in', () => {
  it.each<[string, number, Length['unit'], string]>([
    // Thursday before Easter 2027 and a day: Good Friday moves past Easter Monday.
    ['2027-03-25', 1, 'days', '2027-03-30 2027-03-26'],
    ['2027-03-25', 1, 'working-days', '2027-03-30'],
    ['2027-03-25', 2, 'working-days', '2027-03-31'],
    // Both Christmas days of 2026 are a Friday and a Saturday.
    ['2026-12-24', 1, 'calendar-days', '2026-12-28 2026-12-25'],
    ['2026-12-24', 5, 'working-days', '2027-01-04'],
    // King’s Day is a Tuesday in 2027; behind 5 May comes Ascension Day.
    ['2027-04-20', 1, 'weeks', '2027-04-28 2027-04-27'],
    ['2027-04-05', 1, 'months', '2027-05-07 2027-05-05'],
    // Ascension Day and Whit Monday 2027.
    ['2027-05-05', 1, 'days', '2027-05-07 2027-05-06'],
    ['2027-05-14', 3, 'days', '2027-05-18 2027-05-17'],
    // An ordinary weekend, and a day that needs no moving.
    ['2027-06-04', 1, 'days', '2027-06-07 2027-06-05'],
    ['2027-06-03', 1, 'days', '2027-06-04'],
    // The last day of a shorter month.
    ['2027-01-31', 1, 'months', '2027-03-01 2027-02-28'],
    ['2028-02-29', 1, 'years', '2029-02-28'],
  ])('%s and %i %s ends on %s', (from, n, unit, expected) => {
    expect(end(from, n, unit)).toBe(expected);
  });

  // Article 4 of the Algemene termijnenwet: these end on 2 January 2027, a Saturday, or on a Sunday.
  it.each<[string, number, Length['unit'], string]>([
    ['2026-10-03', 91, 'days', '2027-01-02'],
    ['2026-10-03', 13, 'weeks', '2027-01-02'],
    ['2026-09-02', 4, 'months', '2027-01-02'],
    ['2026-01-02', 1, 'years', '2027-01-02'],
    ['2026-12-31', 48, 'hours', '2027-01-02'],
    ['2026-12-31', 36, 'hours', '2027-01-02'],
  ])('%s and %i %s is too long to move, or counts hours', (from, n, unit, expected) => {
    expect(end(from, n, unit)).toBe(expected);
  });

  it('moves over weekends alone where the holidays are not known', () => {
    expect(end('2027-03-25', 1, 'days', weekdaysOnly)).toBe('2027-03-26');
    expect(end('2027-03-25', 2, 'days', weekdaysOnly)).toBe('2027-03-29 2027-03-27');
  });

  it('has no end after the year 2199', () => {
    expect(end('2199-12-31', 1, 'days')).toBeUndefined();
    expect(end('2027-01-01', 100_000, 'years')).toBeUndefined();
    expect(end('2027-01-01', 100_000, 'working-days')).toBeUndefined();
  });
});

describe('counting backwards', () => {
  it.each<[string, number, Length['unit'], string]>([
    ['2027-02-28', 1, 'months', '2027-01-31'],
    ['2027-02-28', 2, 'months', '2026-12-31'],
    ['2027-12-31', 30, 'days', '2027-12-01'],
    // A Sunday stays a Sunday: the first paragraph of article 1 does not hold here.
    ['2027-06-13', 1, 'weeks', '2027-06-06'],
    ['2027-03-30', 2, 'working-days', '2027-03-24'],
    // No time at all: that day itself, also where a weekend comes behind it, or where it is one.
    ['2027-12-31', 0, 'working-days', '2027-12-31'],
    ['2027-06-13', 0, 'working-days', '2027-06-13'],
    ['2027-06-13', 0, 'days', '2027-06-13'],
  ])('to be over by %s, %i %s begin on %s at the latest', (until, n, unit, expected) => {
    const day = lastStart(toDay(until), { n, unit }, dutchWorkingDays);
    expect(day === undefined ? day : toIso(day)).toBe(expected);
  });

  it('gives the last day from which the period is over in time, and no later one', () => {
    const units = fc.constantFrom<Length['unit']>(
      'days',
      'working-days',
      'weeks',
      'months',
      'years',
      'hours',
    );
    const until = fc.integer({ min: toDay('2000-01-01'), max: toDay('2100-01-01') });
    fc.assert(
      fc.property(until, fc.integer({ min: 0, max: 40 }), units, (until, n, unit) => {
        const start = lastStart(until, { n, unit }, dutchWorkingDays)!;
        const over = (from: number) =>
          unit === 'working-days'
            ? dutchWorkingDays.later(from, n)!
            : endOfPeriod(from, { n, unit }, { ...dutchWorkingDays, onOrAfter: (day) => day })!.day;
        // No time at all is over at once, whatever day it is.
        expect(n === 0 || over(start) <= until).toBe(true);
        expect(n === 0 || over(start + 1) > until).toBe(true);
      }),
    );
  });
});

it('working days are counted one by one', () => {
  const isHoliday = (day: number) => dutchHolidays(Number(toIso(day).slice(0, 4))).includes(day);
  const isWorked = (day: number) => weekdayOf(day) % 6 !== 0 && !isHoliday(day);
  const days = fc.integer({ min: firstDay, max: lastDay - 400 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (from, n) => {
      let [day, left] = [from, n];
      while (left > 0) if (isWorked(++day)) left--;
      expect(dutchWorkingDays.later(from, n)).toBe(day);
      expect(dutchWorkingDays.includes(from)).toBe(isWorked(from));
    }),
  );
});
