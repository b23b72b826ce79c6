import { isKnown, rowsOf } from '../../answer.ts';
import type { Money } from '../../kinds/money.ts';
import { toMinorUnits } from '../minor-units.ts';
import { settle } from '../settle.ts';
import { sum } from '../settlement.ts';
import { type Plan, type Scenario, scenario } from './scenarios.ts';

/** What part of the costs revenue covers; the first with which somebody reaches a limit is taken. */
const fractions = [
  [1n, 2n],
  [1n, 4n],
  [1n, 5n],
  [1n, 10n],
  [0n, 1n],
] as const;

/** A year in which revenue does not cover the costs, where the parties share a loss. */
export function lossYear(plan: Plan): Scenario[] {
  const { money = {} } = plan.answers;
  const isShared = money.losses === 'shared' && money['loss-shares'] !== undefined;
  return isShared ? yearBelowCosts(plan) : [];
}

/** A year that goes badly, for any agreement: below the costs, or with nothing coming in where costs do not matter. */
export function worstYear(plan: Plan): Scenario {
  return yearBelowCosts(plan)[0] ?? scenario('loss', plan, () => 0n);
}

function yearBelowCosts(plan: Plan): Scenario[] {
  const { costs, currency } = plan;
  const expected = [...plan.expected.values()];
  // What is below costs in several currencies depends on rates that nobody knows yet.
  if (expected.some((money) => money.currency !== currency)) return [];
  const spent = sum(costs.map(({ amount }) => toMinorUnits(amount)));
  const all = sum(expected.map(toMinorUnits));
  if (spent === 0n || all === 0n) return [];
  const years = fractions.map(([part, of]) =>
    scenario('loss', plan, (amount) => (spent * part * amount) / (of * all)),
  );
  return [years.find((year) => reachesLimit(plan, year)) ?? years[0]!];
}

/** Whether a party bears as much as it can, or something is left that nobody bears. */
function reachesLimit({ answers }: Plan, { figures }: Scenario): boolean {
  const limits = new Map(
    rowsOf(answers, 'money', 'loss-caps').flatMap(({ party, cap }) =>
      cap !== undefined && isKnown(cap) ? [[String(party), toMinorUnits(cap as Money)]] : [],
    ),
  );
  const steps = settle(answers, figures).pools.flatMap((pool) => pool.steps);
  return steps
    .filter(({ rule }) => rule === 'loss')
    .some(
      ({ parts, left }) => left > 0n || [...parts].some(([party, amount]) => limits.get(party) === amount),
    );
}
