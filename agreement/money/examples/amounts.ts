import type { Money } from '../../kinds/money.ts';
import { toMinorUnits } from '../minor-units.ts';

/** The amount that examples are worked out with where nothing else says how much, in minor units. */
export const usual = 1_000_000n;

/** An amount in this currency, in minor units; undefined where there is none to calculate with. */
export function unitsIn(answer: unknown, currency: string): bigint | undefined {
  const money = answer as Partial<Money> | undefined;
  if (money?.currency !== currency || money.amount === undefined) return undefined;
  const units = toMinorUnits(money as Money);
  return units < 0n ? undefined : units;
}

const steps = [10n, 15n, 20n, 25n, 30n, 40n, 50n, 60n, 80n];

/** The next amount that people call round: 84,000 is 100,000, and 27 is 30. */
export function roundUp(amount: bigint): bigint {
  const scale = 10n ** BigInt(String(amount).length - 1);
  return steps.map((step) => (step * scale) / 10n).find((step) => step >= amount) ?? 10n * scale;
}
