import type { Answers, Row } from './answer.ts';
import type { Shares } from './kinds/shares.ts';
import type { Language } from './language.ts';
import { partiesOf } from './places.ts';
import type { Kind, Question, Saying } from './question.ts';
import { interview } from './questions/index.ts';
import { say, sayingOf, sayRows } from './said.ts';

/** Everything asked, said: by topic and question id, complete, so that a template can name any question. */
export type AnswersView = Record<string, Record<string, unknown>>;

export function answersView(answers: Answers, language: Language): AnswersView {
  const saying = sayingOf(answers, language);
  return Object.fromEntries(
    interview.map((topic) => [
      topic.id,
      Object.fromEntries(
        topic.questions.map((question) => [
          question.id,
          viewOf(question, answers[topic.id]?.[question.id], answers, saying),
        ]),
      ),
    ]),
  );
}

function viewOf({ kind }: Question, answer: unknown, answers: Answers, saying: Saying): unknown {
  if (kind.control === 'shares') return sharesView(kind, answer, answers, saying);
  if (!kind.fields) return say(kind, answer, saying);
  return sayRows(kind, answer, saying, (row) => rowView(kind.fields!, row, answers, saying));
}

function rowView(fields: readonly Question[], row: Row, answers: Answers, saying: Saying): object {
  return Object.fromEntries(fields.map((field) => [field.id, viewOf(field, row[field.id], answers, saying)]));
}

/** Shares as rows of a party and its share; equal parts name every party. */
function sharesView(kind: Kind, answer: unknown, answers: Answers, saying: Saying) {
  const equal = (answer as Shares | undefined) === 'equal';
  const rows = equal ? partiesOf(answers).map(({ id }) => ({ id, party: id })) : answer;
  const view = sayRows(kind, rows, saying, (row) => rowView(kind.fields!, row, answers, saying));
  return { equal, ...view, given: view.rows.length > 0 };
}
