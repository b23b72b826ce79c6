import type { Account } from '#agreement/statement/account';
import { accountJson } from '#agreement/statement/json';

/** The most characters that are answered with while every step is told: a function of AWS can answer with 6 MB. */
const mostTold = 4_000_000;

/** The first telling that is not too long, as JSON; the last one however long it is. */
export function told(first: object, ...briefer: (() => object)[]): string {
  const json = JSON.stringify(first);
  const [next, ...others] = briefer;
  return next === undefined || json.length <= mostTold ? json : told(next(), ...others);
}

type AccountJson = ReturnType<typeof accountJson>;

/** A settlement as data, ever more briefly: of many rules for many parties the steps are megabytes, and so are the statements of all. */
export function tellingsOf(account: Account) {
  const json = accountJson(account);
  return {
    first: { ...json, stepsLeftOut: false },
    withoutSteps: () => ({ ...withoutSteps(json), stepsLeftOut: true }),
    withoutStatements: () => ({ ...withoutSteps(json), statements: [], stepsLeftOut: true }),
  };
}

function withoutSteps({ pools, statements, ...account }: AccountJson): AccountJson {
  return {
    ...account,
    pools: pools.map((pool) => ({ ...pool, steps: [] })),
    statements: statements.map((statement) => ({
      ...statement,
      pools: statement.pools.map((pool) => ({ ...pool, steps: [], after: {} })),
    })),
  };
}
