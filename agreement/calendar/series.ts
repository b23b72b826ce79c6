import { type Day, dayInMonth, dayOfMonth, monthOf, weekdayOf } from './day.ts';

/** Something that comes back on days of the calendar. */
export interface Series {
  every: number;
  unit: 'days' | 'weeks' | 'months';
  /** On which day of each month, or on which days of the week; without it what follows from the first day. */
  on?: SeriesDay;
  first: Day;
}

/**
 * Days of the week from 0 for Sunday; a day of the month, where 31 is always the last one; or the first to the fourth
 * (or -1: the last) of a day of the week in a month.
 */
export type SeriesDay =
  | { weekdays: readonly number[] }
  | { dayOfMonth: number }
  | { nth: 1 | 2 | 3 | 4 | -1; weekday: number };

type Pace = Pick<Series, 'every' | 'unit'>;

/** The series that begins on or after a day. */
export function seriesFrom(from: Day, pace: Pace, on: SeriesDay): Series {
  if ('weekdays' in on) {
    const ahead = on.weekdays.map((weekday) => (weekday - weekdayOf(from) + 7) % 7);
    return { ...pace, on, first: from + Math.min(...ahead) };
  }
  const month = monthOf(from);
  const first = dayIn(month, on) >= from ? dayIn(month, on) : dayIn(month + 1, on);
  return { ...pace, on, first };
}

/** The last days of each stretch of the calendar of this length, where the first stretch begins on a day. */
export function stretchesFrom(from: Day, { every, unit }: Pace): Series {
  if (unit === 'days') return { every, unit, first: from + every - 1 };
  if (unit === 'weeks') return { every, unit, first: from + every * 7 - 1 };
  const before = dayOfMonth(from) - 1;
  const on = { dayOfMonth: before || 31 };
  return { every, unit, on, first: dayIn(monthOf(from) + every - (before ? 0 : 1), on) };
}

/** The days of a series, up to and including a day. */
export function* daysOf({ every, unit, on, first }: Series, until: Day): Generator<Day> {
  if (unit !== 'months') {
    const weekdays = on && 'weekdays' in on && on.weekdays.length > 1 ? on.weekdays : undefined;
    const step = weekdays ? 1 : every * (unit === 'weeks' ? 7 : 1);
    for (let day = first; day <= until; day += step)
      if (!weekdays || weekdays.includes(weekdayOf(day))) yield day;
    return;
  }
  const each = on ?? { dayOfMonth: dayOfMonth(first) };
  for (let month = monthOf(first); ; month += every) {
    const day = dayIn(month, each);
    if (day > until) return;
    yield day;
  }
}

/** The first of these days on or after a day, up to and including another. */
export function firstDayFrom(series: Series, from: Day, until: Day): Day | undefined {
  const { every, unit, on, first } = series;
  if (from <= first) return first <= until ? first : undefined;
  if (unit === 'months') return daysOf(series, until).find((day) => day >= from);
  if (on && 'weekdays' in on && on.weekdays.length > 1)
    return daysOf({ ...series, first: from }, until).next().value ?? undefined;
  const step = every * (unit === 'weeks' ? 7 : 1);
  const day = first + Math.ceil((from - first) / step) * step;
  return day <= until ? day : undefined;
}

/** The last of these days up to and including a day. */
export function lastDayUntil(series: Series, until: Day): Day | undefined {
  const { every, unit, on, first } = series;
  if (until < first) return undefined;
  if (unit === 'months') return [...daysOf(series, until)].at(-1);
  // Days of the week come back within seven days.
  if (on && 'weekdays' in on && on.weekdays.length > 1)
    return [...daysOf({ ...series, first: Math.max(first, until - 6) }, until)].at(-1);
  const step = every * (unit === 'weeks' ? 7 : 1);
  return until - ((until - first) % step);
}

function dayIn(month: number, on: SeriesDay): Day {
  if ('dayOfMonth' in on) return dayInMonth(month, on.dayOfMonth);
  if (!('nth' in on)) throw new Error('days of the week are not days of a month');
  const { nth, weekday } = on;
  if (nth > 0) {
    const first = dayInMonth(month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayInMonth(month, 31);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
