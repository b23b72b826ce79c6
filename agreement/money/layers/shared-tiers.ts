import type { Claim, Claims } from '../claim.ts';
import { chosen, type Ground, partsOf } from '../ground.ts';
import { heightThatHolds, type Ladder, overlap, type Rung, rungAt, sayHeight } from '../ladder.ts';
import { leftIn } from '../pool.ts';
import { isReason, type Reason, unanswered, unfit } from '../reasons.ts';
import { dividedBy, type Key, keyAt } from '../row-answers.ts';
import { least, minus, type Parts, sum } from '../settlement.ts';
import { roomIn, spanOf, usedBefore } from '../spans.ts';
import { claimOf, idOf, type Layer } from './layer.ts';

/** Steps in money that share what falls in them. */
export function sharedTiers(layer: Layer, ladder: Ladder, ground: Ground): Claims {
  const { answers } = ground;
  if (!ladder.isMoney)
    return unfit(`${ladder.rungs[0].at}/band`, answers, {
      nl: 'wat in een stap valt is alleen te verdelen als de stappen in geld zijn',
      en: 'what falls in a step can be shared only if the steps are in money',
    });
  const low = usedBefore(layer, idOf(layer), ground);
  if (isReason(low)) return low;
  const room = roomIn(layer, idOf(layer), ground);
  if (isReason(room)) return room;
  const left = leftIn(layer.sources);
  const high = low + (room === undefined ? left : least(left, room));
  const entered = ladder.rungs.filter((rung) => overlap(rung, low, high) > 0n);
  switch (chosen(layer.row.steps)) {
    case 'part':
      return byPart(layer, entered, low, high, ground);
    case 'whole':
      return byWhole(layer, ladder, low, high, ground);
    default:
      // In the first step of all it makes no difference.
      return entered.length <= 1 && low === 0n && high <= (ladder.rungs[0].to ?? high)
        ? byPart(layer, entered, low, high, ground)
        : unanswered(`${layer.at}/steps`, answers);
  }
}

/** Each step shares only what falls in it. */
function byPart(layer: Layer, entered: readonly Rung[], low: bigint, high: bigint, ground: Ground): Claims {
  const claims: Claim[] = [];
  for (const rung of entered) {
    const key = keyAt(rung, 'shares', ground);
    if (isReason(key)) return key;
    claims.push({
      id: `${idOf(layer)}/${rung.row.id}`,
      rule: 'tiers',
      at: rung.at,
      wanted: overlap(rung, low, high),
      divide: (taken) => dividedBy(key, taken, ground),
    });
  }
  return claims;
}

/** The step that is reached shares all of it, also what was shared earlier by a lower one. */
function byWhole(layer: Layer, ladder: Ladder, low: bigint, high: bigint, ground: Ground): Claims {
  const holds = heightThatHolds(layer, high, ladder, ground);
  const rung = rungAt(ladder, holds);
  if (!rung) return holds < ladder.rungs[0].from ? [] : nothingAbove(ladder, ground);
  const key = keyAt(rung, 'shares', ground);
  if (isReason(key)) return key;
  const earlier = ground.figures.before?.shared?.[layer.row.id];
  const got: Parts =
    spanOf(layer) === 'settlement' ? new Map() : partsOf(earlier, `${layer.at}/steps`, ground);
  const divide = (taken: bigint) => evenedOut(layer, key, taken, got, ground);
  const reached = sayHeight(high, ladder, ground);
  return [{ ...claimOf(layer, 'tiers', { wanted: high - low, divide }), at: rung.at, reached }];
}

/** What makes each party's part right over the whole time; where one got too much already, the others wait for the rest. */
function evenedOut(layer: Layer, key: Key, taken: bigint, got: Parts, ground: Ground): Parts {
  const whole = dividedBy(key, taken + sum(got.values()), ground);
  const due = minus(whole, got);
  if ([...due.values()].every((amount) => amount >= 0n)) return due;
  ground.reasons.push(tooMuch(layer, ground));
  return dividedBy(key, taken, ground);
}

function tooMuch({ at }: Layer, { answers }: Ground): Reason {
  return {
    ...unfit(`${at}/steps`, answers, {
      nl: 'een partij kreeg eerder meer dan de nieuwe stap haar geeft; dat verrekent u zelf',
      en: 'a party got more earlier than the new step gives it; settle that yourselves',
    }),
    kind: 'assumed',
  };
}

export function nothingAbove({ rungs }: Ladder, { answers }: Ground): Reason {
  return unfit(`${rungs.at(-1)!.at}/band`, answers, {
    nl: 'boven deze stap is niets afgesproken',
    en: 'nothing has been agreed above this step',
  });
}
