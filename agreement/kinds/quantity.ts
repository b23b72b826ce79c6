import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Kind, Reading } from '../question.ts';
import { sayDecimal, sayPercentage } from '../say/numbers.ts';
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
import { fitted, type Money, moneySchema, readMoney, sayMoneyAnswer } from './money.ts';
import { decimalForm, inFigures, readDecimal } from './number.ts';
import { percentageSchema, readPercentage } from './percentage.ts';
import { textSchema, tidy } from './typed-text.ts';

export interface Count {
  /** A decimal string. */
  n: string;
  unit: UnitId | { other: string };
  per?: PerId;
}

type Amount = Count | Money;

/** How much: exact, a bound, a range, a share of something named, what it really costs, or in words. */
export type Quantity =
  | Count
  | { 'at-least': Amount }
  | { 'at-most': Amount }
  | { from: Amount; to: Amount }
  | { percent: string; of: string }
  | 'actual-cost'
  | { words: string };

const countSchema = z.strictObject({
  n: z.string('form-wrong').regex(decimalForm, 'number-unreadable'),
  unit: z.union([z.enum(unitIds), z.strictObject({ other: textSchema() })], 'choice-unknown'),
  per: z.enum(perIds, 'choice-unknown').optional(),
});

const amountSchema: z.ZodType<Amount> = z.union([countSchema, moneySchema], 'quantity-unreadable');

const schema: z.ZodType<Quantity> = z.union(
  [
    countSchema,
    z.strictObject({ 'at-least': amountSchema }),
    z.strictObject({ 'at-most': amountSchema }),
    z.strictObject({ from: amountSchema, to: amountSchema }),
    z.strictObject({ percent: percentageSchema, of: textSchema() }),
    z.literal('actual-cost'),
    z.strictObject({ words: textSchema() }),
  ],
  'quantity-unreadable',
);

const words = {
  nl: { least: 'minstens', most: 'hoogstens', of: 'van', actual: 'de werkelijke kosten', per: 'per' },
  en: { least: 'at least', most: 'at most', of: 'of', actual: 'the actual cost', per: 'a' },
} as const;

const forms = {
  nl: {
    least: /^(?:minstens|minimaal|ten minste|tenminste) (.+)$/i,
    most: /^(?:hoogstens|maximaal|ten hoogste|niet meer dan) (.+)$/i,
    range: /^(.+?) ?(?:-|–|tot(?: en met)?) ?([\d€$£].*)$/i,
    percent: /^([\d.,]+) ?(?:%|procent) van (.+)$/i,
    actual: /^(?:de )?werkelijke kosten$/i,
    per: /^(.+?) per (\S+)$/i,
  },
  en: {
    least: /^(?:at least|minimum|no less than) (.+)$/i,
    most: /^(?:at most|maximum|up to|no more than) (.+)$/i,
    range: /^(.+?) ?(?:-|–|to) ?([\d€$£].*)$/i,
    percent: /^([\d.,]+) ?(?:%|per ?cent) of (.+)$/i,
    actual: /^(?:the )?actual costs?$/i,
    per: /^(.+?) (?:per|an?) (\S+)$/i,
  },
} as const;

/** A quantity as people type it: '12 uur per week', '10-16 hours', 'minstens € 500', '5% van de omzet'. */
function readQuantity(typed: string, language: Language): Reading<Quantity> {
  const form = forms[language];
  const trimmed = tidy(typed).replace(/\s+/g, ' ');
  if (trimmed === '') return { empty: true };
  if (form.actual.test(trimmed)) return { answer: 'actual-cost' };
  const percent = form.percent.exec(trimmed);
  if (percent) {
    const share = readPercentage(percent[1]!);
    return 'answer' in share
      ? { answer: { percent: share.answer, of: percent[2]! } }
      : { problem: 'quantity-unreadable' };
  }
  const least = form.least.exec(trimmed);
  const most = form.most.exec(trimmed);
  const bound = readAmount((least ?? most)?.[1], language);
  if (bound) return { answer: least ? { 'at-least': bound } : { 'at-most': bound } };
  const range = form.range.exec(trimmed);
  const to = readAmount(range?.[2], language);
  const from = to && readAmount(range![1], language, to);
  if (to && from) return { answer: { from, to } };
  const exact = readAmount(trimmed, language);
  if (!exact) return { problem: 'quantity-unreadable' };
  return 'currency' in exact ? { problem: 'quantity-money' } : { answer: exact };
}

/** '10-16 uur': what stands before the dash has the unit of what stands behind it. */
function readAmount(typed: string | undefined, language: Language, like?: Amount): Amount | undefined {
  if (typed === undefined) return undefined;
  const bare = like && readDecimal(typed, language);
  if (bare !== undefined && like) return 'currency' in like ? fittedLike(bare, like) : { ...like, n: bare };
  if (/[€$£]|^[A-Z]{3} ?\d|\d ?(?:[A-Z]{3}|euro)$/.test(typed)) {
    const amount = readMoney(typed, language);
    return 'answer' in amount ? amount.answer : undefined;
  }
  const per = forms[language].per.exec(typed);
  const perId = per ? readPer(per[2]!, language) : undefined;
  const counted = perId ? per![1]! : typed;
  const figures = inFigures(counted, language);
  const match = /^(-?[\d.,]+) ?(\p{L}[^\d,;]*|% (?:van|of) [^\d,;]+)$/u.exec(figures);
  const n = match ? readDecimal(match[1]!, language) : undefined;
  if (!match || n === undefined) return undefined;
  const own = match[2]!.trim();
  const known = readUnit(own, language);
  // 'een paar uur' is no count of one: a number in words is read only where the unit is ours.
  if (!known && figures !== counted) return undefined;
  return { n, unit: known ?? { other: own }, ...(perId && { per: perId }) };
}

export const quantity: Kind<Quantity> = {
  name: 'quantity',
  control: 'line',
  schema,
  read: ({ '': typed = '' }, language) => readQuantity(typed, language),
  reply(answer, language) {
    const typed = sayQuantity(answer, language).replaceAll('\u00a0', ' ');
    return typeof answer === 'object' && 'words' in answer ? { '': typed, words: 'yes' } : { '': typed };
  },
  say: (answer, { language }) => sayQuantity(answer, language),
  words: (typed) => ({ words: typed }),
};

/** How much at the very most: an amount of money by itself is read as that bound. */
export const atMost: Kind<Quantity> = {
  ...quantity,
  read(reply, language) {
    const reading = quantity.read(reply, language);
    if (!('problem' in reading) || reading.problem !== 'quantity-money') return reading;
    const amount = readMoney(reply[''] ?? '', language);
    return 'answer' in amount ? { answer: { 'at-most': amount.answer } } : reading;
  },
};

function sayQuantity(answer: Quantity, language: Language): string {
  const said = words[language];
  if (answer === 'actual-cost') return said.actual;
  if ('words' in answer) return answer.words;
  if ('percent' in answer) return `${sayPercentage(answer.percent, language)} ${said.of} ${answer.of}`;
  if ('at-least' in answer) return `${said.least} ${sayAmount(answer['at-least'], language)}`;
  if ('at-most' in answer) return `${said.most} ${sayAmount(answer['at-most'], language)}`;
  if ('from' in answer) return sayRange(answer.from, answer.to, language);
  return sayAmount(answer, language);
}

function sayAmount(amount: Amount, language: Language): string {
  if ('currency' in amount) return sayMoneyAnswer(amount, language);
  const counted = sayCount(amount.n, amount.unit, language);
  return amount.per ? `${counted} ${words[language].per} ${sayPer(amount.per, language)}` : counted;
}

/** The first amount of a range, in the currency of the second. */
function fittedLike(amount: string, { currency }: Money): Money | undefined {
  const reading = fitted(amount, currency);
  return 'answer' in reading ? reading.answer : undefined;
}

function sayRange(from: Amount, to: Amount, language: Language): string {
  const alike =
    !('currency' in from) &&
    !('currency' in to) &&
    isDeepStrictEqual([from.unit, from.per], [to.unit, to.per]);
  if (alike) return `${sayDecimal(from.n, language)}-${sayAmount(to, language)}`;
  return `${sayAmount(from, language)} ${language === 'nl' ? 'tot' : 'to'} ${sayAmount(to, language)}`;
}
