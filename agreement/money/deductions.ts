import { isKnown } from '../answer.ts';
import type { Claim } from './claim.ts';
import { type At, chosen, type Ground, isElsewhere, openList, roundedFor, rowsAt, sizeOf } from './ground.ts';
import { whole } from './minor-units.ts';
import { type Stream, take } from './pool.ts';
import { assumed, isReason, noFigure, type Reason, unanswered } from './reasons.ts';
import { rateAt } from './row-answers.ts';
import { least, most, none, type Step, sum } from './settlement.ts';
import { halt, sourcesOf } from './sources.ts';
import { roomIn } from './spans.ts';

/** Takes off the revenue what may come off it, for others than the parties; sets what is net. */
export function deduct(streams: readonly Stream[], ground: Ground): Step[] {
  const open = openList(ground.answers, 'deductions');
  if (open) halt(streams, open, ground);
  sayWhatIsShared(ground);
  const steps = rowsAt(ground.answers, 'deductions').flatMap((deduction) => {
    const sources = sourcesOf(deduction, streams, ground);
    if (isReason(sources)) return halt(streams, sources, ground);
    if (sources.length === 0 || isElsewhere(deduction, ground) || sources.some(({ stuck }) => stuck))
      return [];
    const wanted = wantedBy(deduction, sources, ground);
    if (isReason(wanted)) return halt(sources, wanted, ground);
    const step = take(claimOf(deduction, wanted), sources);
    if (step.taken < wanted) ground.reasons.push(moreThanCameIn(deduction, ground));
    return [step];
  });
  for (const stream of streams) stream.net = stream.left;
  return steps;
}

function idOf({ row }: At): string {
  return `deductions/${row.id}`;
}

function claimOf(deduction: At, wanted: bigint): Claim {
  return { id: idOf(deduction), rule: 'deduction', at: deduction.at, wanted, divide: () => none };
}

/** A fixed part comes off always; of what it really cost, no more than the limits that are set. */
function wantedBy(deduction: At, sources: readonly Stream[], ground: Ground): bigint | Reason {
  const { answers } = ground;
  const rate = rateAt(deduction, 'percentage', ground);
  if (isReason(rate)) return rate;
  const room = roomIn(deduction, idOf(deduction), ground);
  if (isReason(room)) return room;
  const gross = sum(sources.map((stream) => most(stream.gross, 0n)));
  const parts = [
    ...(rate === undefined ? [] : [roundedFor('', gross * rate, whole, ground)]),
    ...(room === undefined ? [] : [room]),
  ];
  switch (chosen(deduction.row.how)) {
    case 'fixed':
      return parts.length > 0 ? sum(parts) : unanswered(`${deduction.at}/percentage`, answers);
    case 'actual': {
      const actual = actualCost(deduction, ground);
      return isReason(actual) ? actual : parts.reduce(least, actual);
    }
    default:
      return unanswered(`${deduction.at}/how`, answers);
  }
}

function moreThanCameIn({ at }: At, { answers }: Ground): Reason {
  return assumed(at, answers, {
    nl: 'Er gaat meer af dan er binnenkwam; de rest draagt wie het betaalde',
    en: 'More comes off than came in; whoever paid the rest bears it',
  });
}

function actualCost({ row, at }: At, ground: Ground): bigint | Reason {
  const cost = ground.figures.deducted?.[row.id];
  if (cost !== undefined) return sizeOf(cost, at, ground);
  return noFigure(at, ground.answers, { nl: 'wat dit echt kostte', en: 'what this really cost' });
}

/** Gross with deductions says two things; and while it is open what is shared, what comes off still does. */
function sayWhatIsShared({ answers, reasons }: Ground): void {
  const { basis } = answers.money ?? {};
  if (basis === 'gross' && rowsAt(answers, 'deductions').length > 0)
    reasons.push(
      assumed(['/money/basis', '/money/deductions'], answers, {
        nl: 'De partijen delen bruto, maar er staat ook aftrek; die gaat er hier af',
        en: 'The parties share gross, but there are deductions as well; these come off here',
      }),
    );
  if (basis !== undefined && !isKnown(basis))
    reasons.push(
      assumed('/money/basis', answers, {
        nl: 'Of de partijen bruto, netto of winst delen staat nog niet vast; dit deelt wat na aftrek overblijft',
        en: 'Whether the parties share gross, net or profit is not settled; this shares what is left after deductions',
      }),
    );
}
