import type { Language } from '#agreement/language';
import type { Item, Records } from '#storage/records';
import { HandslagError } from './error.ts';
import type { Last } from './events.ts';
import { HEAD, META, partitionOf } from './keys.ts';

/** What is fixed about a partnership besides its answers. */
export interface Meta {
  /** The documents' language. */
  language: Language;
  /** The day its documents are made for, ISO 8601; today while absent. */
  date?: string;
  /** When it was started, ISO 8601, in UTC. */
  started: string;
  /** The attempt that last replaced all answers. */
  mutation?: string;
  /** When its erasure was asked for: from then on this is all that is left. */
  erased?: string;
}

/**
 * The one item that every write of a partnership writes too, so that a publication, a replacement of all answers or an
 * erasure sees every save that went before it, and is never overtaken by one.
 */
export interface Head {
  /** The number of the last version; 0 before the first. */
  version: number;
  event: Last;
  /** When something was last saved, ISO 8601, in UTC. */
  saved: string;
  erased?: true;
}

export interface Kept<T> {
  revision: string;
  body: T;
}

/** @throws HandslagError 'not-found' when the partnership is not there, or erased */
export async function readHead(records: Records, partnership: string): Promise<Kept<Head>> {
  const head = kept<Head>(await records.get(partitionOf(partnership), HEAD));
  if (!head || head.body.erased) throw new HandslagError('not-found');
  return head;
}

/** @throws HandslagError 'not-found' when the partnership is not there, or erased */
export async function readMeta(records: Records, partnership: string): Promise<Kept<Meta>> {
  const meta = kept<Meta>(await records.get(partitionOf(partnership), META));
  if (!meta || meta.body.erased) throw new HandslagError('not-found');
  return meta;
}

function kept<T>(item: Item | undefined): Kept<T> | undefined {
  return item && { revision: item.revision, body: item.body as T };
}
