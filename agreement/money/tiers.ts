import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import type { Quantity } from '../kinds/quantity.ts';
import { currencyDecimals } from '../say/numbers.ts';
import { countDecimals, toCountUnits, toMinorUnits } from './minor-units.ts';

/** Where the steps are kept that belong to no layer, or to one that is no longer there. */
export const loose = 'loose';

/**
 * The steps of each layer that shares in steps, by that layer's row id, in the parties' order. A step that names no layer
 * belongs to the only one there is. Kept as long as the answers are, which never change: it is asked for layer by layer.
 */
export function tiersOf(answers: Answers): ReadonlyMap<string, Row[]> {
  const found = kept.get(answers) ?? groupedTiers(answers);
  kept.set(answers, found);
  return found;
}

const kept = new WeakMap<Answers, ReadonlyMap<string, Row[]>>();

function groupedTiers(answers: Answers): ReadonlyMap<string, Row[]> {
  const layers = rowsOf(answers, 'money', 'layers');
  const stepped = layers.filter(({ model }) => model === 'tiers');
  const only = stepped.length === 1 ? stepped[0]!.id : loose;
  const ids = new Set(layers.map(({ id }) => id));
  return Map.groupBy(rowsOf(answers, 'money', 'tiers'), ({ layer }) => {
    if (layer === undefined) return only;
    return ids.has(layer as string) ? (layer as string) : loose;
  });
}

/** From where to where a step runs, in the smallest units there are of what it measures. */
export interface Bounds {
  from: bigint;
  /** Absent where the step has no upper end. */
  to?: bigint;
  /** What is measured: a currency, or a unit. */
  unit: string;
  /** One whole, in those smallest units: a euro, a book. */
  one: bigint;
}

/** The bounds of a step; none where they are open, in words, or no bounds at all. */
export function boundsOf(band: unknown): Bounds | undefined {
  if (!isKnown<Quantity>(band as Quantity | undefined) || typeof band !== 'object' || band === null)
    return undefined;
  if ('at-most' in band) return between(undefined, sizeOf(band['at-most'] as Amount));
  if ('at-least' in band) return between(sizeOf(band['at-least'] as Amount), undefined);
  if ('from' in band && 'to' in band) return between(sizeOf(band.from as Amount), sizeOf(band.to as Amount));
  return undefined;
}

type Amount = Money | { n: string; unit: unknown; per?: string };

interface Size {
  size: bigint;
  unit: string;
  one: bigint;
}

function between(from: Size | undefined, to: Size | undefined): Bounds | undefined {
  const { unit, one } = (from ?? to)!;
  if (to && to.unit !== unit) return undefined;
  return { from: from?.size ?? 0n, ...(to && { to: to.size }), unit, one };
}

function sizeOf(amount: Amount): Size {
  if ('currency' in amount) {
    const one = 10n ** BigInt(currencyDecimals(amount.currency) ?? 2);
    return { size: toMinorUnits(amount), unit: amount.currency, one };
  }
  return {
    size: toCountUnits(amount.n),
    unit: JSON.stringify([amount.unit, amount.per ?? '']),
    one: 10n ** BigInt(countDecimals),
  };
}
