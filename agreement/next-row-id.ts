import { type Answers, rowsOf } from './answer.ts';
import type { row } from './kinds/row.ts';
import { places } from './places.ts';
import type { Question } from './question.ts';

/**
 * The id of a row added to a list: one above the highest there is, and above any that answers still name, so that what was
 * said of a row that was removed is never taken for another's.
 * @param settled rows that settlements name, as 'money/layers/r1': for the same reason none of these either
 */
export function nextRowId(
  answers: Answers,
  topic: string,
  { id, kind }: Question,
  settled: ReadonlySet<string>,
): string {
  const ids = rowsOf(answers, topic, id).map((row) => row.id);
  const named = kind.prefix === 'p' ? namedParties(answers) : namedRows(answers, `${topic}/${id}`);
  const list = `${topic}/${id}/`;
  const before = [...settled].flatMap((row) => (row.startsWith(list) ? [row.slice(list.length)] : []));
  const numbers = [...ids, ...named, ...before].map((each) => Number(each.slice(1)) || 0);
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
