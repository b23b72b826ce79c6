import type { Language } from '#agreement/language';
import type { Item, Records } from '#storage/records';
import { HandslagError } from './error.ts';
import { type HandedOut, handOut, type KeptFile } from './kept-files.ts';
import type { KeptWarning } from './kept-reasons.ts';
import { partitionOf, versionKey } from './keys.ts';
import type { Place } from './seat.ts';
import type { World, WorldWithFiles } from './world.ts';

/** A published draft: numbered, and never changed. */
export interface Version {
  version: number;
  final: boolean;
  /** The day it was made for, ISO 8601. */
  date: string;
  /** ISO 8601, in UTC. */
  published: string;
  /** The partnership's own language first. */
  languages: Language[];
  /** Of the document in the first language; the others carry their own. */
  fingerprint: string;
  files: VersionFile[];
  /** The warnings that stood when it was made, and why. */
  kept: KeptWarning[];
}

export type VersionFile = KeptFile;

/** A version as it is kept: with who made it, and in which attempt. */
export type StoredVersion = Version & { seat: string; attempt: string };

/** All versions, the first one first. */
export async function versions(world: World, { partnership }: Place): Promise<Version[]> {
  const items = await world.records.list(partitionOf(partnership), 'VER#');
  return items.map(versionOf);
}

/** @throws HandslagError 'not-found' */
export async function version(world: World, { partnership }: Place, number: number): Promise<Version> {
  const stored = await storedVersion(world.records, partnership, number);
  if (!stored) throw new HandslagError('not-found');
  return versionOf(stored);
}

export async function storedVersion(records: Records, partnership: string, number: number) {
  return Number.isSafeInteger(number) ? records.get(partitionOf(partnership), versionKey(number)) : undefined;
}

/**
 * A file of a version: a short-lived link where the store has those, and its bytes otherwise.
 * @param language the version's first one unless said otherwise
 * @throws HandslagError 'not-found'
 */
export async function versionFile(
  world: WorldWithFiles,
  place: Place,
  number: number,
  file: string,
  language?: Language,
): Promise<HandedOut> {
  const found = await version(world, place, number);
  const wanted = language ?? found.languages[0];
  const kept = found.files.find((each) => each.file === file && each.language === wanted);
  if (!kept) throw new HandslagError('not-found');

  const [name, extension] = kept.file.split('.') as [string, string];
  return handOut(world, place.partnership, kept, `${name}-v${number}-${kept.language}.${extension}`);
}

/** What the world sees of a version. */
export function versionOf({ body }: Pick<Item, 'body'>): Version {
  const { seat: _, attempt: __, ...version } = body as unknown as StoredVersion;
  return { ...version, kept: version.kept ?? [] };
}
