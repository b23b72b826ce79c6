import type { Answers } from '../answer.ts';
import type { Quantity } from '../kinds/quantity.ts';
import { toMillionths, whole } from '../money/minor-units.ts';
import { partiesOf } from '../places.ts';

/** How many have to be there: so many parties (of as many as there are), or so many millionths of the votes. */
export type Quorum = { parties: number; of: number } | { votes: bigint };

const parties = /\b(?:partij|partner|part(?:y|ies)\b)/i;
const vote = /stem|\bvotes?\b/i;
/** '3 van de 4 partijen' */
const someOf = /^(?:minstens |at least )?(\d{1,3}) (?:van de|of(?: the)?) (\d{1,3}) (.+)$/i;

/** The quorum, where it is one that can be counted: people are not, since nobody says how many there are. */
export function quorumOf(answers: Answers): Quorum | undefined {
  const quorum = answers.governance?.quorum as Quantity | undefined;
  if (typeof quorum !== 'object') return undefined;
  const of = partiesOf(answers).length;
  if ('words' in quorum) {
    const [, some, all, what = ''] = someOf.exec(quorum.words) ?? [];
    return some && parties.test(what) ? { parties: Number(some), of: Number(all) } : undefined;
  }
  if ('percent' in quorum) {
    const share = toMillionths(quorum.percent);
    if (vote.test(quorum.of)) return { votes: share };
    if (!parties.test(quorum.of)) return undefined;
    return { parties: Math.ceil((of * Number(share)) / Number(whole)), of };
  }
  const amount = 'at-least' in quorum ? quorum['at-least'] : quorum;
  if (!('unit' in amount) || typeof amount.unit !== 'object') return undefined;
  return parties.test(amount.unit.other) ? { parties: Number(amount.n), of } : undefined;
}

/** Whether it takes more than there are. */
export function isAboveAll(quorum: Quorum): boolean {
  return 'votes' in quorum ? quorum.votes > whole : quorum.parties > quorum.of;
}
