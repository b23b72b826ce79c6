import { type Answers, rowsOf } from '#agreement/answer';
import type { Finding } from '#agreement/finding';
import { details, type Task } from '#agreement/journey';
import { topicOf } from '#agreement/questions/index';

/** Where an answer is given: the page that asks for it, and the field on that page. */
interface AskedAt {
  task: string;
  question: string;
  row?: string;
  field?: string;
}

/** The page that asks for the answer at a JSON Pointer. */
export function askedAt(pointer: string, answers: Answers): AskedAt {
  const [, topic, question, index, field] = pointer.split('/') as [string, string, string, string?, string?];
  const { control, fields } = topicOf(topic)?.questions.find(({ id }) => id === question)?.kind ?? {};
  // Only the rows of a list have pages of their own: shares, for one, are asked all together.
  const isPage = control === 'rows' && index !== undefined;
  const row = isPage ? rowsOf(answers, topic, question)[Number(index)] : undefined;
  if (!row) return { task: topic, question };
  const late = fields?.find(({ id }) => id === field)?.late;
  return { task: late ? details : topic, question, row: row.id, ...(field !== undefined && { field }) };
}

/** The address of the page, and of the field on it, that asks for the answer at a JSON Pointer. */
export function answerLink(pointer: string, home: string, answers: Answers): string {
  const { field, ...step } = askedAt(pointer, answers);
  return `${addressOf(home, step)}${field === undefined ? '' : `#field-${field}`}`;
}

/** Errors as the publish page shows them: each with a link to the first answer that it is about. */
export function errorViews(found: readonly Finding[], home: string, answers: Answers) {
  return found.map(({ at, message, fix }) => ({ message, fix, href: answerLink(at[0]!, home, answers) }));
}

/** The address of the page that asks one question, or the fields of one row. */
export function addressOf(home: string, { task, question, row }: Omit<AskedAt, 'field'>): string {
  return [home, task, question, ...(row === undefined ? [] : [row])].join('/');
}

/** Where somebody begins with a task: at its first question, or at its answers when it has some. */
export function beginningOf(home: string, { id, steps }: Task, begun: boolean): string {
  const [first] = steps;
  if (begun || !first) return `${home}/${id}`;
  return addressOf(home, { task: id, question: first.question.id, ...(first.row && { row: first.row }) });
}
