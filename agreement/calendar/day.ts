import type { durationUnits } from '../say/units.ts';

/** A day as the number of days since 1 January 1970: lengths of centuries stay comparable. */
export type Day = number;

/** A length of time in figures. */
export interface Length {
  n: number;
  unit: (typeof durationUnits)[number];
}

const dayInMs = 86_400_000;

/** The days that agreements are made in: 1900 to 2199, as for the days that people name. */
export const firstDay: Day = Date.UTC(1900, 0, 1) / dayInMs;
export const lastDay: Day = Date.UTC(2199, 11, 31) / dayInMs;

export function toDay(iso: string): Day {
  return Date.parse(iso) / dayInMs;
}

/** @param day one of the years 1900 to 2199 */
export function toIso(day: Day): string {
  return new Date(day * dayInMs).toISOString().slice(0, 10);
}

export function isPrintable(day: Day): boolean {
  return day >= firstDay && day <= lastDay;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/** So much later, at the earliest: a working day is a day at least, and hours are whole days only. */
export function later(day: Day, { n, unit }: Length): Day {
  switch (unit) {
    case 'hours':
      return day + Math.floor(n / 24);
    case 'days':
    case 'calendar-days':
    case 'working-days':
      return day + n;
    case 'weeks':
      return day + n * 7;
    case 'months':
      return monthsLater(day, n);
    case 'years':
      return monthsLater(day, n * 12);
  }
}

/** The last day of the calendar month, quarter (3), half year (6) or year (12) that this day is in. */
export function lastDayOf(months: 1 | 3 | 6 | 12, day: Day): Day {
  return dayInMonth((Math.floor(monthOf(day) / months) + 1) * months, 1) - 1;
}

/** Months since the year 0. */
export function monthOf(day: Day): number {
  const date = new Date(day * dayInMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** 1 to 31 */
export function dayOfMonth(day: Day): number {
  return new Date(day * dayInMs).getUTCDate();
}

/** This day of a month, or its last day where it has no such day. */
export function dayInMonth(month: number, dayOfMonth: number): Day {
  const first = (at: number) => Date.UTC(Math.floor(at / 12), at % 12, 1) / dayInMs;
  return Math.min(first(month) + dayOfMonth, first(month + 1)) - 1;
}

/** The same day of a later month, or its last day where it has no such day. */
export function monthsLater(day: Day, months: number): Day {
  return dayInMonth(monthOf(day) + months, dayOfMonth(day));
}
