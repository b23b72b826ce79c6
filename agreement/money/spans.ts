import { type At, chosen, closes, type Ground, unitsOf } from './ground.ts';
import { assumed, isReason, type Reason } from './reasons.ts';
import { amountAt } from './row-answers.ts';
import { most } from './settlement.ts';

/** The time that the amount or the steps of a row count over. */
export type Span = 'settlement' | 'year' | 'term';

/** What the row says of it; an amount without a time counts once, over the whole term. */
export function spanOf({ row }: At, otherwise: Span = 'term'): Span {
  return (chosen(row.per) as Span | undefined) ?? otherwise;
}

/** What is left of a rule's amount, in minor units; undefined where it has none. */
export function roomIn(rule: At, id: string, ground: Ground): bigint | undefined | Reason {
  const amount = amountAt(rule, 'amount', ground);
  if (typeof amount !== 'bigint') return amount;
  const used = usedBefore(rule, id, ground);
  return isReason(used) ? used : most(amount - used, 0n);
}

/** How much of its amount a rule used in earlier settlements of the same stretch of time, in minor units. */
export function usedBefore(rule: At, id: string, ground: Ground): bigint | Reason {
  const used = ground.figures.before?.used?.[id];
  if (used === undefined || spanOf(rule) === 'settlement') return 0n;
  sayWhereAssumed(rule, ground);
  return unitsOf(used, rule.at, ground);
}

/** Says that an amount without a time counts once, where earlier settlements make that matter. */
export function sayWhereAssumed({ row, at }: At, { answers, reasons }: Ground): void {
  if (chosen(row.per) !== undefined) return;
  reasons.push(
    assumed(`${at}/per`, answers, {
      nl: 'Er staat niet over welke tijd dit telt, dus telt het één keer over de hele looptijd',
      en: 'It does not say over what time this counts, so it counts once over the whole term',
    }),
  );
}

/** Whether the stretch of time that this row counts over ends with this settlement. */
export function endsNow(rule: At, ground: Ground): boolean {
  const span = spanOf(rule);
  return span === 'settlement' || closes(span, ground);
}
