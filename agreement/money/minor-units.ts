import type { Money } from '../kinds/money.ts';
import { currencyDecimals } from '../say/numbers.ts';

/** 100 % in millionths of the whole: percentages have at most four decimals, so that every one is a whole number of these. */
export const whole = 1_000_000n;

/** '33.3333' (per cent) → 333333 millionths. */
export function toMillionths(percentage: string): bigint {
  return inUnits(percentage, 4);
}

export function fromMillionths(millionths: bigint): string {
  return decimal(millionths, 4).replace(/\.?0+$/, '');
}

/** Decimals of a count: as many as one can be given with. */
export const countDecimals = 6;

/** A count in millionths: '2.5' is 2500000n. */
export function toCountUnits(n: string): bigint {
  return inUnits(n, countDecimals);
}

/** Whether this is a count that can be calculated with. */
export function isCount(n: string | undefined): n is string {
  return n !== undefined && /^-?\d+(?:\.\d{1,6})?$/.test(n);
}

/** An amount in the currency's smallest unit: cents for EUR, yen for JPY, fils for KWD. */
export function toMinorUnits({ amount, currency }: Money): bigint {
  return inUnits(amount, currencyDecimals(currency) ?? 2);
}

export function fromMinorUnits(units: bigint, currency: string): Money {
  return { amount: decimal(units, currencyDecimals(currency) ?? 2), currency };
}

/** A whole number of the smallest units as a decimal string. */
export function decimal(units: bigint, decimals: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** And back: a decimal string, with no more decimals than these, in the smallest units. */
function inUnits(n: string, decimals: number): bigint {
  const [integer, fraction = ''] = n.split('.') as [string, string?];
  return BigInt(integer + fraction.padEnd(decimals, '0'));
}
