import fc, { type Arbitrary } from 'fast-check';
import type { Answers } from '#agreement/answer';
import type { Figures } from '#agreement/money/figures';
import { fromMillionths, fromMinorUnits } from '#agreement/money/minor-units';
import { type Case, moneyIn, sharesOf } from './agreements.ts';

const euros = moneyIn(fc.constant('EUR'), fc.bigInt({ min: 0n, max: 10n ** 9n }));
const someEuros = moneyIn(fc.constant('EUR'), fc.bigInt({ min: 1n, max: 10n ** 9n }));
const percentage = fc.integer({ min: 0, max: 300_000 }).map((n) => fromMillionths(BigInt(n)));
const base = fc.constantFrom('gross', 'net', 'left');
const maybe = <A>(arbitrary: Arbitrary<A>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const partiesOf = (count: number) => Array.from({ length: count }, (_, at) => `p${at + 1}`);

/** Steps of a layer, from low to high; what they give is chosen for all of them together, so that it can be made to fall. */
function steps(layer: string, gifts: (count: number) => Arbitrary<object[]>): Arbitrary<object[]> {
  const ends = fc.uniqueArray(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 4 });
  return ends.chain((unsorted) => {
    const sorted = unsorted.toSorted((a, b) => (a < b ? -1 : 1)).map((units) => fromMinorUnits(units, 'EUR'));
    const bands = [
      { 'at-most': sorted[0] },
      ...sorted.slice(1).map((to, at) => ({ from: sorted[at], to })),
      { 'at-least': sorted.at(-1) },
    ];
    return gifts(bands.length).map((given) => bands.map((band, at) => ({ layer, band, ...given[at] })));
  });
}

const falling = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 400_000 }), { minLength: count, maxLength: count })
    .map((rates) =>
      rates.toSorted((a, b) => b - a).map((rate) => ({ percentage: fromMillionths(BigInt(rate)) })),
    );

const inShares = (parties: readonly string[]) => (count: number) =>
  fc.array(
    sharesOf(parties).map((shares) => ({ shares })),
    { minLength: count, maxLength: count },
  );

function layersOf(parties: readonly string[], onlyAmounts: boolean) {
  const receiver = fc.constantFrom('all', ...parties);
  const model = (name: string, fields: Record<string, Arbitrary<unknown>>) =>
    fc.record({ model: fc.constant(name), per: fc.constant('term'), ...fields });
  const amounts = [
    model('fee', { receiver, amount: euros }),
    model('split', { shares: sharesOf(parties), amount: euros }),
    model('pro-rata', { base: fc.constant('cash'), amount: euros }),
    model('tiers', { steps: fc.constant('part'), gives: fc.constant('shares') }),
  ];
  if (onlyAmounts) return fc.oneof(...amounts);
  return fc.oneof(
    ...amounts,
    model('royalty', { receiver, percentage, of: base, amount: maybe(euros) }),
    model('tiers', { receiver, steps: fc.constant('part'), of: base, gives: fc.constant('percentage') }),
    model('milestone', { receiver, amount: euros }),
    model('guarantee', {
      receiver: fc.constantFrom(...parties.slice(1)),
      payer: fc.constant('p1'),
      amount: euros,
    }),
  );
}

function agreement(onlyAmounts: boolean): Arbitrary<Answers> {
  return fc.integer({ min: 2, max: 4 }).chain((count) => {
    const parties = partiesOf(count);
    const one = fc.constantFrom(...parties);
    const rows = <A extends object>(row: Arbitrary<A>, most: number) =>
      fc.array(row, { maxLength: most }).map((all) => all.map((each, at) => ({ ...each, id: `r${at + 1}` })));
    const deduction = fc.record({
      how: fc.constantFrom('actual', 'fixed'),
      percentage,
      amount: euros,
      per: fc.constant('term'),
    });
    const kept = fc.record({ deductions: rows(deduction, 2), reserve: percentage, limit: maybe(euros) });
    const always = {
      rest: onlyAmounts ? fc.constant({ deductions: [], reserve: undefined, limit: undefined }) : kept,
      layers: rows(layersOf(parties, onlyAmounts), 5),
      shares: sharesOf(parties),
      costs: sharesOf(parties),
      losses: sharesOf(parties),
      isProfit: fc.boolean(),
      sharesLosses: fc.boolean(),
      cap: fc.record({ party: one, cap: euros, bearer: fc.constantFrom('all', ...parties) }),
      cash: fc.array(someEuros, { minLength: count, maxLength: count }),
    };
    return fc
      .record(always)
      .chain(({ layers, shares, costs, losses, isProfit, sharesLosses, cap, cash, rest }) => {
        const stepped = layers.filter(
          (layer): layer is typeof layer & { gives: string } => layer.model === 'tiers',
        );
        const ladders = stepped.map(({ id, gives }) =>
          steps(id, gives === 'shares' ? inShares(parties) : falling),
        );
        return fc.tuple(...ladders).map((tiers) =>
          JSON.parse(
            JSON.stringify({
              parties: { items: parties.map((id) => ({ id, name: id })) },
              contributions: {
                items: cash.map((value, at) => ({
                  id: `r${at + 1}`,
                  kind: 'cash',
                  giver: parties[at],
                  value,
                })),
              },
              money: {
                revenue: true,
                streams: [{ id: 'r1', shares }],
                layers: layers.map(({ ...layer }) => ({ ...layer, gives: undefined })),
                tiers: tiers.flat().map((row, at) => ({ ...row, id: `r${at + 1}` })),
                deductions: rest.deductions,
                reserve: rest.reserve,
                'reserve-limit': rest.limit,
                basis: isProfit ? 'profit' : 'net',
                costs: 'joint',
                'costs-shares': costs,
                losses: isProfit && sharesLosses ? 'shared' : 'own',
                'loss-shares': losses,
                'loss-caps': cap.bearer === cap.party ? [] : [{ id: 'r1', ...cap }],
                shortfall: 'carried',
              },
            }),
          ),
        );
      });
  });
}

function costsOf(answers: Answers) {
  const parties = (answers.parties!.items as { id: string }[]).map(({ id }) => id);
  return fc.array(fc.record({ party: fc.constantFrom(...parties), amount: euros }), { maxLength: 3 });
}

/** Agreements in which a larger pool gives nobody less, with a period of it. */
export function upward(): Arbitrary<Case> {
  return agreement(false).chain((answers) => {
    const rows = (list: string) => (answers.money![list] as { id: string }[]).map(({ id }) => id);
    return fc
      .record({
        r1: euros,
        costs: costsOf(answers),
        spent: fc.array(euros, { minLength: 2, maxLength: 2 }),
        reached: fc.boolean(),
      })
      .map(({ r1, costs, spent, reached }) => ({
        answers,
        figures: {
          revenue: { r1 },
          costs,
          deducted: Object.fromEntries(rows('deductions').map((id, at) => [id, spent[at]!])),
          reached: Object.fromEntries(rows('layers').map((id) => [id, reached])),
        },
      }));
  });
}

/** Agreements of amounts and steps that count over the whole term, in two periods and in both at once. */
export function inTwoPeriods(): Arbitrary<
  Record<'first' | 'second' | 'both', Figures> & { answers: Answers }
> {
  const units = fc.bigInt({ min: 0n, max: 10n ** 9n });
  return agreement(true).chain((answers) =>
    fc.tuple(units, units, costsOf(answers)).map(([one, two, costs]) => {
      const came = (amount: bigint) => ({ revenue: { r1: fromMinorUnits(amount, 'EUR') } });
      return {
        answers,
        first: { ...came(one), costs, closes: [] },
        second: { ...came(two), costs: [] },
        both: { ...came(one + two), costs },
      };
    }),
  );
}
