import type { Answers } from '../answer.ts';
import { type Day, type Length, later, monthOf, toDay } from '../calendar/day.ts';
import { languages } from '../language.ts';
import { durationUnits, readUnit } from '../say/units.ts';

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
  const n = monthOf(end + 1) - monthOf(start);
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
