import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { partiesOf } from '../places.ts';
import { exchanged, rateOf } from './exchange.ts';
import type { ByParty, Figures } from './figures.ts';
import { toMinorUnits } from './minor-units.ts';
import { assumed, isReason, noFigure, type Reason, unanswered } from './reasons.ts';
import type { Parts } from './settlement.ts';
import { rounded } from './split.ts';
import { tiersOf } from './tiers.ts';

/** What every rule is worked out on. */
export interface Ground {
  answers: Answers;
  figures: Figures;
  /** The currency that is settled in: all amounts are in its minor units. */
  currency: string;
  /** The parties' row ids, in their order. */
  parties: readonly string[];
  /** The steps of each layer in steps, by its row id. */
  tiers: ReadonlyMap<string, readonly At[]>;
  /** Who gets the odd cent, where the parties chose one of them. */
  oddTo?: string;
  /** Other currencies that are settled by themselves: what is in one of those does not count here. */
  elsewhere: readonly string[];
  /** What was found wanting on the way. */
  reasons: Reason[];
}

/** A row of answers and its JSON Pointer. */
export interface At {
  row: Row;
  at: string;
}

/** Which settlement this is, apart from its currency. */
export function groundOf(
  answers: Answers,
  figures: Figures,
  reasons: Reason[],
): Omit<Ground, 'currency' | 'elsewhere'> {
  const { rounding, 'rounding-party': oddTo } = answers.money ?? {};
  const isNamed = rounding === 'party' && typeof oddTo === 'string';
  if (rounding !== undefined && rounding !== 'remainder' && !isNamed) {
    const at = rounding === 'party' ? '/money/rounding-party' : '/money/rounding';
    reasons.push(
      assumed(at, answers, {
        nl: 'De cent die overblijft gaat naar de grootste rest, want er is nog niemand voor gekozen',
        en: 'The odd cent goes to the largest remainder, as nobody has been chosen for it yet',
      }),
    );
  }
  const parties = partiesOf(answers).map(({ id }) => id);
  return { answers, figures, parties, tiers: tiersAt(answers), reasons, ...(isNamed && { oddTo }) };
}

function tiersAt(answers: Answers): Map<string, At[]> {
  const at = new Map(rowsAt(answers, 'tiers').map((tier) => [tier.row.id, tier]));
  return new Map([...tiersOf(answers)].map(([layer, rows]) => [layer, rows.map(({ id }) => at.get(id)!)]));
}

/** The rows of a list of topic money, with their places; none while it is not known which there are. */
export function rowsAt(answers: Answers, list: string): At[] {
  return rowsOf(answers, 'money', list).map((row, index) => ({ row, at: `/money/${list}/${index}` }));
}

/** That it is not known yet which rows a list has. */
export function openList(answers: Answers, list: string): Reason | undefined {
  const given = answers.money?.[list];
  return given === undefined || isKnown(given) ? undefined : unanswered(`/money/${list}`, answers);
}

/** A row in another currency, which is settled by itself. */
export function isElsewhere({ row }: At, { elsewhere }: Ground): boolean {
  return elsewhere.includes((row.amount as Partial<Money> | undefined)?.currency ?? '');
}

/** An amount in minor units of the currency that is settled in; a reason where there is no rate for it. */
export function unitsOf(money: Money, at: string, { answers, currency, figures }: Ground): bigint | Reason {
  if (money.currency === currency) return toMinorUnits(money);
  const rate = rateOf(money.currency, figures);
  if (rate !== undefined) return exchanged(money, rate, currency);
  return noRate(at, money.currency, currency, answers);
}

/** A figure that cannot be below zero, such as costs. */
export function sizeOf(money: Money, at: string, ground: Ground): bigint | Reason {
  const units = unitsOf(money, at, ground);
  return typeof units === 'bigint' && units < 0n ? belowZero(at, ground.answers) : units;
}

function belowZero(at: string, answers: Answers): Reason {
  return noFigure(at, answers, {
    nl: 'een bedrag dat niet onder nul is',
    en: 'an amount that is not below zero',
  });
}

export function noRate(at: string, from: string, to: string, answers: Answers): Reason {
  const reason = noFigure(at, answers, {
    nl: `de koers van ${from} in ${to}`,
    en: `the rate of ${from} in ${to}`,
  });
  return { ...reason, at: [...reason.at, '/money/exchange'] };
}

/** Amounts by party, in minor units; those that cannot be converted stay out, with their reason. */
export function partsOf(amounts: ByParty<Money> | undefined, at: string, ground: Ground): Parts {
  return new Map(
    Object.entries(amounts ?? {}).flatMap(([party, money]) => {
      if (ground.elsewhere.includes(money.currency)) return [];
      const units = unitsOf(money, at, ground);
      if (!isReason(units)) return [[party, units]];
      ground.reasons.push(units);
      return [];
    }),
  );
}

/** A fraction for one taker, in whole units: the odd one as the parties agreed. */
export function roundedFor(taker: string, numerator: bigint, denominator: bigint, { oddTo }: Ground): bigint {
  if (oddTo === undefined) return rounded(numerator, denominator);
  return rounded(numerator, denominator, taker === oddTo ? 'part' : 'rest');
}

/** The place of the one that gets odd cents among these parties, if it is one of them. */
export function oddPlace(parties: readonly string[], { oddTo }: Ground): number | undefined {
  const at = oddTo === undefined ? -1 : parties.indexOf(oddTo);
  return at < 0 ? undefined : at;
}

/** Whether nothing can move on to a later settlement of this stretch of time. */
export function closes(span: 'year' | 'term', { figures }: Ground): boolean {
  return figures.closes?.includes(span) ?? true;
}

/** A choice that was made, or undefined: nothing, not known yet, or in words of one's own. */
export function chosen(answer: unknown): string | undefined {
  return isKnown(answer) && typeof answer === 'string' ? answer : undefined;
}
