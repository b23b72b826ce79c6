import { randomBytes } from 'node:crypto';
import type { Files } from '#storage/files';
import type { Change, Records } from '#storage/records';
import { sqliteRecords } from '#storage/sqlite';
import { authorise, type Place } from '#workflow/seat';
import { start } from '#workflow/start';
import type { WorldWithFiles } from '#workflow/world';

export const now = new Date('2026-11-24T12:00:00Z');

/** Files in memory, which hold other bytes under a key against whoever comes second, as all stores do. */
export function memoryFiles(): Files & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    async create(key, bytes) {
      const there = kept.get(key);
      if (there && Buffer.compare(there, bytes) !== 0) throw new Error(`other bytes stand under ${key}`);
      kept.set(key, bytes);
    },
    read: async (key) => kept.get(key),
    link: async () => undefined,
    async removeAll(prefix) {
      for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key);
    },
  };
}

/** A world with one partnership that has these answers, and its owner's place in it. */
export async function startedWorld(answers = {}) {
  const files = memoryFiles();
  const world: WorldWithFiles = {
    records: sqliteRecords(':memory:'),
    files,
    now: () => now,
    random: (bytes) => randomBytes(bytes),
  };
  const { partnership, token } = await start(world, { language: 'en', answers });
  const place: Place = await authorise(world, token, partnership, 'owner');
  return { world, files, place, token };
}

/** The same records, with something done before each commit reaches them. */
export function beforeCommits(records: Records, meddle: (changes: Change[]) => Promise<void>): Records {
  return {
    get: (partition, key) => records.get(partition, key),
    list: (partition, prefix) => records.list(partition, prefix),
    commit: async (changes) => {
      await meddle(changes);
      return records.commit(changes);
    },
  };
}
