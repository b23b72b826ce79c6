import { findings } from '#agreement/checks/index';
import { lastingPlaces } from '#agreement/finding-key';
import { lapsedReasons, sharingPlaces } from '#agreement/kept-reason';
import { sayProblem } from '#agreement/problems';
import type { Change } from '#storage/records';
import { commit, retried } from './attempt.ts';
import { HandslagError } from './error.ts';
import { type Happening, nextEvent } from './events.ts';
import { readReasons, type StoredFinding, type StoredReason } from './kept-reasons.ts';
import { HEAD, keptKey, partitionOf } from './keys.ts';
import { type Head, type Kept, readHead } from './partnership.ts';
import { base64url, type Place } from './seat.ts';
import { readSnapshot } from './snapshot.ts';
import type { World } from './world.ts';

/** Those that stand are told with every version: together they stay well below what one item holds. */
const most = { reasons: 90, bytes: 120_000 } as const;

/**
 * Lets a warning stay, for a reason. The same reason twice is once; another one replaces the first, and those that
 * lapsed when the answers changed.
 * @param language of the finding, and of what is refused
 * @throws HandslagError 'finding-gone', 'not-a-warning', or 'unreadable' where there are too many reasons
 */
export async function keepWarning(
  world: World,
  place: Place,
  key: string,
  reason: string,
  language = place.language,
): Promise<StoredFinding> {
  const { seat, role } = place;
  return retried(
    async () => {
      const { head, file } = await readSnapshot(world.records, place.partnership);
      const found = findings(file.answers, language);
      const finding = found.find((each) => each.key === key);
      if (!finding) throw new HandslagError('finding-gone');
      if (finding.level !== 'warning') throw new HandslagError('not-a-warning', { findings: [finding] });

      const reasons = await readReasons(world.records, place);
      const before = reasons.find((each) => each.key === key);
      if (before?.reason === reason) return { ...finding, kept: before };

      const { check, at } = finding;
      const places = lastingPlaces(at, file.answers);
      const kept = { key, check, places, reason, at: world.now().toISOString(), seat, role };
      const lapsed = lapsedReasons(found, reasons);
      const replaced = sharingPlaces(finding, lapsed, file.answers);
      const standing = reasons.filter((each) => each.key !== key && !lapsed.includes(each));
      const waiting = lapsed.filter((each) => !replaced.includes(each));
      const fitting = fittingBeside([kept, ...standing], waiting);
      if (!fitting) {
        const message = sayProblem('reasons-many', language);
        throw new HandslagError('unreadable', { issues: [{ at: '/reason', message }] });
      }
      await write(world, place, head, { what: 'kept', seat, check, key }, [
        { partition: partitionOf(place.partnership), key: keptKey(key), expect: 'any', put: kept },
        ...lapsed.filter((each) => !fitting.includes(each)).map((each) => removal(place, each.key)),
      ]);
      return { ...finding, kept };
    },
    async () => undefined,
  );
}

/** Takes away the reason for which a warning may stay. @throws HandslagError 'finding-gone' where there is no such thing */
export async function stopKeeping(world: World, place: Place, key: string): Promise<void> {
  const { records } = world;
  const { partnership, seat, language } = place;
  await retried(
    async () => {
      const head = await readHead(records, partnership);
      const kept = (await readReasons(records, place)).find((each) => each.key === key);
      if (kept) {
        const { check } = kept;
        await write(world, place, head, { what: 'unkept', seat, check, key }, [removal(place, key)]);
        return true;
      }
      const { file } = await readSnapshot(records, partnership);
      if (findings(file.answers, language).some((each) => each.key === key)) return true;
      throw new HandslagError('finding-gone');
    },
    async () => undefined,
  );
}

/** Those waiting that fit beside the others, the latest first; undefined where the others are too much already. */
function fittingBeside(others: StoredReason[], waiting: StoredReason[]): StoredReason[] | undefined {
  const latest = waiting.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  for (let count = latest.length; count >= 0; count--) {
    const fitting = latest.slice(0, count);
    if (isWithin([...others, ...fitting])) return fitting;
  }
  return undefined;
}

function isWithin(reasons: StoredReason[]): boolean {
  const bytes = reasons.reduce((sum, { reason }) => sum + Buffer.byteLength(JSON.stringify(reason)), 0);
  return reasons.length <= most.reasons && bytes <= most.bytes;
}

function removal({ partnership }: Place, key: string): Change {
  return { partition: partitionOf(partnership), key: keptKey(key), expect: 'any', delete: true };
}

/** Writes these changes and the event that tells of them. @throws Conflict when anything was saved since the head was read */
async function write(
  { records, now, random }: World,
  { partnership }: Place,
  head: Kept<Head>,
  happening: Happening,
  changes: Change[],
): Promise<void> {
  const at = now();
  const event = nextEvent(partnership, head.body.event, happening, at);
  const put = { ...head.body, event: event.last, saved: at.toISOString() };
  await commit(records, base64url(random(12)), [
    { partition: partitionOf(partnership), key: HEAD, expect: head.revision, put },
    ...changes,
    event.change,
  ]);
}
