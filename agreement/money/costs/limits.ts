import { isKnown } from '../../answer.ts';
import { type At, type Ground, openList, rowsAt } from '../ground.ts';
import { isReason, type Reason, unanswered, unfit } from '../reasons.ts';
import { amountAt, dividedBy, type Key, partiesAt } from '../row-answers.ts';
import { most, type Parts, partOf } from '../settlement.ts';

/** What each party bears, and what nobody does. */
export interface Borne {
  parts: Parts;
  unborne: bigint;
  /** Why nobody does. */
  why?: Reason;
}

/**
 * Costs or losses over the parties by their shares, none above its limit: what lies above goes to the bearer that is named
 * for it, or to the others in proportion to their shares.
 *
 * @param list the limits: 'loss-caps' or 'costs-caps'
 * @param earlier what each party bore before, which counts for its limit
 */
export function bear(amount: bigint, key: Key, list: string, earlier: Parts, ground: Ground): Borne {
  const parts = new Map(dividedBy(key, amount, ground));
  const caps = capsAt(list, earlier, ground);
  let unborne = 0n;
  let why: Reason | undefined;
  // Each round settles at least one limit, or hands on to a bearer further along; who is left then points in a circle.
  for (let round = 0; round <= caps.size; round++) {
    const over = [...caps.values()].filter(({ party, room }) => partOf(parts, party) > room);
    if (over.length === 0) break;
    for (const cap of over) {
      const excess = partOf(parts, cap.party) - cap.room;
      parts.set(cap.party, cap.room);
      const bearers = round < caps.size ? bearersOf(cap, key, parts, caps, ground) : circle(cap, ground);
      if (isReason(bearers)) {
        ground.reasons.push(bearers);
        why ??= bearers;
        unborne += excess;
      } else
        for (const [party, part] of dividedBy(bearers, excess, ground))
          parts.set(party, partOf(parts, party) + part);
    }
  }
  return { parts, unborne, ...(why && { why }) };
}

interface Cap extends At {
  party: string;
  /** How much more it bears. */
  room: bigint;
}

/** The limits that are known, by party; of two for one party the lower. */
function capsAt(list: string, earlier: Parts, ground: Ground): Map<string, Cap> {
  const caps = new Map<string, Cap>();
  const open = openList(ground.answers, list);
  if (open) ground.reasons.push(open);
  for (const cap of rowsAt(ground.answers, list)) {
    const own = capOf(cap, earlier, ground);
    if (isReason(own)) {
      ground.reasons.push(own);
      continue;
    }
    const other = caps.get(own.party);
    if (!other || own.room < other.room) caps.set(own.party, own);
  }
  return caps;
}

function capOf(cap: At, earlier: Parts, ground: Ground): Cap | Reason {
  const parties = partiesAt(cap, 'party', ground);
  if (isReason(parties)) return parties;
  const limit = amountAt(cap, 'cap', ground) ?? unanswered(`${cap.at}/cap`, ground.answers);
  if (isReason(limit)) return limit;
  const party = parties[0]!;
  return { ...cap, party, room: most(limit - partOf(earlier, party), 0n) };
}

/** Who bears what lies above a limit. */
function bearersOf(
  { row, at, party }: Cap,
  key: Key,
  parts: Parts,
  caps: ReadonlyMap<string, Cap>,
  ground: Ground,
): Key | Reason {
  if (row.bearer === party)
    return unfit(`${at}/bearer`, ground.answers, {
      nl: 'de partij met de grens draagt zelf wat daarboven komt',
      en: 'the party with the limit bears what lies above it',
    });
  if (!isKnown(row.bearer) || row.bearer !== 'all') {
    const named = partiesAt({ row, at }, 'bearer', ground);
    return isReason(named) ? named : { parties: named, weights: [1n] };
  }
  const isFull = (id: string) => {
    const cap = caps.get(id);
    return cap !== undefined && partOf(parts, id) >= cap.room;
  };
  const others = key.parties
    .map((id, place) => ({ id, weight: key.weights[place]! }))
    .filter(({ id, weight }) => id !== party && weight > 0n && !isFull(id));
  if (others.length > 0)
    return { parties: others.map(({ id }) => id), weights: others.map(({ weight }) => weight) };
  return unfit(`${at}/bearer`, ground.answers, {
    nl: 'er is geen andere partij die nog iets kan dragen',
    en: 'there is no other party that can still bear anything',
  });
}

function circle({ at }: Cap, { answers }: Ground): Reason {
  return unfit(`${at}/bearer`, answers, {
    nl: 'wie dit opvangt, zit zelf al aan de eigen grens',
    en: 'whoever bears this is at its own limit already',
  });
}
