import type { Change } from '#storage/records';
import { commit, retried } from './attempt.ts';
import { ERASURES, filesOf, HEAD, META, partitionOf, TOKEN, tokenPartition } from './keys.ts';
import { readHead, readMeta } from './partnership.ts';
import type { Place } from './seat.ts';
import type { World, WorldWithFiles } from './world.ts';

/**
 * Ends a partnership: from here on its tokens open nothing and nothing can be saved. What it holds is removed by
 * finishErasures, which may belong to another function than this one: this one removes nothing.
 */
export async function erase(world: World, { partnership }: Place): Promise<void> {
  const partition = partitionOf(partnership);
  const erased = world.now().toISOString();
  await retried(
    async () => {
      const [head, meta] = await Promise.all([
        readHead(world.records, partnership),
        readMeta(world.records, partnership),
      ]);
      await commit(world.records, `erase:${erased}`, [
        { partition, key: HEAD, expect: head.revision, put: { ...head.body, erased: true } },
        { partition, key: META, expect: meta.revision, put: { started: meta.body.started, erased } },
        { partition: ERASURES, key: partnership, expect: 'any', put: { erased } },
      ]);
      return true;
    },
    async () => undefined,
  );
}

/** The most changes that one commit takes; each may be of an item of hundreds of kilobytes. */
const AT_ONCE = 10;

/** Longer than any request lives: a publication under way may have created files that it then could not publish. */
const SETTLED_MS = 60 * 60 * 1000;

/**
 * Removes files, answers, versions, seats and tokens of every partnership whose erasure was asked for, and once more
 * when nothing can be under way any longer. What is left is META, which says when. It may break off anywhere: the next
 * run goes on from there.
 */
export async function finishErasures({ records, files, now }: WorldWithFiles): Promise<void> {
  for (const { key: partnership, body: asked } of await records.list(ERASURES, '')) {
    await files.removeAll(filesOf(partnership));
    const partition = partitionOf(partnership);
    const items = await records.list(partition, '');
    const removals = items
      .filter(({ key }) => key !== META)
      .flatMap(({ key, body }): Change[] => {
        const removal: Change = { partition, key, expect: 'any', delete: true };
        if (!key.startsWith('SEAT#')) return [removal];
        const hash = body.token as string;
        // The token first: once the seat is gone, nothing tells which token it had.
        return [{ partition: tokenPartition(hash), key: TOKEN, expect: 'any', delete: true }, removal];
      });
    for (let from = 0; from < removals.length; from += AT_ONCE)
      await records.commit(removals.slice(from, from + AT_ONCE));
    const settled = now().getTime() - Date.parse(asked.erased as string) >= SETTLED_MS;
    if (settled)
      await records.commit([{ partition: ERASURES, key: partnership, expect: 'any', delete: true }]);
  }
}
