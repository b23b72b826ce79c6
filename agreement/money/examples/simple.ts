import type { Answers } from '../../answer.ts';
import { groundOf, rowsAt } from '../ground.ts';
import { usualCurrency } from '../purses.ts';
import { isReason } from '../reasons.ts';
import { dividedBy, keyAt } from '../row-answers.ts';
import type { Parts } from '../settlement.ts';
import { usual } from './amounts.ts';

/** What each party gets of one amount, in minor units. */
export interface SimpleExample {
  stream: string;
  currency: string;
  of: bigint;
  parts: Parts;
}

/** One worked example a stream, of nothing but its shares; none while those are open or do not make a whole. */
export function simpleExamples(answers: Answers): SimpleExample[] {
  const currency = usualCurrency(answers);
  const ground = { ...groundOf(answers, { revenue: {} }, []), currency, elsewhere: [] };
  return rowsAt(answers, 'streams').flatMap((stream) => {
    const key = keyAt(stream, 'shares', ground);
    if (isReason(key)) return [];
    return [{ stream: stream.row.id, currency, of: usual, parts: dividedBy(key, usual, ground) }];
  });
}
