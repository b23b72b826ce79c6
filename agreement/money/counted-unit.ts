import type { Answers } from '../answer.ts';
import type { Count } from '../kinds/amount.ts';
import { currencyDecimals } from '../say/numbers.ts';
import { boundsOf, tiersOf } from './tiers.ts';

/** What the steps of a layer count; undefined where they measure money, or cannot be read. */
export function countedUnit(layer: string, answers: Answers): Count['unit'] | undefined {
  const bounds = (tiersOf(answers).get(layer) ?? []).map(({ band }) => boundsOf(band));
  const unit = bounds.find((each) => each !== undefined)?.unit;
  if (unit === undefined || currencyDecimals(unit) !== undefined) return undefined;
  return (JSON.parse(unit) as [Count['unit']])[0];
}
