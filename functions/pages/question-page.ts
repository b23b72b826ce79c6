import { type Answers, rowsOf } from '#agreement/answer';
import { proposalOf } from '#agreement/asked';
import { askedAnswers } from '#agreement/asked-answers';
import { type Task, titleOf as taskTitle } from '#agreement/journey';
import type { Language } from '#agreement/language';
import { openPoints } from '#agreement/open-points';
import type { Question } from '#agreement/question';
import { rowName, sayingOf } from '#agreement/said';
import type { FieldView } from '#templates/field-view';
import { words } from '#templates/words';
import { formToken } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { addressOf } from './addresses.ts';
import { preview, whyLinks } from './agreement.ts';
import { fieldView } from './field.ts';
import { type Form, replyIn } from './form.ts';
import { type Asking, isAutosave, revisionOf, sayStored, slotsOf } from './question.ts';
import type { Replied } from './reading.ts';
import { postedBy } from './unchanged.ts';
import { page, type Visit } from './visit.ts';
import { askedNow, backAddress, placeOf } from './way.ts';
import { pageWords } from './words.ts';

/** What was just posted to a page that is shown again. */
export interface Posted {
  form: Form;
  replies: ReadonlyMap<string, Replied>;
  refused?: string;
  unavailable?: true;
}

/** The page for somebody whose reply crossed another's: both are shown, and neither is lost. */
export function crossed(
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

export function questionPage(
  here: Visit,
  world: Surroundings,
  before: Asking,
  answers: Answers,
  posted?: Posted,
  crossedWith?: string,
): Response {
  const { c, language, home } = here;
  const said = pageWords[language].question;
  const asking = posted ? withPosted(before, answers) : askedNow(before, answers);
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
      another: !alone && !asking.late && said.another,
      assumed: asking.assumed.map((question) => assumedView(question, asking.task, home, answers, language)),
      errors,
      crossed: crossedWith === undefined ? false : said.conflictText(crossedWith),
      unavailable: posted?.unavailable === true,
      saving: { words: words[language].saving },
      agreement: beside.agreement,
      read: {
        href: `${home}/agreement`,
        text: pageWords[language].tasks.read(openPoints(askedAnswers(answers), language).length),
      },
    },
  });
}

/** What the page asks now, and what was posted to it all the same: nobody's words go out of sight. */
function withPosted(before: Asking, answers: Answers): Asking {
  const now = askedNow(before, answers);
  const gone = before.questions.filter(({ id }) => !now.questions.some((question) => question.id === id));
  return { ...now, questions: [...now.questions, ...gone] };
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
    text: question.kind.say(proposalOf(question, answers), sayingOf(answers, language)),
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
