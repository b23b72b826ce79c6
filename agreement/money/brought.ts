import type { Answers } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { countedUnit } from './counted-unit.ts';
import { exchanged, rateOf } from './exchange.ts';
import type { Before, ByParty, ByRow, CostMade } from './figures.ts';
import { type At, chosen, type Ground, noRate, rowsAt } from './ground.ts';
import type { LeftOver } from './left-over.ts';
import { fromMinorUnits, toMinorUnits } from './minor-units.ts';

/** What earlier settlements left, as far as this one can go on from it, and what it cannot. */
export interface Brought {
  /** In the currency that is settled in, of parties and rules that there are. */
  before: Before;
  leftOver: LeftOver[];
}

/**
 * Brings what earlier settlements left into the currency that is settled in. What a rule used or a party bore is forgotten with it; what is
 * still owed, waits or is kept is left over where its party, its rule or a rate is missing.
 */
export function broughtInto(ground: Ground, earlier: readonly Before[]): Brought {
  const left = new Map<string, LeftOver>();
  const fitted = earlier.map((before) => fitting(before, ground, left));
  return { before: fitted.reduce((one, other) => together(one, other), {}), leftOver: [...left.values()] };
}

type LeftOvers = Map<string, LeftOver>;

function fitting(before: Before, ground: Ground, left: LeftOvers): Before {
  const { answers } = ground;
  const rules = new Map<string, At>(
    (['layers', 'deductions'] as const).flatMap((list) =>
      rowsAt(answers, list).map((row) => [`${list}/${row.row.id}`, row] as const),
    ),
  );
  /** The rule as it stood when it left this. */
  const ruleOf = (key: string): At | 'rule' | 'changed' => {
    const [list, id] = key.split('/') as [string, string?];
    const rule = rules.get(`${list}/${id}`);
    if (!rule) return 'rule';
    const model = list === 'layers' ? before.models?.[id!] : undefined;
    return model === undefined || model === rule.row.model ? rule : 'changed';
  };
  const isHere = ({ currency }: Money) => !ground.elsewhere.includes(currency);
  const isParty = (party: string) => ground.parties.includes(party);

  /** What somebody still has a claim to: into this settlement, or left over. */
  const claim = (of: Pick<LeftOver, 'what' | 'party' | 'rule'>, amount: Money, why?: LeftOver['why']) => {
    if (!isHere(amount) || toMinorUnits(amount) <= 0n) return undefined;
    const isGone = of.party !== undefined && !isParty(of.party);
    const units = worth(amount, ground);
    const trouble = isGone ? 'party' : (why ?? (units === undefined ? 'currency' : undefined));
    if (trouble === undefined) return fromMinorUnits(units!, ground.currency);
    leave({ ...of, why: trouble, amount, dealtWith: false }, left, ground);
    return undefined;
  };
  const claims = (
    what: 'owed' | 'made-up',
    amounts: ByRow<ByParty<Money>> | undefined,
    rule: (key: string) => string,
    fits: (key: string, at: At) => boolean,
  ) =>
    entries(amounts, (byParty, key) => {
      const at = ruleOf(rule(key));
      const why = typeof at === 'string' ? at : fits(key, at) ? undefined : 'changed';
      const kept = entries(byParty, (amount, party) => claim({ what, party, rule: rule(key) }, amount, why));
      return Object.keys(kept).length > 0 ? kept : undefined;
    });

  /** What only has to be known: of no matter where it is of something that is gone, and in need of a rate otherwise. */
  const known = (amount: Money, at: string) => {
    if (!isHere(amount)) return undefined;
    const units = toMinorUnits(amount) === 0n ? 0n : worth(amount, ground);
    if (units !== undefined) return fromMinorUnits(units, ground.currency);
    ground.reasons.push(noRate(at, amount.currency, ground.currency, answers));
    return undefined;
  };
  const ofParties = (amounts: ByParty<Money> | undefined, at: string) =>
    entries(amounts, (amount, party) => (isParty(party) ? known(amount, at) : undefined));
  const ofLayers = <A, B>(amounts: ByRow<A> | undefined, take: (value: A, at: At) => B | undefined) =>
    entries(amounts, (value, id) => {
      const at = ruleOf(`layers/${id}`);
      return typeof at === 'string' ? undefined : take(value, at);
    });

  const reserve = before.reserve && claim({ what: 'reserve' }, before.reserve);
  return {
    used: entries(before.used, (amount, key) => {
      const at = ruleOf(key);
      return typeof at === 'string' ? undefined : known(atLeastNothing(amount), at.at);
    }),
    short: claims('owed', before.short, (key) => key, isOwing(answers)),
    measured: ofLayers(before.measured, (n, { row, at }) => {
      const own = currencyOf(before);
      if (own === undefined || own === ground.currency || countedUnit(row.id, answers) !== undefined)
        return n;
      return known({ amount: n, currency: own }, at)?.amount;
    }),
    shared: ofLayers(before.shared, (byParty, { at }) => ofParties(byParty, at)),
    received: ofLayers(before.received, (byParty, { at }) => ofParties(byParty, at)),
    advanced: claims(
      'made-up',
      before.advanced,
      (id) => `layers/${id}`,
      (_, { row }) => row.model === 'guarantee',
    ),
    costs: (before.costs ?? []).flatMap(({ party, amount }): CostMade[] => {
      const waits = claim({ what: 'costs', party }, amount);
      return waits ? [{ party, amount: waits }] : [];
    }),
    spent: ofParties(before.spent, '/money/costs'),
    borne: {
      costs: ofParties(before.borne?.costs, '/money/costs'),
      losses: ofParties(before.borne?.losses, '/money/losses'),
    },
    ...(reserve && { reserve }),
  };
}

/** Whether a rule can still pay what it owes: 'layers/r1', or of what was advanced 'layers/r1/return'. */
function isOwing(answers: Answers): (key: string, at: At) => boolean {
  return (key, { row }) => {
    const [, , part] = key.split('/');
    if (part === 'return') return row.model === 'costs' && row.return !== undefined;
    const shares = rowsAt(answers, 'tiers').some(
      (tier) => tier.row.layer === row.id && tier.row.shares !== undefined,
    );
    return part === undefined && paying.includes(chosen(row.model) ?? '') && !shares;
  };
}

const paying = ['fee', 'royalty', 'tiers', 'milestone'];

function leave(
  { id: _, ...left }: Omit<LeftOver, 'id'> & { id?: string },
  all: LeftOvers,
  ground: Ground,
): void {
  const { what, rule, party, amount } = left;
  const id = [what, rule, party, amount.currency].filter((each) => each !== undefined).join('/');
  const before = all.get(id);
  const units = toMinorUnits(amount) + (before ? toMinorUnits(before.amount) : 0n);
  const dealtWith = ground.figures.dealtWith?.includes(id) ?? false;
  all.set(id, { ...left, id, amount: fromMinorUnits(units, amount.currency), dealtWith });
}

/** An amount in the currency that is settled in, in minor units; undefined where there is no rate for it. */
function worth(money: Money, { currency, figures }: Ground): bigint | undefined {
  if (money.currency === currency) return toMinorUnits(money);
  const rate = rateOf(money.currency, figures);
  return rate === undefined ? undefined : exchanged(money, rate, currency);
}

function atLeastNothing(money: Money): Money {
  return toMinorUnits(money) < 0n ? fromMinorUnits(0n, money.currency) : money;
}

/** The currency that a settlement left this in. */
function currencyOf({ reserve, used }: Before): string | undefined {
  return (reserve ?? Object.values(used ?? {})[0])?.currency;
}

/** Every value that there is still something of. */
function entries<A, B>(
  values: ByRow<A> | undefined,
  take: (value: A, key: string) => B | undefined,
): ByRow<B> {
  return Object.fromEntries(
    Object.entries(values ?? {}).flatMap(([key, value]) => {
      const taken = take(value, key);
      return taken === undefined ? [] : [[key, taken]];
    }),
  );
}

/** What settlements in several currencies left, now that it is in one. */
function together(one: Before, other: Before): Before {
  const reserve =
    one.reserve && other.reserve ? added(one.reserve, other.reserve) : (one.reserve ?? other.reserve);
  return {
    used: merged(one.used, other.used, added),
    short: merged(one.short, other.short, byParty),
    measured: { ...other.measured, ...one.measured },
    shared: merged(one.shared, other.shared, byParty),
    received: merged(one.received, other.received, byParty),
    advanced: merged(one.advanced, other.advanced, byParty),
    costs: [...(one.costs ?? []), ...(other.costs ?? [])],
    spent: byParty(one.spent ?? {}, other.spent ?? {}),
    borne: {
      costs: byParty(one.borne?.costs ?? {}, other.borne?.costs ?? {}),
      losses: byParty(one.borne?.losses ?? {}, other.borne?.losses ?? {}),
    },
    ...(reserve && { reserve }),
  };
}

function merged<A>(one: ByRow<A> = {}, other: ByRow<A> = {}, add: (one: A, other: A) => A): ByRow<A> {
  const both = Object.entries(other).map(([key, value]) => [
    key,
    Object.hasOwn(one, key) ? add(one[key]!, value) : value,
  ]);
  return { ...one, ...Object.fromEntries(both) };
}

function byParty(one: ByParty<Money>, other: ByParty<Money>): ByParty<Money> {
  return merged(one, other, added);
}

function added(one: Money, other: Money): Money {
  return fromMinorUnits(toMinorUnits(one) + toMinorUnits(other), one.currency);
}
