import { draft } from '#agreement/draft';
import type { Language } from '#agreement/language';
import type { Change } from '#storage/records';
import { commit, retried } from './attempt.ts';
import { calendarOfNext } from './calendar-of.ts';
import { dayOf, refuseErrors } from './draft-of.ts';
import { HandslagError } from './error.ts';
import { nextEvent } from './events.ts';
import { formats, versionFormats } from './formats.ts';
import { keepFile } from './kept-files.ts';
import { keptWarnings } from './kept-reasons.ts';
import { HEAD, partitionOf, requestKey, sha256, versionKey } from './keys.ts';
import { makeDocument } from './make-document.ts';
import { type Head, type Kept, readHead } from './partnership.ts';
import { base64url, type Place } from './seat.ts';
import { readSnapshot } from './snapshot.ts';
import { type StoredVersion, storedVersion, type Version, type VersionFile, versionOf } from './versions.ts';
import type { WorldWithFiles } from './world.ts';

export interface Publishing {
  /** Refused while error findings are left. */
  final?: boolean;
  /** Besides the partnership's own. */
  languages?: readonly Language[];
  /** The day the version is made for, ISO 8601; else the file's own, else today. */
  date?: string;
  /** Names this request: sent again it gives the same version, and no second one. */
  key?: string;
}

export interface Published {
  version: Version;
  /** Whether the same request had made this version before. */
  repeated: boolean;
}

/**
 * Makes the next version of the answers as they stand now. Its files are there before the version is; a crash in
 * between leaves files that nothing refers to, and no version.
 * @throws HandslagError 'errors-left', 'key-reused'
 */
export async function publish(world: WorldWithFiles, place: Place, wish: Publishing): Promise<Published> {
  const { records } = world;
  const { partnership } = place;
  const partition = partitionOf(partnership);
  const attempt = base64url(world.random(9));

  const earlier = await earlierRequest(world, place, wish);
  if (earlier) return earlier;
  let { head, version } = await prepare(world, place, wish, attempt);

  return retried<Published>(
    async () => {
      const event = nextEvent(
        partnership,
        head.body.event,
        { what: 'published', seat: place.seat, version: version.version, fingerprint: version.fingerprint },
        world.now(),
      );
      const put: Head = { ...head.body, version: version.version, event: event.last };
      await commit(records, attempt, [
        { partition, key: HEAD, expect: head.revision, put: { ...put } },
        { partition, key: versionKey(version.version), expect: 'absent', put: { ...version } },
        ...requestChange(place, wish, version),
        event.change,
      ]);
      return { version: versionOf({ body: { ...version } }), repeated: false };
    },
    async () => {
      const repeated = await earlierRequest(world, place, wish);
      if (repeated) return repeated;
      const stored = await storedVersion(records, partnership, version.version);
      if (stored?.body.attempt === attempt) return { version: versionOf(stored), repeated: false };
      // After a save these answers are still those of one moment; after a version they could be older than its own.
      const now = await readHead(records, partnership);
      if (now.body.version + 1 === version.version) head = now;
      else ({ head, version } = await prepare(world, place, wish, attempt));
      return undefined;
    },
  );
}

/** The version that would come next, its files made and stored. */
async function prepare(
  world: WorldWithFiles,
  place: Place,
  { final = false, languages = [], date }: Publishing,
  attempt: string,
): Promise<{ head: Kept<Head>; version: StoredVersion }> {
  const { partnership, seat } = place;
  const { head, file } = await readSnapshot(world.records, partnership);
  if (final) refuseErrors(file.answers, file.language);

  const number = head.body.version + 1;
  const day = date ?? dayOf(file, world.now());
  const calendar = calendarOfNext(partnership, head.body, world.now());
  const drafts = [...new Set([file.language, ...languages])].map((language) =>
    draft({ ...file, language, date: day, version: number, final }),
  );
  const files: VersionFile[] = [];
  for (const each of drafts) {
    for (const format of versionFormats) {
      const { file, type } = formats[format];
      const content = await makeDocument(each, format, calendar);
      files.push(await keepFile(world, partnership, { file, type, language: each.language, content }));
    }
  }
  return {
    head,
    version: {
      version: number,
      final,
      date: day,
      published: world.now().toISOString(),
      languages: drafts.map(({ language }) => language),
      fingerprint: drafts[0]!.fingerprint,
      files,
      kept: await keptWarnings(world.records, place, file.answers),
      seat,
      attempt,
    },
  };
}

/** The version that a request with this key made before. @throws HandslagError 'key-reused' */
async function earlierRequest(
  { records }: WorldWithFiles,
  { partnership }: Place,
  wish: Publishing,
): Promise<Published | undefined> {
  if (wish.key === undefined) return undefined;
  const item = await records.get(partitionOf(partnership), requestKey(wish.key));
  if (!item) return undefined;
  if (item.body.request !== requestHash(wish)) throw new HandslagError('key-reused');
  const stored = await storedVersion(records, partnership, item.body.version as number);
  if (!stored) throw new HandslagError('not-found');
  return { version: versionOf(stored), repeated: true };
}

function requestChange({ partnership }: Place, wish: Publishing, { version }: Version): Change[] {
  if (wish.key === undefined) return [];
  return [
    {
      partition: partitionOf(partnership),
      key: requestKey(wish.key),
      expect: 'absent',
      put: { request: requestHash(wish), version },
    },
  ];
}

const requestHash = ({ final = false, languages = [], date }: Publishing) =>
  sha256(JSON.stringify([final, languages, date]));
