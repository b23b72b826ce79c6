import { monthNames, weekdayNames } from '../say/dates.ts';
import type { SeriesDay } from './series.ts';

const weekdays = [
  ...Object.values(weekdayNames).map((names) => names.map((name) => name.toLowerCase())),
  ['zondagen', 'maandagen', 'dinsdagen', 'woensdagen', 'donderdagen', 'vrijdagen', 'zaterdagen'],
  ['sundays', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays'],
  ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
];
const months = Object.values(monthNames).map((names) => names.map((name) => name.toLowerCase()));

const nths: Record<string, 1 | 2 | 3 | 4 | -1> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  laatste: -1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  '1e': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  '1ste': 1,
  '2de': 2,
  '3de': 3,
  '4de': 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};

/** Longer words than these are more than a day. */
const MOST = 100;

/** What a time of the day begins with, and what it may be made of: 'om 16.00 uur', 'from 9 to 10:30 am'. */
const beforeTime = /^(?:om|at|van|from|vanaf|tussen|between|rond|around)$/;
const clock = /^\d{1,2}[.:h]\d{2}(?:u|h|am|pm)?$|^\d{1,2}(?:u|h|am|pm)$/;
const hour = /^\d{1,2}$/;
const inTime = /^(?:uur|u|h|am|pm|a\.m\.|p\.m\.|tot|to|en|and|–|-)$/;
const partOfDay =
  /(?:ochtend(?:en)?|morgen|middag(?:en)?|avond(?:en)?)$| (?:in the )?(?:morning|afternoon|evening)s?$| (?:'s|’s) (?:ochtends|morgens|middags|avonds)$/;
const ofTheMonth = / (?:van de|van elke|van iedere|in de|of the|of each|of every|in the) (?:maand|month)$/;

const beforeDay = /^(?:op |on )?(?:(?:elke|iedere|every|each) )?(?:de |the )?/;
const each = /^(?:op |on )?(?:elke|iedere|every|each) /i;

/**
 * The day that a rhythm says it is on: 'dinsdag 16.00 uur', 'Mondays and Thursdays', 'the first Tuesday of the month', 'de
 * 15e', 'the last day'. Undefined where we cannot be sure, as of 'the day after the board has met'.
 */
export function readSeriesDay(words: string): SeriesDay | undefined {
  if (words.length > MOST) return undefined;
  const plain = withoutTime(words.toLowerCase().trim().split(/\s+/))
    .replace(partOfDay, '')
    .replace(ofTheMonth, '')
    .replace(beforeDay, '');
  return readWeekdays(plain) ?? readNth(plain) ?? readDayOfMonth(plain);
}

/** The days of each week that words are about: 'elke dinsdag'. */
export function readDaysOfEachWeek(words: string): SeriesDay | undefined {
  const day = saysEach(words) ? readSeriesDay(words) : undefined;
  return day && 'weekdays' in day ? day : undefined;
}

/** Whether words about a day say how often it is by themselves: 'every Tuesday' is not every two weeks. */
export function saysEach(words: string): boolean {
  return each.test(words.trim());
}

/** The day of each month that words are about: 'the first Wednesday of the month'. */
export function readDayOfEachMonth(words: string): SeriesDay | undefined {
  const day = words.length <= MOST && ofTheMonth.test(words.toLowerCase()) ? readSeriesDay(words) : undefined;
  return day && !('weekdays' in day) ? day : undefined;
}

/** The day and month, from 0 for January, that something comes back on each year: '15 januari', 'the 1st of May'. */
export function readDayOfYear(words: string): { month: number; dayOfMonth: number } | undefined {
  const match = /^(?:de |the )?(\d{1,2})(?:e|ste|st|nd|rd|th)?(?: of)? ([a-z]+)$/i.exec(words.trim());
  if (!match) return undefined;
  const [month, day] = [indexOf(months, match[2]!.toLowerCase()), Number(match[1])];
  return month !== undefined && day >= 1 && day <= 31 ? { month, dayOfMonth: day } : undefined;
}

/** The words without the time of the day behind them, where there is one. */
function withoutTime(words: string[]): string {
  const isTime = (word: string | undefined) => word !== undefined && (clock.test(word) || hour.test(word));
  const at = words.findIndex(
    (word, index) =>
      clock.test(word) ||
      (beforeTime.test(word) && isTime(words[index + 1])) ||
      (index > 0 && hour.test(word) && inTime.test(words[index + 1] ?? '')),
  );
  const rest = words.slice(Math.max(at, 0));
  const isAllTime = rest.every((word) => isTime(word) || inTime.test(word) || beforeTime.test(word));
  const kept = at > 0 && isAllTime ? words.slice(0, at) : words;
  return kept.join(' ').replace(/,$/, '');
}

function readWeekdays(plain: string): SeriesDay | undefined {
  const [from, until, ...more] = plain.split(/ (?:to|through|tot en met|t\/m) | ?[–-] ?/).map(weekdayIn);
  if (from !== undefined && until !== undefined && more.length === 0) {
    const days = Array.from({ length: ((until - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
    return { weekdays: days.sort() };
  }
  const found = plain.split(/, | en | and /).map(weekdayIn);
  const known = found.filter((each) => each !== undefined);
  return known.length === found.length ? { weekdays: [...new Set(known)].sort() } : undefined;
}

function readNth(plain: string): SeriesDay | undefined {
  const [first = '', name = '', ...more] = plain.split(' ');
  const [nth, weekday] = [Object.hasOwn(nths, first) ? nths[first] : undefined, weekdayIn(name)];
  if (nth === undefined || more.length > 0) return undefined;
  if (nth === -1 && (name === 'dag' || name === 'day')) return { dayOfMonth: 31 };
  return weekday === undefined ? undefined : { nth, weekday };
}

function readDayOfMonth(plain: string): SeriesDay | undefined {
  const day = Number(/^(?:dag |day )?(\d{1,2})(?:e|ste|de|st|nd|rd|th)?$/.exec(plain)?.[1]);
  return day >= 1 && day <= 31 ? { dayOfMonth: day } : undefined;
}

function weekdayIn(words: string): number | undefined {
  return indexOf(weekdays, words.replace(beforeDay, '').replace(/\.$/, ''));
}

function indexOf(all: readonly (readonly string[])[], name: string): number | undefined {
  return all.map((names) => names.indexOf(name)).find((at) => at >= 0);
}
