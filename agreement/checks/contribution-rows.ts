import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Words } from '../language.ts';
import { calledOf } from './in-words.ts';

/** A contribution, where it stands, and what it is called in a sentence. */
export interface Contribution {
  row: Row;
  /** JSON Pointer of its row. */
  at: string;
  name: Words;
  /** Its payments in parts. */
  payments: { row: Row; at: string }[];
}

export function contributionsOf(answers: Answers): Contribution[] {
  const payments = rowsOf(answers, 'contributions', 'payments').map((row, index) => ({
    row,
    at: `/contributions/payments/${index}`,
  }));
  const byContribution = Map.groupBy(payments, ({ row }) => row.contribution);
  return rowsOf(answers, 'contributions', 'items').map((row, index) => ({
    row,
    at: `/contributions/items/${index}`,
    name: calledOf(row.what, index, { nl: 'bijdrage', en: 'contribution' }),
    payments: byContribution.get(row.id) ?? [],
  }));
}

/** Cash, or what the receiver pays for: its amount is owed, not only compared. */
export function isOwed({ kind, terms }: Row): boolean {
  return kind === 'cash' || terms === 'paid';
}

/** Whether nothing at all says what it is worth: no value, no rule for it and no payments. */
export function isWithoutAmount({ row, payments }: Contribution): boolean {
  const inWords = isKnown(row.quantity) && typeof row.quantity === 'object' && 'words' in row.quantity!;
  const amounts = [row.value, row['amount-rule']];
  return payments.length === 0 && !inWords && amounts.every((amount) => amount === undefined);
}
