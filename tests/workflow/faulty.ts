import type { Files } from '#storage/files';
import { type Records, Unavailable } from '#storage/records';
import type { WorldWithFiles } from '#workflow/world';

/** A call that fails: before it did anything, or after it did everything and only its answer was lost. */
type Fault = { call: number; when: 'before' | 'after' };

/** The same world, in which these calls of its stores fail; tells how many calls there were. */
export function faulty(
  world: WorldWithFiles,
  faults: readonly Fault[],
): WorldWithFiles & { calls(): number } {
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
export async function insisting<T>(work: () => Promise<T>, between: () => Promise<unknown>): Promise<T> {
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
export function sweep(calls: number): Fault[][] {
  const singles = Array.from({ length: calls }, (_, call) => times.map((when) => ({ call, when }))).flat();
  return [
    ...singles.map((fault) => [fault]),
    ...singles.flatMap((one) => singles.filter(({ call }) => call > one.call).map((other) => [one, other])),
  ];
}
