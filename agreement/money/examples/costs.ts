import { type Answers, isKnown, rowsOf } from '../../answer.ts';
import type { Shares } from '../../kinds/shares.ts';
import { partiesOf } from '../../places.ts';
import type { CostMade } from '../figures.ts';
import { groundOf } from '../ground.ts';
import { fromMinorUnits, toMillionths } from '../minor-units.ts';
import { sum } from '../settlement.ts';
import { split } from '../split.ts';
import { unitsIn, usual } from './amounts.ts';

/** The joint costs of an example, with what they were taken from. */
export interface CostsPlan {
  costs: CostMade[];
  /** In minor units. */
  total: bigint;
  /** The budget, the limit up to which costs come first, or some round amount. */
  from: 'budget' | 'limit' | 'round';
  /** By what they are divided: the parts of the budget, the key for costs, all alike, or one party makes them all. */
  by: 'items' | 'shares' | 'equal' | 'one';
}

/** The joint costs of an example; undefined where the parties have none. */
export function costsPlan(answers: Answers, currency: string): CostsPlan | undefined {
  const { money = {} } = answers;
  const parties = partiesOf(answers).map(({ id }) => id);
  const first = rowsOf(answers, 'money', 'layers').find(({ model }) => model === 'costs');
  if (parties.length === 0 || (money.costs !== 'joint' && !first && money.basis !== 'profit'))
    return undefined;
  const budget = unitsIn(money['costs-budget'], currency);
  const limit = unitsIn(first?.amount, currency);
  const total = budget ?? limit ?? (usual * 2n) / 5n;
  const only = parties.find((id) => id === first?.receiver);
  const { by, weights } = only
    ? { by: 'one' as const, weights: parties.map((id) => (id === only ? 1n : 0n)) }
    : weightsOf(answers, parties, currency);
  const costs = split(total, weights, oddPlaceAmong(parties, weights, answers)).flatMap((part, place) =>
    part > 0n ? [{ party: parties[place]!, amount: fromMinorUnits(part, currency) }] : [],
  );
  return {
    costs,
    total,
    by,
    from: budget === undefined ? (limit === undefined ? 'round' : 'limit') : 'budget',
  };
}

/** The place of the party that gets odd cents, where the parties chose one and it makes some of the costs. */
function oddPlaceAmong(
  parties: readonly string[],
  weights: readonly bigint[],
  answers: Answers,
): number | undefined {
  const { oddTo } = groundOf(answers, { revenue: {} }, []);
  const place = oddTo === undefined ? -1 : parties.indexOf(oddTo);
  return place >= 0 && weights[place]! > 0n ? place : undefined;
}

/** Who makes the costs: by the parts of the budget, by the key, or all alike. */
function weightsOf(
  answers: Answers,
  parties: readonly string[],
  currency: string,
): { by: 'items' | 'shares' | 'equal'; weights: bigint[] } {
  const items = rowsOf(answers, 'money', 'costs-items');
  const spent = parties.map((id) =>
    sum(items.filter(({ party }) => party === id).map(({ amount }) => unitsIn(amount, currency) ?? 0n)),
  );
  if (sum(spent) > 0n) return { by: 'items', weights: spent };
  const shares = sharesOf(answers, parties);
  if (sum(shares) > 0n && shares.every((share) => share >= 0n)) return { by: 'shares', weights: shares };
  return { by: 'equal', weights: parties.map(() => 1n) };
}

function sharesOf(answers: Answers, parties: readonly string[]): bigint[] {
  const shares = answers.money?.['costs-shares'] as Shares | undefined;
  if (!Array.isArray(shares) || !isKnown(shares)) return [];
  return parties.map((id) =>
    sum(shares.filter(({ party }) => party === id).map(({ share }) => toMillionths(share))),
  );
}

/** Whether profit is shared, so that joint costs come off without a row that says so. */
export function sharesProfit(answers: Answers): boolean {
  const hasRow = rowsOf(answers, 'money', 'layers').some(({ model }) => model === 'costs');
  return answers.money?.basis === 'profit' && !hasRow;
}
