import { closes, type Ground, partsOf } from './ground.ts';
import type { Parts } from './settlement.ts';

/** What a rule could not pay in earlier settlements and moved on, by party. */
export function shortBefore(id: string, at: string, ground: Ground): Parts {
  return partsOf(ground.figures.before?.short?.[id], at, ground);
}

/** Whether what falls short now moves on to the next settlement, rather than lapses. */
export function movesOn(ground: Ground): boolean {
  return ground.answers.money?.shortfall === 'carried' && !closes('term', ground);
}
