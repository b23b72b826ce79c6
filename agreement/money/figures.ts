import type { Money } from '../kinds/money.ts';

/**
 * What happened in the period that is settled: all that a settlement needs besides the answers. Keys are row ids; counts
 * and rates are decimal strings, so that nothing goes through floating point.
 */
export interface Figures {
  /** What came in, by stream; below zero where customers got more back than they paid. */
  revenue: ByRow<Money>;
  /** The joint costs that were made, the oldest first. */
  costs?: readonly CostMade[];
  /** What deductions really cost, by deduction. */
  deducted?: ByRow<Money>;
  /** What steps measured, by layer, where that is no money: { r3: '12500' }. */
  measured?: ByRow<string>;
  /** Which milestones were reached, by layer. */
  reached?: ByRow<boolean>;
  /** What each party contributed, in one unit for all; without it the contributions of the answers count. */
  contributed?: ByParty<string>;
  /** What a layer takes that is agreed in words, worked out by hand. */
  worked?: ByRow<Money>;
  /** What one of another currency is worth in the currency that is settled in: { USD: '0.92' }. */
  rates?: { readonly [currency: string]: string };
  /** How many months the period lasts, for a return that counts by year. */
  months?: number;
  /** Which stretches of time end with this settlement; both, unless said otherwise. */
  closes?: readonly ('year' | 'term')[];
  /** Of which of those nobody has said yet whether they end: where it makes a difference, that is missing. */
  undecided?: readonly ('year' | 'term')[];
  /** What earlier settlements left that fits no more, and that was dealt with outside this one: the ids of `leftOver`. */
  dealtWith?: readonly string[];
  before?: Before;
  /** The same by currency, where earlier settlements were in several; it goes before the other. */
  earlier?: { readonly [currency: string]: Before };
}

export interface CostMade {
  party: string;
  amount: Money;
}

/**
 * What earlier settlements left, as the one before gives it back: without what rules that count by the year have used, where a year
 * ended with that one.
 */
export interface Before {
  /** Which model each layer had: of another one it has left nothing. */
  models?: ByRow<string>;
  /** How much of its amount or its steps a rule has used, in the time it counts over: { 'layers/r1': … }. */
  used?: ByRow<Money>;
  /** What could not be paid and moved on, by rule and party. */
  short?: ByRow<ByParty<Money>>;
  /** What steps measured earlier, by layer, in what they measure. */
  measured?: ByRow<string>;
  /** What each party got from steps that hold for the whole amount, by layer. */
  shared?: ByRow<ByParty<Money>>;
  /** What the receivers of a guarantee got, by layer. */
  received?: ByRow<ByParty<Money>>;
  /** What was made up under a guarantee and not taken back, by layer. */
  advanced?: ByRow<ByParty<Money>>;
  /** Costs that revenue has not paid back yet, the oldest first. */
  costs?: readonly CostMade[];
  /** All joint costs that each party made earlier. */
  spent?: ByParty<Money>;
  /** What each party bore earlier, of costs and of losses. */
  borne?: { costs?: ByParty<Money>; losses?: ByParty<Money> };
  /** What is in the reserve. */
  reserve?: Money;
}

export interface ByRow<A> {
  readonly [row: string]: A;
}

export interface ByParty<A> {
  readonly [party: string]: A;
}
