import { type Answers, isKnown } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { fromMinorUnits, toMinorUnits } from '../money/minor-units.ts';
import { type Contribution, contributionsOf } from './contribution-rows.ts';

/** Cash that somebody brings in. */
export interface CashPromise {
  /** JSON Pointers of the amount: of the whole, or of the payments it is made in. */
  at: string[];
  giver: unknown;
  /** Absent while it is not known. */
  value?: Money;
  /** Whether it is paid again and again. */
  returns: boolean;
}

export function promisedCash(answers: Answers): CashPromise[] {
  return contributionsOf(answers)
    .filter(({ row }) => row.kind === 'cash')
    .map(({ row, ...contribution }) => ({
      ...amountOf({ row, ...contribution }),
      giver: row.giver,
      returns: row.rhythm !== undefined,
    }));
}

/** The amount as a whole; where only its payments are given, what they come to. */
function amountOf({ row, at, payments }: Contribution): Pick<CashPromise, 'at' | 'value'> {
  const value = row.value as Money | undefined;
  if (value !== undefined || payments.length === 0)
    return { at: [`${at}/value`], ...(isKnown<Money>(value) && { value }) };
  const parts = payments.map((payment) => payment.row.amount as Money | undefined);
  const currency = isKnown<Money>(parts[0]) ? parts[0].currency : undefined;
  const isOneSum = parts.every((part) => isKnown<Money>(part) && part.currency === currency);
  return {
    at: payments.map((payment) => `${payment.at}/amount`),
    ...(isOneSum && { value: total(parts as Money[], currency!) }),
  };
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
