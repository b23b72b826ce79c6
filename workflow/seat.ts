import type { Language } from '#agreement/language';
import type { Change, Records } from '#storage/records';
import { HandslagError } from './error.ts';
import { partitionOf, seatKey, TOKEN, tokenHash, tokenPartition } from './keys.ts';
import { readMeta } from './partnership.ts';
import type { World } from './world.ts';

/** What a person may do in a partnership; each may do what those before it may. */
export const roles = ['reviewer', 'partner', 'facilitator', 'owner'] as const;

export type Role = (typeof roles)[number];

/** A seat as it is kept; of its token only the hash. */
interface StoredSeat {
  role: Role;
  token: string;
  /** ISO 8601, in UTC. */
  expires?: string;
  revoked?: true;
}

/** Somebody's place in a partnership, once the token was seen. All that a seat does, it does to this partnership. */
export interface Place {
  partnership: string;
  seat: string;
  role: Role;
  /** The partnership's. */
  language: Language;
}

/** A new seat and the only copy of its token (43 characters), with the changes that make it. */
export function newSeat(
  world: World,
  partnership: string,
  { role, expires }: { role: Role; expires?: Date },
): { seat: string; token: string; changes: Change[] } {
  const seat = base64url(world.random(9));
  const token = base64url(world.random(32));
  const hash = tokenHash(token);
  const stored: StoredSeat = { role, token: hash, ...(expires && { expires: expires.toISOString() }) };
  const changes: Change[] = [
    { partition: partitionOf(partnership), key: seatKey(seat), expect: 'absent', put: { ...stored } },
    { partition: tokenPartition(hash), key: TOKEN, expect: 'absent', put: { partnership, seat } },
  ];
  return { seat, token, changes };
}

/** The partnership that a token opens, whether or not it still does. */
export async function partnershipOf(records: Records, token: string): Promise<string | undefined> {
  return (await pointerOf(records, token))?.partnership;
}

/**
 * The place that this token gives in this partnership. Expiry, revocation and role are read anew each time.
 * @throws HandslagError 'no-seat' for a token that opens nothing (any more), 'not-found' for one of another
 * partnership, 'role' when the seat may not do what needs this role
 */
export async function authorise(
  world: World,
  token: string | undefined,
  partnership: string,
  needs: Role,
): Promise<Place> {
  const pointer = token === undefined ? undefined : await pointerOf(world.records, token);
  if (token === undefined || !pointer) throw new HandslagError('no-seat');
  const [item, meta] = await Promise.all([
    world.records.get(partitionOf(pointer.partnership), seatKey(pointer.seat)),
    readMeta(world.records, pointer.partnership).catch(notFoundAs('no-seat')),
  ]);
  const seat = item?.body as StoredSeat | undefined;
  if (!seat || seat.token !== tokenHash(token) || !isOpen(seat, world.now())) {
    throw new HandslagError('no-seat');
  }
  if (pointer.partnership !== partnership) throw new HandslagError('not-found');
  if (roles.indexOf(seat.role) < roles.indexOf(needs)) throw new HandslagError('role');
  return { ...pointer, role: seat.role, language: meta.body.language };
}

function isOpen({ revoked, expires }: StoredSeat, now: Date): boolean {
  return !revoked && (expires === undefined || now.getTime() < Date.parse(expires));
}

async function pointerOf(records: Records, token: string) {
  const item = await records.get(tokenPartition(tokenHash(token)), TOKEN);
  return item?.body as { partnership: string; seat: string } | undefined;
}

function notFoundAs(reason: 'no-seat') {
  return (error: unknown): never => {
    throw error instanceof HandslagError ? new HandslagError(reason, {}, { cause: error }) : error;
  };
}

export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
