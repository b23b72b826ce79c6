import {
  type Day,
  dayInMonth,
  isPrintable,
  type Length,
  lastDay,
  lastDayOf,
  later,
  monthOf,
  toIso,
} from '../calendar/day.ts';
import {
  readDayOfEachMonth,
  readDayOfYear,
  readDaysOfEachWeek,
  readSeriesDay,
  saysEach,
} from '../calendar/read-series-day.ts';
import { firstDayFrom, lastDayUntil, type Series, seriesFrom, stretchesFrom } from '../calendar/series.ts';
import { endOfPeriod } from '../calendar/working-days.ts';
import { type DateAnswer, date } from '../kinds/date.ts';
import { type Rhythm, rhythm } from '../kinds/rhythm.ts';
import type { ComesBack, NamedDay } from './duty.ts';
import { type Ground, wayTo } from './ground.ts';
import { noteOn, onDay } from './when.ts';

/** Of what is worked out day by day, a calendar holds no more than so many: some of the past, where all that is ahead fits. */
const MOST = 240;

/** Between which days something comes back. */
export interface Bounds {
  from: Day | undefined;
  until: Day | undefined;
  /** The answer that would say from when. */
  fix: string;
}

/**
 * What comes back in a rhythm, from its first to its last day. Where the rhythm says no day, it is due on the last day of
 * each stretch: 'every quarter' is once in each three months from the first day on.
 * @param at JSON Pointer of the rhythm
 */
export function inRhythm(
  answer: Rhythm,
  at: string,
  { from, until, fix }: Bounds,
  ground: Ground,
): ComesBack {
  const rule = ground.words((saying) => rhythm.say(answer, saying));
  const ends = until !== undefined;
  const begin = 'words' in answer ? inWords(answer.words) : (day: Day) => seriesOf(answer, day);
  if (!begin) return { rule, ends, fix: at };
  if (from === undefined) return { rule, ends, fix };
  const series = begin(from);
  if (!series) return { rule, ends, fix: at };
  const last = until === undefined ? lastAhead(series, ground) : lastDayUntil(series, until);
  if (last === undefined) return { rule, ends };
  return { rule, ends, days: { series, first: toIso(series.first), last: toIso(last) } };
}

/** A rhythm that the parties put in words of their own, as far as we can be sure: 'elke dinsdag'. */
function inWords(words: string): ((from: Day) => Series) | undefined {
  const [weekly, monthly] = [readDaysOfEachWeek(words), readDayOfEachMonth(words)];
  if (weekly) return (from) => seriesFrom(from, { every: 1, unit: 'weeks' }, weekly);
  return monthly && ((from) => seriesFrom(from, { every: 1, unit: 'months' }, monthly));
}

/** Of what has no end: the last day within the horizon, or the next one where that is further away. */
function lastAhead(series: Series, { today, horizon }: Ground): Day | undefined {
  const next = firstDayFrom(series, today, lastDay);
  return next === undefined || next > horizon ? next : lastDayUntil(series, horizon);
}

function seriesOf({ every, unit, on }: Exclude<Rhythm, { words: string }>, from: Day): Series | undefined {
  const months = { months: 1, quarters: 3, years: 12 } as const;
  const pace =
    unit === 'days' || unit === 'weeks'
      ? { every, unit }
      : { every: every * months[unit], unit: 'months' as const };
  if (on === undefined) return stretchesFrom(from, pace);
  if (every > 1 && saysEach(on)) return undefined;
  const inYear = unit === 'years' ? readDayOfYear(on) : undefined;
  if (inYear) {
    const month = monthOf(from) - (monthOf(from) % 12) + inYear.month;
    const first = dayInMonth(month, inYear.dayOfMonth);
    return seriesFrom(first >= from ? first : dayInMonth(month + 12, 1), pace, inYear);
  }
  const day = readSeriesDay(on);
  if (!day) return undefined;
  const isOfWeek = 'weekdays' in day;
  if (unit === 'weeks')
    return isOfWeek && (every === 1 || day.weekdays.length === 1) ? seriesFrom(from, pace, day) : undefined;
  return unit === 'months' && !isOfWeek ? seriesFrom(from, pace, day) : undefined;
}

/** How many months each period of settling up has; 'once' is no period that comes back. */
const months: Record<string, 1 | 3 | 6 | 12> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * So long after the end of each period of settling up. Periods are those of the calendar; the first one begins with the
 * partnership, and the last one ends with it.
 * @param at JSON Pointer of the date
 */
export function afterEachPeriod(
  answer: Exclude<DateAnswer, string | { words: string }>,
  at: string,
  ground: Ground,
): ComesBack {
  const rule = ground.words((saying) => date.say(answer, saying));
  const { after: _, ...length } = answer;
  const months = monthsOfPeriod(ground);
  const ends = ground.end !== undefined;
  if (months === undefined) return { rule, ends, fix: wayTo('reporting/period', at, ground.answers) };
  if (ground.start === undefined) return { rule, ends, fix: '/term/start' };
  const note = noteOn(length, ground);
  const all = periodEnds(ground.start, months, ground).flatMap((end) => {
    const due = endOfPeriod(end, length, ground.workingDays);
    return due ? [{ ...due, end }] : [];
  });
  const { kept, ...cut } = nearest(all.toArray(), ground.today);
  const days = kept.map(({ end, ...due }) => ({
    name: toIso(lastDayOf(months, end)).slice(0, 7),
    ...onDay(due, rule, note),
  }));
  return { rule, days, ends: ends && !cut.after, ...cut.before, ...(note && { note }) };
}

/** Of days in order as many as a calendar holds: where there are more, those of the past are left out first. */
function nearest<T extends { day: Day }>(all: readonly T[], today: Day) {
  const past = all.filter(({ day }) => day < today).length;
  const from = Math.max(0, Math.min(past, all.length - MOST));
  return {
    kept: all.slice(from, from + MOST),
    ...(from > 0 && { before: { first: toIso(all[0]!.day) } }),
    after: from + MOST < all.length,
  };
}

/** How many months a period of settling up has. */
function monthsOfPeriod({ answers }: Ground): 1 | 3 | 6 | 12 | undefined {
  const period = answers.reporting?.period;
  return typeof period === 'string' ? months[period] : undefined;
}

function* periodEnds(start: Day, months: 1 | 3 | 6 | 12, { end: last, horizon }: Ground): Generator<Day> {
  const until = last ?? Math.max(horizon, start);
  for (let end = lastDayOf(months, start); end <= until; end = lastDayOf(months, end + 1)) {
    yield end;
    if (end === until) return;
  }
  // The last period is cut short by the end.
  if (last !== undefined && last >= start) yield last;
}

/** The last day to do something before each period begins that follows on the first one. */
export function beforeEachPeriod(
  firstEnd: Day,
  period: Length,
  lastDayFor: (end: Day) => Day | undefined,
  { today, horizon }: Ground,
): { days: NamedDay[]; first?: string } {
  const all: { end: Day; day: Day }[] = [];
  for (let nth = 1; ; nth++) {
    const end = later(firstEnd + 1, { ...period, n: period.n * nth }) - 1;
    const day = isPrintable(end) ? lastDayFor(end) : undefined;
    // The next one is told, however far away it is.
    const isToldAhead = end > horizon && all.some((each) => each.day >= today);
    if (day === undefined || end <= firstEnd || isToldAhead) break;
    all.push({ end, day });
  }
  const { kept, before } = nearest(all, today);
  return { ...before, days: kept.map(({ end, day }) => ({ name: toIso(end), day: toIso(day) })) };
}
