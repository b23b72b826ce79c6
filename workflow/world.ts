import type { Files } from '#storage/files';
import type { Records } from '#storage/records';

/** What the workflow needs of the world outside. */
export interface World {
  records: Records;
  now(): Date;
  /** So many unguessable bytes. */
  random(bytes: number): Uint8Array;
}

/** The world of those who make, hand out or remove documents. */
export interface WorldWithFiles extends World {
  files: Files;
}
