import type { Claims } from '../claim.ts';
import { contributedBy } from '../contributed.ts';
import type { Ground } from '../ground.ts';
import { isReason } from '../reasons.ts';
import { type Layer, sharing } from './layer.ts';

/** In proportion to what each party contributed, up to an amount where there is one. */
export function proRata(layer: Layer, ground: Ground): Claims {
  const key = contributedBy(layer, ground);
  return isReason(key) ? key : sharing(layer, 'pro-rata', key, ground);
}
