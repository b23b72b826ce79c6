import { expect, it } from 'vitest';
import { interview } from '#agreement/questions/index';
import { readAll, readTopic, replaceAll, saveTopic } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import type { Place } from '#workflow/seat';
import type { World } from '#workflow/world';
import { beforeCommits, startedWorld } from './world-under-test.ts';

const topic = interview.find(({ questions }) => questions.some(({ kind }) => kind.name === 'text'))!;
const question = topic.questions.find(({ kind }) => kind.name === 'text')!;

/** Adds a mark to the text that stands, however often others are faster. */
async function add(world: World, place: Place, mark: string): Promise<void> {
  const { answers, revision } = await readTopic(world, place, topic.id);
  const marks = `${answers[question.id] ?? ''} ${mark}`.trim();
  try {
    await saveTopic(world, place, topic.id, { [question.id]: marks }, { expected: revision });
  } catch (error) {
    if (!(error instanceof HandslagError && error.reason === 'changed')) throw error;
    await add(world, place, mark);
  }
}

it.each([2, 8, 32])('loses nothing of %i editors of one topic', async (count) => {
  const { world, place } = await startedWorld();
  const marks = Array.from({ length: count }, (_, index) => `m${index}`);
  await Promise.all(marks.map((mark) => add(world, place, mark)));
  const { answers } = await readTopic(world, place, topic.id);
  expect(String(answers[question.id]).split(' ').sort()).toEqual(marks.toSorted());
});

it('takes 128 saves of all topics at once, each on top of what it saw', async () => {
  const { world, place } = await startedWorld();
  const each = Array.from({ length: 128 }, (_, index) => interview[index % interview.length]!.id);
  const saves = await Promise.allSettled(
    each.map((id) => saveTopic(world, place, id, {}, { expected: 'absent' })),
  );
  expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(interview.length);
  const { topics } = await readAll(world, place);
  expect([...topics.keys()].sort()).toEqual(interview.map(({ id }) => id).sort());
});

it('reads all answers as they were at one moment', async () => {
  const { world, place } = await startedWorld();
  const [first, last] = [interview[0]!.id, interview.at(-1)!.id];
  let lists = 0;
  const torn: World = {
    ...world,
    records: {
      ...beforeCommits(world.records, async () => {}),
      // A list that is read in pages, while two topics are saved one after the other.
      async list(partition, prefix) {
        const before = await world.records.list(partition, prefix);
        if (lists++ > 0) return before;
        await saveTopic(world, place, first, {}, { expected: 'absent' });
        await saveTopic(world, place, last, {}, { expected: 'absent' });
        return (await world.records.list(partition, prefix)).filter(({ key }) => key === `ANS#${last}`);
      },
    },
  };
  const { topics } = await readAll(torn, place);
  expect([...topics.keys()].sort()).toEqual([first, last].sort());
});

it('knows its own replacement again, and no other', async () => {
  const { world, place } = await startedWorld();
  const { revision } = await readAll(world, place);
  const whole = { language: 'nl' as const, answers: { [topic.id]: { [question.id]: 'All' } } };
  const first = await replaceAll(world, place, whole, { expected: revision, key: 'one' });
  const again = await replaceAll(world, place, whole, { expected: revision, key: 'one' });
  expect(again.revision).toBe(first.revision);
  expect((await readAll(world, place)).revision).toBe(first.revision);
  await expect(replaceAll(world, place, whole, { expected: revision, key: 'two' })).rejects.toThrow(
    'changed',
  );
  await expect(replaceAll(world, place, whole, { expected: revision })).rejects.toThrow('changed');
});
