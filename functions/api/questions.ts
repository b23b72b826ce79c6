import type { Language } from '#agreement/language';
import type { Asked, Condition, Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import type { OpenHandler } from '../handlers.ts';

/** A question as the API tells of it. */
interface ListedQuestion extends Record<Language, Asked> {
  id: string;
  kind: string;
  q: readonly string[];
  core: boolean;
  when?: Condition;
  options?: readonly { id: string; nl: string; en: string }[];
  /** Whether `{"other": "own words"}` may stand for an option. */
  other?: true;
  proposal?: unknown;
  /** What is asked of each row. */
  fields?: ListedQuestion[];
}

function listed({ id, kind, q, core, when, proposal, nl, en }: Question): ListedQuestion {
  return {
    id,
    kind: kind.name,
    q,
    core,
    ...(when && { when }),
    ...(kind.options && { options: kind.options.map(({ id, nl, en }) => ({ id, nl, en })) }),
    ...(kind.allowsOther && { other: true as const }),
    ...(proposal !== undefined && { proposal }),
    ...(kind.fields && { fields: kind.fields.map(listed) }),
    nl,
    en,
  };
}

const questions = JSON.stringify({
  questions: interview.flatMap((topic) =>
    topic.questions.map((question) => ({ topic: topic.id, ...listed(question) })),
  ),
});

/** Everything we ask, in both languages: the same for everybody. */
export const questionsRoute: OpenHandler = (c) =>
  c.body(questions, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' });
