import { expect, it, vi } from 'vitest';
import { interview } from '#agreement/questions/index';
import type { Change } from '#storage/records';
import { readTopic, saveTopic } from '#workflow/answers';
import { erase } from '#workflow/erase';
import { HandslagError } from '#workflow/error';
import { publish } from '#workflow/publish';
import { versions } from '#workflow/versions';
import { beforeCommits, startedWorld } from './world-under-test.ts';

const rendered: number[] = [];

vi.mock('#workflow/make-document', () => ({
  makeDocument: async (
    { version, answersFile }: { version: number; answersFile: string },
    format: string,
  ) => {
    if (format === 'json') rendered.push(version);
    return new TextEncoder().encode(`${format} ${answersFile}`);
  },
}));

const topic = interview.find(({ questions }) => questions.some(({ kind }) => kind.name === 'text'))!;
const question = topic.questions.find(({ kind }) => kind.name === 'text')!;

/** Meddles once, just before the first commit. */
function once(work: () => Promise<unknown>) {
  let done = false;
  return async () => {
    if (done) return;
    done = true;
    await work();
  };
}

it('does not draw up again for a save that came between', async () => {
  const { world, place } = await startedWorld();
  rendered.length = 0;
  const save = () => saveTopic(world, place, topic.id, {}, { expected: 'absent' });
  const { version } = await publish(
    { ...world, records: beforeCommits(world.records, once(save)) },
    place,
    {},
  );
  expect([version.version, rendered]).toEqual([1, [1]]);
});

it('gives the next number, and answers no older than the last version, when another version came between', async () => {
  const { world, files, place } = await startedWorld();
  rendered.length = 0;
  const meddle = async () => {
    await saveTopic(world, place, topic.id, { [question.id]: 'Newer' }, { expected: 'absent' });
    await publish(world, place, {});
  };
  const { version } = await publish(
    { ...world, records: beforeCommits(world.records, once(meddle)) },
    place,
    {},
  );
  expect([version.version, rendered]).toEqual([2, [1, 1, 2]]);
  const { sha256 } = version.files.find(({ file }) => file === 'answers.json')!;
  const own = [...files.kept].find(([key]) => key.includes(sha256))![1];
  expect(Buffer.from(own).toString()).toContain('Newer');
});

it('knows its own version when its answer was lost and others saved since', async () => {
  const { world, place } = await startedWorld();
  // As a client of a store does that hears nothing: it sends the commit again.
  const records = {
    ...beforeCommits(world.records, async () => {}),
    commit: async (changes: Change[]) => {
      await world.records.commit(changes);
      await saveTopic(world, place, topic.id, {}, { expected: 'absent' });
      return world.records.commit(changes);
    },
  };
  const { version, repeated } = await publish({ ...world, records }, place, {});
  expect([version.version, repeated]).toEqual([1, false]);
  expect(await versions(world, place)).toEqual([version]);
});

it('leaves no version of a partnership that ended meanwhile', async () => {
  const { world, place } = await startedWorld();
  const records = beforeCommits(
    world.records,
    once(() => erase(world, place)),
  );
  await expect(publish({ ...world, records }, place, {})).rejects.toThrow(new HandslagError('not-found'));
  expect(await versions(world, place)).toEqual([]);
});

it('leaves no answers in a partnership that ended meanwhile', async () => {
  const { world, place } = await startedWorld();
  const records = beforeCommits(
    world.records,
    once(() => erase(world, place)),
  );
  const save = saveTopic({ ...world, records }, place, topic.id, {}, { expected: 'absent' });
  await expect(save).rejects.toThrow(new HandslagError('not-found'));
  expect((await readTopic(world, place, topic.id)).revision).toBe('absent');
});
