import { type Day, type Length, toIso, weekdayOf } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { isLasting } from '../calendar/moments.ts';
import {
  endOfPeriod,
  isMoved,
  lastDayIn,
  lastDayLasting,
  type PeriodEnd,
  type WorkingDays,
} from '../calendar/working-days.ts';
import { type DateAnswer, date } from '../kinds/date.ts';
import { type Duration, duration } from '../kinds/duration.ts';
import type { Language, Words } from '../language.ts';
import { sayDate, weekdayNames } from '../say/dates.ts';
import type { OnDay, WithoutDay } from './duty.ts';
import { type Ground, printableDayAt, wayTo } from './ground.ts';

/** Whether something has to be done within a period, or it starts or ends of itself. */
export type Sense = 'deadline' | 'moment';

/** When a date answer falls. @param at its JSON Pointer */
export function whenOf(answer: DateAnswer, at: string, sense: Sense, ground: Ground): OnDay | WithoutDay {
  if (typeof answer === 'string') return { day: answer };
  const rule = ground.words((saying) => date.say(answer, saying));
  if ('words' in answer) return { rule, fix: at };
  const { after, ...length } = answer;
  return counted(length, after, { rule, at, sense }, ground);
}

/** So long after the last day of the partnership. @param at JSON Pointer of the duration */
export function afterTheEnd(answer: Duration, at: string, sense: Sense, ground: Ground): OnDay | WithoutDay {
  const rule = ground.words(
    (saying, language) =>
      `${duration.say(answer, saying)} ${language === 'nl' ? 'na het einde' : 'after the end'}`,
  );
  const length = lengthOf(answer);
  if (!length) return { rule, fix: at };
  const when = counted(length, 'term/end', { rule, at, sense }, ground);
  // A length of time is never a day: only an end to count from would do.
  return 'fix' in when && when.fix === at ? { rule } : when;
}

interface Counting {
  rule: Words;
  at: string;
  sense: Sense;
}

function counted(
  length: Length,
  after: string,
  { rule, at, sense }: Counting,
  ground: Ground,
): OnDay | WithoutDay {
  const isEnd = after === 'term/end';
  const from = isEnd ? ground.end : printableDayAt(after, ground.answers);
  if (from === undefined) return { rule, fix: fixOf(after, at, ground) };
  const ending = sense === 'deadline' ? endOfPeriod : isLasting(at.slice(1), after) ? lasting : ofItself;
  const end = ending(from, length, ground.workingDays);
  const note = sense === 'deadline' || length.unit === 'working-days' ? noteOn(length, ground) : undefined;
  return end ? onDay(end, rule, note) : { rule, fix: at };
}

/** What starts or ends of itself does so on any day of the week. */
function ofItself(from: Day, length: Length, days: WorkingDays): PeriodEnd | undefined {
  const day = lastDayIn(from, length, days);
  return day === undefined ? undefined : { day };
}

/** So does the end of what lasts so long. */
function lasting(from: Day, length: Length, days: WorkingDays): PeriodEnd | undefined {
  const day = lastDayLasting(from, length, days);
  return day === undefined ? undefined : { day };
}

/** The moment that it counts from, where a day for that would do; else the answer itself. */
function fixOf(after: string, at: string, { answers, firstEnd }: Ground): string {
  const [topic, id] = after.split('/') as [string, string?];
  const hasDay = id === undefined || topic === 'reporting' || typeof answers[topic]?.[id] === 'string';
  return hasDay || (after === 'term/end' && firstEnd !== undefined) ? at : wayTo(after, at, answers);
}

/** A day that was worked out, with how. */
export function onDay({ day, movedFrom }: PeriodEnd, rule: Words, note?: Words): OnDay {
  const how = (language: Language) =>
    [
      rule[language],
      ...(movedFrom === undefined ? [] : [moved[language](sayWithWeekday(movedFrom, language))]),
      ...(note ? [note[language]] : []),
    ].join('; ');
  return { day: toIso(day), how: { nl: how('nl'), en: how('en') } };
}

const moved = {
  nl: (day: string) => `opgeschoven, want ${day} is geen werkdag`,
  en: (day: string) => `moved on, since ${day} is no working day`,
} as const satisfies Record<Language, (day: string) => string>;

/** What the end of such a period leaves out: the public holidays of a country that we do not know. */
export function noteOn(length: Length, { workingDays }: Ground): Words | undefined {
  const reckons = length.unit === 'working-days' || isMoved(length);
  return reckons && !workingDays.holidaysKnown ? withoutHolidays : undefined;
}

const withoutHolidays = {
  nl: 'feestdagen zijn nog niet meegeteld',
  en: 'public holidays are not counted in yet',
};

function sayWithWeekday(day: Day, language: Language): string {
  return `${weekdayNames[language][weekdayOf(day)]} ${sayDate(toIso(day), language)}`;
}
