import type { Answers } from '../answer.ts';
import { toDay, toIso } from '../calendar/day.ts';
import { recurrenceRule } from '../calendar/recurrence-rule.ts';
import { daysOf, firstDayFrom } from '../calendar/series.ts';
import type { Language } from '../language.ts';
import type { Saying } from '../question.ts';
import { sayingOf } from '../said.ts';
import { duties } from './duties.ts';
import type { ComesBack, Duty, DutyKind, SeriesOfDays, When } from './duty.ts';

/** Who owes what by when, in one language. */
export interface SaidDuty {
  /** The same in every language, and whatever is added or removed elsewhere. */
  id: string;
  kind: DutyKind;
  /** JSON Pointers of the answers that it follows from. */
  at: string[];
  what: string;
  /** '' where nobody is named. */
  who: string;
  /** The parties' row ids, 'partnership' or 'all'. */
  parties: readonly string[];
  /** Whether something has to be done by then, rather than that it starts or ends of itself. */
  deadline: boolean;
  /** The id of the clause or schedule that says it. */
  said: string;
  when: SaidWhen;
}

export type SaidWhen =
  /** ISO 8601; how it was worked out, where the parties did not name the day itself. */
  | { is: 'day'; day: string; how?: string }
  | { is: 'series'; rule: string; series?: SaidSeries; fix?: string }
  | { is: 'open'; rule: string; fix?: string };

/** The days on which something comes back. */
export interface SaidSeries {
  /** ISO 8601 */
  first: string;
  last: string;
  /** The first of them from the day on that it is worked out for. */
  next?: string;
  /** Whether the last day is the last time; else it is only as far as a calendar looks ahead. */
  ends: boolean;
  /** What the days leave out. */
  note?: string;
  /** RFC 5545, where one rule gives all days; else they stand one by one, each with a name that stays. */
  rrule?: string;
  days?: { name: string; day: string; how?: string }[];
}

/** Who owes what by when according to the answers that a document says. @param date ISO 8601 */
export function saidDuties(answers: Answers, date: string, language: Language): SaidDuty[] {
  const saying = sayingOf(answers, language);
  return duties(answers, date).map((duty) => sayDuty(duty, saying, date));
}

function sayDuty({ what, who, whose, when, ...duty }: Duty, saying: Saying, date: string): SaidDuty {
  const { language } = saying;
  return {
    ...duty,
    what: what[language],
    who: whose?.[language] ?? who.map(saying.party).join(', '),
    parties: who,
    when: sayWhen(when, language, date),
  };
}

function sayWhen(when: When, language: Language, date: string): SaidWhen {
  if ('day' in when) return { is: 'day', day: when.day, ...sayHow(when, language) };
  const rule = when.rule[language];
  const fix = when.fix === undefined ? {} : { fix: when.fix };
  if (!('ends' in when)) return { is: 'open', rule, ...fix };
  const series = seriesOf(when, language, date);
  return { is: 'series', rule, ...(series && { series }), ...fix };
}

function seriesOf(
  { days, first: begins, ends, note }: ComesBack,
  language: Language,
  date: string,
): SaidSeries | undefined {
  if (!days) return undefined;
  if (!Array.isArray(days)) return ofRule(days, ends, date);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  const next = days.find(({ day }) => day >= date);
  return {
    first: begins ?? first.day,
    last: last.day,
    ...(next && { next: next.day }),
    ends,
    ...(note && { note: note[language] }),
    days: days.map(({ name, day, ...more }) => ({ name, day, ...sayHow(more, language) })),
  };
}

/** Of a rule that calendars do not know, so many days: there may be a thousand such rules. */
const MOST = 24;

/** The days of a rule: that itself where calendars know such rules, else the next ones, one by one. */
function ofRule({ series, first, last }: SeriesOfDays, ends: boolean, date: string): SaidSeries {
  const [today, until] = [toDay(date), toDay(last)];
  const next = firstDayFrom(series, today, until);
  const rrule = recurrenceRule(series, until);
  const days = daysOf(series, until)
    .filter((day) => day >= today)
    .take(MOST)
    .map(toIso);
  return {
    first,
    last,
    ...(next !== undefined && { next: toIso(next) }),
    ends,
    ...(rrule === undefined ? { days: days.map((day) => ({ name: day, day })).toArray() } : { rrule }),
  };
}

function sayHow({ how }: { how?: Record<Language, string> }, language: Language): { how?: string } {
  return how ? { how: how[language] } : {};
}
