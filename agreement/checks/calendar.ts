import type { Answers } from '../answer.ts';
import type { Duration } from '../kinds/duration.ts';
import { languages } from '../language.ts';
import { durationUnits, readUnit } from '../say/units.ts';

/** A day as the number of days since 1 January 1970: lengths of centuries stay comparable. */
export type Day = number;

type Length = Exclude<Duration, { words: string }>;

/**
 * The day on which a date answer falls, at the earliest. Words are no day, and neither is what counts from a moment
 * that is not a day itself.
 */
export function dayOf(answers: Answers, date: unknown): Day | undefined {
  if (typeof date === 'string') return toDay(date);
  if (typeof date !== 'object' || date === null || !('after' in date)) return undefined;
  const { after, ...length } = date as Length & { after: string };
  const [topic, id] = after.split('/') as [string, string?];
  const from = id && answers[topic]?.[id];
  return typeof from === 'string' && topic !== 'reporting' ? later(toDay(from), length) : undefined;
}

/** The first and the last day of the agreement, where they are days. */
export function termOf(answers: Answers): { start?: Day; end?: Day; goesOn: boolean } {
  const { start, end, renewal } = answers.term ?? {};
  return {
    ...(typeof start === 'string' && { start: toDay(start) }),
    ...(typeof end === 'string' && { end: toDay(end) }),
    goesOn: renewal === 'automatic',
  };
}

/** How many months the agreement lasts, where that is a whole number; its end is the last day. */
export function monthsOf(answers: Answers): number | undefined {
  const { start, end } = termOf(answers);
  if (start === undefined || end === undefined || end < start) return undefined;
  const n = monthNumber(end + 1) - monthNumber(start);
  return n > 0 && later(start, { n, unit: 'months' }) === end + 1 ? n : undefined;
}

/** A length of time, unless it is in words without a figure, unknown or not answered. */
export function lengthOf(duration: unknown): Length | undefined {
  if (typeof duration !== 'object' || duration === null) return undefined;
  if ('n' in duration) return duration as Length;
  return 'words' in duration ? spelledOut(String(duration.words)) : undefined;
}

/** 'thirty (30) days', as lawyers write it. */
function spelledOut(words: string): Length | undefined {
  const match = /^[\p{L}-]+ \((\d{1,5})\) ([\p{L} ]+)$/u.exec(words);
  if (!match) return undefined;
  const unit = languages.map((language) => readUnit(match[2]!, language)).find((id) => id !== undefined);
  const known = durationUnits.find((id) => id === unit);
  return known && { n: Number(match[1]), unit: known };
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

const dayInMs = 86_400_000;

function toDay(iso: string): Day {
  return Date.parse(iso) / dayInMs;
}

/** The last day of the calendar month, quarter (3) or year (12) that this day is in. */
export function lastDayOf(months: 1 | 3 | 12, day: Day): Day {
  const next = (Math.floor(monthNumber(day) / months) + 1) * months;
  return Date.UTC(Math.floor(next / 12), next % 12, 1) / dayInMs - 1;
}

/** Months since the year 0. */
function monthNumber(day: Day): number {
  const date = new Date(day * dayInMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The same day of a later month, or its last day where it has no such day. */
function monthsLater(day: Day, months: number): Day {
  const date = new Date(day * dayInMs);
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay)) / dayInMs;
}
