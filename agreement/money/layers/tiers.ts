import type { Claims } from '../claim.ts';
import type { Ground } from '../ground.ts';
import { ladderOf } from '../ladder.ts';
import { isReason, unfit } from '../reasons.ts';
import { type Layer, strayPercentage } from './layer.ts';
import { paidTiers } from './paid-tiers.ts';
import { sharedTiers } from './shared-tiers.ts';

/** In steps: each shares what falls in it between the parties, or gives its receiver a percentage or an amount. */
export function tiers(layer: Layer, ground: Ground): Claims {
  const ladder = ladderOf(layer, ground);
  if (isReason(ladder)) return ladder;
  const stray = strayPercentage(layer, ground);
  if (stray) return stray;
  const sharing = ladder.rungs.filter(({ row }) => row.shares !== undefined);
  if (sharing.length === 0) return paidTiers(layer, ladder, ground);
  const mixed = ladder.rungs.find(
    ({ row }) => row.shares === undefined || row.percentage !== undefined || row.amount !== undefined,
  );
  if (!mixed) return sharedTiers(layer, ladder, ground);
  return unfit(`${mixed.at}/shares`, ground.answers, {
    nl: 'in de ene stap verdeelt u, in de andere krijgt iemand een percentage of bedrag',
    en: 'one step shares, another gives somebody a percentage or an amount',
  });
}
