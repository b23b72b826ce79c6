import type { Answers } from '../answer.ts';
import { askedAnswers } from '../asked-answers.ts';
import type { CostsPlan } from './examples/costs.ts';
import { worstYear } from './examples/loss-year.ts';
import { planOf, type Scenario, threeScenarios } from './examples/scenarios.ts';
import { layersInWords } from './examples/worked.ts';
import { usualCurrency } from './purses.ts';

export type ScenarioId = Scenario['id'];

/** In the order they are shown. */
export const scenarioIds = ['low', 'expected', 'high', 'loss'] as const satisfies readonly ScenarioId[];

/** What might happen: always the same four, of which Schedule B shows those that say something new. */
export interface WhatIf {
  /** The currency that amounts are in, unless something else says another. */
  currency: string;
  scenarios: Scenario[];
  /** Where the joint costs in the scenarios come from; absent where there are none. */
  costs?: CostsPlan;
  /** The ids of layers in words, of which the scenarios count nothing until somebody works them out. */
  inWords: string[];
}

/** A worse period than expected, the expected one, a better one, and one with a loss. */
export function whatIf(stored: Answers): WhatIf {
  const answers = askedAnswers(stored);
  const currency = usualCurrency(answers);
  const inWords = layersInWords(answers, currency);
  const plan = planOf(answers, currency, inWords);
  return {
    currency,
    inWords,
    scenarios: [...threeScenarios(plan), worstYear(plan)],
    ...(plan.planned && { costs: plan.planned }),
  };
}
