import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { readTopic, saveTopic } from '#workflow/answers';
import { closeSettlement } from '#workflow/close-settlement';
import { HandslagError } from '#workflow/error';
import { events, firstBroken } from '#workflow/events';
import { fileKey, HEAD, LEFT, partitionOf } from '#workflow/keys';
import { leftBefore, saveSettlement, settlement, startSettlement } from '#workflow/settlements';
import { euros, rows, shares } from '../agreement/checks/tables/table.ts';
import { agreed, came, made } from '../agreement/money/settled.ts';
import { faulty, insisting, sweep } from './faulty.ts';
import { startedWorld } from './world-under-test.ts';

// What the statements look like is no matter here, and making them is slow.
vi.mock('#workflow/make-document', () => ({
  makeStatement: async (account: { settlement: object }, party: string, format: string) =>
    new TextEncoder().encode(
      JSON.stringify([party, format, account.settlement], (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    ),
}));

const answers = agreed({
  streams: rows({ name: 'Sales', invoicer: 'p1', shares: shares('60', '40') }),
  reserve: '10',
  costs: 'own',
});

async function begun() {
  const started = await startedWorld(answers);
  await startSettlement(started.world, started.place, { figures: came('1000.00') });
  return started;
}

/** Closes, as a client would that may not have heard that it was done. */
async function closed(...args: Parameters<typeof closeSettlement>): Promise<void> {
  await closeSettlement(...args).catch((error) => {
    if (!(error instanceof HandslagError && error.reason === 'closed')) throw error;
  });
}

describe('closing a settlement', () => {
  it('is done once whatever one or two calls fail, while others save', { timeout: 60_000 }, async () => {
    const clear = await begun();
    const counting = faulty(clear.world, []);
    await closeSettlement(counting, clear.place, 1, {});
    for (const faults of sweep(counting.calls() + 2)) {
      const { world, place } = await begun();
      const others = async () => {
        const { revision } = await readTopic(world, place, 'goal');
        await saveTopic(world, place, 'goal', {}, { expected: revision });
      };
      const shaky = faulty(world, faults);
      await insisting(() => closed(shaky, place, 1, {}), others);
      const { settled } = await settlement(world, place, 1);
      for (const { sha256, file } of settled.closed!.files) {
        const bytes = await world.files.read(fileKey(place.partnership, sha256, file.split('.')[1]!));
        expect(createHash('sha256').update(bytes!).digest('hex')).toBe(sha256);
      }
      const trail = await events(world.records, place.partnership);
      expect([firstBroken(trail), trail.map(({ what }) => what)]).toEqual([
        undefined,
        ['started', 'settled'],
      ]);
      expect(await leftBefore(world.records, place.partnership)).toMatchObject({
        EUR: { reserve: euros('100.00') },
      });
    }
  });

  it('makes no statement again while others save what these do not depend on', async () => {
    const { world, place } = await begun();
    const create = vi.spyOn(world.files, 'create');
    const commit = world.records.commit.bind(world.records);
    let isCrossed = false;
    world.records.commit = async (changes) => {
      if (!isCrossed && changes.some(({ key }) => key === LEFT)) {
        isCrossed = true;
        const head = (await world.records.get(partitionOf(place.partnership), HEAD))!;
        const at = { partition: partitionOf(place.partnership), key: HEAD };
        await commit([{ ...at, expect: head.revision, put: { ...head.body, saved: 'now' } }]);
      }
      return commit(changes);
    };
    const { closed } = await closeSettlement(world, place, 1, {});
    expect([isCrossed, create.mock.calls.length]).toEqual([true, closed!.files.length]);
  });

  it('counts what it leaves once, when two close at the same moment', async () => {
    const { world, place } = await begun();
    await Promise.all([closed(world, place, 1, {}), closed(world, place, 1, {})]);
    const trail = await events(world.records, place.partnership);
    expect(trail.map(({ what }) => what)).toEqual(['started', 'settled']);
    await startSettlement(world, place, { figures: came('1000.00') });
    await closeSettlement(world, place, 2, {});
    expect(await leftBefore(world.records, place.partnership)).toMatchObject({
      EUR: { reserve: euros('200.00') },
    });
  });

  it('waits for costs of a party that is gone, until these were dealt with', async () => {
    const joint = (count: number) =>
      agreed(
        {
          streams: rows({ name: 'Sales', invoicer: 'p1', shares: 'equal' }),
          basis: 'profit',
          costs: 'joint',
          'costs-shares': 'equal',
          losses: 'own',
          shortfall: 'carried',
        },
        count,
      );
    const { world, place } = await startedWorld(joint(3));
    const costs = made(['p3', '500.00']);
    await startSettlement(world, place, { figures: came('100.00', { costs, closes: [] }) });
    await closeSettlement(world, place, 1, {});
    const { revision } = await readTopic(world, place, 'parties');
    await saveTopic(world, place, 'parties', joint(2).parties!, { expected: revision });
    const figures = came('2000.00', { costs: [], closes: [] });
    const begun = await startSettlement(world, place, { figures });
    await expect(closeSettlement(world, place, 2, {})).rejects.toMatchObject({
      reason: 'unsettled',
      details: { lacking: [{ at: ['/parties/items'], kind: 'missing' }] },
    });
    const dealt = { figures: { ...figures, dealtWith: ['costs/p3/EUR'] } };
    await saveSettlement(world, place, 2, dealt, { expected: begun.revision });
    const { closed } = await closeSettlement(world, place, 2, {});
    expect(closed!.pools[0]!.parties.map(({ due }) => due)).toEqual(['1000.00', '1000.00']);
    expect(await leftBefore(world.records, place.partnership)).toMatchObject({ EUR: { costs: [] } });
  });

  it('says so before more costs wait than can be kept', async () => {
    const joint = agreed({
      streams: rows({ name: 'Sales', invoicer: 'p1', shares: 'equal' }),
      basis: 'profit',
      costs: 'joint',
      'costs-shares': 'equal',
      losses: 'own',
      shortfall: 'carried',
    });
    const { world, place } = await startedWorld(joint);
    const costs = Array.from({ length: 1000 }, (_, at) => ({
      party: at % 2 === 0 ? 'p1' : 'p2',
      amount: euros('1234.56'),
    }));
    const closeNext = async (number: number) => {
      await startSettlement(world, place, { figures: came('1.00', { costs, closes: [] }) });
      await closeSettlement(world, place, number, {});
      return number;
    };
    let closed = 0;
    const refused = await (async () => {
      for (;;) closed = await closeNext(closed + 1);
    })().catch((error) => error);
    expect(refused).toMatchObject({ reason: 'unsettled', details: { lacking: [{ at: ['/money/costs'] }] } });
    expect(closed).toBeGreaterThan(3);
    // Put together, they fit after all.
    const { revision } = await settlement(world, place, closed + 1);
    const figures = came('1.00', { costs: made(['p1', '617280.00'], ['p2', '617280.00']), closes: [] });
    await saveSettlement(world, place, closed + 1, { figures }, { expected: revision });
    expect((await closeSettlement(world, place, closed + 1, {})).closed).toBeDefined();
  });

  it('is refused while something that was typed could not be read', async () => {
    const { world, place } = await begun();
    const { revision } = await settlement(world, place, 1);
    const filled = { figures: came('1000.00'), unread: { 'deducted.r1': 'veel' } };
    await saveSettlement(world, place, 1, filled, { expected: revision });
    await expect(closeSettlement(world, place, 1, {})).rejects.toMatchObject({
      reason: 'unreadable',
      details: { issues: [{ at: '/deducted.r1' }] },
    });
  });

  it('is refused where figures stand beside something that is no longer among the answers', async () => {
    const { world, place } = await begun();
    const { revision } = await readTopic(world, place, 'money');
    const streams = [{ ...(answers.money!.streams as object[])[0]!, id: 'r2' }];
    await saveTopic(world, place, 'money', { ...answers.money, streams }, { expected: revision });
    await expect(closeSettlement(world, place, 1, {})).rejects.toMatchObject({
      reason: 'unreadable',
      details: { issues: [{ at: '/figures/revenue/r1' }] },
    });
  });
});
