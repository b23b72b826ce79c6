import type { Money } from '../kinds/money.ts';
import { currencyDecimals } from '../say/numbers.ts';

/** 100 % in millionths of the whole: percentages have at most four decimals, so that every one is a whole number of these. */
export const whole = 1_000_000n;

/** '33.3333' (per cent) → 333333 millionths. */
export function toMillionths(percentage: string): bigint {
  const [integer, decimals = ''] = percentage.split('.') as [string, string?];
  return BigInt(integer + decimals.padEnd(4, '0'));
}

export function fromMillionths(millionths: bigint): string {
  return decimal(millionths, 4).replace(/\.?0+$/, '');
}

/** An amount in the currency's smallest unit: cents for EUR, yen for JPY, fils for KWD. */
export function toMinorUnits({ amount, currency }: Money): bigint {
  const [integer, fraction = ''] = amount.split('.') as [string, string?];
  return BigInt(integer + fraction.padEnd(currencyDecimals(currency) ?? 2, '0'));
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
