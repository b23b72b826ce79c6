import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { assumedOn, type Step, stepAfter, stepBefore, stepOf, type Task, tasks } from '#agreement/journey';
import { nextRowId } from '#agreement/next-row-id';
import type { Question } from '#agreement/question';
import { HandslagError } from '#workflow/error';
import { addressOf } from './addresses.ts';
import { type Asking, askingOf } from './question.ts';

/** What the address asks for. @throws HandslagError 'not-found' */
export function asked(c: Context, answers: Answers): Asking {
  const { task: taskId, question: questionId, row } = c.req.param() as Record<string, string | undefined>;
  const task = tasks(answers).find(({ id }) => id === taskId);
  const question = task?.topic.questions.find(({ id }) => id === questionId);
  if (!task || !question) throw new HandslagError('not-found');
  const isRow = question.kind.control === 'rows';
  const rowForm = question.kind.prefix === 'p' ? /^p[1-9]\d{0,5}$/ : /^r[1-9]\d{0,5}$/;
  if (isRow !== (row !== undefined) || (row !== undefined && !rowForm.test(row)))
    throw new HandslagError('not-found');
  return askingOf(task, stepAt(task, question, row), answers);
}

/** The page that asks a question; one that is not asked (any more) is still to be seen by itself. */
function stepAt(task: Task, question: Question, row: string | undefined): Step {
  const alone = { topic: task.topic, question, questions: [question] };
  return row === undefined ? (stepOf(task, question.id) ?? alone) : { ...alone, row };
}

/** The same page with these answers: they may have changed what it asks. */
export function askedNow({ task, step }: Asking, answers: Answers): Asking {
  const now = tasks(answers).find(({ id }) => id === task.id)!;
  return askingOf(now, stepAt(now, step.question, step.row), answers);
}

/** A page that asks more now comes back; after a row comes its list, after a question the next, and then the answers to look through. */
export function nextAddress(home: string, asking: Asking, answers: Answers): string {
  const { task, step, late } = asking;
  const more = askedBesides(asking, answers);
  if (more) return `${addressOf(home, placeOf(asking))}#field-${more}`;
  if (step.row !== undefined && !late) return `${home}/${task.id}/${step.question.id}`;
  const now = tasks(answers).find(({ id }) => id === task.id)!;
  const told = now.steps.find((each) => tellsOf(each, step, now));
  // Whoever changed what a page assumed, and has not answered that page, was on the way through it.
  if (told && answers[now.topic.id]?.[told.question.id] === undefined)
    return addressOf(home, { task: now.id, question: told.question.id });
  return addressAfter(home, now, step.question.id, step.row);
}

/** After a row, a row that is not there yet. Where the page asks more now, or asks of no row, it goes on as usual. */
export function anotherAddress(
  home: string,
  asking: Asking,
  answers: Answers,
  settled: ReadonlySet<string>,
): string {
  const { task, step, late } = asking;
  if (step.row === undefined || late || askedBesides(asking, answers))
    return nextAddress(home, asking, answers);
  const row = nextRowId(answers, step.topic.id, step.question, settled);
  return addressOf(home, { task: task.id, question: step.question.id, row });
}

export function placeOf({ task, step: { question, row } }: Asking) {
  return { task: task.id, question: question.id, ...(row && { row }) };
}

/** Whether a page is the one that tells of an assumption as long as that has no answer. */
function tellsOf(step: Step, { question }: Step, task: Task): boolean {
  return assumedOn(step, task, {}).some(({ id }) => id === question.id);
}

/** The first question that what was answered has brought up, and that the page did not ask. Details of a row can wait. */
function askedBesides(asking: Asking, answers: Answers): string | undefined {
  const now = askedNow(asking, answers).questions;
  const counts = ({ core }: Question) => core || asking.step.row === undefined;
  return now.find((each) => counts(each) && !asking.questions.some(({ id }) => id === each.id))?.id;
}

/** Where the step after this one is asked. */
export function addressAfter(home: string, task: Task, question: string, row?: string): string {
  const next = stepAfter(task, question, row);
  if (!next) return `${home}/${task.id}`;
  return addressOf(home, { task: task.id, question: next.question.id, ...(next.row && { row: next.row }) });
}

/** Where the step before this one is asked; before the first is the overview, and before what is offered are the answers. */
export function addressBefore(home: string, task: Task, question: string, row?: string): string {
  const before = stepBefore(task, question, row);
  if (before)
    return addressOf(home, {
      task: task.id,
      question: before.question.id,
      ...(before.row && { row: before.row }),
    });
  const onTheWay = task.steps.some((step) => step.question.id === question);
  return onTheWay ? home : `${home}/${task.id}`;
}

/** The page before this one: the row's list, the step before, or where what is not on the way is offered. */
export function backAddress(home: string, { task, step, late }: Asking): string {
  if (step.row !== undefined && !late) return `${home}/${task.id}/${step.question.id}`;
  return addressBefore(home, task, step.question.id, step.row);
}
