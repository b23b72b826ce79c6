/**
 * How often properties of money are tried, and from which seed: few hundred times, or as often as MONEY_RUNS says.
 * 100,000 take some minutes: MONEY_RUNS=100000 npx vitest run --project unit tests/agreement/money
 */
export const runs = {
  numRuns: Number(process.env.MONEY_RUNS ?? 300),
  seed: Number(process.env.MONEY_SEED ?? 20_270_115),
};

export const patience = 10_000 + 20 * runs.numRuns;

/** For the title of a suite, so that whoever sees it fail can try the same again. */
export const said = `${runs.numRuns} runs from MONEY_SEED=${runs.seed}`;
