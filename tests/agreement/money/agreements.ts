import fc, { type Arbitrary } from 'fast-check';
import type { Answers } from '#agreement/answer';
import type { Money } from '#agreement/kinds/money';
import type { CostMade, Figures } from '#agreement/money/figures';
import { decimal, fromMillionths, fromMinorUnits } from '#agreement/money/minor-units';

/** An agreement about money, and what happened in a period of it. */
export interface Case {
  answers: Answers;
  figures: Figures;
}

const rowsOf = <A extends object>(row: Arbitrary<A>, most: number, least = 0) =>
  fc
    .array(row, { minLength: least, maxLength: most })
    .map((rows) => rows.map((each, at) => ({ ...each, id: `r${at + 1}` })));

/** Now and then an answer that is missing, not known yet, or not read. */
const perhaps = <A>(answer: Arbitrary<A>, gaps: boolean) =>
  gaps
    ? fc.oneof(
        { weight: 30, arbitrary: answer },
        { weight: 1, arbitrary: fc.constantFrom(undefined, { unknown: {} }, { typed: '?' }) },
      )
    : answer;

export const currencies = ['EUR', 'USD', 'GBP', 'JPY', 'KWD'] as const;

const smallest = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 7n }), fc.bigInt({ min: 0n, max: 10n ** 17n }));

export const moneyIn = (currency: Arbitrary<string>, units = smallest): Arbitrary<Money> =>
  fc.tuple(units, currency).map(([amount, code]) => fromMinorUnits(amount, code));

const percentages = fc
  .oneof(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 0, max: 100 }).map((n) => n * 10_000),
  )
  .map((n) => fromMillionths(BigInt(n)));

/** Shares of these parties that make one whole: cuts through it. */
export const sharesOf = (parties: readonly string[]) =>
  fc.oneof(
    fc.constant('equal' as const),
    fc
      .array(fc.integer({ min: 0, max: 1_000_000 }), {
        minLength: parties.length - 1,
        maxLength: parties.length - 1,
      })
      .map((cuts) => {
        const sorted = [0, ...cuts.toSorted((a, b) => a - b), 1_000_000];
        return parties.map((party, at) => ({
          id: `r${at + 1}`,
          party,
          share: fromMillionths(BigInt(sorted[at + 1]! - sorted[at]!)),
        }));
      }),
  );

const per = fc.constantFrom(undefined, 'settlement', 'year', 'term');
const receivers = (parties: readonly string[]) => fc.constantFrom('all', ...parties);

/** A layer of each model, with what it needs and often something more. */
function layers(parties: readonly string[], streams: number, currency: Arbitrary<string>, gaps: boolean) {
  const one = fc.constantFrom(...parties);
  const amount = perhaps(moneyIn(currency), gaps);
  const some = <A>(arbitrary: Arbitrary<A>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  const common = {
    stream: some(fc.integer({ min: 1, max: streams }).map((n) => `r${n}`)),
    per,
    rule: gaps ? some(fc.constant('in words')) : fc.constant(undefined),
  };
  const base = fc.constantFrom('gross', 'net', 'left');
  const model = <A extends Record<string, Arbitrary<unknown>>>(name: string, fields: A) =>
    fc.record({ model: fc.constant(name), ...common, ...fields });
  return fc.oneof(
    model('costs', {
      receiver: perhaps(receivers(parties), gaps),
      amount: some(amount),
      order: fc.constantFrom(undefined, 'pro-rata', 'oldest', 'parties'),
      return: some(percentages),
      'return-per': fc.constantFrom(undefined, 'once', 'year'),
    }),
    model('fee', { receiver: perhaps(receivers(parties), gaps), amount }),
    model('royalty', {
      receiver: perhaps(receivers(parties), gaps),
      percentage: perhaps(percentages, gaps),
      of: perhaps(base, gaps),
      amount: some(amount),
    }),
    model('split', { shares: perhaps(sharesOf(parties), gaps), amount }),
    model('pro-rata', {
      base: perhaps(fc.constantFrom('cash', 'hours', 'value'), gaps),
      amount: some(amount),
    }),
    model('tiers', {
      receiver: receivers(parties),
      steps: perhaps(fc.constantFrom('part', 'whole'), gaps),
      of: perhaps(base, gaps),
    }),
    model('milestone', { receiver: perhaps(receivers(parties), gaps), amount }),
    model('guarantee', { receiver: one, payer: perhaps(one, gaps), amount, recoupable: fc.boolean() }),
  );
}

/** The steps of one layer: they share what falls in them, or give a percentage or an amount, and follow on each other. */
function ladder(layer: string, parties: readonly string[], currency: Arbitrary<string>): Arbitrary<object[]> {
  const ends = fc.uniqueArray(fc.bigInt({ min: 1n, max: 10n ** 7n }), { minLength: 1, maxLength: 5 });
  return fc
    .tuple(ends, currency, fc.constantFrom('shares', 'percentage', 'amount', 'counted'))
    .chain(([unsorted, code, gives]) => {
      const sorted = unsorted.toSorted((a, b) => (a < b ? -1 : 1));
      const size = (n: bigint) =>
        gives === 'counted' ? { n: String(n), unit: { other: 'books' } } : fromMinorUnits(n, code);
      const bands = [
        { 'at-most': size(sorted[0]!) },
        ...sorted.slice(1).map((end, at) => ({ from: size(sorted[at]!), to: size(end) })),
        { 'at-least': size(sorted.at(-1)!) },
      ];
      const gift = {
        shares: fc.record({ shares: sharesOf(parties) }),
        percentage: fc.record({ percentage: percentages }),
        amount: fc.record({ amount: moneyIn(currency) }),
        counted: fc.oneof(
          fc.record({ percentage: percentages }),
          fc.record({ amount: moneyIn(currency), 'amount-for': fc.constantFrom(undefined, 'step', 'unit') }),
        ),
      }[gives] as Arbitrary<object>;
      return fc.tuple(...bands.map((band) => gift.map((given) => ({ ...given, layer, band }))));
    });
}

/** A part of the first party that changes as costs grow. */
function costSteps(parties: readonly string[], currency: Arbitrary<string>): Arbitrary<object[]> {
  const bounds = fc.tuple(
    fc.bigInt({ min: 1n, max: 10n ** 6n }),
    fc.bigInt({ min: 1n, max: 10n ** 6n }),
    currency,
  );
  const rises = fc.record({ percentage: percentages, rise: fc.constantFrom('0.1', '0.05', undefined) });
  return fc.tuple(bounds, rises, rises).map(([[one, more, code], low, high]) => {
    const [at, per] = [fromMinorUnits(one, code), fromMinorUnits(more, code)];
    const step = { party: parties[0], 'rise-per': per };
    return [
      { id: 'r1', ...step, ...low, band: { 'at-most': at } },
      { id: 'r2', ...step, ...high, band: { 'at-least': at } },
    ];
  });
}

/** Any agreement at all about money; with gaps, some of its answers are missing. */
export function agreements({ gaps, most = 6 }: { gaps: boolean; most?: number }): Arbitrary<Answers> {
  return fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...currencies))
    .chain(([count, streams, currency]) => {
      const ids = Array.from({ length: count }, (_, at) => `p${at + 1}`);
      const one = fc.constantFrom(...ids);
      const code = gaps
        ? fc.constantFrom(currency, currency, currency, ...currencies)
        : fc.constant(currency);
      const some = <A>(arbitrary: Arbitrary<A>) =>
        fc.option(perhaps(arbitrary, gaps), { nil: undefined, freq: 2 });
      const shared = () => some(sharesOf(ids));
      const caps = some(
        rowsOf(
          fc.record({
            party: one,
            cap: moneyIn(code),
            bearer: perhaps(fc.constantFrom('all', ...ids), gaps),
          }),
          3,
        ),
      );
      const money = fc.record({
        revenue: perhaps(fc.constant(true), gaps),
        streams: rowsOf(
          fc.record({
            method: fc.constantFrom(undefined, 'shares', ...(gaps ? ['layers'] : [])),
            shares: perhaps(sharesOf(ids), gaps),
          }),
          streams,
          streams,
        ),
        layers: rowsOf(layers(ids, streams, code, gaps), most),
        deductions: rowsOf(
          fc.record({
            how: perhaps(fc.constantFrom('actual', 'fixed'), gaps),
            percentage: percentages,
            amount: fc.option(moneyIn(code), { nil: undefined }),
            per,
          }),
          2,
        ),
        reserve: some(percentages),
        'reserve-limit': fc.constant(undefined),
        basis: fc.constantFrom('gross', 'net', 'profit'),
        costs: perhaps(fc.constantFrom('own', 'joint'), gaps),
        'costs-shares': gaps ? shared() : sharesOf(ids),
        'costs-caps': caps,
        'costs-tiers': some(costSteps(ids, code)),
        'costs-steps': perhaps(fc.constantFrom('part', 'whole'), gaps),
        'costs-overhead': some(percentages),
        'costs-budget': some(moneyIn(code)),
        'costs-overrun': some(fc.constantFrom('own', 'agreed', 'shared')),
        losses: perhaps(fc.constantFrom('own', 'shared'), gaps),
        'loss-shares': gaps ? shared() : sharesOf(ids),
        'loss-caps': caps,
        shortfall: some(fc.constantFrom('carried', 'lapses')),
        rounding: fc.constantFrom(undefined, 'remainder', 'party'),
        'rounding-party': one,
        'settle-in': gaps ? fc.constantFrom(undefined, currency) : fc.constant(currency),
      });
      const contributions = rowsOf(
        fc.record({
          kind: fc.constantFrom('cash', 'hours', 'space'),
          giver: one,
          value: perhaps(moneyIn(code), gaps),
          quantity: fc.bigInt({ min: 1n, max: 100n }).map((n) => ({ n: String(n), unit: 'hours' })),
        }),
        5,
        1,
      );
      return fc
        .tuple(money, contributions, fc.constantFrom('month', 'year'))
        .chain(([agreed, items, period]) => {
          const stepped = agreed.layers.filter(({ model }) => model === 'tiers');
          return fc.tuple(...stepped.map(({ id }) => ladder(id, ids, code))).map((ladders) =>
            without({
              parties: { items: ids.map((id) => ({ id, name: id })) },
              contributions: { items },
              money: { ...agreed, tiers: ladders.flat().map((row, at) => ({ ...row, id: `r${at + 1}` })) },
              reporting: { period },
            }),
          );
        });
    });
}

/** Answers that are not there are not there: no undefined among them. */
function without(answers: object): Answers {
  return JSON.parse(JSON.stringify(answers));
}

/** A period of an agreement: what came in, what was spent, counted and reached. */
export function periodOf(answers: Answers, gaps: boolean): Arbitrary<Figures> {
  const ids = (list: string) => ((answers.money?.[list] ?? []) as { id: string }[]).map(({ id }) => id);
  const parties = (answers.parties!.items as { id: string }[]).map(({ id }) => id);
  const own = answers.money?.['settle-in'] as string | undefined;
  const code = gaps || !own ? fc.constantFrom(own ?? 'EUR', ...currencies) : fc.constant(own);
  const each = <A>(rows: string[], value: Arbitrary<A>) =>
    fc
      .tuple(...rows.map(() => value))
      .map((values) => Object.fromEntries(rows.map((id, at) => [id, values[at]!])));
  const revenue = fc.oneof(
    { weight: 9, arbitrary: smallest },
    { weight: 1, arbitrary: smallest.map((n) => -n) },
  );
  const spent = moneyIn(code, gaps ? revenue : smallest);
  const costs: Arbitrary<CostMade[]> = fc.array(
    fc.record({ party: fc.constantFrom(...parties), amount: spent }),
    { maxLength: 5 },
  );
  const figures = {
    revenue: each(ids('streams'), moneyIn(code, revenue)),
    costs,
    deducted: each(ids('deductions'), spent),
    measured: each(
      ids('layers'),
      fc.bigInt({ min: 1n, max: 10n ** 13n }).map((n) => decimal(n, 6)),
    ),
    reached: each(ids('layers'), fc.boolean()),
    worked: each(gaps ? ids('layers').slice(0, 1) : [], spent),
    rates: fc.constant({ EUR: '1.1', USD: '1.02', GBP: '1.283', JPY: '0.0061', KWD: '3.25' }),
    months: fc.constantFrom(1, 3, 12),
    closes: fc.constantFrom<('year' | 'term')[]>([], ['year'], ['year', 'term']),
  };
  return (
    gaps ? fc.record(figures, { requiredKeys: ['revenue'] }) : fc.record(figures)
  ) as Arbitrary<Figures>;
}

/** Any agreement with any period of it. */
export function cases(options: { gaps: boolean; most?: number }): Arbitrary<Case> {
  return agreements(options).chain((answers) =>
    periodOf(answers, options.gaps).map((figures) => ({ answers, figures })),
  );
}
