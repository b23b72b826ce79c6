import { expect, it } from 'vitest';
import { findings } from '#agreement/checks/index';
import { readAll, saveTopic } from '#workflow/answers';
import { erase, finishErasures } from '#workflow/erase';
import { HandslagError } from '#workflow/error';
import { events, firstBroken } from '#workflow/events';
import { keepWarning, stopKeeping } from '#workflow/keep-warning';
import { readFindings, readReasons } from '#workflow/kept-reasons';
import { META, partitionOf } from '#workflow/keys';
import { publish } from '#workflow/publish';
import { rows } from '../agreement/checks/tables/table.ts';
import { beforeCommits, startedWorld } from './world-under-test.ts';

/** Contributions without a consequence, and one term of each that may be looked at. */
const contributions = (...of: object[]) => ({
  items: rows(...of.map((more) => ({ what: 'W', giver: 'p1', receiver: 'p2', due: '2027-03-01', ...more }))),
});
const answers = {
  parties: {
    items: [
      { id: 'p1', name: 'Sluis' },
      { id: 'p2', name: 'Oever' },
    ],
  },
  contributions: contributions({}, {}),
};
/** 'No consequence for what comes late or not at all.' */
const check = 16;

async function world(given = answers) {
  const made = await startedWorld(given);
  const here = { ...made };
  const found = async () => {
    const { file } = await readAll(made.world, made.place);
    return (await readFindings(made.world, made.place, file.answers, 'en')).find(
      (each) => each.check === check,
    )!;
  };
  const save = async (topic: string, to: object) => {
    const { topics } = await readAll(made.world, made.place);
    return saveTopic(made.world, made.place, topic, to as Record<string, unknown>, {
      expected: topics.get(topic) ?? 'absent',
    });
  };
  return { ...here, found, save };
}

it('keeps a warning with who said why and when, and tells of it in the trail without the reason', async () => {
  const { world: all, place, found } = await world();
  const { key } = await found();
  const kept = await keepWarning(all, place, key, 'We trust each other.');
  expect(kept).toMatchObject({
    check,
    key,
    kept: { reason: 'We trust each other.', seat: place.seat, role: 'owner' },
  });
  expect(await found()).toEqual(kept);

  await stopKeeping(all, place, key);
  expect((await found()).kept).toBeUndefined();
  const trail = await events(all.records, place.partnership);
  expect(trail.slice(1)).toMatchObject([
    { what: 'kept', seat: place.seat, check, key },
    { what: 'unkept', seat: place.seat, check, key },
  ]);
  expect(firstBroken(trail)).toBeUndefined();
  expect(JSON.stringify(trail)).not.toContain('trust');
});

it('takes the same reason twice as once, another one in its place, and lets go twice', async () => {
  const { world: all, place, found } = await world();
  const { key } = await found();
  const first = await keepWarning(all, place, key, 'One.');
  expect(await keepWarning(all, place, key, 'One.')).toEqual(first);
  await keepWarning(all, place, key, 'Another.');
  expect((await readReasons(all.records, place)).map(({ reason }) => reason)).toEqual(['Another.']);
  await stopKeeping(all, place, key);
  await stopKeeping(all, place, key);
  const trail = await events(all.records, place.partnership);
  expect(trail.map(({ what }) => what)).toEqual(['started', 'kept', 'kept', 'unkept']);
});

it('lets a reason lapse when an answer changes, offers it again, and forgets it for the new one', async () => {
  const { world: all, place, found, save } = await world();
  const before = (await found()).key;
  await keepWarning(all, place, before, 'Only two.');

  await save('contributions', contributions({}, {}, {}));
  const now = await found();
  expect(now.key).not.toBe(before);
  expect([now.kept, now.lapsed?.reason]).toEqual([undefined, 'Only two.']);

  // As it was, it counts as it did.
  await save('contributions', contributions({}, {}));
  expect((await found()).kept?.reason).toBe('Only two.');

  await save('contributions', contributions({}, {}, {}));
  await keepWarning(all, place, now.key, 'Three as well.');
  expect((await readReasons(all.records, place)).map(({ reason }) => reason)).toEqual(['Three as well.']);
});

it('does not let what has become an error stay', async () => {
  const data = { data: { personal: true } };
  const { world: all, place, save } = await world({ ...answers, ...data } as typeof answers);
  const one = async () => {
    const { file } = await readAll(all, place);
    return (await readFindings(all, place, file.answers, 'en')).find((each) => each.check === 49)!;
  };
  const { key, level } = await one();
  expect(level).toBe('warning');
  await keepWarning(all, place, key, 'Later.');
  await save('data', { personal: true, contact: 'A' });
  expect(await one()).toMatchObject({ level: 'error' });
  expect((await one()).kept).toBeUndefined();
});

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof HandslagError ? error.reason : error),
  );

it('keeps nothing but a warning that stands', async () => {
  const { world: all, place } = await world();
  const { file } = await readAll(all, place);
  for (const { key, level } of findings(file.answers, 'en'))
    expect(await refusal(keepWarning(all, place, key, 'R'))).toBe(
      level === 'warning' ? 'done' : 'not-a-warning',
    );
  expect(await refusal(keepWarning(all, place, '0'.repeat(16), 'R'))).toBe('finding-gone');
  expect(await refusal(stopKeeping(all, place, '0'.repeat(16)))).toBe('finding-gone');
});

it('looks again when somebody saves in between', async () => {
  const { world: all, place, found, save } = await world();
  const { key } = await found();
  let meddled = false;
  const records = beforeCommits(all.records, async () => {
    if (meddled) return;
    meddled = true;
    await save('contributions', contributions({}, {}, {}));
  });
  expect(await refusal(keepWarning({ ...all, records }, place, key, 'R'))).toBe('finding-gone');
  expect(await readReasons(all.records, place)).toEqual([]);
});

it('is there once, whoever keeps it at the same time', async () => {
  const { world: all, place, found } = await world();
  const { key } = await found();
  await Promise.all(['A', 'A', 'A', 'A'].map((reason) => keepWarning(all, place, key, reason)));
  expect(await readReasons(all.records, place)).toHaveLength(1);
  const trail = await events(all.records, place.partnership);
  expect(trail.map(({ what }) => what)).toEqual(['started', 'kept']);
});

/** So many restrictions without an area or an end: a warning each. */
const restrictions = (count: number, what: string) => ({
  restrictions: rows(...Array.from({ length: count }, (_, index) => ({ what: `${what} ${index}` }))),
});

it.each([
  ['short', 'R', 90],
  // In UTF-8 each of these takes three bytes.
  ['long', '“'.repeat(2_000), 19],
])('takes no more %s reasons than a version can tell', async (_, reason, most) => {
  const { world: all, place, save } = await world();
  await save('exclusivity', restrictions(95, 'X'));
  const { file } = await readAll(all, place);
  const keys = findings(file.answers, 'en').flatMap(({ check, key }) => (check === 53 ? [key] : []));
  for (const key of keys.slice(0, most)) await keepWarning(all, place, key, reason);
  const one = keepWarning(all, place, keys[most]!, reason);
  await expect(one).rejects.toMatchObject({ reason: 'unreadable', details: { issues: [{ at: '/reason' }] } });
  const { version } = await publish(all, place, {});
  expect(version.kept).toHaveLength(most);

  // Those that lapse make room, the oldest first.
  await save('exclusivity', { restrictions: [] });
  const other = (await readAll(all, place)).file.answers;
  const open = findings(other, 'en').filter(({ level }) => level === 'warning');
  await keepWarning(all, place, open[0]!.key, reason);
  const reasons = await readReasons(all.records, place);
  expect(reasons.map(({ key }) => key)).toContain(open[0]!.key);
  expect(reasons).toHaveLength(most);
});

it('goes with the partnership when that is erased', async () => {
  const { world: all, place, found } = await world();
  await keepWarning(all, place, (await found()).key, 'Private to us.');
  await erase(all, place);
  await finishErasures(all);
  expect((await all.records.list(partitionOf(place.partnership), '')).map(({ key }) => key)).toEqual([META]);
});
