import type { TopicAnswers } from '#agreement/answer';
import type { AnswersFile } from '#agreement/answers-file';
import { interview } from '#agreement/questions/index';
import type { Item, Records, Revision } from '#storage/records';
import { HandslagError } from './error.ts';
import { partitionOf, sha256 } from './keys.ts';
import { type Head, type Kept, type Meta, readHead, readMeta } from './partnership.ts';

/** The answers to one topic as they are kept, with who saved them last, and when. */
export interface StoredTopic {
  answers: TopicAnswers;
  seat: string;
  /** ISO 8601, in UTC. */
  saved: string;
  /** The attempt that saved them. */
  mutation?: string;
}

/** What can be replaced in one go. */
export type Whole = Pick<AnswersFile, 'language' | 'date' | 'answers'>;

/** All answers of a partnership at one moment. */
export interface Snapshot {
  head: Kept<Head>;
  meta: Kept<Meta>;
  file: AnswersFile;
  /** The revision of each topic that is stored. */
  topics: ReadonlyMap<string, Revision>;
  /** The attempts that saved these topics. */
  mutations: readonly (string | undefined)[];
  /** Of all answers together: changes whenever one of them does, and with nothing else. */
  revision: Revision;
}

const MOST_READS = 50;

/** @throws HandslagError 'not-found' when the partnership was erased; 'busy' when it changes faster than it is read */
export async function readSnapshot(records: Records, partnership: string): Promise<Snapshot> {
  let head = await readHead(records, partnership);
  for (let count = 0; count < MOST_READS; count++) {
    const [meta, items] = await Promise.all([
      readMeta(records, partnership),
      records.list(partitionOf(partnership), 'ANS#'),
    ]);
    const after = await readHead(records, partnership);
    // Every save writes the head too: while that stands, what was read is of one moment.
    if (after.revision === head.revision) return snapshot(head, meta, items);
    head = after;
  }
  throw new HandslagError('busy');
}

function snapshot(head: Kept<Head>, meta: Kept<Meta>, items: Item[]): Snapshot {
  const stored = items.map(({ key, revision, body }) => {
    return { ...(body as unknown as StoredTopic), topic: key.slice('ANS#'.length), revision };
  });
  const answers = Object.fromEntries(stored.map(({ topic, answers }) => [topic, answers]));
  const topics = new Map(stored.map(({ topic, revision }) => [topic, revision]));
  return {
    head,
    meta,
    file: wholeFile({ ...meta.body, answers }),
    topics,
    mutations: stored.map(({ mutation }) => mutation),
    revision: wholeRevision(meta.revision, topics),
  };
}

/** The answers file in its plainest form: topics in the order they are asked, without those that are empty. */
export function wholeFile({ language, date, answers }: Whole): AnswersFile {
  const said = interview.flatMap(({ id }) => {
    const topic = answers[id] ?? {};
    return Object.keys(topic).length > 0 ? [[id, topic] as const] : [];
  });
  return { handslag: 1, language, ...(date && { date }), answers: Object.fromEntries(said) };
}

/** @param topics the revision of each topic that is stored */
export function wholeRevision(meta: Revision, topics: ReadonlyMap<string, Revision>): Revision {
  const ordered = [...topics].sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([meta, ...ordered])).slice(0, 32);
}
