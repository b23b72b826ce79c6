import { expect, it } from 'vitest';
import { interview } from '#agreement/questions/index';
import { Unavailable } from '#storage/records';
import { saveTopic } from '#workflow/answers';
import { erase, finishErasures } from '#workflow/erase';
import { ERASURES, META, partitionOf, TOKEN, tokenHash, tokenPartition } from '#workflow/keys';
import { authorise } from '#workflow/seat';
import { start } from '#workflow/start';
import { startedWorld } from './world-under-test.ts';

it('goes on where it broke off, and leaves other partnerships alone', async () => {
  const { world, files, place, token } = await startedWorld();
  const other = await start(world, { language: 'nl', answers: {} });
  for (const { id } of interview) await saveTopic(world, place, id, {}, { expected: 'absent' });
  await files.create(`files/${place.partnership}/a.pdf`, new Uint8Array(), 'application/pdf');
  await files.create(`files/${other.partnership}/b.pdf`, new Uint8Array(), 'application/pdf');

  await erase(world, place);
  await expect(authorise(world, token, place.partnership, 'reviewer')).rejects.toThrow('no-seat');
  let commits = 0;
  const { records } = world;
  const breaking = {
    ...records,
    commit: (changes: Parameters<typeof records.commit>[0]) => {
      if (commits++ === 1) throw new Unavailable('broken off');
      return records.commit(changes);
    },
  };
  await expect(finishErasures({ ...world, records: breaking })).rejects.toThrow('broken off');
  expect(await records.list(ERASURES, '')).toHaveLength(1);

  await finishErasures(world);
  expect((await records.list(partitionOf(place.partnership), '')).map(({ key }) => key)).toEqual([META]);
  expect(await records.get(tokenPartition(tokenHash(token)), TOKEN)).toBeUndefined();
  expect([...files.kept.keys()]).toEqual([`files/${other.partnership}/b.pdf`]);
  await expect(authorise(world, other.token, other.partnership, 'owner')).resolves.toMatchObject({
    role: 'owner',
  });
});

it('removes once more what a publication under way left behind, and is done after an hour', async () => {
  const { world, files, place } = await startedWorld();
  await erase(world, place);
  await finishErasures(world);
  await files.create(`files/${place.partnership}/late.pdf`, new Uint8Array(), 'application/pdf');

  const later = (minutes: number) => ({
    ...world,
    now: () => new Date(world.now().getTime() + minutes * 60_000),
  });
  await finishErasures(later(59));
  expect([...files.kept.keys()]).toEqual([]);
  expect(await world.records.list(ERASURES, '')).toHaveLength(1);
  await finishErasures(later(60));
  expect(await world.records.list(ERASURES, '')).toEqual([]);
});
