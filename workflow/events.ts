import type { Change, Records } from '#storage/records';
import { eventKey, partitionOf, sha256 } from './keys.ts';

/** What happened to a partnership: ids and hashes only, so that the trail stays whole when answers are erased. */
export type Happening =
  | { what: 'started'; seat: string }
  | { what: 'published'; seat: string; version: number; fingerprint: string }
  | { what: 'settled'; seat: string; settlement: number; fingerprint: string }
  | { what: 'kept' | 'unkept'; seat: string; check: number; key: string };

/** The last event so far. */
export interface Last {
  sequence: number;
  hash: string;
}

export type Event = Happening & {
  sequence: number;
  /** ISO 8601, in UTC. */
  at: string;
  /** The hash of the event before; empty for the first. */
  before: string;
  /** SHA-256, in hexadecimal, over all of the above. */
  hash: string;
};

/** The event that follows the last one, as a change that only succeeds while nobody else added one. */
export function nextEvent(
  partnership: string,
  last: Last | undefined,
  happening: Happening,
  at: Date,
): { change: Change; last: Last } {
  const unsigned = {
    ...happening,
    sequence: (last?.sequence ?? 0) + 1,
    at: at.toISOString(),
    before: last?.hash ?? '',
  };
  const event: Event = { ...unsigned, hash: hashOf(unsigned) };
  return {
    change: {
      partition: partitionOf(partnership),
      key: eventKey(event.sequence),
      expect: 'absent',
      put: { ...event },
    },
    last: { sequence: event.sequence, hash: event.hash },
  };
}

/** The trail, oldest first. */
export async function events(records: Records, partnership: string): Promise<Event[]> {
  const items = await records.list(partitionOf(partnership), 'EVT#');
  return items.map(({ body }) => body as unknown as Event);
}

/** The first event that is not what it was when it was written, or does not follow the one before it. */
export function firstBroken(trail: readonly Event[]): Event | undefined {
  return trail.find(({ hash, ...unsigned }, index) => {
    const before = trail[index - 1]?.hash ?? '';
    return hash !== hashOf(unsigned) || unsigned.before !== before || unsigned.sequence !== index + 1;
  });
}

/** Fields in alphabetical order, as a store may give them back in another. */
function hashOf(unsigned: Omit<Event, 'hash'>): string {
  return sha256(JSON.stringify(Object.entries(unsigned).sort(([a], [b]) => (a < b ? -1 : 1))));
}
