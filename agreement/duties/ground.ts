import type { Answers } from '../answer.ts';
import { isAsked } from '../asked.ts';
import { type Day, isPrintable, lastDay, later, toDay } from '../calendar/day.ts';
import { dayAt, workingDaysOf } from '../calendar/moments.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { type Language, languages, type Words } from '../language.ts';
import type { Saying } from '../question.ts';
import { topicOf } from '../questions/index.ts';
import { sayingOf } from '../said.ts';

/** What every duty is worked out from. */
export interface Ground {
  answers: Answers;
  workingDays: WorkingDays;
  start?: Day;
  /** The last day, where it is the last for certain: a term that goes on by itself has none. */
  end?: Day;
  /** The last day of the first period of a term that goes on by itself. */
  firstEnd?: Day;
  /** The day that it is worked out for. */
  today: Day;
  /** How far the calendar reaches where something has no last day. */
  horizon: Day;
  /** The same thing in both languages. */
  words(say: (saying: Saying, language: Language) => string): Words;
}

/** Where nothing ends, a calendar holds so much of it. */
const AHEAD = { n: 2, unit: 'years' } as const;

/** @param date the day that it is worked out for, ISO 8601 */
export function groundOf(answers: Answers, date: string): Ground {
  const sayings = Object.fromEntries(
    languages.map((language) => [language, sayingOf(answers, language)]),
  ) as Record<Language, Saying>;
  const start = printableDayAt('term/start', answers);
  const end = printableDayAt('term/end', answers);
  const goesOn = answers.term?.renewal === 'automatic';
  return {
    answers,
    workingDays: workingDaysOf(answers),
    ...(start !== undefined && { start }),
    ...(end !== undefined && (goesOn ? { firstEnd: end } : { end })),
    today: toDay(date),
    horizon: Math.min(later(Math.max(toDay(date), start ?? 0), AHEAD), lastDay),
    words: (say) => ({ nl: say(sayings.nl, 'nl'), en: say(sayings.en, 'en') }),
  };
}

/** The day of a moment that a date can count from, in the years that a document can print. */
export function printableDayAt(moment: string, answers: Answers): Day | undefined {
  const day = dayAt(answers, moment);
  return day !== undefined && isPrintable(day) ? day : undefined;
}

/** JSON Pointer of the answer to a question, or the other one where that question is not asked. */
export function wayTo(path: string, otherwise: string, answers: Answers): string {
  const [topic, id] = path.split('/') as [string, string];
  const question = topicOf(topic)?.questions.find((each) => each.id === id);
  return question && isAsked(question, answers) ? `/${path}` : otherwise;
}
