import type { Answers, Row } from '../../answer.ts';
import { currencyDecimals } from '../../say/numbers.ts';
import { countDecimals, decimal } from '../minor-units.ts';
import { type Bounds, boundsOf, tiersOf } from '../tiers.ts';
import { roundUp } from './amounts.ts';

/** What the steps of a layer count in an example, where they count things: { r3: '15000' }. */
export function exampleCounts(
  layers: readonly Row[],
  scenario: string,
  answers: Answers,
): Record<string, string> {
  const tiers = tiersOf(answers);
  return Object.fromEntries(
    layers.flatMap(({ id }) => {
      const bounds = (tiers.get(id) ?? [])
        .map(({ band }) => boundsOf(band))
        .filter((each) => each !== undefined);
      const [first] = bounds;
      if (!first || currencyDecimals(first.unit) !== undefined) return [];
      const count = roundUp(countIn(bounds, scenario) / first.one) * first.one;
      return [[id, decimal(count, countDecimals)]];
    }),
  );
}

/** In the first step, in the middle, or beyond where the last one begins. */
function countIn(bounds: readonly Bounds[], scenario: string): bigint {
  const [first, last] = [bounds[0]!, bounds.at(-1)!];
  const middle = bounds[Math.floor(bounds.length / 2)]!;
  if (scenario === 'expected') return (middle.from + (middle.to ?? middle.from)) / 2n;
  return scenario === 'high' ? last.from : (first.to ?? first.from) / 2n;
}
