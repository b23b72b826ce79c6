import type { Claims } from '../claim.ts';
import type { Ground } from '../ground.ts';
import { inWords, isReason, noFigure, unanswered } from '../reasons.ts';
import { partiesAt } from '../row-answers.ts';
import { roomIn } from '../spans.ts';
import { idOf, type Layer, paying, strayPercentage } from './layer.ts';

/** A reward once a milestone has been reached, paid once. */
export function milestone(layer: Layer, ground: Ground): Claims {
  const { row, at } = layer;
  const { answers, figures } = ground;
  const isReached = figures.reached?.[row.id];
  if (isReached === undefined)
    return noFigure(at, answers, {
      nl: 'of de mijlpaal is gehaald',
      en: 'whether the milestone was reached',
    });
  const receivers = partiesAt(layer, 'receiver', ground);
  if (isReason(receivers)) return receivers;
  const due = strayPercentage(layer, ground) ?? roomIn(layer, idOf(layer), ground);
  if (isReason(due)) return due;
  if (due === undefined)
    return row.rule === undefined ? unanswered(`${at}/amount`, answers) : inWords(`${at}/rule`, answers);
  return [paying(layer, 'milestone', receivers, isReached ? due : 0n, ground)];
}
