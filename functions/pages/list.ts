import type { Context } from 'hono';
import { type Answers, isUnknown, isUnread, type Row, rowsOf } from '#agreement/answer';
import { readTopicAnswers } from '#agreement/answers-file';
import { askedAnswers } from '#agreement/asked-answers';
import { details, stepAfter, tasks, titleOf as taskTitle } from '#agreement/journey';
import { nextRowId } from '#agreement/next-row-id';
import { openPoints } from '#agreement/open-points';
import type { Question, Saying, Topic } from '#agreement/question';
import { topicOf } from '#agreement/questions/index';
import { sayingOf } from '#agreement/said';
import { words } from '#templates/words';
import { readAll, readTopic, saveTopic } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { settledRows } from '#workflow/settled-rows';
import { checkForm, formToken } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { preview, whyLinks } from './agreement.ts';

import { unknownView } from './field.ts';
import { type Form, readForm } from './form.ts';
import { readReply } from './reading.ts';
import { rowFacts, rowTitle } from './row-facts.ts';
import { page, type Visit, visit } from './visit.ts';
import { addressAfter, addressBefore } from './way.ts';
import { pageWords } from './words.ts';

/** The page of a list: its rows, with a way to add, change, move and remove one. */
export async function showList(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const { file } = await readAll(world, here.place);
  const settled = await settledRows(world, here.place);
  return listPage(here, world, file.answers, listOf(c, file.answers), settled);
}

/** Moves, copies, removes or puts back a row, or keeps that nothing is known yet; then goes on. */
export async function changeList(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const form = await readForm(c);
  checkForm(c, world, { token: here.token, sent: form.get('form-token') });
  const { file } = await readAll(world, here.place);
  const list = listOf(c, file.answers);
  const change = changeOf(form);
  const settled = await settledRows(world, here.place);
  if (change) {
    const address = `${here.home}/${list.task}/${list.question.id}`;
    const changed = await changeRows(world, here, list, file.answers, change, settled);
    if ('refused' in changed) return listPage(here, world, file.answers, list, settled, changed);
    if ('removed' in changed) return listPage(here, world, changed.answers, list, settled, changed);
    return c.redirect(changed.added ? `${address}/${changed.added}` : address, 303);
  }
  const replied = readReply(list.question, form, list.question.id, here.language);
  const rows = rowsOf(file.answers, list.topic.id, list.question.id);
  if (rows.length === 0) await keepUnknown(world, here, list, replied.slot);
  const task = tasks(file.answers).find(({ id }) => id === list.task)!;
  return c.redirect(addressAfter(here.home, task, list.question.id), 303);
}

/** Whether the question in the address is a list. */
export function isList(c: Context): boolean {
  const { task, question } = c.req.param() as Record<string, string | undefined>;
  return topicOf(task ?? '')?.questions.find(({ id }) => id === question)?.kind.control === 'rows';
}

interface List {
  task: string;
  topic: Topic;
  question: Question;
}

/** @throws HandslagError 'not-found' */
function listOf(c: Context, answers: Answers): List {
  const { task: taskId, question: questionId } = c.req.param() as Record<string, string | undefined>;
  const task = tasks(answers).find(({ id }) => id === taskId && id !== details);
  const question = task?.topic.questions.find(({ id }) => id === questionId);
  if (!task || question?.kind.control !== 'rows') throw new HandslagError('not-found');
  return { task: task.id, topic: task.topic, question };
}

type Change = (rows: Row[], next: string) => Row[];

/** What a button on the page does to the list; undefined for the one that goes on. */
function changeOf(form: Form): Change | undefined {
  const [, action, row] = /^(remove|up|down|copy):([pr]\d{1,6})$/.exec(form.get('do') ?? '') ?? [];
  if (action) return (rows, next) => changes[action as keyof typeof changes](rows, row!, next);
  if (form.get('do') !== 'restore') return undefined;
  const removed = rowIn(form.get('row') ?? '');
  return (rows) => (removed ? restored(rows, removed, Number(form.get('at')) || 0) : rows);
}

/** A row as the page gave it along, to be put back; undefined for anything else. What it holds is looked at before it is kept. */
function rowIn(json: string): Row | undefined {
  try {
    const row: unknown = JSON.parse(json);
    return typeof row === 'object' && row !== null && 'id' in row ? (row as Row) : undefined;
  } catch {
    return undefined;
  }
}

/** A row that is gone, and where it stood. */
interface Removed {
  removed: Row;
  at: number;
  answers: Answers;
}

/** @returns the id of a row that was added, the row that was removed, or why the change cannot be kept */
async function changeRows(
  world: Surroundings,
  { place, language }: Visit,
  { topic, question }: List,
  before: Answers,
  change: Change,
  settled: ReadonlySet<string>,
): Promise<{ added?: string } | Removed | { refused: string }> {
  const stored = await readTopic(world, place, topic.id);
  const answers = { ...before, [topic.id]: stored.answers };
  const rows = rowsOf(answers, topic.id, question.id);
  const id = nextRowId(answers, topic.id, question, settled);
  const next = change(rows, id);
  if (next === rows) return {};
  const read = readTopicAnswers(topic, { ...stored.answers, [question.id]: next }, language);
  if ('issues' in read) return { refused: read.issues[0]!.message };
  await saveTopic(world, place, topic.id, read.read, { expected: stored.revision });
  const at = rows.findIndex((row) => !next.some((each) => each.id === row.id));
  if (at >= 0) return { removed: rows[at]!, at, answers: { ...answers, [topic.id]: read.read } };
  return next.some((row) => row.id === id) ? { added: id } : {};
}

async function keepUnknown(
  world: Surroundings,
  { place }: Visit,
  { topic, question }: List,
  slot: unknown,
): Promise<void> {
  const stored = await readTopic(world, place, topic.id);
  const { [question.id]: old, ...others } = stored.answers;
  // The page has no field for words that were never read as rows: they wait until something takes their place.
  if (isUnread(old) && !isUnknown(slot)) return;
  const next = isUnknown(slot) ? { ...others, [question.id]: slot } : others;
  if (JSON.stringify(old) === JSON.stringify(slot)) return;
  await saveTopic(world, place, topic.id, next, { expected: stored.revision });
}

/** What a button beside a row does to the list. */
const changes = { remove: without, up: raised, down: lowered, copy: copied };

function without(rows: Row[], id: string): Row[] {
  return rows.some((row) => row.id === id) ? rows.filter((row) => row.id !== id) : rows;
}

function raised(rows: Row[], id: string): Row[] {
  return swapped(rows, rows.findIndex((row) => row.id === id) - 1);
}

function lowered(rows: Row[], id: string): Row[] {
  return swapped(
    rows,
    rows.findIndex((row) => row.id === id),
  );
}

/** A row and the one behind it in each other's place; as they were where either is not there. */
function swapped(rows: Row[], at: number): Row[] {
  const [row, next] = [rows[at], rows[at + 1]];
  return row && next ? rows.toSpliced(at, 2, next, row) : rows;
}

/** The row where it stood, unless its place was given to another. */
function restored(rows: Row[], removed: Row, at: number): Row[] {
  if (rows.some(({ id }) => id === removed.id)) return rows;
  return rows.toSpliced(Math.max(0, Math.min(at, rows.length)), 0, removed);
}

/** The row once more, right behind it, to be changed where it differs. Whether others may read it is asked anew. */
function copied(rows: Row[], id: string, next: string): Row[] {
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0 || id.startsWith('p')) return rows;
  const { shared: _, ...copy } = rows[at]!;
  return rows.toSpliced(at + 1, 0, { ...copy, id: next });
}

function listPage(
  here: Visit,
  world: Surroundings,
  answers: Answers,
  { task: taskId, topic, question }: List,
  settled: ReadonlySet<string>,
  done: Partial<Removed> & { refused?: string } = {},
): Response {
  const { c, language, home } = here;
  const said = pageWords[language];
  const rows = rowsOf(answers, topic.id, question.id);
  const address = `${home}/${taskId}/${question.id}`;
  const task = tasks(answers).find(({ id }) => id === taskId)!;
  const asked = question[language];
  const slot = answers[topic.id]?.[question.id];
  const saying = sayingOf(answers, language);
  const beside = preview(answers, language, world, task);
  return page(c, language, {
    template: 'list',
    title: asked.label,
    inTab: `${asked.label} – ${taskTitle(task, language)}`,
    back: addressBefore(home, task, question.id),
    wrong: done.refused !== undefined,
    status: done.refused === undefined ? 200 : 422,
    view: {
      refused: done.refused ?? false,
      removed: done.removed
        ? {
            text: said.rows.removed(rowTitle(question, done.removed, done.at!, saying)),
            row: JSON.stringify(done.removed),
            at: done.at,
          }
        : false,
      form: { action: address, token: formToken(here.token) },
      caption: taskTitle(task, language),
      hint: asked.hint,
      why: {
        text: asked.why,
        example: asked.example,
        links: whyLinks(task, beside, language, home),
        words: words[language].field,
      },
      rows: rows.map((_, index) => rowView(question, rows, index, saying, address)),
      add: {
        href: `${address}/${nextRowId(answers, topic.id, question, settled)}`,
        text: said.rows.add(rows.length === 0),
      },
      hasRows: rows.length > 0,
      unread: isUnread(slot) ? said.question.nowSays(slot.typed) : false,
      unknown:
        rows.length > 0 ? false : unknownView(question.id, slot, { name: question.id, answers, language }),
      last: stepAfter(task, question.id) === undefined,
      agreement: beside.agreement,
      read: {
        href: `${home}/agreement`,
        text: said.tasks.read(openPoints(askedAnswers(answers), language).length),
      },
    },
  });
}

function rowView(question: Question, rows: Row[], index: number, saying: Saying, address: string) {
  const row = rows[index]!;
  const title = rowTitle(question, row, index, saying);
  return {
    id: row.id,
    title,
    facts: rowFacts(question, row, saying).join(' · '),
    href: `${address}/${row.id}`,
    first: index === 0,
    last: index === rows.length - 1,
    // No two parties are the same.
    copies: question.kind.prefix === 'r',
    name: title,
  };
}
