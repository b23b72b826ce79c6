import type { Words } from '../language.ts';
import type { Asked, Condition, Kind, Question } from '../question.ts';

interface Details<A> {
  when?: Condition;
  moment?: Words;
  late?: true;
  optional?: true;
  private?: true;
  proposal?: A;
  proposalFor?: readonly { when: Condition; proposal: A }[];
  nl: Asked;
  en: Asked;
}

/** A core question, or a field of the rows of one: part of the short path that every partnership walks. */
export function question<A>(id: string, kind: Kind<A>, q: readonly string[], details: Details<A>): Question {
  return { id, kind, q, core: true, ...details } as Question;
}

/** A detail: offered beside the core of its topic or row, never forced; no answer means that there is none of it. */
export function detail<A>(
  id: string,
  kind: Kind<A>,
  q: readonly string[],
  details: Omit<Details<A>, 'optional' | 'proposal' | 'proposalFor'>,
): Question {
  return { id, kind, q, core: false, optional: true, ...details } as Question;
}
