import type { Claims } from '../claim.ts';
import type { Ground } from '../ground.ts';
import { isReason } from '../reasons.ts';
import { keyAt } from '../row-answers.ts';
import { type Layer, sharing } from './layer.ts';

/** A first part that is shared by itself, up to an amount. */
export function split(layer: Layer, ground: Ground): Claims {
  const key = keyAt(layer, 'shares', ground);
  return isReason(key) ? key : sharing(layer, 'split', key, ground);
}
