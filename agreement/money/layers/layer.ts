import { type Claim, type Claims, owing } from '../claim.ts';
import { type At, chosen, type Ground, sizeOf } from '../ground.ts';
import { leftIn, type Stream } from '../pool.ts';
import { inWords, isReason, type Reason, unanswered, unfit, words } from '../reasons.ts';
import { dividedBy, type Key } from '../row-answers.ts';
import { most, plus, type Rule, sum } from '../settlement.ts';
import { shortBefore } from '../short.ts';
import { roomIn } from '../spans.ts';

/** A rule that comes before the split, when its turn comes. */
export interface Layer extends At {
  /** The streams it takes from. */
  sources: readonly Stream[];
}

/** Its id as a rule: 'layers/r1'. */
export function idOf({ row }: At): string {
  return `layers/${row.id}`;
}

/** The claim that is the layer as a whole. */
export function claimOf(layer: At, rule: Rule, rest: Pick<Claim, 'wanted' | 'owed' | 'divide'>): Claim {
  return { id: idOf(layer), rule, at: layer.at, ...rest };
}

/** A layer that shares what there is, up to its amount where it has one. */
export function sharing(layer: Layer, rule: Rule, key: Key, ground: Ground): Claims {
  const room = roomIn(layer, idOf(layer), ground);
  if (isReason(room)) return room;
  const stray = strayPercentage(layer, ground);
  if (stray) return stray;
  return [claimOf(layer, rule, { wanted: room, divide: (taken) => dividedBy(key, taken, ground) })];
}

/** A layer that pays its receivers: equal parts of what is due now, and what moved on from earlier. */
export function paying(layer: Layer, rule: Rule, receivers: string[], due: bigint, ground: Ground): Claim {
  const key = { parties: receivers, weights: receivers.map(() => 1n) };
  const owed = plus(dividedBy(key, due, ground), shortBefore(idOf(layer), layer.at, ground));
  return { ...claimOf(layer, rule, owing(owed)), due };
}

/** What its percentage is a part of, in minor units. */
export function baseOf({ row, at, sources }: Layer, { answers }: Ground): bigint | Reason {
  switch (chosen(row.of)) {
    case 'gross':
      return most(sum(sources.map(({ gross }) => gross)), 0n);
    case 'net':
      return most(sum(sources.map(({ net }) => net)), 0n);
    case 'left':
      return leftIn(sources);
    default:
      if (typeof row.of === 'object' && row.of !== null && 'other' in row.of)
        return inWords(`${at}/of`, answers);
      return row.of === undefined && row.rule !== undefined
        ? inWords(`${at}/rule`, answers)
        : unanswered(`${at}/of`, answers);
  }
}

/** What was worked out by hand of a layer in words, if the figures say so. */
export function workedOut({ row, at }: At, ground: Ground): bigint | undefined | Reason {
  const worked = ground.figures.worked?.[row.id];
  return worked && sizeOf(worked, at, ground);
}

/** That a percentage stands where nothing says of what it is. */
export function strayPercentage({ row, at }: At, { answers }: Ground): Reason | undefined {
  return row.percentage === undefined ? undefined : unfit(`${at}/percentage`, answers, words.ofWhat);
}
