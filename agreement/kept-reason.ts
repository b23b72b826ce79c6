import type { Answers } from './answer.ts';
import type { Finding } from './finding.ts';
import { lastingPlaces } from './finding-key.ts';
import { hasControls, isBlank, tidy } from './kinds/typed-text.ts';
import type { Problem } from './problems.ts';

/** So many characters a reason may have. */
export const longestReason = 2_000;

/** Why a warning may stay, as somebody wrote it, and what it was about. */
export interface KeptReason {
  /** The finding it was written for; where an answer changes, the finding has another key. */
  key: string;
  check: number;
  /** With the ids of rows. */
  places: string[];
  reason: string;
  /** ISO 8601, in UTC. */
  at: string;
}

/** A finding, and whether it may stay. */
export interface JudgedFinding<Kept = KeptReason> extends Finding {
  /** The reason why this warning stays. */
  kept?: Kept;
  /** A reason that was written for this warning before the answers changed. */
  lapsed?: Kept;
}

/**
 * Findings with the reasons for which they may stay. Only a warning can: an error is a contradiction, and a note asks
 * for nothing.
 */
export function judged<Kept extends KeptReason>(
  found: readonly Finding[],
  reasons: readonly Kept[],
  answers: Answers,
): JudgedFinding<Kept>[] {
  const lapsed = lapsedReasons(found, reasons);
  return found.map((finding) => {
    if (finding.level !== 'warning') return finding;
    const kept = reasons.find(({ key }) => key === finding.key);
    if (kept) return { ...finding, kept };
    const [before] = sharingPlaces(finding, lapsed, answers).toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return before ? { ...finding, lapsed: before } : finding;
  });
}

/** Those that were written for what is not found any more, or not so. */
export function lapsedReasons<Kept extends KeptReason>(
  found: readonly Finding[],
  reasons: readonly Kept[],
): Kept[] {
  const standing = new Set(found.map(({ key }) => key));
  return reasons.filter(({ key }) => !standing.has(key));
}

/** Those of the same check about one of the same places. */
export function sharingPlaces<Kept extends KeptReason>(
  { check, at }: Pick<Finding, 'check' | 'at'>,
  reasons: readonly Kept[],
  answers: Answers,
): Kept[] {
  const same = reasons.filter((reason) => reason.check === check);
  if (same.length === 0) return [];
  const here = new Set(lastingPlaces(at, answers));
  return same.filter(({ places }) => places.some((place) => here.has(place)));
}

/** A warning that nobody said may stay. */
export function isOpenWarning({ level, kept }: JudgedFinding<unknown>): boolean {
  return level === 'warning' && kept === undefined;
}

/** The reason as it is kept, or why it cannot be. */
export function readReason(typed: string): { reason: string } | { problem: Problem } {
  if (isBlank(typed)) return { problem: 'reason-empty' };
  const reason = tidy(typed);
  if (hasControls(reason)) return { problem: 'text-control' };
  return [...reason].length > longestReason ? { problem: 'reason-long' } : { reason };
}
