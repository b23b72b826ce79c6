import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Kind, Reading } from '../question.ts';
import { sayPercentage } from '../say/numbers.ts';
import { typeDecimal } from './number.ts';

/** A percentage as it is kept: at most 4 decimals, no trailing zeros. */
export const percentageSchema = z
  .string('form-wrong')
  .regex(/^-?\d{1,6}(?:\.\d{1,4})?$/, 'percentage-unreadable')
  .transform(canonicalPercentage);

/**
 * A percentage as people type it: '60', '60%', '33,3333'. Nobody writes thousands in a percentage, so that
 * both a comma and a point stand before decimals, in either language.
 */
export function readPercentage(typed: string): Reading<string> {
  const bare = typed.replace(/\s|%|procent$|per ?cent$/g, '').replace(',', '.');
  if (bare === '') return typed.trim() === '' ? { empty: true } : { problem: 'percentage-unreadable' };
  if (!/^-?\d{1,6}(?:\.\d{1,6})?$/.test(bare)) return { problem: 'percentage-unreadable' };
  // '1.000%' may be one or a thousand: three digits behind one sign are asked back where they can be thousands.
  if (/^-?[1-9]\d{0,2}\.000$/.test(bare)) return { problem: 'percentage-unreadable' };
  const answer = canonicalPercentage(bare);
  return (answer.split('.')[1]?.length ?? 0) > 4 ? { problem: 'percentage-unreadable' } : { answer };
}

function canonicalPercentage(plain: string): string {
  const bare = plain
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
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
