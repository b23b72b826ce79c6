import type { Claims } from '../claim.ts';
import { type Ground, roundedFor } from '../ground.ts';
import { whole } from '../minor-units.ts';
import { assumed, inWords, isReason, type Reason, unanswered } from '../reasons.ts';
import { partiesAt, rateAt } from '../row-answers.ts';
import { least, type Rule } from '../settlement.ts';
import { roomIn } from '../spans.ts';
import { baseOf, idOf, type Layer, paying } from './layer.ts';

/**
 * A fixed fee, commission or royalty: an amount, or a percentage of what came in, of what is net, or of what is left. With both, the
 * percentage goes up to the amount.
 */
export function fee(layer: Layer, ground: Ground): Claims {
  const receivers = partiesAt(layer, 'receiver', ground);
  if (isReason(receivers)) return receivers;
  const due = dueTo(receivers, layer, ground);
  if (isReason(due)) return due;
  return [paying(layer, layer.row.model as Rule, receivers, due, ground)];
}

function dueTo(receivers: string[], layer: Layer, ground: Ground): bigint | Reason {
  const { row, at } = layer;
  const { answers } = ground;
  const room = roomIn(layer, idOf(layer), ground);
  if (isReason(room)) return room;
  const rate = rateAt(layer, 'percentage', ground);
  if (isReason(rate)) return rate;
  if (rate === undefined)
    return (
      room ?? (row.rule === undefined ? unanswered(`${at}/amount`, answers) : inWords(`${at}/rule`, answers))
    );
  const base = baseOf(layer, ground);
  if (isReason(base)) return base;
  const taker = receivers.length === 1 ? receivers[0]! : '';
  const part = roundedFor(taker, base * rate, whole, ground);
  if (room !== undefined) ground.reasons.push(upTo(layer, ground));
  return room === undefined ? part : least(part, room);
}

function upTo({ at }: Layer, { answers }: Ground): Reason {
  return assumed([`${at}/amount`, `${at}/percentage`], answers, {
    nl: 'Er staat een bedrag en een percentage, dus gaat het percentage tot dat bedrag',
    en: 'There is an amount and a percentage, so the percentage goes up to that amount',
  });
}
