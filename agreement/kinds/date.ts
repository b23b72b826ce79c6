import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Kind, Reading } from '../question.ts';
import { isCalendarDay, monthNames, sayDate } from '../say/dates.ts';
import { durationUnits, readUnit, sayCount } from '../say/units.ts';
import { inFigures, inMonths } from './number.ts';
import { textSchema } from './typed-text.ts';

/** A day; words such as 'end of September 2025'; or so long after another moment of the agreement. */
export type DateAnswer =
  | string
  | { words: string }
  | { n: number; unit: (typeof durationUnits)[number]; after: Moment };

/** The moments that a relative date can count from: a topic and its question, or the signing. */
const moments = {
  'term/start': { nl: 'de start', en: 'the start' },
  'term/end': { nl: 'het einde', en: 'the end' },
  'pilot/start': { nl: 'de start van de proef', en: 'the start of the pilot' },
  'pilot/end': { nl: 'het einde van de proef', en: 'the end of the pilot' },
  'reporting/period': { nl: 'het einde van de periode', en: 'the end of the period' },
  signing: { nl: 'de ondertekening', en: 'the signing' },
} as const satisfies Record<string, Record<Language, string>>;

type Moment = keyof typeof moments;

const momentIds = Object.keys(moments) as [Moment, ...Moment[]];

export const daySchema = z
  .string('form-wrong')
  .refine(isCalendarDay, 'date-impossible')
  .meta({ format: 'date', pattern: '^(?:19|20|21)\\d{2}-\\d{2}-\\d{2}$' });

const dateSchema: z.ZodType<DateAnswer> = z.union(
  [
    daySchema,
    z.strictObject({ words: textSchema() }),
    z.strictObject({
      n: z.int('duration-unreadable').min(0, 'duration-unreadable').max(100_000, 'duration-unreadable'),
      unit: z.enum(durationUnits),
      after: z.enum(momentIds),
    }),
  ],
  { error: (issue) => (typeof issue.input === 'string' ? 'date-impossible' : 'form-wrong') },
);

/** '15-4-27', '1 maart ’27': the year is asked for in full, since an agreement counts for as long as it is kept. */
const withoutCentury =
  /^(?:\d{1,2}([-/.])\d{1,2}\1|\d{1,2}\p{L}{0,2} \p{L}{3,9}\.?,? |\p{L}{3,9}\.? \d{1,2}\p{L}{0,2},? )['’]?\d{2}$/u;

/** A day as people of this language type it. Nothing is guessed: day and month in doubt are asked back. */
export function readDay(typed: string, language: Language): Reading<string> {
  const trimmed = typed.replace(/\s+/g, ' ').trim();
  if (trimmed === '') return { empty: true };
  if (withoutCentury.test(trimmed)) return { problem: 'date-year' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!);
  const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  if (figures) {
    const [, first, sign, second, year] = figures as unknown as [string, string, string, string, string];
    const clear = language === 'nl' && sign === '-';
    if (!clear && Number(first) <= 12 && Number(second) <= 12 && first !== second)
      return { problem: 'date-order' };
    const dayFirst = clear || Number(second) <= 12;
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }
  const inWords =
    /^(\d{1,2})(?:e|st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(trimmed) ??
    swap(/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(trimmed));
  if (!inWords) return { problem: 'date-unreadable' };
  const month = readMonth(inWords[2]!);
  return month === undefined ? { problem: 'date-unreadable' } : day(inWords[3]!, String(month), inWords[1]!);
}

/** 'March 1, 2027' in the order of '1 March 2027'. */
function swap(match: RegExpExecArray | null): string[] | null {
  return match && [match[0], match[2]!, match[1]!, match[3]!];
}

/** 1 to 12, from a month's full name in either language or its first three letters. */
function readMonth(word: string): number | undefined {
  const lower = word.toLowerCase();
  for (const names of Object.values(monthNames)) {
    const at = names.findIndex(
      (name) => name.toLowerCase() === lower || name.slice(0, 3).toLowerCase() === lower,
    );
    if (at >= 0) return at + 1;
  }
  return lower === 'mrt' ? 3 : undefined;
}

function day(year: string, month: string, dayOfMonth: string): Reading<string> {
  const iso = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isCalendarDay(iso) ? { answer: iso } : { problem: 'date-impossible' };
}

/** '14 dagen na het einde van de proef', '30 days after the start' */
function readRelative(typed: string, language: Language): DateAnswer | undefined {
  const form = language === 'nl' ? /^(\d{1,5}) (.+?) na (.+)$/i : /^(\d{1,5}) (.+?) after (.+)$/i;
  const match = form.exec(inFigures(inMonths(typed.trim(), language), language));
  if (!match) return undefined;
  const unit = durationUnits.find((id) => id === readUnit(match[2]!, language));
  // Dutch people say "pilot" as often as "proef".
  const moment =
    language === 'nl' ? match[3]!.toLowerCase().replace(/pilot$/, 'proef') : match[3]!.toLowerCase();
  const after = momentIds.find((id) => moments[id][language] === moment);
  return unit && after ? { n: Number(match[1]), unit, after } : undefined;
}

export const date: Kind<DateAnswer> = {
  name: 'date',
  control: 'line',
  schema: dateSchema,
  read({ '': typed = '' }, language) {
    const relative = readRelative(typed, language);
    return relative ? { answer: relative } : readDay(typed, language);
  },
  reply(answer, language) {
    if (typeof answer !== 'string' && 'words' in answer) return { '': answer.words, words: 'yes' };
    return { '': sayDateAnswer(answer, language).replaceAll('\u00a0', ' ') };
  },
  say: (answer, { language }) => sayDateAnswer(answer, language),
  words: (typed) => ({ words: typed }),
};

function sayDateAnswer(answer: DateAnswer, language: Language): string {
  if (typeof answer === 'string') return sayDate(answer, language);
  if ('words' in answer) return answer.words;
  const length = sayCount(String(answer.n), answer.unit, language);
  return `${length} ${language === 'nl' ? 'na' : 'after'} ${moments[answer.after][language]}`;
}
