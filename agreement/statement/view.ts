import { assumedIn, lackingIn } from '../money/reasons.ts';
import { saySteps, sayUnits } from '../money/say-steps.ts';
import { type Outcome, type Pool, partOf, type Step } from '../money/settlement.ts';
import { dueTo, type Transfer, transfersOf } from '../money/transfers.ts';
import { sayingOf } from '../said.ts';
import { sayDate } from '../say/dates.ts';
import type { Account } from './account.ts';
import { figuresView } from './figures-view.ts';
import { movesOnView } from './moves-on-view.ts';

/** All that the template of a statement may say. */
export function statementView(account: Account, party: string): object {
  const { answers, language, settlement, date, period, number } = account;
  const title = answers.parties?.title;
  return {
    partnership: typeof title === 'string' && title,
    party: sayingOf(answers, language).party(party),
    period: period ?? false,
    number: number ?? false,
    version: account.version ?? false,
    provisional: account.provisional === true,
    date: sayDate(date, language),
    several: settlement.pools.length > 1,
    pools: settlement.pools.map((pool) => poolView(pool, party, account)),
    given: figuresView(account),
    lacking: lackingIn(settlement).map((reason) => reason[language]),
    assumed: assumedIn(settlement).map((reason) => reason[language]),
    vat: typeof answers.money?.vat === 'string' && answers.money.vat,
  };
}

function poolView(pool: Pool, party: string, account: Account): object {
  const { answers, language } = account;
  const { currency } = pool;
  const money = (units: bigint) => sayUnits(units, currency, language);
  const unless = (units: bigint) => units !== 0n && money(units);
  const name = sayingOf(answers, language).party;
  const outcome = pool.outcomes.find((each) => each.party === party)!;
  const { balances, payments, unknown } = transfersOf(pool, answers);
  const { due, keeps, holds } = balances.find((each) => each.party === party)!;
  const owed = due + keeps - (holds ?? 0n);
  return {
    currency,
    result: {
      ...ownPayments(payments, party, name, money),
      known: payments !== undefined,
      due: money(due < 0n ? -due : due),
      'due-is': sign(due),
    },
    sum: {
      recovered: unless(outcome.recovered),
      part: money(outcome.payout - outcome.recovered),
      settles: unless(outcome.settles),
      keeps: unless(keeps),
      due: money(due + keeps),
      holds: holds !== undefined && unless(-holds),
      owed: money(owed < 0n ? -owed : owed),
      'owed-is': sign(owed),
    },
    payments: payments?.map(({ from, to, amount }) => ({
      from: from === 'nobody' ? false : name(from),
      to: to === 'reserve' ? false : name(to),
      amount: money(amount),
    })),
    'payments-known': payments !== undefined,
    unknown: unknown.map((reason) => reason[language]),
    parties: partiesView(pool, name, money),
    undistributed: unless(pool.undistributed),
    unborne: unless(pool.unborne),
    remains: pool.remains.map(({ amount, reason }) => ({ amount: money(amount), why: reason[language] })),
    deducted: pool.deducted !== 0n,
    steps: stepsView(pool, party, account),
    costs: costsView(outcome, money),
    next: movesOnView(pool, party, account),
  };
}

function sign(units: bigint): 'gets' | 'pays' | 'even' {
  return units === 0n ? 'even' : units > 0n ? 'gets' : 'pays';
}

/** What one party pays to and gets from the others; apart from those, what nobody bears yet. */
function ownPayments(
  payments: readonly Transfer[] | undefined,
  party: string,
  name: (party: string) => string,
  money: (units: bigint) => string,
): object {
  const mine = payments ?? [];
  const from = mine.filter((each) => each.to === party && each.from !== 'nobody');
  const to = mine.filter((each) => each.from === party);
  const open = mine.find((each) => each.to === party && each.from === 'nobody');
  const total = (of: readonly Transfer[]) => money(of.reduce((sum, { amount }) => sum + amount, 0n));
  return {
    gets: from.length > 0 && total(from),
    pays: to.length > 0 && total(to),
    from: from.map((each) => ({ name: name(each.from), amount: money(each.amount) })),
    to: to.map((each) => ({ name: each.to !== 'reserve' && name(each.to), amount: money(each.amount) })),
    open: open ? money(open.amount) : false,
  };
}

/** What the pool came to for all of them: it is one and the same money. */
function partiesView(pool: Pool, name: (party: string) => string, money: (units: bigint) => string): object {
  const { outcomes, reserve, undistributed, unborne } = pool;
  const row = (outcome: Outcome) => ({
    name: name(outcome.party),
    payout: money(outcome.payout),
    settles: money(outcome.settles),
    due: money(dueTo(outcome)),
  });
  return {
    rows: outcomes.map(row),
    settled: outcomes.some(({ settles }) => settles !== 0n),
    reserve: reserve !== 0n && money(reserve),
    undistributed: undistributed !== 0n && money(undistributed),
    unborne: unborne !== 0n && money(-unborne),
    none: money(0n),
    total: money(pool.pool),
  };
}

function stepsView(pool: Pool, party: string, { answers, language }: Account): object[] {
  const said = saySteps(pool, answers, language);
  const money = (units: bigint) => sayUnits(units < 0n ? -units : units, pool.currency, language);
  return pool.steps.map((step, at) => {
    const { label, what, parties } = said[at]!;
    const part = partOf(step.parts, party);
    return {
      label,
      what,
      part: part !== 0n && money(part),
      'part-is': partIs(step, part),
      total: parties.find((each) => each.party === party)?.total ?? '',
      shared: step.parts.size > 0,
    };
  });
}

function partIs({ book }: Step, part: bigint): 'bears' | 'gets' | 'pays' {
  if (book === 'costs') return 'bears';
  return part < 0n ? 'pays' : 'gets';
}

/** The costs that a party made, and what became of them; false where there were none for it. */
function costsView(outcome: Outcome, money: (units: bigint) => string): object | false {
  const { made, recovered, carried, borne, settles } = outcome;
  if ([made, borne, settles].every((amount) => amount === 0n)) return false;
  return {
    made: money(made),
    recovered: money(-recovered),
    carried: carried !== 0n && money(-carried),
    borne: money(-borne),
    settles: money(settles < 0n ? -settles : settles),
    'settles-is': sign(settles),
  };
}
