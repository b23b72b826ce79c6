import { type Answers, isKnown, isUnknown, type Row } from './answer.ts';
import type { Language } from './language.ts';
import { isAsked, type Question, type Topic } from './question.ts';
import { interview, topicOf } from './questions/index.ts';

/**
 * The way through the questions. It is worked out from the answers each time and stored nowhere, so that any order
 * works and going back is safe.
 */
export interface Task {
  /** A topic's id, or 'details': the parties' legal names and signatures, asked last. */
  id: string;
  topic: Topic;
  steps: Step[];
}

/** One page: a question, or the fields of one row. */
export interface Step {
  topic: Topic;
  question: Question;
  /** The id of the row whose fields are asked. */
  row?: string;
}

/** The task that asks what is asked late: who exactly the parties are, and who signs. */
export const details = 'details';

const detailsTitle = { nl: 'Namen en handtekeningen', en: 'Names and signatures' };
const detailsAbout = {
  nl: 'Officiële namen, adressen, en wie er tekent',
  en: 'Legal names, addresses, and who signs',
};

export function titleOf(task: Task, language: Language): string {
  return task.id === details ? detailsTitle[language] : task.topic.title[language];
}

export function aboutOf(task: Task, language: Language): string {
  return task.id === details ? detailsAbout[language] : task.topic.about[language];
}

export function tasks(answers: Answers): Task[] {
  const topics = interview.map((topic) => ({
    id: topic.id,
    topic,
    steps: topic.questions
      .filter((question) => isAsked(question, answers))
      .map((question) => ({ topic, question })),
  }));
  return [...topics, lateTask(answers)];
}

function lateTask(answers: Answers): Task {
  const topic = topicOf('parties')!;
  const question = topic.questions.find(({ id }) => id === 'items')!;
  const rows = answers.parties?.items;
  const steps = Array.isArray(rows) ? (rows as Row[]).map(({ id }) => ({ topic, question, row: id })) : [];
  return { id: details, topic, steps };
}

/** The step after this one in its task; undefined after the last. */
export function stepAfter(task: Task, question: string, row?: string): Step | undefined {
  const at = task.steps.findIndex((step) => step.question.id === question && step.row === row);
  return task.steps[at + 1];
}

/** The fields of a row that a task asks: the late ones in the last task, the others in the topic's own. */
export function fieldsOf(
  question: Question,
  answers: Answers,
  row: Row | undefined,
  late: boolean,
): Question[] {
  return (question.kind.fields ?? []).filter(
    (field) => Boolean(field.late) === late && isAsked(field, answers, row),
  );
}

/** How far a task has come. */
export interface Progress {
  task: Task;
  /** What has to be answered: questions that may stay empty do not count. */
  asked: number;
  /** Answered, or marked as not known yet. */
  answered: number;
}

export function progress(answers: Answers): Progress[] {
  return tasks(answers).map((task) => {
    const asked = task.steps.flatMap((step) => required(step, answers));
    return { task, asked: asked.length, answered: asked.filter(Boolean).length };
  });
}

/** For everything a step has to have answered: whether it is. */
function required({ topic, question, row }: Step, answers: Answers): boolean[] {
  const answer = answers[topic.id]?.[question.id];
  if (row !== undefined) {
    const found = (answer as Row[]).find(({ id }) => id === row);
    return fieldsOf(question, answers, found, true)
      .filter((field) => !field.optional)
      .map((field) => found?.[field.id] !== undefined);
  }
  const rows = Array.isArray(answer) && question.kind.control === 'rows' ? (answer as Row[]) : [];
  const inRows = rows.flatMap((each) =>
    fieldsOf(question, answers, each, false)
      .filter((field) => !field.optional)
      .map((field) => each[field.id] !== undefined),
  );
  return question.optional ? inRows : [hasAnswer(answer), ...inRows];
}

function hasAnswer(answer: unknown): boolean {
  if (answer === undefined) return false;
  return isUnknown(answer) || !isKnown(answer) || !Array.isArray(answer) || answer.length > 0;
}
