import type { CostMade } from '../figures.ts';
import { type Ground, roundedFor, rowsAt, sizeOf } from '../ground.ts';
import { whole } from '../minor-units.ts';
import { isReason, noFigure, type Reason, unfit, words } from '../reasons.ts';
import { moneyAt, rateAt } from '../row-answers.ts';
import type { Parts } from '../settlement.ts';
import type { Entry } from './entries.ts';
import { overspend } from './overspending.ts';

/** The costs of one settlement, in minor units: what was made, and what nobody has paid back yet. */
export interface CostBook {
  /** The oldest first. */
  entries: Entry[];
  /** What each party spent above its own part of the budget, and bears itself: it is not open. */
  overspent: Parts;
  /** What revenue fell short to pay back. */
  short: bigint;
  /** The rows whose limit left costs out, by their place. */
  limits: string[];
  /** Whether the figures say what was made. */
  isKnown: boolean;
}

/** Whether revenue pays costs back before it is shared. */
export function costsComeFirst({ answers }: Ground): boolean {
  return (
    answers.money?.basis === 'profit' || rowsAt(answers, 'layers').some(({ row }) => row.model === 'costs')
  );
}

/** What was made in this period, and what was carried over into it. */
export function openCosts(ground: Ground): CostBook {
  const { answers, figures, reasons } = ground;
  const isAsked = answers.money?.costs === 'joint' || costsComeFirst(ground);
  const isKnown = figures.costs !== undefined || !isAsked;
  if (!isKnown) reasons.push(unknownCosts('/money/costs', ground));
  const entries = [
    ...entriesOf(figures.before?.costs ?? [], false, ground),
    ...withOverhead(entriesOf(figures.costs ?? [], true, ground), ground),
  ];
  return { entries, overspent: overspend(entries, ground), short: 0n, limits: [], isKnown };
}

/** That the figures do not say what was spent. */
export function unknownCosts(at: string, { answers }: Ground): Reason {
  return noFigure(at, answers, {
    nl: 'welke gezamenlijke kosten er zijn gemaakt',
    en: 'which joint costs were made',
  });
}

function entriesOf(made: readonly CostMade[], isNew: boolean, ground: Ground): Entry[] {
  return made.flatMap(({ party, amount }): Entry[] => {
    if (ground.elsewhere.includes(amount.currency)) return [];
    const units = ground.parties.includes(party)
      ? sizeOf(amount, '/money/costs', ground)
      : unfit('/money/costs', ground.answers, words.nobody);
    if (!isReason(units)) return [{ party, amount: units, open: units, isNew }];
    ground.reasons.push(units);
    return [];
  });
}

/** What a party may add to its costs. */
function withOverhead(entries: Entry[], ground: Ground): Entry[] {
  const rate = rateAt(moneyAt(ground.answers), 'costs-overhead', ground);
  if (isReason(rate)) ground.reasons.push(rate);
  if (rate === undefined || isReason(rate)) return entries;
  return entries.map((entry) => {
    const amount = entry.amount + roundedFor(entry.party, entry.amount * rate, whole, ground);
    return { ...entry, amount, open: amount };
  });
}
