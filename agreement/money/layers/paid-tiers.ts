import type { Claims } from '../claim.ts';
import { chosen, type Ground, roundedFor } from '../ground.ts';
import { heightOf, heightThatHolds, type Ladder, overlap, type Rung, rungAt, sayHeight } from '../ladder.ts';
import { isCount, toCountUnits, whole } from '../minor-units.ts';
import { isReason, noFigure, type Reason, unanswered, unfit, words } from '../reasons.ts';
import { amountAt, partiesAt, rateAt } from '../row-answers.ts';
import { least, most } from '../settlement.ts';
import { roomIn, spanOf, usedBefore } from '../spans.ts';
import { baseOf, idOf, type Layer, paying } from './layer.ts';
import { nothingAbove } from './shared-tiers.ts';

/** Steps that give their receiver a percentage, or an amount, for what is measured. */
export function paidTiers(layer: Layer, ladder: Ladder, ground: Ground): Claims {
  const receivers = partiesAt(layer, 'receiver', ground);
  if (isReason(receivers)) return receivers;
  const room = roomIn(layer, idOf(layer), ground);
  if (isReason(room)) return room;
  const measure = measureOf(layer, ladder, receivers, ground);
  if (isReason(measure)) return measure;
  const due = dueFrom(layer, measure, ground);
  if (isReason(due)) return due;
  const now = room === undefined ? due : least(due, room);
  return [
    { ...paying(layer, 'tiers', receivers, now, ground), reached: sayHeight(measure.high, ladder, ground) },
  ];
}

/** All that the steps are worked out from. */
interface Measure {
  ladder: Ladder;
  /** What was measured before this period, and with it, where the steps go on; otherwise from nothing. */
  low: bigint;
  high: bigint;
  /** Which step holds. */
  holds: bigint;
  /** What percentages are of, in minor units. */
  base: bigint;
  /** What the layer gave earlier for the same whole. */
  used: bigint;
  /** A fraction in whole minor units, for whoever receives it. */
  round(numerator: bigint, denominator: bigint): bigint;
}

function dueFrom(layer: Layer, measure: Measure, ground: Ground): bigint | Reason {
  const { ladder } = measure;
  const gifts = ladder.rungs.map((rung) => giftOf(rung, ladder, ground));
  const wrong = gifts.find(isReason);
  if (wrong) return wrong;
  const given = gifts as Gift[];
  const steps = chosen(layer.row.steps);
  if (steps === 'whole') return byWhole(measure, given) ?? nothingAbove(ladder, ground);
  const part = byPart(measure, given) ?? nothingMeasured(layer, ground);
  if (steps === 'part') return part;
  return part === byWhole(measure, given) ? part : unanswered(`${layer.at}/steps`, ground.answers);
}

function nothingMeasured({ at }: Layer, { answers }: Ground): Reason {
  return unfit(`${at}/measured`, answers, {
    nl: 'er is niets geteld, dus valt de opbrengst in geen enkele stap',
    en: 'nothing was counted, so the revenue falls in no step at all',
  });
}

function measureOf(layer: Layer, ladder: Ladder, receivers: string[], ground: Ground): Measure | Reason {
  const { before, measured } = ground.figures;
  const base =
    ladder.rungs.some(({ row }) => row.percentage !== undefined) || ladder.isMoney
      ? baseOf(layer, ground)
      : 0n;
  if (isReason(base)) return base;
  const now = measured?.[layer.row.id];
  if (now?.startsWith('-')) return unfit(`${layer.at}/measured`, ground.answers, words.belowZero);
  if (!ladder.isMoney && !isCount(now))
    return noFigure(`${layer.at}/measured`, ground.answers, {
      nl: 'wat de stappen meten',
      en: 'what the steps measure',
    });
  const isOngoing = goesOn(layer, ladder);
  const used = isOngoing ? usedBefore(layer, idOf(layer), ground) : 0n;
  if (isReason(used)) return used;
  const low = isOngoing ? heightOf(before?.measured?.[layer.row.id] ?? '0', ladder, ground) : 0n;
  const taker = receivers.length === 1 ? receivers[0]! : '';
  const high = low + (ladder.isMoney ? base : toCountUnits(now!));
  return {
    ladder,
    low,
    high,
    holds: heightThatHolds(layer, high, ladder, ground),
    base,
    used,
    round: (numerator, denominator) => roundedFor(taker, numerator, denominator, ground),
  };
}

/** Whether the steps go on from where the last period ended. Numbers of things are what they are on the day, unless agreed otherwise. */
function goesOn(layer: Layer, { isMoney }: Ladder): boolean {
  return spanOf(layer, isMoney ? 'term' : 'settlement') !== 'settlement';
}

/** What a step gives: a percentage in millionths, and an amount in minor units, once or for each one. */
interface Gift {
  rung: Rung;
  rate: bigint;
  amount: bigint;
  isForEach: boolean;
}

function giftOf(rung: Rung, { isMoney }: Ladder, ground: Ground): Gift | Reason {
  const rate = rateAt(rung, 'percentage', ground);
  if (isReason(rate)) return rate;
  const amount = amountAt(rung, 'amount', ground);
  if (isReason(amount)) return amount;
  if (rate === undefined && amount === undefined) return unanswered(`${rung.at}/percentage`, ground.answers);
  const isForEach = chosen(rung.row['amount-for']) === 'unit';
  if (isForEach && isMoney)
    return unfit(`${rung.at}/amount-for`, ground.answers, {
      nl: 'de stappen zijn in geld, dus is er geen aantal om mee te rekenen',
      en: 'the steps are in money, so there is no number to calculate with',
    });
  return { rung, rate: rate ?? 0n, amount: amount ?? 0n, isForEach };
}

/**
 * Each step gives for what falls in it. A percentage of money that comes from things in several steps is divided over them by
 * number; undefined where there is such money, and no things.
 */
function byPart({ ladder, low, high, base, round }: Measure, gifts: readonly Gift[]): bigint | undefined {
  const length = high - low;
  if (!ladder.isMoney && length === 0n && base > 0n) return undefined;
  const rated = gifts.reduce((total, { rung, rate }) => total + rate * overlap(rung, low, high), 0n);
  const ofBase = ladder.isMoney || length === 0n ? round(rated, whole) : round(base * rated, length * whole);
  const amounts = gifts.map(({ rung, amount, isForEach }) => {
    if (isForEach) return round(amount * overlap(rung, low, high), ladder.one);
    return low <= rung.from && high > rung.from ? amount : 0n;
  });
  return amounts.reduce((total, amount) => total + amount, ofBase);
}

/** The step that is reached gives for all of it, less what a lower one gave earlier; undefined above the last step. */
function byWhole(measure: Measure, gifts: readonly Gift[]): bigint | undefined {
  const { ladder, low, high, holds, base, used, round } = measure;
  const rung = rungAt(ladder, holds);
  if (!rung) return holds < ladder.rungs[0].from ? 0n : undefined;
  const { rate, amount, isForEach } = gifts.find((gift) => gift.rung === rung)!;
  const earlier = low > 0n && (ladder.isMoney || rate === 0n) ? used : 0n;
  const ofBase = round((ladder.isMoney ? high : base) * rate, whole);
  const once = isForEach ? round(amount * high, ladder.one) : amount;
  return most(ofBase + once - earlier, 0n);
}
