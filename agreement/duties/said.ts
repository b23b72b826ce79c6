import type { Answers } from '../answer.ts';
import { toDay } from '../calendar/day.ts';
import { recurrenceRule } from '../calendar/recurrence-rule.ts';
import type { Language } from '../language.ts';
import type { Saying } from '../question.ts';
import { sayingOf } from '../said.ts';
import { duties } from './duties.ts';
import type { Duty, DutyKind, When } from './duty.ts';

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
  | { is: 'open'; rule: string; fix: string };

/** The days on which something comes back. */
export interface SaidSeries {
  /** ISO 8601 */
  first: string;
  last: string;
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
  return duties(answers, date).map((duty) => sayDuty(duty, saying));
}

function sayDuty({ what, who, whose, when, ...duty }: Duty, saying: Saying): SaidDuty {
  const { language } = saying;
  return {
    ...duty,
    what: what[language],
    who: whose?.[language] ?? who.map(saying.party).join(', '),
    parties: who,
    when: sayWhen(when, language),
  };
}

function sayWhen(when: When, language: Language): SaidWhen {
  if ('day' in when) return { is: 'day', day: when.day, ...sayHow(when, language) };
  const rule = when.rule[language];
  if (!('ends' in when)) return { is: 'open', rule, fix: when.fix };
  const series = seriesOf(when, language);
  return { is: 'series', rule, ...(series && { series }), ...(when.fix && { fix: when.fix }) };
}

function seriesOf(
  { days, ends, note }: Extract<When, { ends: boolean }>,
  language: Language,
): SaidSeries | undefined {
  if (!days) return undefined;
  if (!Array.isArray(days)) {
    const { series, first, last } = days;
    return { first, last, ends, rrule: recurrenceRule(series, toDay(last)) };
  }
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  const each = days.map(({ name, day, ...more }) => ({ name, day, ...sayHow(more, language) }));
  return { first: first.day, last: last.day, ends, ...(note && { note: note[language] }), days: each };
}

function sayHow({ how }: { how?: Record<Language, string> }, language: Language): { how?: string } {
  return how ? { how: how[language] } : {};
}
