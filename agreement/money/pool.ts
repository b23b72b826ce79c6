import type { Claim } from './claim.ts';
import type { At } from './ground.ts';
import type { Reason } from './reasons.ts';
import { least, none, type Parts, type Step, sum } from './settlement.ts';
import { split } from './split.ts';

/** The money of one stream, in minor units, while it is being shared. */
export interface Stream extends At {
  /** What came in. */
  gross: bigint;
  /** What of it is left after deductions. */
  net: bigint;
  /** What nobody has been given yet. */
  left: bigint;
  /** Why a rule could not be worked out: nothing after it can be. */
  stuck?: Reason;
}

/** Nothing more is taken from these: a rule could not be worked out, and all that comes after it depends on it. */
export function stop(streams: readonly Stream[], reason: Reason): void {
  for (const stream of streams) stream.stuck ??= reason;
}

/** Whether a row is about this stream: it names that one, or none. */
export function covers({ row }: At, stream: Stream): boolean {
  return row.stream === undefined || row.stream === stream.row.id;
}

/** What is left to share in these streams; one that is below zero has nothing. */
export function leftIn(streams: readonly Stream[]): bigint {
  return sum(streams.map(available));
}

function available({ left }: Stream): bigint {
  return left > 0n ? left : 0n;
}

/** Takes what a claim asks for, as far as it is there: from several streams in proportion to what is left in each. */
export function take(claim: Claim, streams: readonly Stream[]): Step {
  const before = leftIn(streams);
  const wanted = claim.wanted ?? before;
  const taken = least(before, wanted);
  const parts = taken > 0n ? split(taken, streams.map(available)) : [];
  for (const [place, part] of parts.entries()) streams[place]!.left -= part;
  return {
    id: claim.id,
    rule: claim.rule,
    at: claim.at,
    book: 'pool',
    before,
    taken,
    left: before - taken,
    short: claim.owed ? wanted - taken : 0n,
    ...(claim.owed && { owed: claim.owed }),
    uses: claim.due ?? taken,
    ...(claim.reached !== undefined && { reached: claim.reached }),
    parts: taken > 0n ? claim.divide(taken) : none,
    from: fromOf(streams, parts),
  };
}

function fromOf(streams: readonly Stream[], parts: readonly bigint[]): Parts {
  return new Map(parts.flatMap((part, place) => (part > 0n ? [[streams[place]!.row.id, part]] : [])));
}
