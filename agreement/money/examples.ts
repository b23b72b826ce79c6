import { type Answers, isKnown, rowsOf } from '../answer.ts';
import { partiesOf } from '../checks/places.ts';
import type { Shares } from '../kinds/shares.ts';
import { fromMinorUnits, toMillionths, toMinorUnits, whole } from './minor-units.ts';
import { split, splitEqually } from './split.ts';

/** What each party gets of, or bears in, one amount. */
export interface Example {
  of: { amount: string; currency: string };
  rows: { party: string; amount: string; currency: string }[];
}

/** The amount that Schedule B works its examples with. */
const pool = { amount: '10000.00', currency: 'EUR' };

/** One stream's worked example by its row id; none while its shares are open or do not make a whole. */
export function streamExamples(answers: Answers): Map<string, Example> {
  const parties = partiesOf(answers).map(({ id }) => id);
  return new Map(
    rowsOf(answers, 'money', 'streams').flatMap(({ id, shares }) => {
      const example = isKnown<Shares>(shares as Shares) ? exampleOf(shares as Shares, parties) : undefined;
      return example ? [[id, example]] : [];
    }),
  );
}

function exampleOf(shares: Shares | undefined, parties: string[]): Example | undefined {
  if (shares === undefined) return undefined;
  const sharers = shares === 'equal' ? parties : shares.map(({ party }) => party);
  const millionths = shares === 'equal' ? [] : shares.map(({ share }) => toMillionths(share));
  if (sharers.length === 0) return undefined;
  if (shares !== 'equal' && (sum(millionths) !== whole || millionths.some((share) => share < 0n)))
    return undefined;
  const units = toMinorUnits(pool);
  const parts = shares === 'equal' ? splitEqually(units, sharers.length) : split(units, millionths);
  return {
    of: pool,
    rows: sharers.map((party, at) => ({ party, ...fromMinorUnits(parts[at]!, pool.currency) })),
  };
}

function sum(values: bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

/** The value of all contributions together, per currency, where at least two of a currency have one. */
export function contributionTotals(answers: Answers): { amount: string; currency: string }[] {
  const values = rowsOf(answers, 'contributions', 'items').flatMap(({ value }) =>
    isKnown<{ amount: string; currency: string }>(value as never)
      ? [value as { amount: string; currency: string }]
      : [],
  );
  const currencies = [...new Set(values.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => {
    const own = values.filter((value) => value.currency === currency);
    return own.length < 2 ? [] : [fromMinorUnits(sum(own.map(toMinorUnits)), currency)];
  });
}
