import { type Change, Conflict, type Records, type Revision } from '#storage/records';
import { HandslagError } from './error.ts';

/** One attempt at all of these changes; a store that hears of it twice applies it once. */
export function commit(records: Records, mutation: string, changes: Change[]): Promise<Revision[]> {
  return records.commit(changes.map((change) => ({ ...change, mutation })));
}

/** Whenever an attempt fails, another writer got through; this many of them in a row are more than there can be people. */
const MOST_ATTEMPTS = 200;

/**
 * Tries until there is a result. `attempt` reads what stands and commits on top of it; when it finds a Conflict it is
 * tried again on what stands then, unless `settle` knows better (a result, or a refusal that it throws).
 * @throws HandslagError 'busy'
 */
export async function retried<T>(
  attempt: () => Promise<T>,
  settle: (conflict: Conflict) => Promise<T | undefined>,
): Promise<T> {
  for (let count = 0; count < MOST_ATTEMPTS; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const settled = await settle(error);
      if (settled !== undefined) return settled;
    }
  }
  throw new HandslagError('busy');
}
