import { type Answers, isKnown, rowsOf } from '../../answer.ts';
import type { Shares } from '../../kinds/shares.ts';
import { partiesOf } from '../../places.ts';
import type { CostMade } from '../figures.ts';
import { fromMinorUnits, toMillionths } from '../minor-units.ts';
import { sum } from '../settlement.ts';
import { split } from '../split.ts';
import { unitsIn, usual } from './amounts.ts';

/** The joint costs of an example: the budget, the limit up to which costs come first, or some round amount. */
export function exampleCosts(answers: Answers, currency: string): CostMade[] {
  const { money = {} } = answers;
  const parties = partiesOf(answers).map(({ id }) => id);
  const first = rowsOf(answers, 'money', 'layers').find(({ model }) => model === 'costs');
  if (parties.length === 0 || (money.costs !== 'joint' && !first && money.basis !== 'profit')) return [];
  const limit = unitsIn(first?.amount, currency);
  const total = unitsIn(money['costs-budget'], currency) ?? limit ?? (usual * 2n) / 5n;
  const only = parties.find((id) => id === first?.receiver);
  const weights = only ? parties.map((id) => (id === only ? 1n : 0n)) : weightsOf(answers, parties, currency);
  return split(total, weights).flatMap((part, place) =>
    part > 0n ? [{ party: parties[place]!, amount: fromMinorUnits(part, currency) }] : [],
  );
}

/** Who makes the costs: by the parts of the budget, by the key, or all alike. */
function weightsOf(answers: Answers, parties: readonly string[], currency: string): bigint[] {
  const items = rowsOf(answers, 'money', 'costs-items');
  const spent = parties.map((id) =>
    sum(items.filter(({ party }) => party === id).map(({ amount }) => unitsIn(amount, currency) ?? 0n)),
  );
  const shares = sharesOf(answers, parties);
  if (sum(spent) > 0n) return spent;
  return sum(shares) > 0n && shares.every((share) => share >= 0n) ? shares : parties.map(() => 1n);
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
