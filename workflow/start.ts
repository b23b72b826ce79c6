import type { Change } from '#storage/records';
import { commit } from './attempt.ts';
import { nextEvent } from './events.ts';
import { answersKey, HEAD, META, partitionOf } from './keys.ts';
import type { Head, Meta } from './partnership.ts';
import { base64url, newSeat } from './seat.ts';
import type { Whole } from './snapshot.ts';
import type { World } from './world.ts';

/**
 * Starts a partnership with these answers, or none yet, and gives its owner's token: the only time anybody sees it.
 * Version, wording and "final" of a file belong to the document it came from, and are left behind.
 */
export async function start(
  world: World,
  { language, date, answers }: Whole,
): Promise<{ partnership: string; token: string }> {
  const partnership = base64url(world.random(16));
  const partition = partitionOf(partnership);
  const now = world.now();
  const { seat, token, changes } = newSeat(world, partnership, { role: 'owner' });
  const event = nextEvent(partnership, undefined, { what: 'started', seat }, now);

  const saved = now.toISOString();
  const meta: Meta = { language, ...(date && { date }), started: saved };
  const head: Head = { version: 0, event: event.last, saved };
  const put = (key: string, body: object): Change => ({ partition, key, expect: 'absent', put: { ...body } });
  const topics = Object.entries(answers).map(([topic, each]) =>
    put(answersKey(topic), { answers: each, seat, saved }),
  );
  await commit(world.records, partnership, [
    ...changes,
    put(META, meta),
    put(HEAD, head),
    ...topics,
    event.change,
  ]);
  return { partnership, token };
}
