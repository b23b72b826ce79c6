import type { Money } from '../kinds/money.ts';
import { fromMinorUnits } from '../money/minor-units.ts';
import { saySteps } from '../money/say-steps.ts';
import { type Pool, partOf, type Step } from '../money/settlement.ts';
import { amountsOf, settlementJson } from '../money/settlement-json.ts';
import { dueTo, transfersOf } from '../money/transfers.ts';
import { sayingOf } from '../said.ts';
import type { Account } from './account.ts';

/** A statement as data: for the books, or to go on from with the next settlement. */
export function statementJson(account: Account, party: string) {
  const { answers, language, date, period, number, settlement, figures } = account;
  const title = answers.parties?.title;
  return {
    statement: 1 as const,
    language,
    date,
    ...(number !== undefined && { number }),
    ...(period !== undefined && { period }),
    ...(typeof title === 'string' && { partnership: title }),
    party,
    name: sayingOf(answers, language).party(party),
    pools: settlement.pools.map((pool) => poolJson(pool, party, account)),
    figures,
    reasons: settlement.reasons.map((reason) => ({
      at: reason.at,
      kind: reason.kind,
      message: reason[language],
    })),
  };
}

function poolJson(pool: Pool, party: string, { answers, language }: Account) {
  const { currency } = pool;
  const money = (units: bigint): Money => fromMinorUnits(units, currency);
  const name = sayingOf(answers, language).party;
  const outcome = pool.outcomes.find((each) => each.party === party)!;
  const { balances, payments, unknown } = transfersOf(pool, answers);
  const { due, keeps, holds } = balances.find((each) => each.party === party)!;
  return {
    currency,
    pool: money(pool.pool),
    reserve: money(pool.reserve),
    undistributed: money(pool.undistributed),
    unborne: money(pool.unborne),
    ...amountsOf(outcome, money),
    due: money(due),
    keeps: money(keeps),
    ...(holds !== undefined && { holds: money(holds), balance: money(due + keeps - holds) }),
    ...(payments && { payments: payments.map((each) => ({ ...each, amount: money(each.amount) })) }),
    unknown: unknown.map((reason) => ({ at: reason.at, message: reason[language] })),
    steps: stepsJson(pool, party, money, saySteps(pool, answers, language)),
    parties: pool.outcomes.map((each) => ({
      party: each.party,
      name: name(each.party),
      payout: money(each.payout),
      settles: money(each.settles),
      due: money(dueTo(each)),
    })),
    remains: pool.remains.map(({ amount, reason }) => ({ amount: money(amount), message: reason[language] })),
    after: pool.after,
  };
}

/** Each step with this party's part of it, and what the party has so far of the same book. */
function stepsJson(
  { steps }: Pool,
  party: string,
  money: (units: bigint) => Money,
  said: ReturnType<typeof saySteps>,
) {
  const totals: Record<Step['book'], bigint> = { pool: 0n, costs: 0n };
  return steps.map(({ id, rule, at, book, before, taken, left, parts }, index) => {
    const part = partOf(parts, party);
    totals[book] += part;
    const { label, what } = said[index]!;
    return {
      id,
      rule,
      at,
      book,
      label,
      what,
      before: money(before),
      taken: money(taken),
      left: money(left),
      part: money(part),
      total: money(totals[book]),
    };
  });
}

/** A whole settlement as data: the pools, with a statement for each party. */
export function accountJson(account: Account) {
  const { answers, language, date, period, number, settlement } = account;
  const [first] = settlement.pools;
  return {
    ...settlementJson(settlement, answers, language),
    language,
    date,
    ...(number !== undefined && { number }),
    ...(period !== undefined && { period }),
    statements: (first?.outcomes ?? []).map(({ party }) => statementJson(account, party)),
  };
}
