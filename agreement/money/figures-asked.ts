import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { countedUnit } from './counted-unit.ts';
import type { Figures } from './figures.ts';
import { chosen } from './ground.ts';
import { currencyIn } from './purses.ts';
import { tiersOf } from './tiers.ts';

/** Which figures of a period these answers make necessary. */
export interface FiguresAsked {
  streams: Row[];
  /** Deductions of which the real cost counts. */
  deductions: Row[];
  costs: boolean;
  /** Layers of which the steps count things. */
  measured: Row[];
  milestones: Row[];
  /** Layers that share by what each contributed: the contributions of the answers count where the figures give none. */
  contributions: Row[];
  /** Layers that are agreed in words. */
  inWords: Row[];
  /** Currencies to be changed into the one that the parties settle in. */
  rates: string[];
  /** Whether it has to be said how long the period lasts. */
  months: boolean;
  /** Which stretches of time may end with a settlement, so that it makes a difference. */
  spans: ('year' | 'term')[];
}

/** @param figures what is known already: a currency in it needs a rate */
export function figuresAsked(answers: Answers, figures: Figures = { revenue: {} }): FiguresAsked {
  const rows = (list: string) => rowsOf(answers, 'money', list);
  const layers = rows('layers');
  const money = answers.money ?? {};
  const costsFirst = money.basis === 'profit' || layers.some(({ model }) => model === 'costs');
  return {
    streams: money.revenue === false ? [] : rows('streams'),
    deductions: rows('deductions').filter(({ how }) => how === 'actual'),
    costs: money.costs === 'joint' || costsFirst || (money.losses === 'shared' && money.costs !== 'own'),
    measured: layers.filter(({ id, model }) => model === 'tiers' && countedUnit(id, answers) !== undefined),
    milestones: layers.filter(({ model }) => model === 'milestone'),
    contributions: layers.filter(({ model }) => model === 'pro-rata'),
    inWords: layers.filter((row) => isInWords(row, answers) || figures.worked?.[row.id] !== undefined),
    rates: ratesIn(answers, figures),
    months:
      layers.some((row) => row.return !== undefined && row['return-per'] === 'year') &&
      (answers.reporting?.period === undefined || !isPeriod(answers.reporting.period)),
    spans: spansIn(answers, layers),
  };
}

const periods: readonly unknown[] = ['month', 'quarter', 'half-year', 'year'];

function isPeriod(answer: unknown): boolean {
  return periods.includes(answer);
}

/** Whether what a layer pays is agreed in words alone. */
function isInWords(row: Row, answers: Answers): boolean {
  const { model, rule, amount, percentage, of } = row;
  const isOfWords = typeof of === 'object' && of !== null && 'other' in of;
  const hasBase = chosen(of) !== undefined;
  switch (model) {
    case 'fee':
    case 'royalty':
      if (percentage !== undefined) return isOfWords || (!hasBase && of === undefined && rule !== undefined);
      return amount === undefined && rule !== undefined;
    case 'tiers': {
      const tiers = tiersOf(answers).get(row.id) ?? [];
      if (tiers.length === 0) return rule !== undefined;
      const rated = tiers.some((tier) => tier.percentage !== undefined);
      return rated && (isOfWords || (of === undefined && rule !== undefined));
    }
    case 'milestone':
    case 'guarantee':
      return amount === undefined && rule !== undefined;
    default:
      return false;
  }
}

/** Every currency that stands in the figures, or in the answers about money, besides the one that is settled in. */
function ratesIn(answers: Answers, figures: Figures): string[] {
  const { revenue, costs = [], deducted, worked, before, earlier } = figures;
  const into = currencyIn(answers);
  if (into === undefined) return [];
  const given = [
    ...Object.values(revenue),
    ...costs.map(({ amount }) => amount),
    ...Object.values(deducted ?? {}),
    ...Object.values(worked ?? {}),
    ...moneyIn(before),
    ...moneyIn(earlier),
  ].map(({ currency }) => currency);
  const agreed = ['layers', 'tiers', 'deductions', 'loss-caps', 'costs-caps'].flatMap((list) =>
    rowsOf(answers, 'money', list).flatMap(({ amount, cap, band }) =>
      currenciesOf([amount, cap, ...Object.values((band ?? {}) as object)]),
    ),
  );
  return [...new Set([...given, ...agreed])].filter((code) => code !== into).toSorted();
}

/** Every amount that earlier settlements left, and that is not nothing. */
function moneyIn(left: unknown): Money[] {
  if (typeof left !== 'object' || left === null) return [];
  if ('amount' in left && 'currency' in left) {
    const money = left as Money;
    return /[1-9]/.test(money.amount) ? [money] : [];
  }
  return Object.values(left).flatMap(moneyIn);
}

function currenciesOf(answers: readonly unknown[]): string[] {
  return answers.flatMap((answer) =>
    isKnown(answer) && typeof answer === 'object' && answer !== null && 'currency' in answer
      ? [(answer as Money).currency]
      : [],
  );
}

function spansIn(answers: Answers, layers: readonly Row[]): ('year' | 'term')[] {
  const counted = [...layers, ...rowsOf(answers, 'money', 'deductions')];
  const promises = layers.filter(({ model, per }) => model === 'guarantee' && per !== 'settlement');
  const isYearly = counted.some(({ per }) => per === 'year');
  const isForTerm = answers.money?.shortfall === 'carried' || promises.some(({ per }) => per !== 'year');
  return [...(isYearly ? (['year'] as const) : []), ...(isForTerm ? (['term'] as const) : [])];
}
