import type { Reason } from './reasons.ts';
import { type Parts, type Rule, sum } from './settlement.ts';
import { split } from './split.ts';

/** What a rule asks of the money that is there when its turn comes. */
export interface Claim {
  /** 'layers/r1' */
  id: string;
  rule: Rule;
  at: string;
  /** In minor units; absent where it takes all that is left. */
  wanted?: bigint;
  /** Who gets what, of what it takes. */
  divide(taken: bigint): Parts;
  /** What it owes to whom: what it cannot take of that falls short. */
  owed?: Parts;
  /** What came due now, where it also asks for what moved on from earlier; all that it takes, unless said otherwise. */
  due?: bigint;
  /** How far its steps have come, as a decimal string in what they measure. */
  reached?: string;
}

/** Claims in order, or why there are none. */
export type Claims = Claim[] | Reason;

/** What certain parties are owed: of less than that, each gets a part in proportion. */
export function owing(owed: Parts): Pick<Claim, 'wanted' | 'divide' | 'owed'> {
  const parties = [...owed.keys()];
  const amounts = [...owed.values()];
  const wanted = sum(amounts);
  return {
    wanted,
    owed,
    divide(taken) {
      if (taken === wanted) return owed;
      const parts = split(taken, amounts);
      return new Map(parties.map((party, place) => [party, parts[place]!]));
    },
  };
}
