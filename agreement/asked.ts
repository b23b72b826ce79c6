import type { Answers } from './answer.ts';
import type { Question } from './question.ts';
import { interview, topicOf } from './questions/index.ts';

/**
 * Whether the question is asked, given the answers so far; `row` is where fields of a row are looked up. A question that
 * depends on one that is itself not asked is not asked either, whatever stands stored there.
 */
export function isAsked(question: Question, answers: Answers, row?: { [field: string]: unknown }): boolean {
  if (!question.when) return true;
  const [topic, id] = question.when.at.split('/') as [string, string | undefined];
  const governing = governingOf(question);
  const given = (id === undefined ? row?.[topic] : answers[topic]?.[id]) as string | boolean;
  const found = governing && !isAsked(governing, answers, row) ? (undefined as never) : given;
  return 'is' in question.when ? question.when.is.includes(found) : !question.when.not.includes(found);
}

/** What we assume of a question, given the other answers; undefined where we assume nothing. */
export function proposalOf<A>(question: Question<A>, answers: Answers): A | undefined {
  const other = question.proposalFor?.find(({ when }) =>
    isAsked({ ...(question as Question), when }, answers),
  );
  return other ? other.proposal : question.proposal;
}

/** The fields that a field of a row stands among. */
const siblings = new Map<Question, readonly Question[]>(
  interview.flatMap(({ questions }) =>
    questions.flatMap(({ kind: { fields = [] } }) => fields.map((field) => [field, fields] as const)),
  ),
);

/** The question that another depends on. */
function governingOf(question: Question): Question | undefined {
  const [topic, id] = question.when!.at.split('/') as [string, string | undefined];
  const among = id === undefined ? siblings.get(question) : topicOf(topic)?.questions;
  return among?.find((each) => each.id === (id ?? topic));
}
