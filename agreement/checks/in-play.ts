import { type Answers, isKnown, type Row } from '../answer.ts';
import { isAsked } from '../asked.ts';
import { withoutFields } from '../asked-answers.ts';
import { isInDocument } from '../document-kind.ts';
import type { Question } from '../question.ts';
import { interview } from '../questions/index.ts';

/**
 * The answers that still count: what another answer made pointless (tests of a pilot that is off) waits unseen, and
 * nothing is to be found in it. While that other answer is missing, what depends on it counts. Of what a party keeps to
 * itself nothing is found either, since findings are read by all: its rows stay empty in their places.
 */
export function answersInPlay(answers: Answers): Answers {
  return Object.fromEntries(
    interview.flatMap((topic) => {
      const given = answers[topic.id];
      if (given === undefined || !isInDocument(topic.id, answers)) return [];
      const counting = topic.questions.flatMap((question) => {
        const answer = given[question.id];
        if (answer === undefined || isPointless(question, answers)) return [];
        if (question.private && !Array.isArray(answer)) return [];
        return [[question.id, Array.isArray(answer) ? rowsInPlay(question, answer, answers) : answer]];
      });
      return [[topic.id, Object.fromEntries(counting)]];
    }),
  );
}

function rowsInPlay({ kind, private: own }: Question, given: Row[], answers: Answers): Row[] {
  const rows = own ? given.map((row) => (row.shared === true ? row : { id: row.id })) : given;
  const dependent = kind.fields?.filter(({ when }) => when) ?? [];
  if (dependent.length === 0) return rows;
  return rows.map((row) => withoutFields(row, dependent, (field) => isPointless(field, answers, row)));
}

function isPointless(question: Question, answers: Answers, row?: Row): boolean {
  if (!question.when) return false;
  const [topic, id] = question.when.at.split('/') as [string, string?];
  const governing = id === undefined ? row?.[topic] : answers[topic]?.[id];
  return isKnown(governing) && !isAsked(question, answers, row);
}
