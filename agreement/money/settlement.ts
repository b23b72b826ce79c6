import type { Money } from '../kinds/money.ts';
import type { Before } from './figures.ts';
import type { LeftOver } from './left-over.ts';
import type { Reason } from './reasons.ts';

/** What each party gets or bears, by party, in minor units. */
export type Parts = ReadonlyMap<string, bigint>;

/** The rule that a step follows: one of the models of a layer, or what the agreement says elsewhere. */
export type Rule =
  | 'deduction'
  | 'reserve'
  | 'costs'
  | 'return'
  | 'fee'
  | 'royalty'
  | 'split'
  | 'pro-rata'
  | 'tiers'
  | 'milestone'
  | 'rest'
  | 'top-up'
  | 'take-back'
  | 'key'
  | 'loss';

/** One step of a settlement. All amounts are in minor units of the pool's currency. */
export interface Step {
  /** 'reserve', 'layers/r1', 'layers/r3/r2' (a step of a layer in steps), 'streams/r1'. */
  id: string;
  rule: Rule;
  /** The JSON Pointer of the answer that holds the rule. */
  at: string;
  /** What it is about: money that came in, or costs and losses that the parties bear. */
  book: 'pool' | 'costs';
  /** What there was, what this step took of it, and what is left. For a guarantee: what its receiver had, and has. */
  before: bigint;
  taken: bigint;
  left: bigint;
  /** What it owes to parties and could not take. */
  short: bigint;
  owed?: Parts;
  /** How much of its rule's own amount it used. */
  uses: bigint;
  /** How far its steps have come, as a decimal string in what they measure. */
  reached?: string;
  /** What each party gets or, of costs and losses, bears; empty where it goes to none of them. */
  parts: Parts;
  /** How much of it came from which stream. */
  from: Parts;
}

/** What a step has none of that takes nothing out of the pool for a rule of its own. */
export const plainly = { short: 0n, uses: 0n, from: new Map() } as const satisfies Partial<Step>;

/** What it comes to for one party, in minor units. */
export interface Outcome {
  party: string;
  /** What it gets of the money that came in; below zero where it pays. */
  payout: bigint;
  /** The joint costs it made and had not been paid back before, and how much of them revenue pays back now. */
  made: bigint;
  recovered: bigint;
  /** What of those costs waits for the next settlement. */
  carried: bigint;
  /** What it bears of the rest: made − recovered − carried = borne + settles. */
  borne: bigint;
  /** What it gets from the other parties for costs; below zero where it pays them. */
  settles: bigint;
}

/** What a party has left after the costs it made: what came to it, less those. Costs that nobody bears are no loss to it yet. */
export function keptBy({ payout, settles, made }: Outcome): bigint {
  return payout + settles - made;
}

/** Whether the parties made joint costs, so that what they get is not what they keep. */
export function hasJointCosts(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ made, settles }) => made !== 0n || settles !== 0n);
}

/** Money that nobody could be given, and why. */
export interface Left {
  amount: bigint;
  reason: Reason;
}

/** The money of one stream, in minor units. */
export interface StreamMoney {
  stream: string;
  revenue: bigint;
  deducted: bigint;
  undistributed: bigint;
}

/** The settlement of one currency: payouts + reserve + undistributed = pool, always. */
export interface Pool {
  currency: string;
  /** What came in, in minor units. */
  revenue: bigint;
  /** What came off it for others than the parties. */
  deducted: bigint;
  /** revenue − deducted */
  pool: bigint;
  /** What went to the reserve now. */
  reserve: bigint;
  undistributed: bigint;
  /** Where undistributed comes from. */
  remains: Left[];
  /** What came in and what is left, by stream. */
  streams: StreamMoney[];
  /** Costs and losses that nobody bears. */
  unborne: bigint;
  outcomes: Outcome[];
  steps: Step[];
  /** What was changed into this currency. */
  exchanged: Exchanged[];
  /** What the next settlement has to know. */
  after: Before;
}

export interface Exchanged {
  stream: string;
  from: Money;
  rate: string;
  to: bigint;
}

export interface Settlement {
  /** One for each currency that is settled in. */
  pools: Pool[];
  /** What could not be worked out, or only by an assumption. */
  reasons: Reason[];
  /** What earlier settlements left that no longer fits the answers. */
  leftOver: LeftOver[];
}

export const none: Parts = new Map();

export function sum(amounts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

export function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

export function most(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

/** What this party has of it. */
export function partOf(parts: Parts, party: string): bigint {
  return parts.get(party) ?? 0n;
}

/** The one without the other. */
export function minus(one: Parts, other: Parts): Parts {
  return plus(one, new Map([...other].map(([party, amount]) => [party, -amount])));
}

/** Both together. */
export function plus(one: Parts, other: Parts): Parts {
  const both = new Map(one);
  for (const [party, amount] of other) both.set(party, partOf(both, party) + amount);
  return both;
}
