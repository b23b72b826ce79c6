import * as z from 'zod';
import type { Language } from '../language.ts';
import type { Kind, Reading } from '../question.ts';
import { currencyDecimals, sayDecimal, sayMoney } from '../say/numbers.ts';
import { decimalForm, readSpoken, zerosOf } from './number.ts';

export interface Money {
  /** A decimal string with exactly the currency's decimals. */
  amount: string;
  /** ISO 4217 */
  currency: string;
}

export const moneySchema = z
  .strictObject(
    {
      amount: z.string('money-number').regex(decimalForm, 'money-unreadable'),
      currency: z.string('money-currency').meta({ pattern: '^[A-Z]{3}$' }),
    },
    { error: (issue) => (issue.code === 'invalid_type' ? 'money-number' : undefined) },
  )
  .transform(({ amount, currency }, context): Money => {
    const reading = fitted(amount, currency);
    if ('answer' in reading) return reading.answer;
    const message = 'problem' in reading ? reading.problem : 'required';
    context.addIssue({ code: 'custom', message, input: amount });
    return z.NEVER;
  });

const symbols: readonly [RegExp, string][] = [
  [/us\$|\$/i, 'USD'],
  [/€|euro'?s?/i, 'EUR'],
  [/£/, 'GBP'],
  [/¥/, 'JPY'],
];

/**
 * An amount as people type it: '€ 4.800', '4800 euro', 'EUR 1.250,50', '€ 500,-', '2,5 miljoen euro', '17,033 mln';
 * without a sign it is euros.
 */
export function readMoney(typed: string, language: Language): Reading<Money> {
  let rest = typed.replace(/\u00a0|\u202f/g, ' ').trim();
  if (rest === '') return { empty: true };
  let currency = 'EUR';
  const code = codeIn(rest, language);
  const symbol = symbols.find(([sign]) => sign.test(rest));
  if (symbol) {
    currency = symbol[1];
    rest = rest.replace(symbol[0], ' ');
  } else if (code) {
    currency = code.toUpperCase();
    rest = rest.replace(code, ' ');
  }
  const digits = rest
    .trim()
    .replace(/[,.](?:-|–|—){1,2}$/, '')
    .replace(/^-\s+/, '-');
  const amount = readSpoken(digits, language, currencyDecimals(currency));
  return amount === undefined ? { problem: 'money-unreadable' } : fitted(amount, currency);
}

/** Three letters before or behind the number, but for 'mln'. */
function codeIn(typed: string, language: Language): string | undefined {
  const [, before, behind] = /^([A-Za-z]{3})(?![A-Za-z])|(?<![A-Za-z])([A-Za-z]{3})$/.exec(typed) ?? [];
  const code = before ?? behind;
  return code && zerosOf(code, language) === undefined ? code : undefined;
}

/** The amount with exactly its currency's decimals; more than that is a problem, never rounded. */
export function fitted(amount: string, currency: string): Reading<Money> {
  const decimals = currencyDecimals(currency);
  if (decimals === undefined) return { problem: 'money-currency' };
  const [whole, fraction = ''] = amount.split('.') as [string, string?];
  const kept = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  if (kept.length > decimals) return { problem: 'money-decimals' };
  const bare = decimals === 0 ? whole : `${whole}.${kept}`;
  return { answer: { amount: /^-[0.]+$/.test(bare) ? bare.slice(1) : bare, currency } };
}

export function sayMoneyAnswer({ amount, currency }: Money, language: Language): string {
  return sayMoney(amount, currency, language);
}

/** The amount as people of this language type it, in figures: € 17.033.000. */
export function typeMoney({ amount, currency }: Money, language: Language): string {
  return `${currency === 'EUR' ? '€' : currency} ${sayDecimal(amount.replace(/\.0+$/, ''), language)}`;
}

export const money: Kind<Money> = {
  name: 'money',
  control: 'line',
  schema: moneySchema,
  read: ({ '': typed = '' }, language) => readMoney(typed, language),
  reply: (answer, language) => ({ '': typeMoney(answer, language) }),
  say: (answer, { language }) => sayMoneyAnswer(answer, language),
};
