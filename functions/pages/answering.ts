import type { Context } from 'hono';
import { type Answers, rowsOf } from '#agreement/answer';
import { stepAfter, type Task, tasks, titleOf as taskTitle } from '#agreement/journey';
import type { Language } from '#agreement/language';
import { openPoints } from '#agreement/open-points';
import type { Question } from '#agreement/question';
import { rowName, sayingOf } from '#agreement/said';
import { Unavailable } from '#storage/records';
import type { FieldView } from '#templates/field-view';
import { words } from '#templates/words';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { checkForm, formToken } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { addressOf } from './addresses.ts';
import { preview } from './agreement.ts';
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
import { page, RETRY_SECONDS, type Visit, visit } from './visit.ts';
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
  const replies = readPage(asking, form, here.language, file.answers);
  const posted = { form, replies };

  try {
    const [revision, byItself] = [form.get('revision'), isAutosave(c)];
    const saved = await savePage(world, here.place, asking, replies, {
      revision,
      byItself,
      language: here.language,
    });
    const answers =
      saved.outcome === 'refused' ? file.answers : { ...file.answers, [asking.step.topic.id]: saved.topic };
    if (saved.outcome === 'changed') return crossed(here, world, asking, answers, posted);
    if (saved.outcome === 'refused')
      return questionPage(here, world, asking, answers, { ...posted, refused: saved.message });
    c.header('X-Revision', revisionOf(asking, saved.topic));
    const problems = [...replies.values()].some(({ problem, byProblem }) => problem ?? byProblem);
    if (problems) return questionPage(here, world, asking, answers, posted);
    return byItself ? c.body(null, 204) : c.redirect(nextAddress(here, asking, answers), 303);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    world.log?.({ level: 'error', message: 'the store is unavailable', route: c.req.routePath });
    c.header('Retry-After', RETRY_SECONDS);
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

/** A row that asks more comes back; after a row comes its list, after a question the next, and then the answers to look through. */
function nextAddress({ home }: Visit, asking: Asking, answers: Answers): string {
  const { task, step, late } = asking;
  const more = askedBesides(asking, answers);
  if (more)
    return `${addressOf(home, { task: task.id, question: step.question.id, row: step.row! })}#field-${more}`;
  if (step.row !== undefined && !late) return `${home}/${task.id}/${step.question.id}`;
  const now = tasks(answers).find(({ id }) => id === task.id)!;
  return addressAfter(home, now, step.question.id, step.row);
}

/** The first question that what was answered about a row has brought up, and that the page did not ask. */
function askedBesides({ task, step, questions }: Asking, answers: Answers): string | undefined {
  const now = askingOf(task, step, answers).questions;
  return now.find(({ id }) => !questions.some((question) => question.id === id))?.id;
}

/** Where the step after this one is asked. */
export function addressAfter(home: string, task: Task, question: string, row?: string): string {
  const next = stepAfter(task, question, row);
  if (!next) return `${home}/${task.id}`;
  return addressOf(home, { task: task.id, question: next.question.id, ...(next.row && { row: next.row }) });
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
      asTyped: !posted && isAutosave(c),
      ...(posted && shownBack(question, posted)),
    }),
  );
  const row = alone ? undefined : rowWords(asking, answers, language);
  const title = row?.title ?? asking.step.question[language].label;
  const errors = fields.flatMap(errorsOf);
  if (posted?.refused) errors.push({ text: posted.refused, href: `#${asking.questions[0]!.id}` });
  const wrong = errors.length > 0 || crossedWith !== undefined || posted?.unavailable === true;
  return page(c, language, {
    template: 'question',
    title,
    inTab: row?.inTab ?? `${title} – ${taskTitle(asking.task, language)}`,
    wrong,
    back: backAddress(home, asking),
    status: statusOf(posted, errors.length > 0, crossedWith),
    view: {
      form: {
        action: c.req.path,
        token: formToken(here.token),
        revision: revisionOf(asking, topic),
      },
      heading: alone ? false : title,
      caption: row?.caption ?? taskTitle(asking.task, language),
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

/** What a row's page is called: by its own name once it has one, and until then by its question and its number. */
function rowWords({ step, task, late }: Asking, answers: Answers, language: Language) {
  const { question, topic } = step;
  const rows = rowsOf(answers, topic.id, question.id);
  const at = rows.findIndex(({ id }) => id === step.row);
  const number = pageWords[language].rows.row((at < 0 ? rows.length : at) + 1);
  const isNamed = rows[at]?.[question.kind.fields![0]!.id] !== undefined;
  const name = isNamed ? rowName(question, rows[at]!, sayingOf(answers, language)) : undefined;
  const title = name ?? question[language].label;
  const heading = taskTitle(task, language);
  return {
    title,
    inTab: name ? `${name} – ${heading}` : `${title} ${number}`,
    caption: late ? heading : `${heading}, ${number.toLowerCase().replace(' ', '\u00a0')}`,
  };
}

function backAddress(home: string, { task, step, late }: Asking): string {
  return step.row !== undefined && !late ? `${home}/${task.id}/${step.question.id}` : home;
}
