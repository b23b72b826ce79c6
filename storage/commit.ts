import { type Change, Conflict, type Revision } from './records.ts';
import { itemOf, type Row, secondsOf } from './row.ts';

/** What one commit and one item may come to; a little below DynamoDB's own limits, and the same in every store. */
const limits = { changes: 100, bytes: 4_000_000, itemBytes: 400_000, keyBytes: 1_000 } as const;

/** What the names and other attributes of an item add to it, at most. */
const OVERHEAD_BYTES = 200;

/**
 * The rows that a commit would leave behind, in the order of its changes; undefined for a deletion.
 * @throws Error for what no store would take: a mistake in the program, not of its user
 */
export function rowsToWrite(changes: Change[], revision: Revision): (Row | undefined)[] {
  if (changes.length > limits.changes) throw new Error(`${changes.length} changes in one commit`);
  const seen = new Set<string>();
  let total = 0;
  return changes.map((change) => {
    const { partition, key, mutation } = change;
    checkKey(partition);
    checkKey(key);
    const place = JSON.stringify([partition, key]);
    if (seen.has(place)) throw new Error(`two changes of ${partition}/${key} in one commit`);
    seen.add(place);

    const json = 'put' in change ? JSON.stringify(change.put) : undefined;
    const bytes = OVERHEAD_BYTES + byteLength(partition, key, mutation ?? '', json ?? '');
    if (bytes > limits.itemBytes) throw new Error(`${partition}/${key} would take ${bytes} bytes`);
    total += bytes;
    if (total > limits.bytes) throw new Error(`a commit of more than ${limits.bytes} bytes`);

    if (!('put' in change) || json === undefined) return undefined;
    const expires = change.expires && secondsOf(change.expires);
    return { partition, key, revision, mutation, expires, json };
  });
}

/**
 * Whether these changes may be applied to what stands there now (a live row or nothing for each change).
 * A commit whose mutation stands on every item it put, and whose deletions find nothing, was applied before.
 * Where it stands on some only, others have written since, and repeating it would undo their work: a Conflict.
 * @returns undefined when it may be applied; the revisions that stand when it was applied before
 * @throws Conflict
 */
export function judge(changes: Change[], rows: (Row | undefined)[]): Revision[] | undefined {
  const pairs = changes.map((change, index) => ({ change, row: rows[index] }));
  const applied = pairs.filter(({ change, row }) => isApplied(change, row));
  if (applied.length === pairs.length) return pairs.map(({ row }) => row?.revision ?? 'absent');

  const failed = applied.some(({ change }) => 'put' in change)
    ? pairs.filter((pair) => !applied.includes(pair))
    : pairs.filter(({ change, row }) => !isAsExpected(change, row));
  if (failed.length === 0) return undefined;
  throw new Conflict(
    failed.map(({ change: { partition, key }, row }) => ({ partition, key, item: row && itemOf(row) })),
  );
}

function isApplied(change: Change, row: Row | undefined): boolean {
  if (change.mutation === undefined) return false;
  return 'put' in change ? row?.mutation === change.mutation : row === undefined;
}

function isAsExpected({ expect }: Change, row: Row | undefined): boolean {
  return expect === 'any' || expect === (row?.revision ?? 'absent');
}

/** Text that every store keeps and orders alike. */
function checkKey(key: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  const odd = key === '' || !key.isWellFormed() || /[\u0000-\u001f]/.test(key);
  if (odd || byteLength(key) > limits.keyBytes) throw new Error(`not a key: ${JSON.stringify(key)}`);
}

function byteLength(...texts: string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
