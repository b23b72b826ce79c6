import { type Answers, isKnown, type Row, rowsOf } from '../../answer.ts';
import type { Money } from '../../kinds/money.ts';
import { partiesOf } from '../../places.ts';
import type { CostMade } from '../figures.ts';
import { fromMinorUnits, toMinorUnits } from '../minor-units.ts';
import { most, sum } from '../settlement.ts';
import { tiersOf } from '../tiers.ts';
import { roundUp, unitsIn, usual } from './amounts.ts';
import { sharesProfit } from './costs.ts';

/** Of how many streams the parties said what they expect. */
export function expectations(answers: Answers): 'all' | 'some' | 'none' {
  const streams = rowsOf(answers, 'money', 'streams');
  const known = streams.filter(({ expected }) => expected !== undefined && isKnown(expected));
  if (known.length === 0) return 'none';
  return known.length === streams.length ? 'all' : 'some';
}

/** What examples expect of each stream: what the parties do, or round amounts that most rules come into play with. */
export function exampleRevenue(
  answers: Answers,
  currency: string,
  costs: readonly CostMade[],
): Map<string, Money> {
  const streams = rowsOf(answers, 'money', 'streams');
  const needed = neededFor(answers, currency, costs);
  const all = needed === 0n ? usual : (needed * 3n) / 2n;
  const each = fromMinorUnits(roundUp(all / most(BigInt(streams.length), 1n)), currency);
  return new Map(streams.map(({ id, expected }) => [id, amountOf(expected) ?? each]));
}

/** What the parties expect, in the currency they expect it in. */
function amountOf(expected: unknown): Money | undefined {
  const { amount, currency } = (expected ?? {}) as Partial<Money>;
  const isOne = amount !== undefined && currency !== undefined && !amount.startsWith('-');
  return isOne ? { amount, currency } : undefined;
}

/** How much all amounts that come first are together; no less than guarantees may need, with as much for every party. */
function neededFor(answers: Answers, currency: string, costs: readonly CostMade[]): bigint {
  const layers = rowsOf(answers, 'money', 'layers');
  const spent = sum(costs.map(({ amount }) => toMinorUnits(amount)));
  const tiers = tiersOf(answers);
  const first = layers.map((layer) => {
    if (layer.model === 'guarantee') return 0n;
    if (layer.model === 'costs') return spent;
    return unitsIn(layer.amount, currency) ?? topOf(tiers.get(layer.id) ?? [], currency);
  });
  const minima = layers
    .filter(({ model }) => model === 'guarantee')
    .map(({ amount }) => (unitsIn(amount, currency) ?? 0n) * BigInt(partiesOf(answers).length));
  return minima.reduce(most, sum(first) + (sharesProfit(answers) ? spent : 0n));
}

/** The highest bound of a layer’s steps, where they are in money. */
function topOf(tiers: readonly Row[], currency: string): bigint {
  const bands = tiers.map(({ band }) => (band ?? {}) as object);
  const bounds = bands.flatMap((band) => Object.values(band) as unknown[]);
  return bounds.map((bound) => unitsIn(bound, currency) ?? 0n).reduce(most, 0n);
}
