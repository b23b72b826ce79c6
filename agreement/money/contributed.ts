import { isKnown, type Row, rowsOf } from '../answer.ts';
import type { Quantity } from '../kinds/quantity.ts';
import type { ByParty } from './figures.ts';
import { type At, chosen, type Ground } from './ground.ts';
import { isCount, toCountUnits } from './minor-units.ts';
import { assumed, isReason, noFigure, type Reason, unanswered, unfit, words } from './reasons.ts';
import { amountAt, type Key } from './row-answers.ts';

/** What each party contributed, as the weights of a split by it: by the figures, or else by the contributions that count. */
export function contributedBy(layer: At, ground: Ground): Key | Reason {
  const weights = weightsOf(layer, ground);
  if (isReason(weights)) return weights;
  if ([...weights.values()].every((weight) => weight <= 0n))
    return unfit(`${layer.at}/base`, ground.answers, {
      nl: 'daarvan is nog niets ingevuld, dus kan niemand ernaar verdelen',
      en: 'nothing of that is filled in yet, so nobody can share by it',
    });
  return { parties: [...weights.keys()], weights: [...weights.values()] };
}

type Weights = Map<string, bigint>;

function weightsOf(layer: At, ground: Ground): Weights | Reason {
  const counted = ground.figures.contributed;
  if (counted) return fromFigures(counted, layer, ground);
  const base = chosen(layer.row.base);
  if (base === undefined) return unanswered(`${layer.at}/base`, ground.answers);
  const items = rowsOf(ground.answers, 'contributions', 'items')
    .map((row, index) => ({ row, at: `/contributions/items/${index}` }))
    .filter(({ row }) => base === 'value' || kinds[base]?.includes(row.kind));
  return base === 'hours' ? ofTime(items, ground) : ofMoney(items, base, ground);
}

function fromFigures(counted: ByParty<string>, { at }: At, { answers, parties }: Ground): Weights | Reason {
  const given = parties.map((id): [string, string] => [id, counted[id] ?? '0']);
  if (given.every(([, n]) => isCount(n) && !n.startsWith('-')))
    return new Map(given.map(([id, n]) => [id, toCountUnits(n)]));
  return noFigure(`${at}/base`, answers, {
    nl: 'hoeveel elke partij inbracht, als getal',
    en: 'how much each party contributed, as a number',
  });
}

/** The kinds of contribution that count by each base; by value all of them do. */
const kinds: Record<string, readonly unknown[]> = { cash: ['cash'], hours: ['hours', 'people'] };

/** What is not worth anything yet does not count; money of which nobody says how much cannot be left out. */
function ofMoney(items: readonly At[], base: string, ground: Ground): Weights | Reason {
  const unvalued = items.filter(({ row }) => row.value === undefined);
  if (base === 'cash' && unvalued[0]) return unanswered(`${unvalued[0].at}/value`, ground.answers);
  const weights = added(items, ground, (item) => {
    const value = amountAt(item, 'value', ground) ?? 0n;
    if (isReason(value) || base === 'cash') return value;
    const factor = factorOf(item, ground);
    return isReason(factor) ? factor : value * factor;
  });
  const recurring = items.filter(({ row }) => row.value !== undefined && row.rhythm !== undefined);
  sayAssumed(unvalued, 'value', ground, {
    nl: 'Een bijdrage zonder waarde telt niet mee',
    en: 'A contribution without a value does not count',
  });
  sayAssumed(recurring, 'rhythm', ground, {
    nl: 'De waarde van een bijdrage die terugkomt, telt één keer',
    en: 'The value of a contribution that comes back counts once',
  });
  return weights;
}

/** By how much the value of a contribution is multiplied, in millionths: one, unless it counts for more. */
function factorOf({ row, at }: At, { answers }: Ground): bigint | Reason {
  const multiplier = row['risk-multiplier'];
  if (multiplier === undefined || row.terms !== 'counted') return toCountUnits('1');
  const isCount = isKnown<Quantity>(multiplier as Quantity) && Object.hasOwn(multiplier as object, 'n');
  if (!isCount) return unanswered(`${at}/risk-multiplier`, answers);
  return toCountUnits((multiplier as { n: string }).n);
}

/** Time of one unit can be added up; of several it cannot. */
function ofTime(items: readonly At[], ground: Ground): Weights | Reason {
  let unit: string | undefined;
  return added(items, ground, ({ row, at }) => {
    const quantity = row.quantity as Quantity | undefined;
    if (quantity === undefined || !isKnown(quantity)) return unanswered(`${at}/quantity`, ground.answers);
    if (typeof quantity === 'string' || !('n' in quantity))
      return unfit(`${at}/quantity`, ground.answers, {
        nl: 'dit is geen aantal om mee te rekenen',
        en: 'this is no number to calculate with',
      });
    const own = JSON.stringify([quantity.unit, quantity.per]);
    unit ??= own;
    if (own === unit) return toCountUnits(quantity.n);
    return unfit(`${at}/quantity`, ground.answers, {
      nl: 'dit telt in een andere eenheid dan de andere bijdragen',
      en: 'this counts in another unit than the other contributions',
    });
  });
}

function added(
  items: readonly At[],
  { answers, parties }: Ground,
  weigh: (item: At) => bigint | Reason,
): Weights | Reason {
  const weights: Weights = new Map(parties.map((id) => [id, 0n]));
  for (const item of items) {
    const giver = giverOf(item.row);
    if (giver === undefined) return unanswered(`${item.at}/giver`, answers);
    if (!weights.has(giver)) return unfit(`${item.at}/giver`, answers, words.nobody);
    const weight = weigh(item);
    if (isReason(weight)) return weight;
    if (weight < 0n) return unfit(item.at, answers, words.belowZero);
    weights.set(giver, weights.get(giver)! + weight);
  }
  return weights;
}

function giverOf({ giver }: Row): string | undefined {
  return isKnown(giver) ? (giver as string | undefined) : undefined;
}

function sayAssumed(
  items: readonly At[],
  field: string,
  { answers, reasons }: Ground,
  what: Parameters<typeof assumed>[2],
): void {
  const places = items.map(({ at }) => `${at}/${field}`);
  if (places.length > 0) reasons.push(assumed(places, answers, what));
}
