import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { draft } from '#agreement/draft';
import { stepAfter, type Task, tasks, titleOf as taskTitle } from '#agreement/journey';
import type { Language } from '#agreement/language';
import { openPoints } from '#agreement/open-points';
import type { Question } from '#agreement/question';
import { htmlBody } from '#documents/html';
import { Unavailable } from '#storage/records';
import type { FieldView } from '#templates/field-view';
import { words } from '#templates/words';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { dayInAmsterdam } from '#workflow/today';
import type { Surroundings } from '../app.ts';
import { checkForm, formToken } from '../form-guard.ts';
import { fieldView } from './field.ts';
import { type Form, readForm, replyIn } from './form.ts';
import {
  type Asking,
  askingOf,
  isAutosave,
  readPage,
  revisionOf,
  savePage,
  sayStored,
  slotsOf,
} from './question.ts';
import type { Replied } from './reading.ts';
import { page, type Visit, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** The page of one question, or of one row. */
export async function showQuestion(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const { file } = await readAll(world, here.place);
  const asking = asked(c, file.answers);
  return questionPage(here, world, asking, file.answers);
}

/** Saves what was replied, and goes on to the next page; what cannot be read comes back with its reason. */
export async function answerQuestion(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const form = await readForm(c);
  checkForm(c, world, { token: here.token, sent: form.get('form-token') });
  const { file } = await readAll(world, here.place);
  const asking = asked(c, file.answers);
  const replies = readPage(asking, form, here.language);
  const posted = { form, replies };

  try {
    const saved = await savePage(world, here.place, asking, replies, form.get('revision'));
    const answers =
      saved.outcome === 'refused' ? file.answers : { ...file.answers, [asking.step.topic.id]: saved.topic };
    if (saved.outcome === 'changed') return crossed(here, world, asking, answers, posted);
    if (saved.outcome === 'refused')
      return questionPage(here, world, asking, answers, { ...posted, refused: saved.message });
    c.header('X-Revision', revisionOf(asking, saved.topic));
    const problems = [...replies.values()].some(({ problem, byProblem }) => problem ?? byProblem);
    if (problems) return questionPage(here, world, asking, answers, posted);
    return isAutosave(c) ? c.body(null, 204) : c.redirect(nextAddress(here, asking, answers), 303);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    world.log?.({ level: 'error', message: 'the store is unavailable', route: c.req.routePath });
    return questionPage(here, world, asking, file.answers, { ...posted, unavailable: true });
  }
}

/** What the address asks for. @throws HandslagError 'not-found' */
function asked(c: Context, answers: Answers): Asking {
  const { task: taskId, question: questionId, row } = c.req.param() as Record<string, string | undefined>;
  const task = tasks(answers).find(({ id }) => id === taskId);
  const topic = task?.topic;
  const question = topic?.questions.find(({ id }) => id === questionId);
  if (!task || !topic || !question) throw new HandslagError('not-found');
  const isRow = question.kind.control === 'rows';
  const rowForm = question.id === 'items' && topic.id === 'parties' ? /^p[1-9]\d{0,5}$/ : /^r[1-9]\d{0,5}$/;
  if (isRow !== (row !== undefined) || (row !== undefined && !rowForm.test(row)))
    throw new HandslagError('not-found');
  return askingOf(task, { topic, question, ...(row !== undefined && { row }) }, answers);
}

/** After a row comes its list, after a question the next one, and after the last the answers to look through. */
function nextAddress({ home }: Visit, { task, step, late }: Asking, answers: Answers): string {
  if (step.row !== undefined && !late) return `${home}/${task.id}/${step.question.id}`;
  const now = tasks(answers).find(({ id }) => id === task.id)!;
  return addressAfter(home, now, step.question.id, step.row);
}

/** Where the step after this one is asked. */
export function addressAfter(home: string, task: Task, question: string, row?: string): string {
  const next = stepAfter(task, question, row);
  if (!next) return `${home}/${task.id}`;
  return next.row === undefined
    ? `${home}/${task.id}/${next.question.id}`
    : `${home}/${task.id}/${next.question.id}/${next.row}`;
}

interface Posted {
  form: Form;
  replies: ReadonlyMap<string, Replied>;
  refused?: string;
  unavailable?: true;
}

/** The page for somebody whose reply crossed another's: both are shown, and neither is lost. */
function crossed(
  here: Visit,
  world: Surroundings,
  asking: Asking,
  answers: Answers,
  posted: Posted,
): Response {
  const { language } = here;
  const stored = sayStored(asking, answers[asking.step.topic.id] ?? {}, answers, language);
  return questionPage(here, world, asking, answers, posted, stored);
}

function questionPage(
  here: Visit,
  world: Surroundings,
  { task, step }: Asking,
  answers: Answers,
  posted?: Posted,
  crossedWith?: string,
): Response {
  const { c, language, home } = here;
  const said = pageWords[language].question;
  // With the answers as they are now: they decide which fields of a row are asked.
  const asking = askingOf(task, step, answers);
  const topic = answers[step.topic.id] ?? {};
  const slots = slotsOf(asking, topic);
  const alone = asking.step.row === undefined;
  const fields = asking.questions.map((question) =>
    fieldView(question, slots.get(question.id), {
      name: question.id,
      answers,
      language,
      heading: alone,
      ...(posted && shownBack(question, posted)),
    }),
  );
  const title = alone ? asking.step.question[language].label : rowTitle(asking, answers, language);
  const errors = fields.flatMap(errorsOf);
  if (posted?.refused) errors.push({ text: posted.refused, href: `#${asking.questions[0]!.id}` });
  const wrong = errors.length > 0 || crossedWith !== undefined || posted?.unavailable === true;
  return page(c, language, {
    template: 'question',
    title,
    wrong,
    back: backAddress(home, asking),
    status: statusOf(posted, errors.length > 0, crossedWith),
    view: {
      form: {
        token: formToken(here.token),
        revision: revisionOf(asking, topic),
        autosave: alone || asking.late || slots.size > 0,
      },
      heading: alone ? false : title,
      caption: taskTitle(asking.task, language),
      fields,
      errors,
      crossed: crossedWith === undefined ? false : said.conflictText(crossedWith),
      unavailable: posted?.unavailable === true,
      saving: { words: words[language].saving },
      agreement: preview(answers, language, world, asking.task),
      read: {
        href: `${home}/agreement`,
        text: pageWords[language].tasks.read(openPoints(answers, language).length),
      },
    },
  });
}

function statusOf(
  posted: Posted | undefined,
  wrong: boolean,
  crossedWith: string | undefined,
): 200 | 409 | 422 | 503 {
  if (posted?.unavailable) return 503;
  if (crossedWith !== undefined) return 409;
  return posted && wrong ? 422 : 200;
}

function shownBack({ id }: Question, { form, replies }: Posted) {
  const replied = replies.get(id);
  return replied && { posted: { reply: replyIn(form, id), replied } };
}

function errorsOf({ name, error, unknown }: FieldView): { text: string; href: string }[] {
  return [
    ...(error ? [{ text: error, href: `#${name}` }] : []),
    ...(unknown?.by.error ? [{ text: unknown.by.error, href: `#${unknown.by.name}` }] : []),
  ];
}

/** What a row's page is called: by its own name once it has one. */
function rowTitle({ step, task, late }: Asking, answers: Answers, language: Language): string {
  const rows = answers[step.topic.id]?.[step.question.id];
  const row = Array.isArray(rows) ? rows.find(({ id }) => id === step.row) : undefined;
  const first = step.question.kind.fields![0]!;
  const name = typeof row?.[first.id] === 'string' ? (row[first.id] as string) : undefined;
  if (late && name) return name;
  return name ?? `${taskTitle(task, language)}: ${pageWords[language].rows.newRow}`;
}

function backAddress(home: string, { task, step, late }: Asking): string {
  return step.row !== undefined && !late ? `${home}/${task.id}/${step.question.id}` : home;
}

/**
 * The agreement as these answers make it read.
 * @param task beside a question of this task: only the parts that its answers feed
 */
export function preview(
  answers: Answers,
  language: Language,
  world: Surroundings,
  task?: Task,
): { toHTML(): string } {
  const made = draft({ handslag: 1, language, date: dayInAmsterdam(world.now()), answers });
  const parts = task?.id === 'details' ? ['cover', 'signing'] : task?.topic.feeds;
  const html = htmlBody(made, parts);
  return { toHTML: () => html };
}
