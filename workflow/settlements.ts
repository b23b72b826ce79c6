import type { Language } from '#agreement/language';
import type { Before, Figures } from '#agreement/money/figures';
import type { Account, Period } from '#agreement/statement/account';
import type { Change, Item, Records, Revision } from '#storage/records';
import { commit, retried } from './attempt.ts';
import { accountFor } from './draft-of.ts';
import { HandslagError } from './error.ts';
import type { KeptFile } from './kept-files.ts';
import { HEAD, LEFT, partitionOf, settlementKey, sha256 } from './keys.ts';
import { readHead } from './partnership.ts';
import { base64url, type Place } from './seat.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import type { World } from './world.ts';

/** The figures of a period as they are kept. */
export interface Filled {
  period?: string;
  figures: Figures;
  /** What was typed and could not be read, by field of the form. */
  unread?: Readonly<Record<string, string>>;
}

/** A settlement that was closed: its statements were made, and it does not change any more. */
export interface Closed {
  /** The day its statements were made for, ISO 8601. */
  date: string;
  /** ISO 8601, in UTC. */
  at: string;
  languages: Language[];
  files: KeptFile[];
  /** SHA-256 over the hashes of its files. */
  fingerprint: string;
  pools: ClosedPool[];
}

/** What a closed settlement came to, as decimal strings. */
export interface ClosedPool {
  currency: string;
  parties: { party: string; name: string; due: string }[];
  reserve: string;
  /** Absent where it is not known who has the money. */
  payments?: { from: string; to: string; amount: string }[];
}

/** One settlement of a partnership. */
export interface Settled extends Filled {
  number: number;
  /** When its figures were last saved, ISO 8601, in UTC. */
  saved: string;
  closed?: Closed;
}

/** A settlement as it is kept: with who saved it, in which attempt, and the one that began it. */
export type StoredSettlement = Settled & { seat: string; mutation: string; begun: string };

export interface Kept {
  settled: Settled;
  revision: Revision;
}

/** All settlements, the first one first. */
export async function settlements(world: World, { partnership }: Place): Promise<Settled[]> {
  const items = await world.records.list(partitionOf(partnership), 'SET#');
  return items.map(settledOf);
}

/** @throws HandslagError 'not-found' */
export async function settlement(world: World, { partnership }: Place, number: number): Promise<Kept> {
  const item = await storedSettlement(world.records, partnership, number);
  if (!item) throw new HandslagError('not-found');
  return { settled: settledOf(item), revision: item.revision };
}

export async function storedSettlement(records: Records, partnership: string, number: number) {
  return Number.isSafeInteger(number)
    ? records.get(partitionOf(partnership), settlementKey(number))
    : undefined;
}

/**
 * Begins the next settlement.
 * @param request names the request, so that it can be sent again
 * @throws HandslagError 'still-open' while the last one has not been closed
 */
export async function startSettlement(
  world: World,
  place: Place,
  filled: Filled,
  request?: string,
): Promise<Kept & { repeated: boolean }> {
  const { partnership, seat } = place;
  const mutation = mutationOf(world, request, filled);
  return retried(
    async () => {
      const head = await readHead(world.records, partnership);
      const items = await world.records.list(partitionOf(partnership), 'SET#');
      const same = request === undefined ? undefined : items.find(({ body }) => body.begun === mutation);
      if (same) return { settled: settledOf(same), revision: same.revision, repeated: true };
      if (items.some(({ body }) => !body.closed)) throw new HandslagError('still-open');
      const number = items.length + 1;
      const saved = world.now().toISOString();
      const put: StoredSettlement = { ...filled, number, saved, seat, mutation, begun: mutation };
      const [revision] = await commit(world.records, mutation, [
        {
          partition: partitionOf(partnership),
          key: settlementKey(number),
          expect: 'absent',
          put: { ...put },
        },
        touched(partnership, head, saved),
      ]);
      return { settled: settledOf({ body: { ...put } }), revision: revision!, repeated: false };
    },
    async () => undefined,
  );
}

/**
 * Saves the figures of an open settlement.
 * @throws HandslagError 'closed', or 'changed' with both sides when it is not the expected revision that stands
 */
export async function saveSettlement(
  world: World,
  { partnership, seat }: Place,
  number: number,
  filled: Filled,
  { expected, key: request }: { expected: Revision; key?: string },
): Promise<Kept> {
  const mutation = mutationOf(world, request, filled);
  return retried(
    async () => {
      const head = await readHead(world.records, partnership);
      const item = await storedSettlement(world.records, partnership, number);
      if (!item) throw new HandslagError('not-found');
      if (item.body.mutation === mutation) return { settled: settledOf(item), revision: item.revision };
      if (item.body.closed) throw new HandslagError('closed');
      if (item.revision !== expected) {
        const { figures, period } = settledOf(item);
        const stored = { ...(period !== undefined && { period }), figures };
        throw new HandslagError('changed', { stored, sent: filled, etag: item.revision });
      }
      const saved = world.now().toISOString();
      const begun = String(item.body.begun);
      const put: StoredSettlement = { ...filled, number, saved, seat, mutation, begun };
      const [revision] = await commit(world.records, mutation, [
        {
          partition: partitionOf(partnership),
          key: settlementKey(number),
          expect: expected,
          put: { ...put },
        },
        touched(partnership, head, saved),
      ]);
      return { settled: settledOf({ body: { ...put } }), revision: revision! };
    },
    async () => undefined,
  );
}

/** That something was saved: every write of a partnership writes its head. */
function touched(partnership: string, head: { revision: string; body: object }, saved: string): Change {
  return {
    partition: partitionOf(partnership),
    key: HEAD,
    expect: head.revision,
    put: { ...head.body, saved },
  };
}

/** What settlements that were closed left for the next one, by currency. */
export type Left = Readonly<Record<string, Before>>;

/** An open settlement worked out: by the answers as they stand, and from what the last closed one left. */
export async function workedOut(
  world: World,
  place: Place,
  settled: Settled,
  making: { language?: Language | undefined; date?: string | undefined } = {},
): Promise<{ account: Account; snapshot: Snapshot }> {
  const snapshot = await readSnapshot(world.records, place.partnership);
  const left = await leftBefore(world.records, place.partnership);
  return { account: accountWith(world, snapshot, settled, left, making), snapshot };
}

export async function leftBefore(records: Records, partnership: string): Promise<Left | undefined> {
  return (await storedLeft(records, partnership)).left;
}

/** The same with its revision; none before a settlement was closed. */
export async function storedLeft(
  records: Records,
  partnership: string,
): Promise<{ left?: Left; revision?: Revision }> {
  const item = await records.get(partitionOf(partnership), LEFT);
  return item ? { left: item.body.left as Left, revision: item.revision } : {};
}

/** Settles these figures by the answers of that moment. */
export function accountWith(
  world: World,
  { file }: Snapshot,
  { figures, period, number, closed }: Settled,
  left: Left | undefined,
  { language, date }: { language?: Language | undefined; date?: string | undefined },
): Account {
  // Without a word about it nothing ends; whoever closes has to say so where it makes a difference.
  const ends: Partial<Figures> = figures.closes ? {} : { closes: [], undecided: ['year', 'term'] };
  const asked: Period = {
    figures: { ...figures, ...ends, ...(left && { earlier: left }) },
    ...(period !== undefined && { period }),
    number,
    provisional: closed === undefined,
  };
  return accountFor(file, asked, { language, date, now: world.now() });
}

/** What the world sees of a settlement. */
export function settledOf({ body }: Pick<Item, 'body'>): Settled {
  const {
    seat: _,
    mutation: __,
    attempt: ___,
    begun: ____,
    ...settled
  } = body as unknown as StoredSettlement & {
    attempt?: string;
  };
  return settled;
}

/** With the content in it, so that a key that is used again for something else is another attempt. */
function mutationOf({ random }: World, request: string | undefined, content: unknown): string {
  return request === undefined
    ? base64url(random(12))
    : sha256(JSON.stringify(['settlement', request, content]));
}

/** The revisions of the figures and of the answers that a settlement was worked out from. */
export interface Seen {
  figures: Revision;
  answers: Revision;
}

/** The tag of an open settlement: of its figures and of the answers that it is worked out from. */
export function tagOf({ figures, answers }: Seen): string {
  return `${figures}.${answers}`;
}
