import type { Money } from '../kinds/money.ts';
import { currencyDecimals } from '../say/numbers.ts';
import type { Figures } from './figures.ts';
import { toMinorUnits } from './minor-units.ts';
import { rounded } from './split.ts';

/** What one of this currency is worth in the one that is settled in, where the figures give a rate that money can be changed at. */
export function rateOf(currency: string, { rates }: Figures): string | undefined {
  const rate = rates?.[currency];
  return rate !== undefined && /^\d+(?:\.\d+)?$/.test(rate) && /[1-9]/.test(rate) ? rate : undefined;
}

/**
 * An amount in minor units of another currency, to the nearest.
 *
 * @param rate what one of its currency is worth in the other, as a decimal string: '0.92'
 */
export function exchanged(money: Money, rate: string, to: string): bigint {
  const units = toMinorUnits(money);
  const size = units < 0n ? -units : units;
  const [whole, fraction = ''] = rate.split('.') as [string, string?];
  const numerator = size * BigInt(whole + fraction) * 10n ** decimals(to);
  const converted = rounded(numerator, 10n ** (decimals(money.currency) + BigInt(fraction.length)));
  return units < 0n ? -converted : converted;
}

function decimals(currency: string): bigint {
  return BigInt(currencyDecimals(currency) ?? 2);
}
