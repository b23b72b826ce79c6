import { whole } from './minor-units.ts';

/**
 * Splits an amount over shares to the last minor unit, by largest remainder: each gets the whole units of its part,
 * and the units left over go one by one to the largest fractions, in the parties' order where fractions are equal.
 *
 * @param amount in minor units; negative for a loss
 * @param shares in millionths, together exactly one whole
 * @param oddTo the place of the one that gets all units left over, where the parties agreed so
 * @throws RangeError when the shares are not one whole, or one of them is negative
 */
export function split(amount: bigint, shares: readonly bigint[], oddTo?: number): bigint[] {
  if (shares.reduce((sum, share) => sum + share, 0n) !== whole || shares.some((share) => share < 0n)) {
    throw new RangeError('shares must be one whole, and none negative');
  }
  return splitByWeight(amount, shares, oddTo);
}

/** Equal parts, by the same rule: the units left over go to the first parties. */
export function splitEqually(amount: bigint, parties: number, oddTo?: number): bigint[] {
  return splitByWeight(amount, Array<bigint>(parties).fill(1n), oddTo);
}

function splitByWeight(amount: bigint, weights: readonly bigint[], oddTo?: number): bigint[] {
  const sign = amount < 0n ? -1n : 1n;
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight, at) => {
    const product = amount * sign * weight;
    return { at, units: product / total, remainder: product % total };
  });
  const left = amount * sign - parts.reduce((sum, { units }) => sum + units, 0n);
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1,
  );
  if (oddTo !== undefined) parts[oddTo]!.units += left;
  else for (const part of byRemainder.slice(0, Number(left))) part.units += 1n;
  return parts.map(({ units }) => units * sign);
}
