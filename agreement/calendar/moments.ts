import { type Answers, isKnown } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import { type Day, later, monthOf, toDay } from './day.ts';
import { lengthOf } from './length-of.ts';
import {
  dutchWorkingDays,
  lastDayIn,
  lastDayLasting,
  type WorkingDays,
  weekdaysOnly,
} from './working-days.ts';

/** The working days that these answers count in. */
export function workingDaysOf(answers: Answers): WorkingDays {
  return underDutchLaw(answers) ? dutchWorkingDays : weekdaysOnly;
}

/**
 * The day on which a date answer falls, at the earliest: who has to do something by then may have until the next working
 * day. Words are no day, and neither is what counts from a moment that is not a day itself. After the year 2199 every
 * day is one that is worked on.
 */
export function dayOf(answers: Answers, date: unknown): Day | undefined {
  return follow(answers, date, []);
}

/** The day of a moment that a date can count from: 'term/end'. */
export function dayAt(answers: Answers, moment: string): Day | undefined {
  return followMoment(answers, moment, []);
}

/** Whether it is the end of something that lasts so long from its start, rather than so long after another day. */
export function isLasting(moment: string, after: string): boolean {
  return moment.endsWith('/end') && after.endsWith('/start');
}

/** @param passed the moments on the way here: whoever counts in a circle arrives nowhere */
function follow(answers: Answers, date: unknown, passed: readonly string[]): Day | undefined {
  if (typeof date === 'string') return toDay(date);
  if (!isKnown(date) || typeof date !== 'object' || date === null || !('after' in date)) return undefined;
  const after = String(date.after);
  const [from, length] = [followMoment(answers, after, passed), lengthOf(date)];
  if (from === undefined || !length) return undefined;
  const last = isLasting(passed.at(-1) ?? '', after) ? lastDayLasting : lastDayIn;
  return last(from, length, workingDaysOf(answers)) ?? later(from, length);
}

function followMoment(answers: Answers, moment: string, passed: readonly string[]): Day | undefined {
  const [topic, id] = moment.split('/') as [string, string?];
  if (id === undefined || topic === 'reporting' || passed.includes(moment)) return undefined;
  return follow(answers, answers[topic]?.[id], [...passed, moment]);
}

/** The first and the last day of the agreement, where they are days. */
export function termOf(answers: Answers): { start?: Day; end?: Day; goesOn: boolean } {
  const [start, end] = [dayAt(answers, 'term/start'), dayAt(answers, 'term/end')];
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    goesOn: answers.term?.renewal === 'automatic',
  };
}

/** How many months the agreement lasts, where that is a whole number; its end is the last day. */
export function monthsOf(answers: Answers): number | undefined {
  const { start, end } = termOf(answers);
  if (start === undefined || end === undefined || end < start) return undefined;
  const n = monthOf(end + 1) - monthOf(start);
  return n > 0 && later(start, { n, unit: 'months' }) === end + 1 ? n : undefined;
}
