import { type Answers, isKnown, type Row } from './answer.ts';
import { isAsked } from './asked.ts';
import { isInDocument } from './document-kind.ts';
import type { Question } from './question.ts';
import { interview } from './questions/index.ts';

/**
 * The answers that the document says: those to questions that are asked, given the others. What was answered before
 * another answer made it pointless (a split, when there is no revenue), or belongs to a topic that this kind of document
 * leaves out, stays stored, and stays out.
 */
export function askedAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    interview.flatMap((topic) => {
      if (!isInDocument(topic.id, answers)) return [];
      const asked = Object.fromEntries(
        topic.questions.flatMap((question) => {
          const answer = answers[topic.id]?.[question.id];
          if (answer === undefined || !isAsked(question, answers)) return [];
          if (question.private && !sharesAnything(answer)) return [];
          return [[question.id, withAskedFields(question, answer, answers)]];
        }),
      );
      return Object.keys(asked).length > 0 ? [[topic.id, asked]] : [];
    }),
  );
}

/** Of a private answer, only rows that are shared are said: nothing of it that is no row, or none of them shared. */
function sharesAnything(answer: unknown): boolean {
  return Array.isArray(answer) && (answer as Row[]).some(({ shared }) => shared === true);
}

function withAskedFields(question: Question, answer: unknown, answers: Answers): unknown {
  const { fields } = question.kind;
  if (!fields || !isKnown(answer) || !Array.isArray(answer)) return answer;
  const rows = question.private
    ? (answer as Row[]).filter(({ shared }) => shared === true)
    : (answer as Row[]);
  return rows.map((row) => withoutFields(row, fields, (field) => !isAsked(field, answers, row)));
}

/** The row without the answers to those of its fields that are left out; the row itself where none is. */
export function withoutFields(
  row: Row,
  fields: readonly Question[],
  isOut: (field: Question) => boolean,
): Row {
  const out = fields.filter((field) => row[field.id] !== undefined && isOut(field)).map(({ id }) => id);
  if (out.length === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([id]) => !out.includes(id))) as Row;
}
