import { randomUUID } from 'node:crypto';
import type { Item, Revision } from './records.ts';

/** An item as an adapter keeps it. */
export interface Row {
  partition: string;
  key: string;
  revision: Revision;
  /** The attempt that wrote it. */
  mutation?: string | undefined;
  /** The second, since 1970, from which it counts as absent. */
  expires?: number | undefined;
  /**
   * The body as JSON text. A database's own numbers, sets and depth would not give every body back as it was
   * (-0.5e-130, a lone surrogate, 40 levels); text does, and it is the same in each of them.
   */
  json: string;
}

/** Random, so that an item deleted and made again, or restored from a backup, never gets an old one. */
export const newRevision = (): Revision => randomUUID();

export const secondsOf = (date: Date): number => Math.ceil(date.getTime() / 1000);

/** The row, where there is one that has not expired. */
export function live(row: Row | undefined, now: Date): Row | undefined {
  return row?.expires !== undefined && row.expires * 1000 <= now.getTime() ? undefined : row;
}

export function itemOf({ key, revision, json }: Row): Item {
  return { key, revision, body: JSON.parse(json) };
}

/** The items of those that have not expired, by code unit of their keys (databases order by UTF-8 bytes). */
export function itemsOf(rows: Row[], now: Date): Item[] {
  return rows
    .filter((row) => live(row, now))
    .map(itemOf)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
