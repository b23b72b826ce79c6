import { isKnown } from '../answer.ts';
import { seam } from '../checks/seams.ts';
import { currencyDecimals } from '../say/numbers.ts';
import { type At, chosen, type Ground, unitsOf } from './ground.ts';
import { countDecimals, decimal, fromMinorUnits, toCountUnits, toMinorUnits } from './minor-units.ts';
import { inWords, isReason, type Reason, unanswered, unfit } from './reasons.ts';
import { least, most } from './settlement.ts';
import { type Bounds, boundsOf } from './tiers.ts';

/** One step: it covers what lies above `from`, up to and including `to`. */
export interface Rung extends At {
  from: bigint;
  /** Absent where the step has no upper end. */
  to?: bigint;
}

/** Steps from low to high, each beginning where the one before ends. */
export interface Ladder {
  rungs: [Rung, ...Rung[]];
  /** Whether it measures money, in minor units of the currency that is settled in; otherwise a count, in millionths. */
  isMoney: boolean;
  /** One whole of what it measures. */
  one: bigint;
}

/** The steps of a layer, or what keeps them from being one ladder. */
export function ladderOf({ row, at }: At, ground: Ground): Ladder | Reason {
  const { answers } = ground;
  const tiers = ground.tiers.get(row.id) ?? [];
  if (tiers.length > 0) return ladderFrom(tiers, ground);
  return row.rule === undefined ? unanswered('/money/tiers', answers) : inWords(`${at}/rule`, answers);
}

/** At least one step, as a ladder. */
export function ladderFrom(tiers: readonly At[], ground: Ground): Ladder | Reason {
  const rungs: Rung[] = [];
  let before: Bounds | undefined;
  for (const tier of tiers) {
    const bounds = boundsAt(tier, ground);
    if (isReason(bounds)) return bounds;
    if (before && seam(before, bounds) !== undefined)
      return unfit(`${tier.at}/band`, ground.answers, {
        nl: 'deze stap sluit niet aan op de stap ervoor',
        en: 'this step does not follow on the step before it',
      });
    rungs.push({
      ...tier,
      from: before?.to ?? lowest(bounds),
      ...(bounds.to !== undefined && { to: bounds.to }),
    });
    before = bounds;
  }
  const { unit, one } = before!;
  return { rungs: rungs as Ladder['rungs'], isMoney: currencyDecimals(unit) !== undefined, one };
}

/** Where the first step begins: of things that are counted, the first one in it is inside it. */
function lowest({ from, unit, one }: Bounds): bigint {
  return currencyDecimals(unit) === undefined ? most(from - one, 0n) : from;
}

function boundsAt(tier: At, ground: Ground): Bounds | Reason {
  const { band } = tier.row;
  const at = `${tier.at}/band`;
  const bounds = boundsOf(band);
  if (bounds === undefined)
    return band === undefined || !isKnown(band)
      ? unanswered(at, ground.answers)
      : unfit(at, ground.answers, {
          nl: 'hier staat niet van hoeveel tot hoeveel',
          en: 'this does not say from how much to how much',
        });
  if (currencyDecimals(bounds.unit) === undefined || bounds.unit === ground.currency) return bounds;
  const from = unitsOf(fromMinorUnits(bounds.from, bounds.unit), at, ground);
  if (isReason(from)) return from;
  const to =
    bounds.to === undefined ? undefined : unitsOf(fromMinorUnits(bounds.to, bounds.unit), at, ground);
  if (isReason(to)) return to;
  const one = 10n ** BigInt(currencyDecimals(ground.currency) ?? 2);
  return { from, ...(to !== undefined && { to }), unit: ground.currency, one };
}

/** The step that is reached at this height; none below the first or above the last. */
export function rungAt({ rungs }: Ladder, height: bigint): Rung | undefined {
  const rung = rungs.find(({ to }) => to === undefined || height <= to);
  return height < rungs[0].from ? undefined : rung;
}

/** The height that says which step holds: the one that is reached, or one from before where the parties agreed that it stays. */
export function heightThatHolds({ row }: At, height: bigint, ladder: Ladder, ground: Ground): bigint {
  const before = ground.figures.before?.measured?.[row.id];
  if (chosen(row['if-falls']) !== 'keeps' || before === undefined) return height;
  return most(height, heightOf(before, ladder, ground));
}

/** A number as it was measured, in the smallest units of the ladder. */
export function heightOf(n: string, { isMoney }: Ladder, { currency }: Ground): bigint {
  return isMoney ? toMinorUnits({ amount: n, currency }) : toCountUnits(n);
}

/** And back. */
export function sayHeight(height: bigint, { isMoney }: Ladder, { currency }: Ground): string {
  return isMoney ? fromMinorUnits(height, currency).amount : decimal(height, countDecimals);
}

/** How much of a step lies between two heights. */
export function overlap({ from, to }: Rung, low: bigint, high: bigint): bigint {
  return most(least(to ?? high, high) - most(from, low), 0n);
}
