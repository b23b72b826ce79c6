import type { Answers } from '#agreement/answer';
import type { Money } from '#agreement/kinds/money';
import type { Figures } from '#agreement/money/figures';
import { fromMinorUnits } from '#agreement/money/minor-units';
import { settle } from '#agreement/money/settle';
import type { Outcome, Pool, Settlement } from '#agreement/money/settlement';
import { euros, parties, rows } from '../checks/tables/table.ts';

/** An agreement about money between so many parties, with one stream of revenue unless it says otherwise. */
export function agreed(money: object, count = 2, more: Answers = {}): Answers {
  return {
    parties: parties(...Array.from({ length: count }, () => ({}))),
    money: { revenue: true, streams: rows({ name: 'Sales', shares: 'equal' }), ...money },
    ...more,
  };
}

/** A period in which this came in, in euros, of one stream or of several. */
export function came(amount: string | string[], more: Partial<Figures> = {}): Figures {
  const revenue = [amount].flat().map((each, at): [string, Money] => [`r${at + 1}`, euros(each)]);
  return { revenue: Object.fromEntries(revenue), ...more };
}

/** Costs that were made, the oldest first: [['p1', '18000.00'], …]. */
export function made(...costs: [string, string][]) {
  return costs.map(([party, amount]) => ({ party, amount: euros(amount) }));
}

/** An outcome of all parties, in their order: ['55000.00', '45000.00']. */
export function of(field: Exclude<keyof Outcome, 'party'>, { pools: [pool] }: Settlement): string[] {
  return pool!.outcomes.map((outcome) => inMoney(outcome[field], pool!));
}

/** What each party is paid, where nothing is missing and nobody's money is left. */
export function payouts(answers: Answers, figures: Figures): string[] {
  const settlement = settle(answers, figures);
  const { pools, reasons } = settlement;
  const lacking = reasons.filter(({ kind }) => kind !== 'assumed').map(({ en }) => en);
  if (lacking.length > 0 || pools.length !== 1 || pools[0]!.undistributed !== 0n)
    throw new Error(lacking.join('\n') || 'something is left');
  return of('payout', settlement);
}

export function inMoney(units: bigint, { currency }: Pool): string {
  return fromMinorUnits(units, currency).amount;
}
