import { type Answers, isKnown, rowsOf } from '../answer.ts';
import { partiesOf, places } from '../checks/places.ts';
import type { Money } from '../kinds/money.ts';
import type { Shares } from '../kinds/shares.ts';
import { fromMinorUnits, toMillionths, whole } from './minor-units.ts';
import { split } from './split.ts';

/** What each party gets of, or bears in, one amount. */
export interface Example {
  of: Money;
  rows: { party: string; amount: string; currency: string }[];
}

/** The amount that Schedule B works its examples with, in minor units. */
const pool = 1_000_000n;

/** One stream's worked example by its row id; none while its shares are open or do not make a whole. */
export function streamExamples(answers: Answers): Map<string, Example> {
  const parties = partiesOf(answers).map(({ id }) => id);
  const currency = currencyOf(answers);
  const { rounding, 'rounding-party': oddTo } = answers.money ?? {};
  return new Map(
    rowsOf(answers, 'money', 'streams').flatMap(({ id, shares }) => {
      const example = isKnown<Shares>(shares as Shares)
        ? exampleOf(shares as Shares, { parties, currency, ...(rounding === 'party' && { oddTo }) })
        : undefined;
      return example ? [[id, example]] : [];
    }),
  );
}

/** The currency the parties count in: that of the first amount they gave. */
function currencyOf(answers: Answers): string {
  for (const { question, answer } of places(answers)) {
    if (question.kind.name === 'money' && isKnown(answer)) return (answer as Money).currency;
  }
  return 'EUR';
}

interface Way {
  parties: string[];
  currency: string;
  /** Who gets the odd cent, where the parties chose one of them. */
  oddTo?: unknown;
}

function exampleOf(shares: Shares | undefined, { parties, currency, oddTo }: Way): Example | undefined {
  if (shares === undefined) return undefined;
  const sharers = shares === 'equal' ? parties : shares.map(({ party }) => party);
  const millionths = shares === 'equal' ? [] : shares.map(({ share }) => toMillionths(share));
  if (sharers.length === 0) return undefined;
  if (shares !== 'equal' && (sum(millionths) !== whole || millionths.some((share) => share < 0n)))
    return undefined;
  const at = sharers.indexOf(oddTo as string);
  const odd = at < 0 ? undefined : at;
  const parts = shares === 'equal' ? split(pool, Array<bigint>(sharers.length).fill(1n), odd) : split(pool, millionths, odd);
  return {
    of: fromMinorUnits(pool, currency),
    rows: sharers.map((party, at) => ({ party, ...fromMinorUnits(parts[at]!, currency) })),
  };
}

function sum(values: bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
