import { chosen, type Ground } from '../ground.ts';
import type { Stream } from '../pool.ts';
import { isReason, type Reason, unanswered, unfit } from '../reasons.ts';
import { minus, none, plainly, type Step, sum } from '../settlement.ts';
import { halt } from '../sources.ts';
import { borneBefore, lossKey, sharesLosses } from './bear-costs.ts';
import { bear } from './limits.ts';

/** More that went back to customers than came in: a loss, borne as the parties agreed. */
export function bearNegativeRevenue(streams: readonly Stream[], ground: Ground): Step[] {
  const below = streams.filter(({ left, stuck }) => left < 0n && !stuck);
  if (below.length === 0) return [];
  const key = sharesLosses(ground) ? lossKey(ground) : nobodys(ground);
  if (isReason(key)) return halt(below, key, ground);
  const amount = -sum(below.map(({ left }) => left));
  const from = new Map(below.map(({ row, left }) => [row.id, left]));
  const { parts, unborne, why } = bear(amount, key, 'loss-caps', borneBefore('losses', ground), ground);
  for (const stream of below) stream.left = 0n;
  // What nobody bears stays with the first of them.
  Object.assign(below[0]!, { left: -unborne, ...(why && { stuck: why }) });
  return [
    {
      id: 'loss/revenue',
      rule: 'loss',
      at: '/money/loss-shares',
      book: 'pool',
      before: -amount,
      taken: unborne - amount,
      left: -unborne,
      ...plainly,
      parts: minus(none, parts),
      from,
    },
  ];
}

function nobodys({ answers }: Ground): Reason {
  if (chosen(answers.money?.losses) !== 'own') return unanswered('/money/losses', answers);
  return unfit('/money/losses', answers, {
    nl: 'er ging meer terug naar klanten dan er binnenkwam; van wie dat verlies is, staat er niet',
    en: 'more went back to customers than came in; it does not say whose loss that is',
  });
}
