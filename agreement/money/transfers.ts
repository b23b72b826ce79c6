import { type Answers, isKnown } from '../answer.ts';
import { partiesOf } from '../places.ts';
import { rowsAt } from './ground.ts';
import { type Reason, unanswered, unfit, words } from './reasons.ts';
import { type Outcome, type Pool, sum } from './settlement.ts';
import { split } from './split.ts';

/** What one party has, and what it should have, in minor units: what it comes to when everybody has paid. */
export interface Balance {
  party: string;
  /** Its part of what came in, with what it gets from the others for costs. */
  due: bigint;
  /** What it keeps for all of them: the reserve. */
  keeps: bigint;
  /** What it has already: what came in through it, less what came off. Absent while it is not known who has what. */
  holds?: bigint;
}

/** A payment that settles. Besides parties there may be 'reserve', where nobody keeps it yet, and 'nobody', who bears what has no bearer. */
export interface Transfer {
  from: string;
  to: string;
  amount: bigint;
}

export interface Transfers {
  balances: Balance[];
  /** Absent while it is not known who has the money. */
  payments?: Transfer[];
  /** Why that is not known. */
  unknown: Reason[];
}

/**
 * Who pays whom, so that each party has what it should have. Whoever invoices has the money of a stream, and paid what came off it; what
 * could not be shared stays with them.
 */
export function transfersOf(pool: Pool, answers: Answers): Transfers {
  const holdings = holdingsIn(pool, answers);
  const keeper = answers.money?.holder;
  const balances = pool.outcomes.map(
    (outcome): Balance => ({
      party: outcome.party,
      due: dueTo(outcome),
      keeps: outcome.party === keeper ? pool.reserve : 0n,
      ...(holdings.unknown.length === 0 && { holds: holdings.held.get(outcome.party) ?? 0n }),
    }),
  );
  if (holdings.unknown.length > 0) return { balances, unknown: holdings.unknown };
  const kept = sum(balances.map(({ keeps }) => keeps));
  const uncertain = unborneOf(pool);
  const others = new Map(uncertain.map(({ to, amount }) => [to, amount]));
  const owed = [
    ...balances.map(({ party, due, keeps, holds }): Open => {
      return { who: party, open: due + keeps - holds! - (others.get(party) ?? 0n) };
    }),
    { who: 'reserve', open: pool.reserve - kept },
  ];
  return { balances, payments: [...paid(owed), ...uncertain], unknown: [] };
}

/** What nobody bears yet is uncertain for those who made the costs, each in proportion; never for anybody else. */
function unborneOf({ outcomes, unborne }: Pool): Transfer[] {
  const makers = outcomes.filter(({ settles }) => settles > 0n);
  if (unborne === 0n) return [];
  const parts = split(
    unborne,
    makers.map(({ settles }) => settles),
  );
  return makers.flatMap(({ party }, place) =>
    parts[place]! > 0n ? [{ from: 'nobody', to: party, amount: parts[place]! }] : [],
  );
}

/** What a party gets in the end, from wherever it comes; below zero where it pays. */
export function dueTo({ payout, settles }: Outcome): bigint {
  return payout + settles;
}

/** Who has the money that came in. */
function holdingsIn(pool: Pool, answers: Answers): { held: Map<string, bigint>; unknown: Reason[] } {
  const held = new Map<string, bigint>();
  const unknown: Reason[] = [];
  const known = new Set(partiesOf(answers).map(({ id }) => id));
  for (const { stream, revenue, deducted, undistributed } of pool.streams) {
    const amount = revenue - deducted - undistributed;
    if (amount === 0n) continue;
    const { row, at } = rowsAt(answers, 'streams').find((each) => each.row.id === stream)!;
    const { invoicer } = row;
    const place = `${at}/invoicer`;
    if (invoicer === undefined || !isKnown(invoicer)) unknown.push(unanswered(place, answers));
    else if (invoicer === 'all') unknown.push(unfit(place, answers, everybody));
    else if (!known.has(invoicer as string)) unknown.push(unfit(place, answers, words.nobody));
    else held.set(invoicer as string, (held.get(invoicer as string) ?? 0n) + amount);
  }
  return { held, unknown };
}

const everybody = {
  nl: 'ieder factureert het eigen deel, dus hoeveel elke partij heeft ontvangen weten we niet',
  en: 'each invoices its own part, so we do not know how much each party has received',
};

interface Open {
  who: string;
  open: bigint;
}

/** Whoever has most too much pays whoever has most too little, until nobody has: fewer payments than there are of them. */
function paid(owed: readonly Open[]): Transfer[] {
  const open = owed.filter((each) => each.open !== 0n).map((each) => ({ ...each }));
  const payments: Transfer[] = [];
  for (;;) {
    const payer = open.reduce<Open | undefined>(lower, undefined);
    const taker = open.reduce<Open | undefined>(higher, undefined);
    if (!payer || !taker || payer.open >= 0n || taker.open <= 0n) return payments;
    const amount = -payer.open < taker.open ? -payer.open : taker.open;
    payments.push({ from: payer.who, to: taker.who, amount });
    payer.open += amount;
    taker.open -= amount;
  }
}

function lower(one: Open | undefined, other: Open): Open {
  return one && one.open <= other.open ? one : other;
}

function higher(one: Open | undefined, other: Open): Open {
  return one && one.open >= other.open ? one : other;
}
