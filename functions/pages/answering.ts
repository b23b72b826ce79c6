import type { Context } from 'hono';
import { type Answers, rowsOf } from '#agreement/answer';
import {
  assumedOn,
  type Step,
  stepAfter,
  stepOf,
  type Task,
  tasks,
  titleOf as taskTitle,
} from '#agreement/journey';
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
import { preview, whyLinks } from './agreement.ts';
import { fieldView } from './field.ts';
import { type Form, readForm, replyIn } from './form.ts';
import {
  type Asking,
  askedBy,
  askingOf,
  isAutosave,
  readPage,
  revisionOf,
  savePage,
  sayStored,
  slotsOf,
} from './question.ts';
import type { Replied } from './reading.ts';
import { postedBy } from './unchanged.ts';
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
  const asking = askedBy(form, asked(c, file.answers));
  const replies = readPage(asking, form, here.language, file.answers);
  const posted = { form, replies };

  try {
    const [revision, byItself] = [form.get('revision'), isAutosave(c)];
    const saved = await savePage(world, here.place, asking, replies, {
      revision,
      byItself,
      language: here.language,
      answers: file.answers,
    });
    const answers =
      saved.outcome === 'refused' ? file.answers : { ...file.answers, [asking.step.topic.id]: saved.topic };
    if (saved.outcome === 'changed') return crossed(here, world, asking, answers, posted);
    if (saved.outcome === 'refused')
      return questionPage(here, world, asking, answers, { ...posted, refused: saved.message });
    c.header('X-Revision', revisionOf(saved.asking, saved.topic));
    const problems = [...replies.values()].some(({ problem, byProblem }) => problem ?? byProblem);
    if (problems) return questionPage(here, world, saved.asking, answers, posted);
    return byItself ? c.body(null, 204) : c.redirect(nextAddress(here, saved.asking, answers), 303);
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
function askedNow({ task, step }: Asking, answers: Answers): Asking {
  const now = tasks(answers).find(({ id }) => id === task.id)!;
  return askingOf(now, stepAt(now, step.question, step.row), answers);
}

/** A page that asks more now comes back; after a row comes its list, after a question the next, and then the answers to look through. */
function nextAddress({ home }: Visit, asking: Asking, answers: Answers): string {
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

function placeOf({ task, step: { question, row } }: Asking) {
  return { task: task.id, question: question.id, ...(row && { row }) };
}

/** Whether a page is the one that tells of an assumption as long as that has no answer. */
function tellsOf(step: Step, { question }: Step, task: Task): boolean {
  return assumedOn(step, task, {}).some(({ id }) => id === question.id);
}

/** The first question that what was answered has brought up, and that the page did not ask. */
function askedBesides(asking: Asking, answers: Answers): string | undefined {
  const now = askedNow(asking, answers).questions;
  return now.find(({ id }) => !asking.questions.some((question) => question.id === id))?.id;
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
  before: Asking,
  answers: Answers,
  posted?: Posted,
  crossedWith?: string,
): Response {
  const { c, language, home } = here;
  const said = pageWords[language].question;
  const asking = askedNow(before, answers);
  const topic = answers[asking.step.topic.id] ?? {};
  const slots = slotsOf(asking, topic);
  const alone = asking.step.row === undefined;
  const beside = preview(answers, language, world, asking.task);
  const links = whyLinks(asking.task, beside, language, home);
  const asked = asking.questions.map((question, index) => ({
    question,
    field: fieldView(question, slots.get(question.id), {
      name: question.id,
      answers,
      language,
      links,
      heading: alone && index === 0,
      asTyped: !posted && isAutosave(c),
      ...(posted && shownBack(question, posted)),
    }),
  }));
  const fields = asked.map(({ field }) => field);
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
        action: addressOf(home, placeOf(asking)),
        token: formToken(here.token),
        revision: revisionOf(asking, topic),
        asks: asking.questions.map(({ id }) => id).join(' '),
        assumes: asking.assumed.map(({ id }) => id).join(' '),
      },
      heading: alone ? false : title,
      caption: row?.caption ?? taskTitle(asking.task, language),
      ...partsOf(asked, alone),
      assumed: asking.assumed.map((question) => assumedView(question, asking.task, home, answers, language)),
      errors,
      crossed: crossedWith === undefined ? false : said.conflictText(crossedWith),
      unavailable: posted?.unavailable === true,
      saving: { words: words[language].saving },
      agreement: beside.agreement,
      read: {
        href: `${home}/agreement`,
        text: pageWords[language].tasks.read(openPoints(answers, language).length),
      },
    },
  });
}

/** The details of a row stand below its core, opened once one of them says something. */
function partsOf(asked: { question: Question; field: FieldView }[], alone: boolean) {
  const isMore = ({ question }: { question: Question }) => !alone && !question.core;
  const more = asked.filter(isMore).map(({ field }) => field);
  const open = more.some((field) => field.error !== undefined || postedBy(field).size > 0);
  return {
    fields: asked.filter((each) => !isMore(each)).map(({ field }) => field),
    more: more.length > 0 && { fields: more, open },
  };
}

/** What we assume, in words, and where to say otherwise. */
function assumedView(question: Question, task: Task, home: string, answers: Answers, language: Language) {
  return {
    label: question[language].label,
    text: question.kind.say(question.proposal, sayingOf(answers, language)),
    href: addressOf(home, { task: task.id, question: question.id }),
  };
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
