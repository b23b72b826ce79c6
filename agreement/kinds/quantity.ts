import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Kind, Reading } from '../question.ts';
import { nbsp, sayDecimal, sayMoneyShort, sayPercentage } from '../say/numbers.ts';
import {
  type Amount,
  amountSchema,
  asSaid,
  type Count,
  countSchema,
  type Put,
  readAmount,
  sayAmount,
} from './amount.ts';
import { readMoney, typeMoney } from './money.ts';
import { readDecimal, zerosOf } from './number.ts';
import { percentageSchema, readPercentage } from './percentage.ts';
import { textSchema, tidy } from './typed-text.ts';

/** How much: exact, a bound, a range, a share of something named, what it really costs, or in words. */
export type Quantity =
  | Count
  | { 'at-least': Amount }
  | { 'at-most': Amount }
  | { from: Amount; to: Amount }
  | { percent: string; of: string }
  | 'actual-cost'
  | { words: string };

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
  nl: { least: 'minstens', most: 'hoogstens', of: 'van', actual: 'de werkelijke kosten' },
  en: { least: 'at least', most: 'at most', of: 'of', actual: 'the actual cost' },
} as const;

const forms = {
  nl: {
    least: /^(?:minstens|minimaal|ten minste|tenminste|vanaf) (.+)$/i,
    more: /^(.+) of meer$/i,
    most: /^(?:hoogstens|maximaal|ten hoogste|niet meer dan) (.+)$/i,
    range: /^(.+?) ?(?:-|–|tot(?: en met)?) ?([\d€$£].*)$/i,
    percent: /^([\d.,]+) ?(?:%|procent) van (.+)$/i,
    actual: /^(?:de )?werkelijke kosten$/i,
  },
  en: {
    least: /^(?:at least|minimum|no less than) (.+)$/i,
    more: /^(.+) or more$/i,
    most: /^(?:at most|maximum|up to|no more than) (.+)$/i,
    range: /^(.+?) ?(?:-|–|to) ?([\d€$£].*)$/i,
    percent: /^([\d.,]+) ?(?:%|per ?cent) of (.+)$/i,
    actual: /^(?:the )?actual costs?$/i,
  },
} as const;

/** '25.001+ abonnees', '25,001 or more subscribers' */
const plus = /^(-?[\d.,]+) ?(?:\+|of meer|or more) ?(\D+)$/i;

/** A quantity as people type it: '12 uur per week', '10-16 hours', 'minstens € 500', '25.001+ abonnees', '5% van de omzet'. */
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
  const least = readAmount(leastIn(trimmed, language), language);
  if (least) return { answer: { 'at-least': least } };
  const most = readAmount(form.most.exec(trimmed)?.[1], language);
  if (most) return { answer: { 'at-most': most } };
  const [, before = '', behind = ''] = form.range.exec(trimmed) ?? [];
  const to = readAmount(behind, language);
  const from = to && readAmount(alike(before, behind, language), language);
  if (to && from) return { answer: { from, to } };
  const exact = readAmount(trimmed, language);
  if (!exact) return { problem: 'quantity-unreadable' };
  return 'currency' in exact ? { problem: 'quantity-money' } : { answer: exact };
}

function leastIn(typed: string, language: Language): string | undefined {
  const [, n, unit] = plus.exec(typed) ?? [];
  const { least, more } = forms[language];
  return n === undefined ? (least.exec(typed) ?? more.exec(typed))?.[1] : `${n} ${unit}`;
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

export const quantity: Kind<Quantity> = {
  name: 'quantity',
  control: 'line',
  schema,
  read: ({ '': typed = '' }, language) => readQuantity(typed, language),
  reply(answer, language) {
    const typed = sayQuantity(answer, language, { money: typeMoney }).replaceAll('\u00a0', ' ');
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

/**
 * From how much to how much a step runs. Steps stand in a table, as short as people write them: '5001-7500 abonnees',
 * '25.001+ abonnees'.
 */
export const band: Kind<Quantity> = {
  ...quantity,
  say(answer, { language }) {
    const put: Put = {
      money: ({ amount, currency }) => sayMoneyShort(amount, currency, language),
      grouping: 'min2',
    };
    const least = typeof answer === 'object' && 'at-least' in answer ? answer['at-least'] : undefined;
    if (!least || 'currency' in least) return sayQuantity(answer, language, put);
    return sayAmount(least, language, put).replace(nbsp, `+${nbsp}`);
  },
};

function sayQuantity(answer: Quantity, language: Language, put = asSaid): string {
  const said = words[language];
  if (answer === 'actual-cost') return said.actual;
  if ('words' in answer) return answer.words;
  if ('percent' in answer) return `${sayPercentage(answer.percent, language)} ${said.of} ${answer.of}`;
  if ('at-least' in answer) return `${said.least} ${sayAmount(answer['at-least'], language, put)}`;
  if ('at-most' in answer) return `${said.most} ${sayAmount(answer['at-most'], language, put)}`;
  if ('from' in answer) return sayRange(answer.from, answer.to, language, put);
  return sayAmount(answer, language, put);
}

function sayRange(from: Amount, to: Amount, language: Language, put: Put): string {
  const isAlike =
    !('currency' in from) &&
    !('currency' in to) &&
    isDeepStrictEqual([from.unit, from.per], [to.unit, to.per]);
  if (isAlike) return `${sayDecimal(from.n, language, put.grouping)}-${sayAmount(to, language, put)}`;
  return `${sayAmount(from, language, put)} ${language === 'nl' ? 'tot' : 'to'} ${sayAmount(to, language, put)}`;
}
