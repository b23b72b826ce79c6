import { type Answers, isKnown, isUnknown, type Row, rowsOf } from './answer.ts';
import { isAsked } from './asked.ts';
import { isInDocument } from './document-kind.ts';
import type { Language, Words } from './language.ts';
import type { Question, Topic } from './question.ts';
import { interview, topicOf } from './questions/index.ts';

/**
 * The way through the questions. It is worked out from the answers each time and stored nowhere, so that any order
 * works and going back is safe.
 */
export interface Task {
  /** A topic's id, or 'details': the parties' legal names and signatures, asked last. */
  id: string;
  topic: Topic;
  /** The pages that every partnership walks, in order. */
  steps: Step[];
  /** What we assume until somebody says otherwise: a line on another page, and a page of its own to change it on. */
  assumptions: Step[];
  /** Pages that are offered and that nobody has to open. */
  details: Step[];
}

/** One page: a question with what belongs to it, or the fields of one row. */
export interface Step {
  topic: Topic;
  /** The question the page goes by. */
  question: Question;
  /** All that the page asks, that question first; of a row its fields are asked instead. */
  questions: readonly Question[];
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

/** The tasks as people come to them, a few at a time. */
export const chapters: readonly { title: Words; tasks: readonly string[] }[] = [
  { title: { nl: 'Wie en waarom', en: 'Who and why' }, tasks: ['parties', 'strategy', 'goal'] },
  {
    title: { nl: 'Inbrengen en verdelen', en: 'Bringing and sharing' },
    tasks: ['contributions', 'money', 'reporting'],
  },
  {
    title: { nl: 'Samen werken', en: 'Working together' },
    tasks: ['governance', 'working', 'dialogue', 'change', 'conflict'],
  },
  {
    title: { nl: 'Rechten en risico’s', en: 'Rights and risks' },
    tasks: ['ip', 'confidentiality', 'data', 'exclusivity', 'liability'],
  },
  {
    title: { nl: 'Proef, einde en ondertekening', en: 'Pilot, end and signing' },
    tasks: ['pilot', 'term', 'general', details],
  },
];

export function titleOf(task: Task, language: Language): string {
  return task.id === details ? detailsTitle[language] : task.topic.title[language];
}

export function aboutOf(task: Task, language: Language): string {
  return task.id === details ? detailsAbout[language] : task.topic.about[language];
}

export function tasks(answers: Answers): Task[] {
  const topics = interview.filter(({ id }) => isInDocument(id, answers));
  return [...topics.map((topic) => topicTask(topic, answers)), lateTask(answers)];
}

function topicTask(topic: Topic, answers: Answers): Task {
  const asked = topic.questions.filter((question) => isAsked(question, answers));
  const stepsOf = (questions: Question[]) =>
    pagesOf(questions).map((page): Step => ({ topic, question: page[0]!, questions: page }));
  const core = stepsOf(asked.filter((question) => question.core));
  // Where no page could carry the line, what we assume is asked like anything else.
  const isAssumed = ({ question }: Step) => question.proposal !== undefined && core.some(carriesLines);
  return {
    id: topic.id,
    topic,
    steps: core.filter((step) => !isAssumed(step)),
    assumptions: core.filter(isAssumed),
    details: stepsOf(asked.filter((question) => !question.core)),
  };
}

/**
 * Questions as pages: those that follow each other under one number of the questionnaire are asked together. A list has
 * a page of its own, and so has what we assume.
 */
function pagesOf(questions: readonly Question[]): Question[][] {
  const pages: Question[][] = [];
  for (const question of questions) {
    const page = pages.at(-1);
    if (page && isTogether(page[0]!, question)) page.push(question);
    else pages.push([question]);
  }
  return pages;
}

function isTogether(first: Question, next: Question): boolean {
  const alone = ({ kind, proposal }: Question) => kind.control === 'rows' || proposal !== undefined;
  return first.q.length > 0 && first.q[0] === next.q[0] && !alone(first) && !alone(next);
}

function lateTask(answers: Answers): Task {
  const topic = topicOf('parties')!;
  const question = topic.questions.find(({ id }) => id === 'items')!;
  const rows = answers.parties?.items;
  const steps = Array.isArray(rows)
    ? (rows as Row[]).map(({ id }) => ({ topic, question, questions: [question], row: id }))
    : [];
  return { id: details, topic, steps, assumptions: [], details: [] };
}

/** Every page of a task. */
export function pagesIn({ steps, assumptions, details }: Task): Step[] {
  return [...steps, ...assumptions, ...details];
}

/** The page of a task that asks this question. */
export function stepOf(task: Task, question: string): Step | undefined {
  return pagesIn(task).find(({ questions }) => questions.some(({ id }) => id === question));
}

/** The step after this one in its task; undefined after the last. */
export function stepAfter(task: Task, question: string, row?: string): Step | undefined {
  const at = task.steps.findIndex((step) => step.question.id === question && step.row === row);
  return at < 0 ? undefined : task.steps[at + 1];
}

/** The step before this one in its task; undefined before the first, and for what is not on the way. */
export function stepBefore(task: Task, question: string, row?: string): Step | undefined {
  const at = task.steps.findIndex((step) => step.question.id === question && step.row === row);
  return task.steps[at - 1];
}

/**
 * What a page tells that we assume, to be changed elsewhere: what comes next to its own question in the interview and
 * has no answer yet.
 */
export function assumedOn(step: Step, task: Task, answers: Answers): Question[] {
  const carriers = task.steps.filter(carriesLines);
  const place = ({ question }: Step) => task.topic.questions.indexOf(question);
  return task.assumptions
    .filter(({ topic, question }) => answers[topic.id]?.[question.id] === undefined)
    .filter((assumption) => {
      const before = carriers.findLast((each) => place(each) < place(assumption));
      return (before ?? carriers[0])?.question.id === step.question.id;
    })
    .map(({ question }) => question);
}

/** Whether a page can tell what we assume below what it asks. */
function carriesLines({ question, row }: Step): boolean {
  return question.kind.control !== 'rows' && row === undefined && question.proposal === undefined;
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
    const asked = [...task.steps, ...task.assumptions].flatMap((step) => required(step, answers));
    return { task, asked: asked.length, answered: asked.filter(Boolean).length };
  });
}

/** For everything a step has to have answered: whether it is. */
function required({ topic, question, questions, row }: Step, answers: Answers): boolean[] {
  if (row === undefined) return questions.flatMap((each) => requiredOf(each, topic, answers));
  const found = rowsOf(answers, topic.id, question.id).find(({ id }) => id === row);
  return fieldsOf(question, answers, found, true)
    .filter((field) => !field.optional)
    .map((field) => found?.[field.id] !== undefined);
}

function requiredOf(question: Question, topic: Topic, answers: Answers): boolean[] {
  const answer = answers[topic.id]?.[question.id];
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
