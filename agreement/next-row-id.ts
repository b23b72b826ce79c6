import { type Answers, rowsOf } from './answer.ts';
import type { row } from './kinds/row.ts';
import { places } from './places.ts';
import type { Question } from './question.ts';

/**
 * The id of a row added to a list: one above the highest there is, and above any that answers still name, so that what was
 * said of a row that was removed is never taken for another's.
 */
export function nextRowId(answers: Answers, topic: string, { id, kind }: Question): string {
  const ids = rowsOf(answers, topic, id).map((row) => row.id);
  const named = kind.prefix === 'p' ? namedParties(answers) : namedRows(answers, `${topic}/${id}`);
  const numbers = [...ids, ...named].map((each) => Number(each.slice(1)) || 0);
  return `${kind.prefix}${numbers.reduce((top, number) => Math.max(top, number), 0) + 1}`;
}

function namedParties(answers: Answers): string[] {
  return [...JSON.stringify(answers).matchAll(/"(p[1-9]\d{0,5})"/g)].map(([, id]) => id!);
}

function namedRows(answers: Answers, list: string): string[] {
  return [...places(answers)].flatMap(({ question, answer }) => {
    const names = question.kind.name === 'row' && (question.kind as ReturnType<typeof row>).of === list;
    return names && typeof answer === 'string' ? [answer] : [];
  });
}
