import { expect, it, vi } from 'vitest';
import { nextRowId } from '#agreement/next-row-id';
import { topicOf } from '#agreement/questions/index';
import { closeSettlement } from '#workflow/close-settlement';
import { settledRows } from '#workflow/settled-rows';
import { startSettlement } from '#workflow/settlements';
import { euros, rows } from '../agreement/checks/tables/table.ts';
import { agreed, came, made } from '../agreement/money/settled.ts';
import { startedWorld } from './world-under-test.ts';

vi.mock('#workflow/make-document', () => ({ makeStatement: async () => new Uint8Array([1]) }));

const next = (list: string, settled: ReadonlySet<string>) => {
  const [topic, id] = list.split('/') as [string, string];
  return nextRowId({}, topic, topicOf(topic)!.questions.find((each) => each.id === id)!, settled);
};

it('gives no row the name of one that a settlement says something of', async () => {
  const { world, place } = await startedWorld(
    agreed({
      streams: rows({ name: 'Sales', invoicer: 'p1', shares: 'equal' }),
      layers: rows({ model: 'fee', receiver: 'p1', amount: euros('1000.00'), per: 'term' }),
      costs: 'joint',
      'costs-shares': 'equal',
      shortfall: 'lapses',
    }),
  );
  expect(next('money/layers', await settledRows(world, place))).toBe('r1');
  const figures = came('5000.00', { costs: made(['p2', '5.00']), closes: [] });
  await startSettlement(world, place, { figures });
  const open = await settledRows(world, place);
  expect([next('money/streams', open), next('money/layers', open)]).toEqual(['r2', 'r1']);
  await closeSettlement(world, place, 1, {});
  const closed = await settledRows(world, place);
  expect([next('money/layers', closed), next('parties/items', closed)]).toEqual(['r2', 'p3']);
});
