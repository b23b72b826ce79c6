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
import { type Money, moneySchema, readMoney, sayMoneyAnswer, typeMoney } from './money.ts';
import { decimalForm, inFigures, readDecimal, readSpoken, zerosOf } from './number.ts';
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
  const [, before = '', behind = ''] = form.range.exec(trimmed) ?? [];
  const to = readAmount(behind, language);
  const from = to && readAmount(alike(before, behind, language), language);
  if (to && from) return { answer: { from, to } };
  const exact = readAmount(trimmed, language);
  if (!exact) return { problem: 'quantity-unreadable' };
  return 'currency' in exact ? { problem: 'quantity-money' } : { answer: exact };
}

/**
 * '10-16 uur', '540 tot 640 miljoen euro': what stands before the dash is meant like what stands behind it, its unit and
 * its millions too. Only a number of thousands is what it is: '500.000 tot 2 miljoen euro'.
 */
function alike(before: string, behind: string, language: Language): string {
  if (readDecimal(before, language) === undefined) return before;
  const like = behind.replace(/-?\d[\d.,]*/, before);
  return /\d\D?\d{3}/.test(before)
    ? like.replace(/[a-z]+/gi, (word) => (zerosOf(word, language) ? '' : word))
    : like;
}

function readAmount(typed: string | undefined, language: Language): Amount | undefined {
  if (typed === undefined || typed === '') return undefined;
  if (isMoney(typed, language)) {
    const amount = readMoney(typed, language);
    return 'answer' in amount ? amount.answer : undefined;
  }
  const per = forms[language].per.exec(typed);
  const perId = per ? readPer(per[2]!, language) : undefined;
  const counted = perId ? per![1]! : typed;
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

export const quantity: Kind<Quantity> = {
  name: 'quantity',
  control: 'line',
  schema,
  read: ({ '': typed = '' }, language) => readQuantity(typed, language),
  reply(answer, language) {
    const typed = sayQuantity(answer, language, typeMoney).replaceAll('\u00a0', ' ');
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

/** How an amount of money among it is put: as it is said, or as it is typed. */
type Put = (money: Money, language: Language) => string;

function sayQuantity(answer: Quantity, language: Language, put: Put = sayMoneyAnswer): string {
  const said = words[language];
  if (answer === 'actual-cost') return said.actual;
  if ('words' in answer) return answer.words;
  if ('percent' in answer) return `${sayPercentage(answer.percent, language)} ${said.of} ${answer.of}`;
  if ('at-least' in answer) return `${said.least} ${sayAmount(answer['at-least'], language, put)}`;
  if ('at-most' in answer) return `${said.most} ${sayAmount(answer['at-most'], language, put)}`;
  if ('from' in answer) return sayRange(answer.from, answer.to, language, put);
  return sayAmount(answer, language, put);
}

function sayAmount(amount: Amount, language: Language, put: Put): string {
  if ('currency' in amount) return put(amount, language);
  const counted = sayCount(amount.n, amount.unit, language);
  return amount.per ? `${counted} ${words[language].per} ${sayPer(amount.per, language)}` : counted;
}

function sayRange(from: Amount, to: Amount, language: Language, put: Put): string {
  const isAlike =
    !('currency' in from) &&
    !('currency' in to) &&
    isDeepStrictEqual([from.unit, from.per], [to.unit, to.per]);
  if (isAlike) return `${sayDecimal(from.n, language)}-${sayAmount(to, language, put)}`;
  return `${sayAmount(from, language, put)} ${language === 'nl' ? 'tot' : 'to'} ${sayAmount(to, language, put)}`;
}
