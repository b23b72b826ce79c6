import { type Pool, type Settlement, type Step, sum } from '#agreement/money/settlement';

/** What always holds of a settlement, as complaints where it does not. */
export function broken({ pools, reasons }: Settlement): string[] {
  const complaints = pools.flatMap(brokenIn);
  const isWhole = pools.every(({ undistributed, unborne }) => undistributed === 0n && unborne === 0n);
  if (!isWhole && !reasons.some(({ kind }) => kind !== 'assumed'))
    complaints.push('something is left, and no reason says why');
  return complaints;
}

function brokenIn(pool: Pool): string[] {
  const { outcomes, steps } = pool;
  const total = (of: (outcome: Pool['outcomes'][number]) => bigint) => sum(outcomes.map(of));
  const payouts = total(({ payout }) => payout);
  const costs = total(({ made, recovered, carried, borne }) => made - recovered - carried - borne);
  const shared = steps.filter(({ book }) => book === 'pool');
  return [
    ...equal('revenue less deductions, and the pool', pool.revenue - pool.deducted, pool.pool),
    ...equal(
      'payouts with reserve and undistributed, and the pool',
      payouts + pool.reserve + pool.undistributed,
      pool.pool,
    ),
    ...equal(
      'undistributed, and what has a reason',
      sum(pool.remains.map(({ amount }) => amount)),
      pool.undistributed,
    ),
    ...equal('costs that nobody bears, and what is left of them', costs, pool.unborne),
    ...equal(
      'what parties settle, and what nobody bears',
      total(({ settles }) => settles),
      pool.unborne,
    ),
    ...equal(
      'parts of all steps, and payouts',
      sum(shared.flatMap(({ parts }) => [...parts.values()])),
      payouts,
    ),
    ...outcomes.flatMap(({ party, payout }) =>
      equal(
        `steps of ${party}, and its payout`,
        sum(shared.map(({ parts }) => parts.get(party) ?? 0n)),
        payout,
      ),
    ),
    ...outcomes.flatMap(({ party, recovered, carried, borne }) =>
      [recovered, carried, borne].some((amount) => amount < 0n) ? [`${party} bears less than nothing`] : [],
    ),
    ...steps.flatMap(brokenStep),
  ];
}

function brokenStep({ id, rule, before, taken, left, short, parts, from }: Step): string[] {
  const given = sum(parts.values());
  if (rule === 'top-up' || rule === 'take-back')
    return equal(`${id}: what one pays and another gets`, given, 0n);
  const isKept = rule === 'deduction' || rule === 'reserve';
  const sources =
    from.size > 0
      ? equal(`${id}: its sources, and what it took`, sum(from.values()), rule === 'loss' ? before : taken)
      : [];
  return [
    ...equal(`${id}: before, and taken with left`, before, taken + left),
    ...equal(`${id}: its parts, and what it took`, given, isKept ? 0n : taken),
    ...sources,
    ...(short < 0n ? [`${id}: falls short by less than nothing`] : []),
  ];
}

function equal(what: string, one: bigint, other: bigint): string[] {
  return one === other ? [] : [`${what}: ${one} and ${other}`];
}
