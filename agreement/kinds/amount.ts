import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Grouping } from '../say/numbers.ts';
import {
  type PerId,
  perIds,
  readPer,
  readUnit,
  sayCount,
  sayPer,
  type UnitId,
  unitIds,
} from '../say/units.ts';
import { type Money, moneySchema, readMoney, sayMoneyAnswer } from './money.ts';
import { decimalForm, inFigures, readSpoken, zerosOf } from './number.ts';
import { textSchema } from './typed-text.ts';

export interface Count {
  /** A decimal string. */
  n: string;
  unit: UnitId | { other: string };
  per?: PerId;
}

/** So much of something, or so much money. */
export type Amount = Count | Money;

export const countSchema = z.strictObject({
  n: z.string('form-wrong').regex(decimalForm, 'number-unreadable'),
  unit: z.union([z.enum(unitIds), z.strictObject({ other: textSchema() })], 'choice-unknown'),
  per: z.enum(perIds, 'choice-unknown').optional(),
});

export const amountSchema: z.ZodType<Amount> = z.union([countSchema, moneySchema], 'quantity-unreadable');

/** What stands before and behind the unit of a rate: '12 uur per week', '12 hours a week'. */
const per = {
  nl: { form: /^(.+?) per (\S+)$/i, word: 'per' },
  en: { form: /^(.+?) (?:per|an?) (\S+)$/i, word: 'a' },
} as const;

/** An amount as people type it: '12 uur per week', '3 duizend bezoekers', '€ 500', '2,5 miljoen euro'. */
export function readAmount(typed: string | undefined, language: Language): Amount | undefined {
  if (typed === undefined || typed === '') return undefined;
  if (!isMoney(typed, language)) return readCount(typed, language);
  const amount = readMoney(typed, language);
  return 'answer' in amount ? amount.answer : undefined;
}

function readCount(typed: string, language: Language): Count | undefined {
  const rate = per[language].form.exec(typed);
  const perId = rate ? readPer(rate[2]!, language) : undefined;
  const counted = perId ? rate![1]! : typed;
  const figures = inFigures(counted, language);
  const [, digits, behind] = /^(-?[\d.,]+) ?(\p{L}[^\d,;]*|% (?:van|of) [^\d,;]+)$/u.exec(figures) ?? [];
  if (digits === undefined || behind === undefined) return undefined;
  const [, word = '', rest = ''] = /^([a-z]+) (.+)$/i.exec(behind) ?? [];
  const isSpoken = zerosOf(word, language) !== undefined;
  const n = readSpoken(isSpoken ? `${digits} ${word}` : digits, language);
  if (n === undefined) return undefined;
  const own = (isSpoken ? rest : behind).trim();
  const known = readUnit(own, language);
  // 'een paar uur' is no count of one: a number in words is read only where the unit is ours.
  if (!known && figures !== counted) return undefined;
  return { n, unit: known ?? { other: own }, ...(perId && { per: perId }) };
}

/** A sign or a code says so; and who counts in millions without a word on what, counts money. */
function isMoney(typed: string, language: Language): boolean {
  if (/[€$£]|^[A-Z]{3} ?\d/.test(typed)) return true;
  const [, behind = ''] = /\d ?(\D*)$/.exec(typed) ?? [];
  const counted = behind.replace(/ ?(?:[A-Z]{3}|euros?)$/, '');
  return counted === '' ? behind !== '' : zerosOf(counted, language) !== undefined;
}

/** How its numbers are put: an amount of money as it is said or as it is typed, a count with its thousands apart or not. */
export interface Put {
  money(money: Money, language: Language): string;
  grouping?: Grouping;
}

export const asSaid: Put = { money: sayMoneyAnswer };

export function sayAmount(amount: Amount, language: Language, { money, grouping }: Put): string {
  if ('currency' in amount) return money(amount, language);
  const counted = sayCount(amount.n, amount.unit, language, grouping);
  return amount.per ? `${counted} ${per[language].word} ${sayPer(amount.per, language)}` : counted;
}
