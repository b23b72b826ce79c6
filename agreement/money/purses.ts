import { type Answers, isKnown } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { places } from '../places.ts';
import { currencyDecimals } from '../say/numbers.ts';
import { exchanged, rateOf } from './exchange.ts';
import type { Figures } from './figures.ts';
import { type At, noRate, rowsAt } from './ground.ts';
import { toMinorUnits } from './minor-units.ts';
import type { Stream } from './pool.ts';
import { assumed, noFigure, type Reason, unanswered, unfit } from './reasons.ts';
import type { Exchanged } from './settlement.ts';

/** The money that is settled together, in one currency. */
export interface Purse {
  currency: string;
  streams: Stream[];
  exchanged: Exchanged[];
  /** Other currencies that are settled by themselves. */
  elsewhere: string[];
  /** Whether it waits for a rate: nothing is taken from it, and nothing else counts in it. */
  waits: boolean;
}

/**
 * All that came in, in the currency the parties settle in. Where they chose none, every currency is settled by itself; what
 * there is no rate for waits in its own.
 */
export function pursesOf(answers: Answers, figures: Figures, reasons: Reason[]): Purse[] {
  const received = receivedBy(answers, figures, reasons);
  const chosen = settledIn(answers, reasons);
  const currencies = [...new Set(received.map(({ money }) => money.currency))];
  if (chosen === undefined) {
    if (currencies.length > 1) reasons.push(apart(answers));
    const own = currencies.length > 0 ? currencies : [countedIn(answers, figures)];
    return own.map((currency) => ({
      currency,
      streams: received.filter(({ money }) => money.currency === currency).map(streamOf),
      exchanged: [],
      elsewhere: own.filter((each) => each !== currency),
      waits: false,
    }));
  }
  const isWorth = ({ money }: Received) =>
    money.currency === chosen || rateOf(money.currency, figures) !== undefined;
  const waiting = received.filter((each) => !isWorth(each));
  const worth = converted(received.filter(isWorth), chosen, figures);
  const purse = { currency: chosen, elsewhere: [], waits: false, ...worth };
  return [purse, ...waitingIn(waiting, chosen, answers, reasons)];
}

interface Received extends At {
  money: Money;
}

function receivedBy(answers: Answers, figures: Figures, reasons: Reason[]): Received[] {
  const { revenue } = answers.money ?? {};
  if (revenue === false) return [];
  if (revenue !== true) reasons.push(unanswered('/money/revenue', answers));
  const streams = rowsAt(answers, 'streams');
  if (revenue === true && streams.length === 0) reasons.push(unanswered('/money/streams', answers));
  return streams.flatMap((stream) => {
    const money = figures.revenue[stream.row.id];
    if (money) return [{ ...stream, money }];
    reasons.push(noFigure(stream.at, answers, { nl: 'wat hier binnenkwam', en: 'what came in here' }));
    return [];
  });
}

function streamOf({ row, at, money }: Received): Stream {
  const units = toMinorUnits(money);
  return { row, at, gross: units, net: units, left: units };
}

function converted(
  received: readonly Received[],
  into: string,
  figures: Figures,
): Pick<Purse, 'streams' | 'exchanged'> {
  const changes: Exchanged[] = [];
  const streams = received.map((each) => {
    if (each.money.currency === into) return streamOf(each);
    const rate = rateOf(each.money.currency, figures)!;
    const units = exchanged(each.money, rate, into);
    changes.push({ stream: each.row.id, from: each.money, rate, to: units });
    return { row: each.row, at: each.at, gross: units, net: units, left: units };
  });
  return { streams, exchanged: changes };
}

/** What there is no rate for, in purses of its own that nothing can be taken from. */
function waitingIn(waiting: readonly Received[], into: string, answers: Answers, reasons: Reason[]): Purse[] {
  return [...Map.groupBy(waiting, ({ money }) => money.currency)].map(([currency, received]) => ({
    currency,
    exchanged: [],
    elsewhere: [],
    waits: true,
    streams: received.map((each) => {
      const stuck = noRate(each.at, currency, into, answers);
      reasons.push(stuck);
      return { ...streamOf(each), stuck };
    }),
  }));
}

/** The currency that the parties chose to pay each other in; words of their own have to be a code, such as CHF. */
function settledIn(answers: Answers, reasons: Reason[]): string | undefined {
  const answer = answers.money?.['settle-in'];
  if (answer === undefined || !isKnown(answer)) return undefined;
  const code = (typeof answer === 'string' ? answer : (answer as { other: string }).other)
    .trim()
    .toUpperCase();
  if (currencyDecimals(code) !== undefined) return code;
  reasons.push(
    unfit('/money/settle-in', answers, {
      nl: 'schrijf de munt als drie letters, zoals CHF',
      en: 'write the currency as three letters, such as CHF',
    }),
  );
  return undefined;
}

/** The currency that the parties chose to settle in, if they did. */
export function currencyIn(answers: Answers): string | undefined {
  return settledIn(answers, []);
}

/** The currency that examples are in: the one the parties settle in, or else count in. */
export function usualCurrency(answers: Answers): string {
  return currencyIn(answers) ?? countedIn(answers);
}

/** The currency the parties count in: that of the first amount there is. */
function countedIn(answers: Answers, figures?: Figures): string {
  const [first] = figures?.costs ?? [];
  if (first) return first.amount.currency;
  for (const { question, answer } of places(answers)) {
    if (question.kind.name === 'money' && isKnown(answer)) return (answer as Money).currency;
  }
  return 'EUR';
}

function apart(answers: Answers): Reason {
  return assumed('/money/settle-in', answers, {
    nl: 'Er is geen munt gekozen om in af te rekenen, dus is elke munt apart verdeeld',
    en: 'No currency has been chosen to settle in, so each currency has been shared by itself',
  });
}
