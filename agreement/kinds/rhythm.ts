import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Kind } from '../question.ts';
import { nbsp } from '../say/numbers.ts';
import { readUnit, sayUnit } from '../say/units.ts';
import { inFigures } from './number.ts';
import { isBlank, textProblem, textSchema, tidy } from './typed-text.ts';

const rhythmUnits = ['days', 'weeks', 'months', 'quarters', 'years'] as const;

export type Rhythm = { every: number; unit: (typeof rhythmUnits)[number]; on?: string } | { words: string };

const adverbs: Record<Language, Record<string, (typeof rhythmUnits)[number]>> = {
  nl: { dagelijks: 'days', wekelijks: 'weeks', maandelijks: 'months', jaarlijks: 'years' },
  en: { daily: 'days', weekly: 'weeks', monthly: 'months', quarterly: 'quarters', yearly: 'years' },
};

const forms = {
  nl: /^(?:elke|iedere|elk|ieder|eens per|één keer per) (?:(\d{1,3}|[a-zé]+) )?([a-z]+)(?: op (.+))?$/i,
  en: /^(?:every|each|once a|once every) (?:(\d{1,3}|[a-z]+) )?([a-z]+)(?: on (.+))?$/i,
} as const;

/** Something that comes back: 'elke 2 weken op dinsdag 16.00 uur'. What is put otherwise stays in its words. */
export const rhythm: Kind<Rhythm> = {
  name: 'rhythm',
  control: 'line',
  schema: z.union(
    [
      z.strictObject({
        every: z.int('form-wrong').min(1, 'form-wrong').max(1000, 'form-wrong'),
        unit: z.enum(rhythmUnits),
        on: textSchema().optional(),
      }),
      z.strictObject({ words: textSchema() }),
    ],
    'form-wrong',
  ),
  read({ '': typed = '' }, language) {
    if (isBlank(typed)) return { empty: true };
    const words = tidy(typed);
    const problem = textProblem(words, 'one');
    if (problem) return { problem };
    const adverb = adverbs[language][words.toLowerCase()];
    if (adverb) return { answer: { every: 1, unit: adverb } };
    const match = forms[language].exec(words);
    const unit = match && rhythmUnits.find((id) => id === readUnit(match[2]!, language));
    const every = Number(inFigures(match?.[1] ?? '1', language));
    if (!unit || Number.isNaN(every)) return { answer: { words } };
    return { answer: { every, unit, ...(match[3] && { on: match[3] }) } };
  },
  reply: (answer, language) => ({ '': sayRhythm(answer, language).replaceAll(nbsp, ' ') }),
  say: (answer, { language }) => sayRhythm(answer, language),
};

function sayRhythm(answer: Rhythm, language: Language): string {
  if ('words' in answer) return answer.words;
  const { every, unit, on } = answer;
  const each = language === 'en' ? 'every' : unit === 'quarters' || unit === 'years' ? 'elk' : 'elke';
  const counted =
    every === 1
      ? `${each} ${sayUnit(unit, 1, language)}`
      : `${language === 'nl' ? 'elke' : each} ${every}${nbsp}${sayUnit(unit, every, language)}`;
  return on ? `${counted} ${language === 'nl' ? 'op' : 'on'} ${on}` : counted;
}
