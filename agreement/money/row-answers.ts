import { type Answers, isKnown } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import type { Shares } from '../kinds/shares.ts';
import { type At, type Ground, oddPlace, unitsOf } from './ground.ts';
import { toMillionths, whole } from './minor-units.ts';
import { type Reason, unanswered, unfit, words } from './reasons.ts';
import type { Parts } from './settlement.ts';
import { split } from './split.ts';

/** An amount, in minor units; undefined where there is none, a reason where there is one that nobody can calculate with. */
export function amountAt({ row, at }: At, field: string, ground: Ground): bigint | undefined | Reason {
  const answer = row[field];
  if (answer === undefined) return undefined;
  const place = `${at}/${field}`;
  if (!isKnown(answer)) return unanswered(place, ground.answers);
  const units = unitsOf(answer as Money, place, ground);
  return typeof units === 'bigint' && units < 0n ? unfit(place, ground.answers, words.belowZero) : units;
}

/** A percentage, in millionths. */
export function rateAt({ row, at }: At, field: string, { answers }: Ground): bigint | undefined | Reason {
  const answer = row[field];
  if (answer === undefined) return undefined;
  if (!isKnown(answer)) return unanswered(`${at}/${field}`, answers);
  const rate = toMillionths(answer as string);
  return rate < 0n ? unfit(`${at}/${field}`, answers, words.belowZero) : rate;
}

/** Those that get something: one party, or all of them. */
export function partiesAt({ row, at }: At, field: string, { answers, parties }: Ground): string[] | Reason {
  const answer = row[field];
  if (answer === undefined || !isKnown(answer)) return unanswered(`${at}/${field}`, answers);
  if (answer === 'all' && parties.length > 0) return [...parties];
  if (parties.includes(answer as string)) return [answer as string];
  return unfit(`${at}/${field}`, answers, words.nobody);
}

/** Shares, and who has them. */
export interface Key {
  parties: string[];
  weights: bigint[];
}

/** The shares that stand here: all of them, or a reason. */
export function keyAt({ row, at }: At, field: string, ground: Ground): Key | Reason {
  return keyOf(row[field], `${at}/${field}`, ground);
}

export function keyOf(answer: unknown, at: string, { answers, parties }: Ground): Key | Reason {
  if (answer === undefined || !isKnown(answer)) return unanswered(at, answers);
  const shares = answer as Shares;
  if (shares === 'equal' && parties.length > 0)
    return { parties: [...parties], weights: parties.map(() => 1n) };
  if (shares === 'equal' || shares.some(({ party }) => !parties.includes(party)))
    return unfit(at, answers, words.nobody);
  const millionths = shares.map(({ share }) => toMillionths(share));
  const isWhole = millionths.reduce((total, share) => total + share, 0n) === whole;
  if (!isWhole || millionths.some((share) => share < 0n)) return unfit(at, answers, words.notWhole);
  return { parties: shares.map(({ party }) => party), weights: millionths };
}

/** An amount over those that share it, to the last minor unit. */
export function dividedBy({ parties, weights }: Key, amount: bigint, ground: Ground): Parts {
  const parts = split(amount, weights, oddPlace(parties, ground));
  const divided = new Map<string, bigint>();
  // A party that stands twice among the shares gets both.
  for (const [place, party] of parties.entries())
    divided.set(party, (divided.get(party) ?? 0n) + parts[place]!);
  return divided;
}

/** A question of topic money as if it were a field of a row. */
export function moneyAt({ money = {} }: Answers): At {
  return { row: { id: '', ...money }, at: '/money' };
}
