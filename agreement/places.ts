import type { Answers, Row } from './answer.ts';
import { rowsOf } from './answer.ts';
import type { Question } from './question.ts';
import { interview } from './questions/index.ts';

/** A place where something is answered: a question, or a field of a row. */
export interface Place {
  at: string;
  question: Question;
  answer: unknown;
  /** The row it is a field of, and the list that row is in. */
  row?: Row;
  list?: Question;
}

/**
 * Every answer there is, fields of rows included, in the order of the interview. Kept as long as the answers are, which
 * never change: most checks walk all of it.
 */
export function places(answers: Answers): readonly Place[] {
  const found = kept.get(answers) ?? [...walked(answers)];
  kept.set(answers, found);
  return found;
}

const kept = new WeakMap<Answers, readonly Place[]>();

function* walked(answers: Answers): Generator<Place> {
  for (const topic of interview) {
    for (const question of topic.questions) {
      yield* placesOf(question, answers[topic.id]?.[question.id], `/${topic.id}/${question.id}`);
    }
  }
}

// Ids of topics, questions and fields are kebab-case: nothing in them needs escaping in a JSON Pointer.
function* placesOf(
  question: Question,
  answer: unknown,
  at: string,
  inside?: { row: Row; list: Question },
): Generator<Place> {
  if (answer === undefined) return;
  yield { at, question, answer, ...inside };
  if (!question.kind.fields || !Array.isArray(answer)) return;
  for (const [index, row] of (answer as Row[]).entries()) {
    const place = { row, list: question };
    for (const field of question.kind.fields)
      yield* placesOf(field, row[field.id], `${at}/${index}/${field.id}`, place);
  }
}

/** The parties' rows. */
export function partiesOf(answers: Answers): Row[] {
  return rowsOf(answers, 'parties', 'items');
}

/** What a party goes by, or the place of its row while it has no name. */
export function nameOf(party: Row, index: number): string {
  return typeof party.name === 'string' ? party.name : `#${index + 1}`;
}
