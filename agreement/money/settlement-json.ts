import type { Answers } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import type { Language } from '../language.ts';
import { sayingOf } from '../said.ts';
import { reasonFor } from './left-over.ts';
import { fromMinorUnits } from './minor-units.ts';
import { saySteps } from './say-steps.ts';
import type { Outcome, Pool, Settlement, Step } from './settlement.ts';

export type SettlementJson = ReturnType<typeof settlementJson>;

export type PoolJson = SettlementJson['pools'][number];

/** A settlement as data for outside: amounts with their currency, and each step and reason in words as well. */
export function settlementJson(
  { pools, reasons, leftOver }: Settlement,
  answers: Answers,
  language: Language,
) {
  return {
    pools: pools.map((pool) => poolJson(pool, answers, language)),
    leftOver: leftOver.map((each) => ({ ...each, message: reasonFor(each, answers)[language] })),
    reasons: reasons.map((reason) => ({ at: reason.at, kind: reason.kind, message: reason[language] })),
  };
}

function poolJson(pool: Pool, answers: Answers, language: Language) {
  const { currency } = pool;
  const money = (units: bigint): Money => fromMinorUnits(units, currency);
  const { party: nameOf } = sayingOf(answers, language);
  const said = saySteps(pool, answers, language);
  return {
    currency,
    revenue: money(pool.revenue),
    deducted: money(pool.deducted),
    pool: money(pool.pool),
    reserve: money(pool.reserve),
    undistributed: money(pool.undistributed),
    unborne: money(pool.unborne),
    remains: pool.remains.map(({ amount, reason }) => ({ amount: money(amount), message: reason[language] })),
    outcomes: pool.outcomes.map((outcome) => ({
      party: outcome.party,
      name: nameOf(outcome.party),
      ...amountsOf(outcome, money),
    })),
    steps: pool.steps.map((step, index) => stepJson(step, said[index]!, money)),
    exchanged: pool.exchanged.map(({ to, ...exchange }) => ({ ...exchange, to: money(to) })),
    after: pool.after,
  };
}

/** What it comes to for a party, as amounts of money. */
export function amountsOf(outcome: Outcome, money: (units: bigint) => Money) {
  return {
    payout: money(outcome.payout),
    made: money(outcome.made),
    recovered: money(outcome.recovered),
    carried: money(outcome.carried),
    borne: money(outcome.borne),
    settles: money(outcome.settles),
  };
}

function stepJson(
  { id, rule, at, book, before, taken, left, short, parts }: Step,
  { label, sentence }: ReturnType<typeof saySteps>[number],
  money: (units: bigint) => Money,
) {
  return {
    id,
    rule,
    at,
    book,
    label,
    sentence,
    before: money(before),
    taken: money(taken),
    left: money(left),
    short: money(short),
    parts: [...parts].map(([party, amount]) => ({ party, amount: money(amount) })),
  };
}
