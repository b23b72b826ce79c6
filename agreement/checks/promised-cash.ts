import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { fromMinorUnits, toMinorUnits } from '../money/minor-units.ts';

/** Cash that somebody brings in. */
export interface CashPromise {
  /** JSON Pointer of the amount. */
  at: string;
  giver: unknown;
  /** Absent while it is not known. */
  value?: Money;
  /** Whether it is paid again and again. */
  returns: boolean;
}

export function promisedCash(answers: Answers): CashPromise[] {
  return rowsOf(answers, 'contributions', 'items').flatMap(({ kind, giver, value, rhythm }, index) =>
    kind === 'cash'
      ? [
          {
            at: `/contributions/items/${index}/value`,
            giver,
            ...(isKnown<Money>(value as Money | undefined) && { value: value as Money }),
            returns: rhythm !== undefined,
          },
        ]
      : [],
  );
}

/** What these amounts of one currency come to. */
export function total(amounts: readonly Money[], currency: string): Money {
  return fromMinorUnits(
    amounts.reduce((sum, amount) => sum + toMinorUnits(amount), 0n),
    currency,
  );
}

/** Whether one amount is above another of the same currency. */
export function isAbove(one: Money, other: Money): boolean {
  return toMinorUnits(one) > toMinorUnits(other);
}
