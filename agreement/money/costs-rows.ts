import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';

/** The rows that pay costs back before the parties share. */
export function costsRows(answers: Answers): Row[] {
  return rowsOf(answers, 'money', 'layers').filter(({ model }) => model === 'costs');
}

/** Whether a row pays costs back up to an amount, and no other row pays the same party back without one. */
export function isLimited({ amount, receiver }: Row, rows: readonly Row[]): boolean {
  if (!isKnown(amount)) return false;
  return !rows.some(
    (other) => other.amount === undefined && (other.receiver === 'all' || other.receiver === receiver),
  );
}
