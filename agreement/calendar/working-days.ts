import { type Day, firstDay, isPrintable, type Length, lastDay, later, weekdayOf } from './day.ts';
import { dutchHolidays } from './holidays.ts';

/** Which days are worked on. */
export interface WorkingDays {
  /** Whether public holidays are known; where they are not, only weekends are counted out. */
  holidaysKnown: boolean;
  includes(day: Day): boolean;
  /** The day itself where it is worked on, else the first one after it that is. */
  onOrAfter(day: Day): Day;
  /** So many working days later; undefined after the year 2199. */
  later(day: Day, n: number): Day | undefined;
  /** The last day that is so many working days before another, or that day itself for none; undefined before 1900. */
  before(day: Day, n: number): Day | undefined;
}

/** Monday to Friday, but no Dutch public holiday. */
export const dutchWorkingDays = workingDays(true);

/** Monday to Friday, since we do not know the holidays of every country. */
export const weekdaysOnly = workingDays(false);

/** How many working days there were since 1 January 1900, up to and including each day: counted once, when first asked. */
function workingDays(dutch: boolean): WorkingDays {
  let counted: Uint32Array | undefined;
  const counts = () => (counted ??= countAll(dutch));
  const countAt = (day: Day) => counts()[day - firstDay]!;
  const includes = (day: Day) =>
    isPrintable(day) && countAt(day) !== (day === firstDay ? 0 : countAt(day - 1));
  /** The first day with this count. */
  const dayAt = (count: number): Day | undefined => {
    let [from, until] = [0, counts().length];
    while (from < until) {
      const middle = (from + until) >> 1;
      if (counts()[middle]! < count) from = middle + 1;
      else until = middle;
    }
    return from < counts().length ? firstDay + from : undefined;
  };
  const after = (day: Day, n: number) => (isPrintable(day) ? dayAt(countAt(day) + n) : undefined);
  return {
    holidaysKnown: dutch,
    includes,
    onOrAfter: (day) => (includes(day) ? day : (after(day, 1) ?? day)),
    later: (day, n) => (n === 0 ? day : after(day, n)),
    before(day, n) {
      if (n === 0) return day;
      const count = isPrintable(day) ? countAt(day) - n : -1;
      return count < 0 ? undefined : dayAt(count + 1)! - 1;
    },
  };
}

function countAll(dutch: boolean): Uint32Array {
  const holidays = new Set<Day>();
  if (dutch)
    for (let year = 1900; year < 2200; year++) for (const day of dutchHolidays(year)) holidays.add(day);
  const counts = new Uint32Array(lastDay - firstDay + 1);
  let count = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) count++;
    counts[day - firstDay] = count;
  }
  return counts;
}

/** The last day of a period that is counted from a day. */
export interface PeriodEnd {
  day: Day;
  /** The day it would have ended on, where that is none to do anything on. */
  movedFrom?: Day;
}

/**
 * The last day to do something within a period: where that is a weekend or a holiday, the next working day (article 1
 * of the Algemene termijnenwet), unless the period is too long for that. Undefined after the year 2199.
 */
export function endOfPeriod(from: Day, length: Length, days: WorkingDays): PeriodEnd | undefined {
  const day = lastDayIn(from, length, days);
  if (day === undefined) return undefined;
  const moved = isMoved(length) ? days.onOrAfter(day) : day;
  return { day: moved, ...(moved !== day && { movedFrom: day }) };
}

/** The last day of a period, whatever day that is. Undefined outside the years 1900 to 2199. */
export function lastDayIn(from: Day, length: Length, days: WorkingDays): Day | undefined {
  if (length.unit === 'working-days') return days.later(from, length.n);
  const day = calendarDayIn(from, length);
  return isPrintable(day) ? day : undefined;
}

/**
 * The last day of what lasts so long, whatever day that is: a year from 1 January ends on 31 December. Undefined outside
 * the years 1900 to 2199.
 */
export function lastDayLasting(first: Day, length: Length, days: WorkingDays): Day | undefined {
  if (length.n === 0) return first;
  if (length.unit === 'working-days') return days.later(first - 1, length.n);
  const day = calendarDayIn(first, length) - 1;
  return isPrintable(day) ? day : undefined;
}

/**
 * The last day on which a period can begin that must be over by another day. Nothing moves, for counting backwards has no
 * next working day (article 1, second paragraph). Undefined before the year 1900.
 */
export function lastStart(until: Day, length: Length, days: WorkingDays): Day | undefined {
  if (length.unit === 'working-days') return days.before(until, length.n);
  const whole = length.unit === 'hours' ? { n: calendarDayIn(0, length), unit: 'days' as const } : length;
  let day = calendarDayIn(until, { ...whole, n: -whole.n });
  while (calendarDayIn(day + 1, length) <= until) day++;
  return isPrintable(day) ? day : undefined;
}

/** Hours that do not fill a day reach into the next one. */
function calendarDayIn(from: Day, length: Length): Day {
  return length.unit === 'hours' ? from + Math.ceil(length.n / 24) : later(from, length);
}

/** Periods in hours, of more than 90 days, twelve weeks or three months, and in years stay (article 4 of that law). */
export function isMoved({ n, unit }: Length): boolean {
  const most = {
    hours: -1,
    days: 90,
    'calendar-days': 90,
    'working-days': 0,
    weeks: 12,
    months: 3,
    years: -1,
  };
  return n <= most[unit];
}
