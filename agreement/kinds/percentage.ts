import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Kind, Reading } from '../question.ts';
import { nbsp, sayDecimal, sayPercentage } from '../say/numbers.ts';
import { typeDecimal } from './number.ts';

/** A percentage as it is kept: at most 4 decimals, no trailing zeros. */
export const percentageSchema = z
  .string('form-wrong')
  .regex(/^-?(?:0|[1-9]\d{0,5})(?:\.\d{1,4})?$/, 'percentage-unreadable')
  .transform(canonicalPercentage);

/**
 * A percentage as people type it: '60', '60%', '33,3333'. Nobody writes thousands in a percentage, so that
 * both a comma and a point stand before decimals, in either language.
 */
export function readPercentage(typed: string): Reading<string> {
  const trimmed = typed.trim();
  if (trimmed === '') return { empty: true };
  const figures =
    /^(-?(?:0|[1-9]\d{0,5})(?:[.,]\d{1,6})?)\s?(?:%|procent(?:punt(?:en)?)?|per ?cent|percentage points?)?$/.exec(
      trimmed,
    );
  if (!figures) return { problem: 'percentage-unreadable' };
  const plain = figures[1]!.replace(',', '.');
  // '1.000%' may be one or a thousand: zeros behind one sign are asked back where they can be thousands.
  if (/^-?[1-9]\d{0,2}\.000$/.test(plain)) return { problem: 'percentage-unreadable' };
  const answer = canonicalPercentage(plain);
  return (answer.split('.')[1]?.length ?? 0) > 4 ? { problem: 'percentage-unreadable' } : { answer };
}

function canonicalPercentage(plain: string): string {
  const bare = plain.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return bare === '-0' ? '0' : bare;
}

export function typePercentage(answer: string, language: Language): string {
  return typeDecimal(answer, language);
}

export const percentage: Kind<string> = {
  name: 'percentage',
  control: 'line',
  schema: percentageSchema,
  read: ({ '': typed = '' }) => readPercentage(typed),
  reply: (answer, language) => ({ '': typePercentage(answer, language) }),
  say: (answer, { language }) => sayPercentage(answer, language),
};

/** How far a percentage rises or falls: '0,1 procentpunt', '0.1 percentage points'. */
export const percentagePoints: Kind<string> = {
  ...percentage,
  say(answer, { language }) {
    const points = language === 'nl' ? 'procentpunt' : `percentage${nbsp}point${answer === '1' ? '' : 's'}`;
    return `${sayDecimal(answer, language)}${nbsp}${points}`;
  },
};
