import type { TopicAnswers } from '#agreement/answer';
import type { AnswersFile } from '#agreement/answers-file';
import type { Item, Revision } from '#storage/records';
import { commit, retried } from './attempt.ts';
import { HandslagError } from './error.ts';
import { answersKey, HEAD, META, partitionOf, sha256 } from './keys.ts';
import { readHead } from './partnership.ts';
import { base64url, type Place } from './seat.ts';
import {
  readSnapshot,
  type Snapshot,
  type StoredTopic,
  type Whole,
  wholeFile,
  wholeRevision,
} from './snapshot.ts';
import type { World } from './world.ts';

export interface Topic {
  answers: TopicAnswers;
  /** 'absent' while nothing is stored. */
  revision: Revision | 'absent';
}

/** The answers to one topic; empty while none are stored. */
export async function readTopic(world: World, { partnership }: Place, topic: string): Promise<Topic> {
  return topicOf(await world.records.get(partitionOf(partnership), answersKey(topic)));
}

/** All answers, at one moment. */
export function readAll(world: World, { partnership }: Place): Promise<Snapshot> {
  return readSnapshot(world.records, partnership);
}

/** What a save expects to find, and which request it belongs to. */
export interface Saving {
  /** The revision that the sender last saw. */
  expected: Revision | 'absent';
  /** Names the request, so that it may be sent again when its answer was lost. */
  key?: string;
}

/**
 * Saves the answers to one topic. Whoever saves another topic meanwhile is not in the way.
 * @throws HandslagError 'changed' with both sides, when it is not the expected revision that stands
 */
export async function saveTopic(
  world: World,
  { partnership, seat }: Place,
  topic: string,
  answers: TopicAnswers,
  { expected, key: request }: Saving,
): Promise<Topic> {
  const partition = partitionOf(partnership);
  const key = answersKey(topic);
  const saved = world.now().toISOString();
  const mutation = mutationOf(world, request, [topic, answers]);

  return retried(
    async () => {
      const head = await readHead(world.records, partnership);
      const [revision] = await commit(world.records, mutation, [
        { partition, key, expect: expected, put: { answers, seat, saved, mutation } },
        { partition, key: HEAD, expect: head.revision, put: { ...head.body, saved } },
      ]);
      return { answers, revision: revision! };
    },
    async () => {
      const item = await world.records.get(partition, key);
      const stored = topicOf(item);
      if (item?.body.mutation === mutation) return stored;
      if (stored.revision === expected) return undefined;
      throw new HandslagError('changed', { stored: stored.answers, sent: answers, etag: stored.revision });
    },
  );
}

/**
 * Replaces all answers, the language and the date, in one go.
 * @throws HandslagError 'changed' with both sides, when any topic is not as it was at the expected revision of the whole
 */
export async function replaceAll(
  world: World,
  { partnership, seat }: Place,
  whole: Whole,
  { expected, key: request }: Saving,
): Promise<{ file: AnswersFile; revision: Revision }> {
  const partition = partitionOf(partnership);
  const saved = world.now().toISOString();
  const file = wholeFile(whole);
  const { language, date } = file;
  const mutation = mutationOf(world, request, [file]);

  return retried(
    async () => {
      const stands = await readSnapshot(world.records, partnership);
      if (stands.revision !== expected) return sentBefore(stands, file, mutation);
      const { head, meta } = stands;
      const put = { language, ...(date && { date }), started: meta.body.started, mutation };
      // A topic that the file leaves out is emptied rather than deleted: its revisions go on.
      const topics = [...new Set([...stands.topics.keys(), ...Object.keys(file.answers)])];
      const [, metaRevision, ...revisions] = await commit(world.records, mutation, [
        { partition, key: HEAD, expect: head.revision, put: { ...head.body, saved } },
        { partition, key: META, expect: meta.revision, put },
        ...topics.map((topic) => ({
          partition,
          key: answersKey(topic),
          expect: stands.topics.get(topic) ?? 'absent',
          put: { answers: file.answers[topic] ?? {}, seat, saved, mutation },
        })),
      ]);
      const stored = new Map(topics.map((topic, index) => [topic, revisions[index]!]));
      return { file, revision: wholeRevision(metaRevision!, stored) };
    },
    async () => undefined,
  );
}

/** What stands, if this very request wrote all of it before. */
function sentBefore(stands: Snapshot, file: AnswersFile, mutation: string): Snapshot {
  const mine = [stands.meta.body.mutation, ...stands.mutations].every((each) => each === mutation);
  if (mine) return stands;
  throw new HandslagError('changed', { stored: stands.file, sent: file, etag: stands.revision });
}

/** With the content in it, so that a key that is used again for something else is another attempt. */
function mutationOf({ random }: World, request: string | undefined, content: unknown): string {
  return request === undefined ? base64url(random(12)) : sha256(JSON.stringify([request, content]));
}

function topicOf(item: Item | undefined): Topic {
  const stored = item?.body as StoredTopic | undefined;
  return { answers: stored?.answers ?? {}, revision: item?.revision ?? 'absent' };
}
