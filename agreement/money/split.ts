/**
 * Splits an amount in proportion to weights to the last minor unit, by largest remainder: each gets the whole units of its
 * part, and the units left over go one by one to the largest fractions, in the order given where fractions are equal.
 *
 * @param amount in minor units; negative for a loss
 * @param weights none negative, and not all zero: shares in millionths, amounts, or ones for equal parts
 * @param oddTo the place of the one that gets all units left over, where the parties agreed so
 * @throws RangeError when there is nothing to split by
 */
export function split(amount: bigint, weights: readonly bigint[], oddTo?: number): bigint[] {
  if (!weights.some((weight) => weight > 0n) || weights.some((weight) => weight < 0n))
    throw new RangeError('weights must not be negative, nor all zero');
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

/**
 * A fraction in whole units, as if it were split with what is left of the whole: to the nearest, a half up.
 *
 * @param numerator not negative
 * @param odd who gets the unit left over, where the parties agreed so: this part, or the rest
 */
export function rounded(numerator: bigint, denominator: bigint, odd?: 'part' | 'rest'): bigint {
  if (odd === 'rest') return numerator / denominator;
  if (odd === 'part') return (numerator + denominator - 1n) / denominator;
  return (2n * numerator + denominator) / (2n * denominator);
}
