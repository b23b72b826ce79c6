import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { interview } from '#agreement/questions/index';
import { readAll, readTopic, saveTopic } from '#workflow/answers';
import { events, firstBroken } from '#workflow/events';
import { fileKey } from '#workflow/keys';
import { readHead } from '#workflow/partnership';
import { publish } from '#workflow/publish';
import type { Place } from '#workflow/seat';
import { versions } from '#workflow/versions';
import type { WorldWithFiles } from '#workflow/world';
import { faulty, insisting, sweep } from './faulty.ts';
import { startedWorld } from './world-under-test.ts';

// What the documents look like is no matter here, and making them is slow.
vi.mock('#workflow/make-document', () => ({
  makeDocument: async ({ fingerprint }: { fingerprint: string }, format: string) =>
    new TextEncoder().encode(`${format} ${fingerprint}`),
}));

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
