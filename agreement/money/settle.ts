import type { Answers } from '../answer.ts';
import { askedAnswers } from '../asked-answers.ts';
import { broughtInto } from './brought.ts';
import { bearCosts, borneBefore, type CostsBorne } from './costs/bear-costs.ts';
import { openCosts } from './costs/book.ts';
import { madeBy, openBy } from './costs/entries.ts';
import { bearNegativeRevenue } from './costs/negative-revenue.ts';
import { deduct } from './deductions.ts';
import type { Before, Figures } from './figures.ts';
import { type At, closes, type Ground, groundOf, rowsAt } from './ground.ts';
import { guarantee } from './guarantees.ts';
import { takeLayers } from './layers/take-layers.ts';
import { type LeftOver, reasonFor } from './left-over.ts';
import { leaveForNext } from './next.ts';
import { inNextYear } from './next-year.ts';
import type { Stream } from './pool.ts';
import { currencyIn, type Purse, pursesOf } from './purses.ts';
import { assumed, type Reason, unanswered } from './reasons.ts';
import { keepReserve } from './reserve.ts';
import { shareRest } from './rest.ts';
import {
  type Left,
  minus,
  none,
  type Outcome,
  type Parts,
  type Pool,
  partOf,
  plus,
  type Settlement,
  type Step,
  type StreamMoney,
  sum,
} from './settlement.ts';
import { undecidedIn } from './undecided.ts';

/**
 * What the parties agreed, worked out for one period. The parties' own order of rows decides; around it: deductions, then
 * the reserve, then those rows, then the rest, then guarantees, then costs and losses with their limits. Nothing is guessed: what
 * cannot be worked out comes back with its reason, and the money that depends on it as undistributed.
 */
export function settle(stored: Answers, figures: Figures): Settlement {
  const answers = askedAnswers(stored);
  const reasons: Reason[] = [];
  const purses = pursesOf(answers, figures, reasons);
  const left = new Map<string, LeftOver>();
  const brought = (ground: Ground, earlier: readonly Before[]) => {
    const { before, leftOver } = broughtInto(ground, earlier);
    for (const each of leftOver) left.set(each.id, each);
    return { ...ground, figures: { ...ground.figures, before } };
  };
  const pools = purses.map((purse) => {
    const { currency, elsewhere, waits } = purse;
    // A rate says what another currency is worth in the one that is settled in: with several of those it says nothing.
    const counted = elsewhere.length > 0 ? { ...figures, rates: {} } : figures;
    const ground = { ...groundOf(answers, counted, reasons), currency, elsewhere };
    return waits
      ? waitingPool(purse, ground)
      : settlePurse(purse, brought(ground, earlierFor(currency, answers, figures)));
  });
  const ends = {
    ...groundOf(answers, { ...figures, rates: {} }, []),
    currency: purses[0]!.currency,
    elsewhere: [],
  };
  brought(ends, endingElsewhere(pools, answers, figures));
  const leftOver = [...left.values()];
  if (ends.parties.length === 0) reasons.push(unanswered('/parties/items', answers));
  const others = [...leftOver.map((each) => reasonFor(each, answers)), ...undecidedIn(answers, figures)];
  return { pools, reasons: distinct([...reasons, ...others]), leftOver };
}

/** What earlier settlements left for this one: that of its own currency, or all where the parties chose one to settle in. */
function earlierFor(currency: string, answers: Answers, { before, earlier = {} }: Figures): Before[] {
  const isChosen = currencyIn(answers) !== undefined;
  const kept = isChosen ? Object.values(earlier) : [earlier[currency]].flatMap((each) => each ?? []);
  return kept.length > 0 || before === undefined ? kept : [before];
}

/** What waits in other currencies, when there is no later settlement that it could wait for. */
function endingElsewhere(pools: readonly Pool[], answers: Answers, figures: Figures): Before[] {
  const ends = figures.closes?.includes('term') ?? true;
  if (!ends || currencyIn(answers) !== undefined) return [];
  const here = new Set(pools.map(({ currency }) => currency));
  return Object.entries(figures.earlier ?? {}).flatMap(([currency, left]) =>
    here.has(currency) ? [] : [left],
  );
}

/** Money that there is no rate for: all of it waits. */
function waitingPool({ currency, streams }: Purse, ground: Ground): Pool {
  const revenue = sum(streams.map(({ gross }) => gross));
  return {
    currency,
    revenue,
    deducted: 0n,
    pool: revenue,
    reserve: 0n,
    undistributed: revenue,
    remains: remainsOf(streams),
    streams: moneyOf(streams),
    unborne: 0n,
    outcomes: outcomesOf(none, none, none, { carried: none, borne: none, losses: none }, ground),
    steps: [],
    exchanged: [],
    after: {},
  };
}

/** What nobody was given, and why. */
function remainsOf(streams: readonly Stream[]): Left[] {
  return streams.flatMap(({ left, stuck }) =>
    left !== 0n && stuck ? [{ amount: left, reason: stuck }] : [],
  );
}

function moneyOf(streams: readonly Stream[]): StreamMoney[] {
  return streams.map(({ row, gross, net, left }) => ({
    stream: row.id,
    revenue: gross,
    deducted: gross - net,
    undistributed: left,
  }));
}

function settlePurse(purse: Purse, ground: Ground): Pool {
  const { streams } = purse;
  const layers = rowsAt(ground.answers, 'layers').filter((layer) => countsHere(layer, ground));
  const revenue = sum(streams.map(({ gross }) => gross));
  const book = openCosts(ground);
  const made = madeBy(book.entries);
  const deductions = deduct(streams, ground);
  const deducted = sum(deductions.map(({ taken }) => taken));
  const reserved = keepReserve(streams, ground);
  const shared = [...takeLayers(layers, streams, book, ground), ...shareRest(streams, ground)];
  const promised = guarantee(layers, streams, shared, ground);
  const negative = bearNegativeRevenue(streams, ground);
  const steps = [...deductions, ...reserved, ...shared, ...promised, ...negative];
  const recovered = minus(made, plus(openBy(book.entries), book.overspent));
  const lost = minus(none, partsIn(negative));
  const borne = bearCosts(book, revenue - deducted, plus(borneBefore('losses', ground), lost), ground);
  sayThatShortLapses(steps, ground);
  return {
    currency: ground.currency,
    revenue,
    deducted,
    pool: revenue - deducted,
    reserve: sum(reserved.map(({ taken }) => taken)),
    undistributed: sum(streams.map(({ left }) => left)),
    remains: remainsOf(streams),
    streams: moneyOf(streams),
    unborne: borne.unborne,
    outcomes: outcomesOf(partsIn(steps), made, recovered, borne, ground),
    steps: [...steps, ...borne.steps],
    exchanged: purse.exchanged,
    after: afterwards(leaveForNext(steps, book, borne, lost, ground), ground),
  };
}

/** Whether a layer is settled in this currency: its amount, or that of its steps, is not in one that is settled by itself. */
function countsHere({ row }: At, { answers, elsewhere }: Ground): boolean {
  if (elsewhere.length === 0) return true;
  const steps = rowsAt(answers, 'tiers').filter((tier) => tier.row.layer === row.id);
  const named = JSON.stringify([row.amount, ...steps.map((tier) => tier.row.band)]);
  return !elsewhere.some((currency) => named.includes(`"currency":"${currency}"`));
}

/** Rules that count by the year begin again behind the settlement that a year was said to end with. */
function afterwards(left: Before, { answers, figures }: Ground): Before {
  return figures.closes?.includes('year') ? inNextYear(left, answers) : left;
}

/** All that each party got or bore in these steps. */
function partsIn(steps: readonly Step[]): Parts {
  return steps.reduce((total, { parts }) => plus(total, parts), none);
}

function outcomesOf(
  payouts: Parts,
  made: Parts,
  recovered: Parts,
  { carried, borne, losses }: Pick<CostsBorne, 'carried' | 'borne' | 'losses'>,
  { parties }: Ground,
): Outcome[] {
  return parties.map((party) => {
    const bears = partOf(borne, party) + partOf(losses, party);
    return {
      party,
      payout: partOf(payouts, party),
      made: partOf(made, party),
      recovered: partOf(recovered, party),
      carried: partOf(carried, party),
      borne: bears,
      settles: partOf(made, party) - partOf(recovered, party) - partOf(carried, party) - bears,
    };
  });
}

/** Says so where nobody agreed what happens to what is owed and could not be paid. */
function sayThatShortLapses(steps: readonly Step[], ground: Ground): void {
  const isSaid =
    ground.answers.money?.shortfall === 'carried' || ground.answers.money?.shortfall === 'lapses';
  if (isSaid || closes('term', ground) || steps.every(({ short }) => short === 0n)) return;
  ground.reasons.push(
    assumed('/money/shortfall', ground.answers, {
      nl: 'Er staat niet of wat niet kan worden betaald doorschuift, dus vervalt het',
      en: 'It does not say whether what cannot be paid moves on, so it lapses',
    }),
  );
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
