import type { Before, Figures } from '#agreement/money/figures';
import { LEFT, partitionOf } from './keys.ts';
import type { Place } from './seat.ts';
import { storedSettlement } from './settlements.ts';
import type { World } from './world.ts';

/**
 * The rows that the last closed settlement and the open one say something of: 'money/layers/r1', 'parties/items/p3'. A row that is added
 * takes none of these names, or what was used or filled in for one that is gone would count for it.
 */
export async function settledRows({ records }: World, { partnership }: Place): Promise<ReadonlySet<string>> {
  const item = await records.get(partitionOf(partnership), LEFT);
  const { settlement = 0, left = {} } = (item?.body ?? {}) as {
    settlement?: number;
    left?: Record<string, Before>;
  };
  const open = await storedSettlement(records, partnership, settlement + 1);
  const { figures } = (open?.body ?? {}) as { figures?: Figures };
  return new Set([...Object.values(left).flatMap(namedBy), ...(figures ? namedIn(figures) : [])]);
}

function namedBy({
  used,
  short,
  measured,
  shared,
  received,
  advanced,
  models,
  costs = [],
  spent,
  borne,
}: Before) {
  const rules = [...keys(used), ...keys(short)].map((rule) => rule.split('/').slice(0, 2).join('/'));
  const layers = [measured, shared, received, advanced, models].flatMap(keys).map((id) => `layers/${id}`);
  const inside = [short, shared, received, advanced].flatMap((each) =>
    Object.values(each ?? {}).flatMap(keys),
  );
  const parties = [
    ...inside,
    ...costs.map(({ party }) => party),
    ...[spent, borne?.costs, borne?.losses].flatMap(keys),
  ];
  return [
    ...[...rules, ...layers].map((row) => `money/${row}`),
    ...parties.map((id) => `parties/items/${id}`),
  ];
}

function namedIn({ revenue, deducted, measured, reached, worked, contributed, costs = [] }: Figures) {
  const parties = [...keys(contributed), ...costs.map(({ party }) => party)];
  return [
    ...keys(revenue).map((id) => `money/streams/${id}`),
    ...keys(deducted).map((id) => `money/deductions/${id}`),
    ...[measured, reached, worked].flatMap(keys).map((id) => `money/layers/${id}`),
    ...parties.map((id) => `parties/items/${id}`),
  ];
}

function keys(values: object | undefined): string[] {
  return Object.keys(values ?? {});
}
