import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { interview } from '#agreement/questions/index';
import type { Files } from '#storage/files';
import { type Records, Unavailable } from '#storage/records';
import { readAll, readTopic, saveTopic } from '#workflow/answers';
import { events, firstBroken } from '#workflow/events';
import { fileKey } from '#workflow/keys';
import { readHead } from '#workflow/partnership';
import { publish } from '#workflow/publish';
import type { Place } from '#workflow/seat';
import { versions } from '#workflow/versions';
import type { WorldWithFiles } from '#workflow/world';
import { startedWorld } from './world-under-test.ts';

// What the documents look like is no matter here, and making them is slow.
vi.mock('#workflow/make-document', () => ({
  makeDocument: async ({ fingerprint }: { fingerprint: string }, format: string) =>
    new TextEncoder().encode(`${format} ${fingerprint}`),
}));

/** A call that fails: before it did anything, or after it did everything and only its answer was lost. */
type Fault = { call: number; when: 'before' | 'after' };

/** The same world, in which these calls of its stores fail; tells how many calls there were. */
function faulty(world: WorldWithFiles, faults: readonly Fault[]): WorldWithFiles & { calls(): number } {
  let calls = 0;
  const failing =
    <Args extends unknown[], R>(work: (...args: Args) => Promise<R>) =>
    async (...args: Args): Promise<R> => {
      const fault = faults.find(({ call }) => call === calls);
      calls++;
      if (fault?.when === 'before') throw new Unavailable('before');
      const result = await work(...args);
      if (fault?.when === 'after') throw new Unavailable('after');
      return result;
    };
  const { records, files } = world;
  const faultyRecords: Records = {
    get: failing(records.get),
    list: failing(records.list),
    commit: failing(records.commit),
  };
  const faultyFiles: Files = { ...files, create: failing(files.create), read: failing(files.read) };
  return { ...world, records: faultyRecords, files: faultyFiles, calls: () => calls };
}

/** Does it again, as a client would, for as long as the store is away; others may do something in between. */
async function insisting<T>(work: () => Promise<T>, between: () => Promise<unknown>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    await between();
    return insisting(work, between);
  }
}

const times = ['before', 'after'] as const;

/** Every single fault and every pair of faults in so many calls. */
function sweep(calls: number): Fault[][] {
  const singles = Array.from({ length: calls }, (_, call) => times.map((when) => ({ call, when }))).flat();
  return [
    ...singles.map((fault) => [fault]),
    ...singles.flatMap((one) => singles.filter(({ call }) => call > one.call).map((other) => [one, other])),
  ];
}

/** What is wrong with a partnership in which one version was asked for; nothing, if all is well. */
async function damage(world: WorldWithFiles, place: Place): Promise<string[]> {
  const { records, files } = world;
  const [made, trail, head] = await Promise.all([
    versions(world, place),
    events(records, place.partnership),
    readHead(records, place.partnership),
  ]);
  const whole = await Promise.all(
    made.flatMap(({ files: each }) =>
      each.map(async ({ sha256, file }) => {
        const bytes = await files.read(fileKey(place.partnership, sha256, file.split('.')[1]!));
        return bytes && createHash('sha256').update(bytes).digest('hex') === sha256;
      }),
    ),
  );
  return Object.entries({
    'not one version': made.length !== 1,
    'head elsewhere': head.body.version !== made.length,
    'trail broken': firstBroken(trail) !== undefined,
    'trail of other length': trail.length !== 1 + made.length,
    'file missing or changed': !whole.every(Boolean),
  }).flatMap(([what, wrong]) => (wrong ? [what] : []));
}

const [one, other] = interview as unknown as [{ id: string }, { id: string }];

/** Publishes once under every fault, while others save, and tells in how many of them something went wrong. */
async function publishUnderFaults(key: string | undefined) {
  const clear = await startedWorld();
  const counting = faulty(clear.world, []);
  await publish(counting, clear.place, { ...(key && { key }) });
  const all = sweep(counting.calls() + 2);
  let damaged = 0;
  for (const faults of all) {
    const { world, place } = await startedWorld();
    const shaky = faulty(world, faults);
    const others = async () => {
      const { revision } = await readTopic(world, place, other.id);
      await saveTopic(world, place, other.id, {}, { expected: revision });
    };
    await insisting(() => publish(shaky, place, { ...(key && { key }) }), others);
    if ((await damage(world, place)).length > 0) damaged++;
  }
  return { damaged, swept: all.length };
}

it('publishes one version whatever one or two calls fail', { timeout: 60_000 }, async () => {
  const { damaged, swept } = await publishUnderFaults('one');
  expect(swept).toBeGreaterThan(150);
  expect(damaged).toBe(0);
});

it('would show it if a request had no key to be known by', { timeout: 60_000 }, async () => {
  expect((await publishUnderFaults(undefined)).damaged).toBeGreaterThan(0);
});

it('saves what was sent whatever one or two calls fail', async () => {
  const answers = interview[0]!.questions[0]!;
  const text = { [answers.id]: { typed: 'kept' } };
  for (const faults of sweep(6)) {
    const { world, place } = await startedWorld();
    const shaky = faulty(world, faults);
    const others = async () => {
      const { revision } = await readTopic(world, place, other.id);
      await saveTopic(world, place, other.id, {}, { expected: revision });
    };
    const saving = () => saveTopic(shaky, place, one.id, text, { expected: 'absent', key: 'one' });
    const saved = await insisting(saving, others);
    expect(saved).toEqual(await readTopic(world, place, one.id));
    expect((await readAll(world, place)).file.answers[one.id]).toEqual(text);
  }
});
