import { type Answers, type Row, rowsOf } from '../../answer.ts';
import type { Money } from '../../kinds/money.ts';
import type { CostMade, Figures } from '../figures.ts';
import { fromMinorUnits, toMillionths, toMinorUnits, whole } from '../minor-units.ts';
import { least, sum } from '../settlement.ts';
import { unitsIn } from './amounts.ts';
import { type CostsPlan, costsPlan, sharesProfit } from './costs.ts';
import { exampleCounts } from './counts.ts';
import { exampleRevenue } from './revenue.ts';

/** A period as it might go: worse than expected, as expected, better, or with a loss. */
export interface Scenario {
  id: 'low' | 'expected' | 'high' | 'loss';
  figures: Figures;
}

/** What the examples of an agreement have in common. */
export interface Plan {
  answers: Answers;
  currency: string;
  /** What is expected of each stream, in a currency of its own where the parties expect another. */
  expected: ReadonlyMap<string, Money>;
  costs: CostMade[];
  /** Where the costs come from; absent where there are none. */
  planned?: CostsPlan;
  /** The ids of layers in words, of which the examples count nothing. */
  inWords: readonly string[];
}

export function planOf(answers: Answers, currency: string, inWords: readonly string[] = []): Plan {
  const planned = costsPlan(answers, currency);
  const costs = planned?.costs ?? [];
  const expected = exampleRevenue(answers, currency, costs);
  return { answers, currency, costs, inWords, expected, ...(planned && { planned }) };
}

/** Low, expected and high; one is enough where everything is a percentage. */
export function scenariosOf(plan: Plan): Scenario[] {
  const three = threeScenarios(plan);
  return isProportional(plan.answers) ? three.filter(({ id }) => id === 'expected') : three;
}

/** Low is half of what is expected, and high is double. */
export function threeScenarios(plan: Plan): Scenario[] {
  return [
    scenario('low', plan, (amount) => amount / 2n),
    scenario('expected', plan, (amount) => amount),
    scenario('high', plan, (amount) => amount * 2n),
  ];
}

/** @param revenueOf what comes in of a stream, from what is expected of it; in minor units */
export function scenario(id: Scenario['id'], plan: Plan, revenueOf: (expected: bigint) => bigint): Scenario {
  const { answers, currency, costs, inWords, expected } = plan;
  const layers = rowsOf(answers, 'money', 'layers');
  const revenue = Object.fromEntries(
    [...expected].map(([stream, money]) => {
      return [stream, fromMinorUnits(revenueOf(toMinorUnits(money)), money.currency)];
    }),
  );
  const goesWell = id === 'expected' || id === 'high';
  return {
    id,
    figures: {
      revenue,
      // Costs that do not come first are shared by a key of their own: that is worked out once, in the year with a loss.
      costs: id === 'loss' || costsComeFirst(answers) ? costs : [],
      deducted: inMoney(deductedFrom(sumIn(currency, Object.values(revenue)), answers, currency), currency),
      measured: exampleCounts(layers, id, answers),
      reached: Object.fromEntries(layers.map((layer) => [layer.id, goesWell])),
      closes: ['year', 'term'],
      worked: Object.fromEntries(inWords.map((layer) => [layer, fromMinorUnits(0n, currency)])),
    },
  };
}

/** What these amounts are together, in minor units of one currency; those in others do not count. */
function sumIn(currency: string, amounts: readonly Money[]): bigint {
  return sum(amounts.map((money) => (money.currency === currency ? toMinorUnits(money) : 0n)));
}

function inMoney(amounts: ReadonlyMap<string, bigint>, currency: string): Record<string, Money> {
  return Object.fromEntries([...amounts].map(([id, units]) => [id, fromMinorUnits(units, currency)]));
}

function costsComeFirst(answers: Answers): boolean {
  return sharesProfit(answers) || rowsOf(answers, 'money', 'layers').some(({ model }) => model === 'costs');
}

/** As much as may come off: nobody knows what it really costs, so that an example takes the limits, or a fiftieth. */
function deductedFrom(revenue: bigint, answers: Answers, currency: string): Map<string, bigint> {
  return new Map(
    rowsOf(answers, 'money', 'deductions').map(({ id, percentage, amount }) => {
      const rate = typeof percentage === 'string' ? toMillionths(percentage) : whole / 50n;
      const part = (revenue * rate) / whole;
      return [id, least(part, unitsIn(amount, currency) ?? part)];
    }),
  );
}

/** Whether everything is a percentage, so that twice as much is twice as much for everybody. */
function isProportional(answers: Answers): boolean {
  const isFlat = ({ model, amount }: Row) =>
    amount === undefined && !['tiers', 'milestone', 'costs'].includes(String(model));
  return (
    !sharesProfit(answers) &&
    answers.money?.['reserve-limit'] === undefined &&
    rowsOf(answers, 'money', 'layers').every(isFlat) &&
    rowsOf(answers, 'money', 'deductions').every(
      ({ how, amount }) => how !== 'actual' && amount === undefined,
    )
  );
}
