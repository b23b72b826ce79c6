import { type Claim, type Claims, owing } from '../claim.ts';
import { type CostBook, unknownCosts } from '../costs/book.ts';
import { madeBy, openBy } from '../costs/entries.ts';
import { chosen, type Ground, roundedFor } from '../ground.ts';
import { whole } from '../minor-units.ts';
import { assumed, isReason, noFigure, type Reason } from '../reasons.ts';
import { partiesAt, rateAt } from '../row-answers.ts';
import { least, type Parts, plus, sum } from '../settlement.ts';
import { shortBefore } from '../short.ts';
import { roomIn } from '../spans.ts';
import { split } from '../split.ts';
import { claimOf, idOf, type Layer, strayPercentage } from './layer.ts';

/** Costs paid back first, up to an amount where there is one; then the return on them. */
export function costs(layer: Layer, ground: Ground, book: CostBook): Claims {
  if (!book.isKnown) return unknownCosts(layer.at, ground);
  const receivers = partiesAt(layer, 'receiver', ground);
  if (isReason(receivers)) return receivers;
  const room = roomIn(layer, idOf(layer), ground);
  if (isReason(room)) return room;
  const stray = strayPercentage(layer, ground);
  if (stray) return stray;
  const earned = returnOn(layer, receivers, ground, book);
  if (isReason(earned)) return earned;
  return [claimOf(layer, 'costs', recovery(layer, receivers, room, ground, book)), ...earned];
}

/** Costs that come off before profit is shared, where the parties share profit and no row says how. */
export function profitCosts(ground: Ground, book: CostBook): Claims {
  if (!book.isKnown) return unknownCosts('/money/costs', ground);
  const rule = { row: { id: 'profit' }, at: '/money/basis', sources: [] };
  return [
    { id: 'profit', rule: 'costs', at: rule.at, ...recovery(rule, ground.parties, undefined, ground, book) },
  ];
}

function recovery(
  layer: Layer,
  receivers: readonly string[],
  room: bigint | undefined,
  ground: Ground,
  book: CostBook,
): Pick<Claim, 'wanted' | 'divide' | 'owed'> {
  const entries = book.entries.filter(({ party }) => receivers.includes(party));
  const open = inOrder(openBy(entries), ground);
  const all = sum(open.values());
  const wanted = room === undefined ? all : least(all, room);
  if (wanted < all) book.limits.push(layer.at);
  const order = chosen(layer.row.order);
  const queue = entries.map(({ party, open }) => [party, open] as const);
  const claimed = (amount: bigint) => (amount === all ? open : dividedIn(order, amount, open, queue));
  return {
    wanted,
    owed: claimed(wanted),
    divide(taken) {
      if (order === undefined && open.size > 1 && taken < all)
        ground.reasons.push(inProportion(layer, ground));
      return claimed(taken);
    },
  };
}

type Queue = readonly (readonly [party: string, asked: bigint])[];

/** Less than all costs, in the order that the parties agreed; in proportion where they agreed none. */
function dividedIn(order: string | undefined, amount: bigint, open: Parts, oldestFirst: Queue): Parts {
  if (order === 'oldest') return inTurn(oldestFirst, amount);
  if (order === 'parties') return inTurn([...open], amount);
  const parts = split(amount, [...open.values()]);
  return new Map([...open.keys()].map((party, place) => [party, parts[place]!]));
}

/** Each gets all of what it asks, until there is nothing left. */
function inTurn(queue: Queue, amount: bigint): Parts {
  let [rest, parts]: [bigint, Parts] = [amount, new Map()];
  for (const [party, asked] of queue) {
    const part = least(rest, asked);
    parts = plus(parts, new Map([[party, part]]));
    rest -= part;
  }
  return parts;
}

function inOrder(amounts: Parts, { parties }: Ground): Parts {
  return new Map(parties.flatMap((party) => (amounts.has(party) ? [[party, amounts.get(party)!]] : [])));
}

function inProportion({ at }: Layer, { answers }: Ground): Reason {
  return assumed(`${at}/order`, answers, {
    nl: 'Er is te weinig voor ieders kosten; elke partij krijgt een deel naar verhouding, want er staat geen volgorde',
    en: 'There is too little for everybody’s costs; each party gets a part in proportion, as there is no order',
  });
}

/** A return on what was advanced: once, on new costs; or by year, on what was still to be paid back when the period began. */
function returnOn(layer: Layer, receivers: string[], ground: Ground, book: CostBook): Claims {
  const rate = rateAt(layer, 'return', ground);
  if (isReason(rate)) return rate;
  if (rate === undefined) return [];
  const isYearly = chosen(layer.row['return-per']) === 'year';
  const advanced = madeBy(
    book.entries.filter(({ party, isNew }) => receivers.includes(party) && isNew !== isYearly),
  );
  const months = monthsIn(ground);
  if (isYearly && months === undefined && sum(advanced.values()) > 0n)
    return noFigure(`${layer.at}/return-per`, ground.answers, {
      nl: 'hoeveel maanden de periode duurt',
      en: 'how many months the period lasts',
    });
  const [times, over] = isYearly ? [BigInt(months ?? 0), 12n] : [1n, 1n];
  const earned = new Map(
    [...inOrder(advanced, ground)].map(([party, amount]) => [
      party,
      roundedFor(party, amount * rate * times, whole * over, ground),
    ]),
  );
  const id = `${idOf(layer)}/return`;
  const owed = plus(earned, shortBefore(id, layer.at, ground));
  return [{ id, rule: 'return', at: `${layer.at}/return`, ...owing(owed), due: 0n }];
}

const periods: Record<string, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

function monthsIn({ answers, figures }: Ground): number | undefined {
  return figures.months ?? periods[String(answers.reporting?.period)];
}
