import { chosen, type Ground, openList, partsOf, rowsAt } from '../ground.ts';
import { type Ladder, ladderFrom, overlap, type Rung } from '../ladder.ts';
import { whole } from '../minor-units.ts';
import { isReason, type Reason, unanswered, unfit, words } from '../reasons.ts';
import { amountAt, type Key, keyOf, rateAt } from '../row-answers.ts';
import { least, most, sum } from '../settlement.ts';

/** The key for joint costs of this amount, in minor units: fixed shares, or parts that change as all costs together grow. */
export function costKey(amount: bigint, ground: Ground): Key | Reason {
  const open = openList(ground.answers, 'costs-tiers');
  if (open) return open;
  const tiers = rowsAt(ground.answers, 'costs-tiers');
  if (tiers.length === 0) return keyOf(ground.answers.money?.['costs-shares'], '/money/costs-shares', ground);
  const low = sum(partsOf(ground.figures.before?.spent, '/money/costs-tiers', ground).values());
  const changing = new Map<string, bigint>();
  for (const [party, own] of Map.groupBy(tiers, ({ row }) => row.party)) {
    if (!ground.parties.includes(party as string))
      return unfit(`${own[0]!.at}/party`, ground.answers, words.nobody);
    const part = changingPart(own, low, low + amount, ground);
    if (isReason(part)) return part;
    changing.set(party as string, part);
  }
  return withTheRest(changing, amount, ground);
}

/** What the others bear, in proportion to their shares; one that stands alone needs no share. */
function withTheRest(changing: ReadonlyMap<string, bigint>, amount: bigint, ground: Ground): Key | Reason {
  const { answers, parties } = ground;
  const rest = amount * whole - sum(changing.values());
  if (rest < 0n)
    return unfit('/money/costs-tiers', answers, {
      nl: 'de delen in deze stappen zijn samen meer dan alle kosten',
      en: 'the parts in these steps are more than all costs together',
    });
  const others = parties.filter((id) => !changing.has(id));
  const fixed = others.length === 1 ? { parties: others, weights: [1n] } : keyOfOthers(others, ground);
  if (isReason(fixed)) return fixed;
  const all = sum(fixed.weights);
  if (all === 0n) return unfit('/money/costs-shares', answers, words.notWhole);
  return {
    parties: [...changing.keys(), ...fixed.parties],
    weights: [
      ...[...changing.values()].map((part) => part * all),
      ...fixed.weights.map((weight) => weight * rest),
    ],
  };
}

function keyOfOthers(others: readonly string[], ground: Ground): Key | Reason {
  const key = keyOf(ground.answers.money?.['costs-shares'], '/money/costs-shares', ground);
  if (isReason(key)) return key;
  const weighed = key.parties.map((id, place) => ({ id, weight: key.weights[place]! }));
  const kept = weighed.filter(({ id }) => others.includes(id));
  return { parties: kept.map(({ id }) => id), weights: kept.map(({ weight }) => weight) };
}

/** A party's part of the costs between two heights, in millionths of a minor unit. */
function changingPart(
  tiers: Parameters<typeof ladderFrom>[0],
  low: bigint,
  high: bigint,
  ground: Ground,
): bigint | Reason {
  const ladder = ladderFrom(tiers, ground);
  if (isReason(ladder)) return ladder;
  const slopes = slopesOf(ladder, ground);
  if (isReason(slopes)) return slopes;
  const part = byPart(slopes, high) - byPart(slopes, low);
  const all = byWhole(slopes, high) - byWhole(slopes, low);
  switch (chosen(ground.answers.money?.['costs-steps'])) {
    case 'part':
      return part;
    case 'whole':
      return most(all, 0n);
    default:
      return part === all ? part : unanswered('/money/costs-steps', ground.answers);
  }
}

/** A step whose part begins at a rate, in millionths, and goes up for each full amount of costs. */
interface Slope {
  rung: Rung;
  rate: bigint;
  rise: bigint;
  per: bigint;
}

/** Where a step gives only a rise, it goes on from the rate at which the one before ends. */
function slopesOf({ rungs }: Ladder, ground: Ground): Slope[] | Reason {
  const slopes: Slope[] = [];
  for (const rung of rungs) {
    const rate =
      rateAt(rung, 'percentage', ground) ??
      endOf(slopes.at(-1)) ??
      unanswered(`${rung.at}/percentage`, ground.answers);
    if (isReason(rate)) return rate;
    const rise = rateAt(rung, 'rise', ground) ?? 0n;
    if (isReason(rise)) return rise;
    const per = amountAt(rung, 'rise-per', ground);
    if (isReason(per)) return per;
    if (rise > 0n && !per) return unanswered(`${rung.at}/rise-per`, ground.answers);
    slopes.push({ rung, rate, rise, per: per || 1n });
  }
  return slopes;
}

function endOf(slope: Slope | undefined): bigint | undefined {
  return slope && rateIn(slope, slope.rung.to ?? slope.rung.from);
}

function rateIn({ rung, rate, rise, per }: Slope, height: bigint): bigint {
  return rate + rise * ((height - rung.from) / per);
}

/** The rate of each stretch, for that stretch only. */
function byPart(slopes: readonly Slope[], height: bigint): bigint {
  return sum(
    slopes.map(({ rung, rate, rise, per }) => {
      const length = overlap(rung, 0n, height);
      const full = rise === 0n ? 0n : length / per;
      const climbed = per * (full * rate + (rise * full * (full - 1n)) / 2n);
      return climbed + (length - full * per) * (rate + full * rise);
    }),
  );
}

/** The rate that is reached, for all of it. */
function byWhole(slopes: readonly Slope[], height: bigint): bigint {
  const slope = slopes.find(({ rung }) => rung.to === undefined || height <= rung.to) ?? slopes.at(-1)!;
  return height * rateIn(slope, least(height, slope.rung.to ?? height));
}
