import { expect, it } from 'vitest';
import { type Event, events, firstBroken, nextEvent } from '#workflow/events';
import { now, startedWorld } from './world-under-test.ts';

async function trailOf(length: number) {
  const { world, place } = await startedWorld();
  const { partnership, seat } = place;
  for (let version = 1; version < length; version++) {
    const last = (await events(world.records, partnership)).at(-1);
    const happening = { what: 'published' as const, seat, version, fingerprint: 'f' };
    await world.records.commit([nextEvent(partnership, last, happening, now).change]);
  }
  return events(world.records, partnership);
}

it('is whole as it was written', async () => {
  const trail = await trailOf(12);
  expect(trail.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  expect(firstBroken(trail)).toBeUndefined();
});

it.each([
  ['changed', (trail: Event[]) => trail.with(1, { ...trail[1]!, at: 'later' })],
  ['taken out', (trail: Event[]) => trail.toSpliced(1, 1)],
  ['put in another order', (trail: Event[]) => [trail[1]!, trail[0]!, trail[2]!]],
  ['taken off the front', (trail: Event[]) => trail.slice(1)],
])('shows that an event was %s', async (_, meddle) => {
  expect(firstBroken(meddle(await trailOf(3)))).toBeDefined();
});
