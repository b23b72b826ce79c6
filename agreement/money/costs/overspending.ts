import { type Ground, partsOf, rowsAt } from '../ground.ts';
import { assumed, type Reason, unanswered } from '../reasons.ts';
import { amountAt, moneyAt } from '../row-answers.ts';
import { least, most, none, type Parts, partOf, plus, sum } from '../settlement.ts';
import { type Entry, madeBy } from './entries.ts';

/**
 * What parties spent above their own parts of the budget, where each bears that itself: it is taken out of the newest of
 * their costs. Where the parties agreed otherwise, joint costs stay joint.
 */
export function overspend(entries: readonly Entry[], ground: Ground): Parts {
  const budget = amountAt(moneyAt(ground.answers), 'costs-budget', ground);
  const made = madeBy(entries.filter(({ isNew }) => isNew));
  const spent = plus(partsOf(ground.figures.before?.spent, '/money/costs-budget', ground), made);
  if (typeof budget !== 'bigint' || sum(spent.values()) <= budget) return none;
  const { answers, parties, reasons } = ground;
  const overrun = answers.money?.['costs-overrun'];
  if (overrun !== 'own') {
    if (overrun !== undefined && overrun !== 'shared') reasons.push(sharedAnyhow(ground));
    return none;
  }
  const budgets = budgetsOf(ground);
  if (budgets === undefined) {
    reasons.push(unanswered('/money/costs-items', answers));
    return none;
  }
  return new Map(
    parties.map((party) => {
      const over = most(partOf(spent, party) - partOf(budgets, party), 0n);
      return [party, takeOut(entries, party, least(over, partOf(made, party)))];
    }),
  );
}

/** What each party may spend, where every item of the budget says who spends it. */
function budgetsOf(ground: Ground): Parts | undefined {
  let budgets = none;
  for (const item of rowsAt(ground.answers, 'costs-items')) {
    const amount = amountAt(item, 'amount', ground);
    const party = item.row.party as string;
    if (typeof amount !== 'bigint' || !ground.parties.includes(party)) return undefined;
    budgets = plus(budgets, new Map([[party, amount]]));
  }
  return budgets === none ? undefined : budgets;
}

function takeOut(entries: readonly Entry[], party: string, amount: bigint): bigint {
  let rest = amount;
  for (const entry of entries.toReversed()) {
    if (entry.party !== party || !entry.isNew) continue;
    const part = least(rest, entry.open);
    entry.open -= part;
    rest -= part;
  }
  return amount - rest;
}

function sharedAnyhow({ answers }: Ground): Reason {
  const isAgreed = answers.money?.['costs-overrun'] === 'agreed';
  return assumed('/money/costs-overrun', answers, {
    nl: isAgreed
      ? 'De kosten zijn hoger dan het budget; dit rekent alsof iedereen daar vooraf akkoord mee ging'
      : 'De kosten zijn hoger dan het budget; dit deelt ook die kosten volgens de sleutel',
    en: isAgreed
      ? 'Costs are above the budget; this calculates as if everybody agreed to that beforehand'
      : 'Costs are above the budget; this shares those costs by the key as well',
  });
}
