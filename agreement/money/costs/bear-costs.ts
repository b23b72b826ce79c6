import { chosen, type Ground, partsOf } from '../ground.ts';
import { assumed, isReason, type Reason, unanswered } from '../reasons.ts';
import { type Key, keyOf } from '../row-answers.ts';
import {
  least,
  minus,
  most,
  none,
  type Parts,
  plainly,
  plus,
  type Rule,
  type Step,
  sum,
} from '../settlement.ts';
import { movesOn } from '../short.ts';
import { split } from '../split.ts';
import { type CostBook, costsComeFirst } from './book.ts';
import { openBy } from './entries.ts';
import { costKey } from './key.ts';
import { bear } from './limits.ts';

/** Who bears what revenue did not pay back, in minor units. */
export interface CostsBorne {
  steps: Step[];
  /** What waits for the next settlement, by party that made it. */
  carried: Parts;
  /** What each party bears; losses apart, which count for their own limits. */
  borne: Parts;
  losses: Parts;
  unborne: bigint;
}

/**
 * Costs that are left over: those that revenue fell short for are a loss, or wait for the next settlement; the others
 * go by the key for joint costs. Where costs do not come first, the loss is what they are more than all that came in.
 */
export function bearCosts(book: CostBook, pool: bigint, lossesBefore: Parts, ground: Ground): CostsBorne {
  const open = openBy(book.entries);
  const uncovered = sum(open.values());
  const short = costsComeFirst(ground)
    ? least(book.short, uncovered)
    : sharesLosses(ground)
      ? most(uncovered - most(pool, 0n), 0n)
      : 0n;
  const waits = costsComeFirst(ground) && movesOn(ground);
  const carried = waits ? portionOf(open, short) : none;
  const loss = waits || bearsItself(ground) ? 0n : short;
  const rest = uncovered - sum(carried.values()) - loss;
  const joint = bearJointCosts(rest, minus(open, carried), ground);
  const lost = bearLoss(loss, lossesBefore, ground);
  if (uncovered > short && joint.steps.length > 0) sayThatLimitIsPassed(book, ground);
  return {
    steps: [...joint.steps, ...lost.steps],
    carried,
    borne: plus(joint.borne, book.overspent),
    losses: lost.borne,
    unborne: joint.unborne + lost.unborne,
  };
}

/** Says so where costs above the limit of what comes first are joint costs, and no loss. */
function sayThatLimitIsPassed({ limits }: CostBook, { answers, reasons }: Ground): void {
  for (const at of limits)
    reasons.push(
      assumed([`${at}/amount`, '/money/costs-shares'], answers, {
        nl: 'De kosten zijn hoger dan de grens; wat daarboven ligt, verdeelt dit als gezamenlijke kosten en niet als verlies',
        en: 'Costs are above the limit; this shares what lies above it as joint costs, not as a loss',
      }),
    );
}

/** Whether what revenue falls short for goes by the key for costs: each bears its own loss, or its own costs. */
function bearsItself(ground: Ground): boolean {
  const { losses, costs } = ground.answers.money ?? {};
  return !sharesLosses(ground) && (losses === 'own' || costs === 'own');
}

/** Whether the parties share a loss, rather than each bearing its own. */
export function sharesLosses({ answers }: Ground): boolean {
  return chosen(answers.money?.losses) === 'shared';
}

type Share = Omit<CostsBorne, 'carried' | 'losses'>;

const nothing: Share = { steps: [], borne: none, unborne: 0n };

function bearLoss(amount: bigint, earlier: Parts, ground: Ground): Share {
  if (amount === 0n) return nothing;
  const { answers } = ground;
  const key = sharesLosses(ground) ? lossKey(ground) : unanswered('/money/losses', answers);
  return byKey('loss', amount, key, earlier, ground);
}

function bearJointCosts(amount: bigint, open: Parts, ground: Ground): Share {
  if (amount === 0n) return nothing;
  const { answers } = ground;
  if (answers.money?.costs === 'own') return { ...nothing, borne: portionOf(open, amount) };
  const key =
    answers.money?.costs === 'joint' ? costKey(amount, ground) : unanswered('/money/costs', answers);
  return byKey('key', amount, key, borneBefore('costs', ground), ground);
}

/** What each party bore in earlier settlements. */
export function borneBefore(of: 'costs' | 'losses', ground: Ground): Parts {
  return partsOf(ground.figures.before?.borne?.[of], '/money/losses', ground);
}

/** The key by which the parties share a loss. */
export function lossKey(ground: Ground): Key | Reason {
  return keyOf(ground.answers.money?.['loss-shares'], '/money/loss-shares', ground);
}

const places: Record<'loss' | 'key', { at: string; caps: string }> = {
  loss: { at: '/money/loss-shares', caps: 'loss-caps' },
  key: { at: '/money/costs-shares', caps: 'costs-caps' },
};

function byKey(
  rule: 'loss' | 'key',
  amount: bigint,
  key: Key | Reason,
  earlier: Parts,
  ground: Ground,
): Share {
  const { at, caps } = places[rule];
  if (isReason(key)) {
    ground.reasons.push(key);
    return { ...nothing, unborne: amount };
  }
  const { parts, unborne } = bear(amount, key, caps, earlier, ground);
  return { steps: [stepOf(rule, at, amount, unborne, parts)], borne: parts, unborne };
}

function stepOf(rule: Rule, at: string, amount: bigint, unborne: bigint, parts: Parts): Step {
  return {
    id: rule === 'loss' ? 'loss' : 'costs',
    rule,
    at,
    book: 'costs',
    before: amount,
    taken: amount - unborne,
    left: unborne,
    ...plainly,
    parts,
  };
}

/** An amount over the parties in proportion to what is open for each. */
function portionOf(open: Parts, amount: bigint): Parts {
  if (amount === 0n) return none;
  const parts = split(amount, [...open.values()]);
  return new Map([...open.keys()].map((party, place) => [party, parts[place]!]));
}
