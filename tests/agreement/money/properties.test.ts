import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, rowsOf } from '#agreement/answer';
import { fromMinorUnits, toMinorUnits } from '#agreement/money/minor-units';
import { settle } from '#agreement/money/settle';
import type { Settlement } from '#agreement/money/settlement';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { cases } from './agreements.ts';
import { broken } from './invariants.ts';
import { patience, runs, said } from './runs.ts';
import { agreed, came, of } from './settled.ts';
import { inTwoPeriods, upward } from './upward.ts';

function check<A>(arbitrary: fc.Arbitrary<A>, holds: (value: A) => void): void {
  // What an expectation returns is no verdict: it throws.
  const property = fc.property(arbitrary, (value) => {
    holds(value);
  });
  fc.assert(property, runs);
}

describe.each([
  ['with gaps and several currencies', { gaps: true }],
  ['without gaps, in one', { gaps: false }],
])(`any agreement ${said}, %s`, (_, options) => {
  it(
    'gives out exactly what there is, and costs are borne or have a reason',
    () =>
      check(cases(options), ({ answers, figures }) => expect(broken(settle(answers, figures))).toEqual([])),
    patience,
  );

  it(
    'is settled the same again, and left as it was',
    () =>
      check(cases(options), ({ answers, figures }) => {
        const kept = structuredClone({ answers, figures });
        expect(settle(answers, figures)).toEqual(settle(kept.answers, kept.figures));
        expect({ answers, figures }).toEqual(kept);
      }),
    patience,
  );

  it(
    'can go on from what it left, and then gives out exactly what there is',
    () =>
      check(cases(options), ({ answers, figures }) => {
        const { pools } = settle(answers, { ...figures, closes: [] });
        for (const { after } of pools) {
          const next = settle(answers, { ...figures, before: after });
          expect(broken(next)).toEqual([]);
        }
      }),
    patience,
  );
});

/** What each party has in the end: its payout, with what it gets from or pays the others, less what it made. */
function ends({ pools: [pool] }: Settlement): bigint[] {
  return pool!.outcomes.map(({ payout, settles, made }) => payout + settles - made);
}

function payouts({ pools: [pool] }: Settlement): bigint[] {
  return pool!.outcomes.map(({ payout }) => payout);
}

function notLess(more: bigint[], less: bigint[], slack: bigint): void {
  for (const [at, amount] of more.entries()) expect(amount).toBeGreaterThanOrEqual(less[at]! - slack);
}

function promises(answers: Answers): boolean {
  return rowsOf(answers, 'money', 'layers').some(({ model }) => model === 'guarantee');
}

/** A step rounds twice at most: once for what it takes, once for each part of it. */
const roundings = ({ pools: [pool] }: Settlement) => BigInt(2 * pool!.steps.length + 2);

/**
 * A larger pool pays nobody less, and leaves nobody with less after costs and losses, but for a smallest unit for each time something is rounded (parts by largest remainder may
 * lose one: the Alabama paradox), in agreements with
 * - one stream of revenue, not below zero;
 * - percentages of what came in, of what is net or of what is left, in steps only if the percentage does not rise with the step;
 * - steps that each apply to their own part, in shares or percentages, never to the whole amount;
 * - reserves, deductions, costs, fees, milestones and guarantees of any kind;
 * - costs that come first, or losses that each bears itself, and at most one limit to what somebody bears.
 * A guarantee counts costs that were paid back, so that under one only what is paid grows. Where percentages rise, the last in the queue may lose what the others win, and a step for the whole amount jumps.
 */
describe(`an agreement that only shares upward ${said}`, () => {
  it(
    'gives nobody less of a larger pool',
    () =>
      check(fc.tuple(upward(), fc.bigInt({ min: 0n, max: 10n ** 12n })), ([{ answers, figures }, more]) => {
        const { r1 } = figures.revenue;
        const larger = fromMinorUnits(toMinorUnits(r1!) + more, r1!.currency);
        const one = settle(answers, figures);
        const other = settle(answers, { ...figures, revenue: { r1: larger } });
        // All of it is shared; a limit may still have no bearer, where the others have no share at all.
        for (const { pools } of [one, other]) expect(pools[0]!.undistributed).toBe(0n);
        const slack = roundings(one) + roundings(other);
        notLess(payouts(other), payouts(one), slack);
        if (!promises(answers)) notLess(ends(other), ends(one), slack);
      }),
    patience,
  );
});

describe('an agreement of another kind', () => {
  const stepped = (steps: string, rates: [string, string], ...more: object[]) =>
    agreed({
      streams: rows({ shares: shares('0', '100') }),
      layers: rows({ model: 'tiers', receiver: 'p1', of: 'gross', steps }, ...more),
      tiers: rows(
        { layer: 'r1', band: { 'at-most': euros('100.00') }, percentage: rates[0] },
        { layer: 'r1', band: { 'at-least': euros('100.00') }, percentage: rates[1] },
      ),
    });
  const royalty = { model: 'royalty', receiver: 'p1', percentage: '50', of: 'gross' };

  it.each<[string, Answers, string, [string, string]]>([
    ['a step for the whole amount', stepped('whole', ['5', '50']), '101.00', ['95.00', '50.50']],
    ['percentages that rise', stepped('part', ['0', '90'], royalty), '120.00', ['50.00', '42.00']],
  ])('may leave somebody less of a larger pool: %s', (_, answers, larger, rest) => {
    expect(['100.00', larger].map((amount) => of('payout', settle(answers, came(amount)))[1])).toEqual(rest);
  });
});

describe(`two settlements ${said}`, () => {
  it(
    'come to one of both together, where amounts and steps count over the whole term and what falls short moves on',
    () =>
      check(inTwoPeriods(), ({ answers, first, second, both }) => {
        const one = settle(answers, first);
        const two = settle(answers, { ...second, before: one.pools[0]!.after });
        const whole = settle(answers, both);
        const slack = roundings(one) + roundings(two) + roundings(whole);
        for (const [at, end] of ends(whole).entries()) {
          const apart = ends(one)[at]! + ends(two)[at]! + made(two, at);
          expect(apart - end).toBeLessThanOrEqual(slack);
          expect(end - apart).toBeLessThanOrEqual(slack);
        }
      }),
    patience,
  );
});

/** Costs that waited are counted in both periods. */
function made({ pools: [pool] }: Settlement, at: number): bigint {
  return pool!.outcomes[at]!.made;
}
