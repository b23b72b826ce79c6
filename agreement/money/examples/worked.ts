import { type Answers, type Row, rowsOf } from '../../answer.ts';
import { usualCurrency } from '../purses.ts';
import { lackingIn, type Reason } from '../reasons.ts';
import { settle } from '../settle.ts';
import type { Pool } from '../settlement.ts';
import { tiersOf } from '../tiers.ts';
import { sharesProfit } from './costs.ts';
import { lossYear } from './loss-year.ts';
import { planOf, type Scenario, scenariosOf } from './scenarios.ts';

/** A scenario, settled in one currency with nothing left that nobody gets. */
export interface WorkedExample extends Scenario {
  pool: Pool;
}

export interface Worked {
  examples: WorkedExample[];
  /** What keeps other examples from being worked out. */
  lacking: Reason[];
  /** The ids of layers in words, of which the examples count nothing. */
  inWords: string[];
  /** Whether amounts in several currencies keep all of them from it. */
  isMixed: boolean;
}

/** Examples of everything that is agreed about money, where there is more to it than shares. */
export function workedExamples(answers: Answers): Worked {
  const currency = usualCurrency(answers);
  const streams = rowsOf(answers, 'money', 'streams');
  if (streams.length === 0 || !(hasSteps(answers) || hasLimits(answers)))
    return { examples: [], lacking: [], inWords: [], isMixed: false };
  const inWords = layersInWords(answers, currency);
  const plan = planOf(answers, currency, inWords);
  const scenarios = [...(hasSteps(answers) ? scenariosOf(plan) : []), ...lossYear(plan)];
  const settled = scenarios.map((each) => ({ ...each, ...settle(answers, each.figures) }));
  const reasons = lackingIn(...settled);
  const isMixed =
    reasons.some(({ at }) => at.includes('/money/exchange')) || settled.some(({ pools }) => pools.length > 1);
  return {
    examples: settled.flatMap(({ id, figures, pools: [pool] }) =>
      pool && !isMixed && pool.undistributed === 0n ? [{ id, figures, pool }] : [],
    ),
    lacking: isMixed ? [] : reasons.filter(({ at }) => !at.some(isLimit)),
    inWords,
    isMixed,
  };
}

/** Whether something comes off, is kept back or goes first, so that shares alone do not say what everybody gets. */
function hasSteps(answers: Answers): boolean {
  const { money = {} } = answers;
  const lists = ['layers', 'deductions'].some((list) => rowsOf(answers, 'money', list).length > 0);
  return lists || money.reserve !== undefined || sharesProfit(answers);
}

function hasLimits(answers: Answers): boolean {
  return rowsOf(answers, 'money', 'loss-caps').length > 0;
}

/** A limit without a bearer shows in the example itself. */
function isLimit(at: string): boolean {
  return /^\/money\/(?:loss|costs)-caps\//.test(at);
}

/** The ids of layers that have to be worked out by hand, each found by settling it alone: what comes before it may wait for something else. */
export function layersInWords(answers: Answers, currency: string): string[] {
  const [first] = scenariosOf(planOf(answers, currency));
  const tiers = tiersOf(answers);
  return rowsOf(answers, 'money', 'layers')
    .filter(hasWords)
    .filter((layer) => {
      const alone = { ...answers.money, layers: [layer], tiers: tiers.get(layer.id) ?? [] };
      const { reasons } = settle({ ...answers, money: alone }, first!.figures);
      return reasons.some(({ kind }) => kind === 'words');
    })
    .map(({ id }) => id);
}

/** Whether words may say what a layer gives, rather than stand beside it. */
function hasWords({ rule, of }: Row): boolean {
  return rule !== undefined || typeof of === 'object';
}
