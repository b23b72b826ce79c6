import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '#agreement/money/settle';
import type { Pool, Settlement } from '#agreement/money/settlement';
import { cases } from './agreements.ts';
import { broken } from './invariants.ts';
import { runs } from './runs.ts';

/** Engines that are wrong by little, made by spoiling what the right one gives. */
const spoiled: [string, (pool: Pool) => Pool][] = [
  ['loses the odd cent', (pool) => paid(pool, -1n)],
  ['pays a cent too much', (pool) => paid(pool, 1n)],
  ['forgets its reserve', (pool) => ({ ...pool, reserve: 0n })],
  ['forgets what came off', (pool) => ({ ...pool, deducted: 0n })],
  ['forgets what nobody could be given', (pool) => ({ ...pool, undistributed: 0n, remains: [] })],
  ['forgets its last step', (pool) => ({ ...pool, steps: pool.steps.slice(0, -1) })],
  [
    'forgets who bears costs',
    (pool) => ({ ...pool, outcomes: pool.outcomes.map((each) => ({ ...each, borne: 0n })) }),
  ],
  [
    'lets everybody settle the other way round',
    (pool) => ({ ...pool, outcomes: pool.outcomes.map((each) => ({ ...each, borne: -each.borne })) }),
  ],
];

function paid(pool: Pool, more: bigint): Pool {
  const [first, ...others] = pool.outcomes;
  return { ...pool, outcomes: [{ ...first!, payout: first!.payout + more }, ...others] };
}

describe('an engine is found out that', () => {
  it.each(spoiled)('%s', (_, spoil) => {
    const wrong = (settlement: Settlement) => ({ ...settlement, pools: settlement.pools.map(spoil) });
    const property = fc.property(cases({ gaps: true }), ({ answers, figures }) => {
      expect(broken(wrong(settle(answers, figures)))).toEqual([]);
    });
    expect(fc.check(property, { ...runs, numRuns: 300, endOnFailure: true }).failed).toBe(true);
  });
});
