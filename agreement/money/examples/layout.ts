import type { Language } from '../../language.ts';
import { sayUnits } from '../say-steps.ts';
import type { Pool } from '../settlement.ts';

/** The most parties that stand beside each other. */
const mostParties = 6;

/** How many letters wide the columns with amounts may be together. */
const room = 82;

/** The white space between two columns, in letters. */
const gap = 2.6;

/** How a table of steps fits on the page: with a column for what each step takes, without it, or not at all. */
export function layoutOf(
  { outcomes, revenue, steps, currency }: Pool,
  language: Language,
): 'wide' | 'narrow' | 'totals' {
  const widthOf = (units: bigint) => sayUnits(units, currency, language).length + gap;
  const amounts = [
    ...outcomes.map(({ payout }) => payout),
    ...steps.flatMap(({ parts }) => [...parts.values()]),
  ];
  const columns = outcomes.length * Math.max(0, ...amounts.map(widthOf));
  if (outcomes.length > mostParties || columns > room) return 'totals';
  return columns + widthOf(revenue) > room ? 'narrow' : 'wide';
}
