import { type Ground, roundedFor, unitsOf } from './ground.ts';
import { whole } from './minor-units.ts';
import { type Stream, take } from './pool.ts';
import { isReason, type Reason, unanswered } from './reasons.ts';
import { amountAt, moneyAt, rateAt } from './row-answers.ts';
import { least, most, none, type Step, sum } from './settlement.ts';
import { halt } from './sources.ts';

/** Keeps back what goes to the reserve: a percentage of what is left after deductions, until it is as large as agreed. */
export function keepReserve(streams: readonly Stream[], ground: Ground): Step[] {
  const { money = {} } = ground.answers;
  const free = streams.filter(({ stuck }) => !stuck);
  if ((money.reserve === undefined && money['reserve-limit'] === undefined) || free.length === 0) return [];
  const wanted = wantedFor(free, ground);
  if (!isReason(wanted))
    return [take({ id: 'reserve', rule: 'reserve', at: '/money/reserve', wanted, divide: () => none }, free)];
  return halt(free, wanted, ground);
}

function wantedFor(streams: readonly Stream[], ground: Ground): bigint | Reason {
  const money = moneyAt(ground.answers);
  const rate = rateAt(money, 'reserve', ground) ?? unanswered('/money/reserve', ground.answers);
  if (isReason(rate)) return rate;
  const limit = amountAt(money, 'reserve-limit', ground);
  if (isReason(limit)) return limit;
  const level = levelBefore(ground);
  if (isReason(level)) return level;
  const net = sum(streams.map((stream) => most(stream.net, 0n)));
  const wanted = roundedFor('', net * rate, whole, ground);
  return limit === undefined ? wanted : least(wanted, most(limit - level, 0n));
}

/** What is in the reserve already. */
export function levelBefore(ground: Ground): bigint | Reason {
  const level = ground.figures.before?.reserve;
  return level === undefined ? 0n : unitsOf(level, '/money/reserve', ground);
}
