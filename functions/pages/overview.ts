import type { Context } from 'hono';
import { type Answers, isKnown, rowsOf as listRows } from '#agreement/answer';
import { findings } from '#agreement/checks/index';
import type { Finding } from '#agreement/finding';
import { aboutOf, fieldsOf, progress, type Task, tasks, titleOf as taskTitle } from '#agreement/journey';
import type { Language } from '#agreement/language';
import { openPoints, rowName } from '#agreement/open-points';
import type { Question, Saying } from '#agreement/question';
import { say, sayingOf } from '#agreement/said';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { versions } from '#workflow/versions';
import type { Surroundings } from '../app.ts';
import { preview } from './answering.ts';
import { page, titleOf, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** The task list: every topic, with how far it has come. */
export async function showTasks(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  const made = await versions(world, place);
  const said = pageWords[language].tasks;
  const items = progress(file.answers).map(({ task, asked, answered }) => {
    const open = openPoints(answersOf(task, file.answers), language).length;
    return {
      title: { text: taskTitle(task, language) },
      hint: { text: aboutOf(task, language) },
      href: firstAddress(home, task, answered > 0),
      status: statusOf(answered, asked, open, language),
    };
  });
  return page(c, language, {
    template: 'tasks',
    title: titleOf(file.answers, language),
    view: {
      items,
      links: [
        { href: `${home}/check`, text: said.check },
        { href: `${home}/agreement`, text: said.read(openPoints(file.answers, language).length) },
        ...(made.length > 0 ? [{ href: `${home}/versions`, text: said.versions(made.length) }] : []),
        { href: `${home}/link`, text: said.link },
      ],
      publish: { href: `${home}/publish`, text: said.publish },
    },
  });
}

/** The answers a task is about. */
function answersOf({ id, topic }: Task, answers: Answers): Answers {
  return id === 'details' ? {} : { [topic.id]: answers[topic.id] ?? {} };
}

/** A task that was begun opens with its answers, another with its first question. */
function firstAddress(home: string, { id, steps }: Task, begun: boolean): string {
  const first = steps[0];
  if (begun || !first) return `${home}/${id}`;
  return [home, id, first.question.id, ...(first.row === undefined ? [] : [first.row])].join('/');
}

function statusOf(answered: number, asked: number, open: number, language: Language) {
  const said = pageWords[language].tasks;
  if (answered === 0) return { tag: { text: said.notStarted, classes: 'govuk-tag--grey' } };
  if (answered === asked && open === 0) return { text: said.done };
  return { tag: { text: said.progress(answered, asked, open) } };
}

/** The answers to one task, or to all of them, with a way to change each. */
export async function showAnswers(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  const all = tasks(file.answers);
  const wanted = c.req.param('task');
  const shown = wanted === undefined ? all : all.filter(({ id }) => id === wanted);
  if (shown.length === 0) throw new HandslagError('not-found');
  const said = pageWords[language].check;
  return page(c, language, {
    template: 'check',
    title: wanted === undefined ? said.all : `${taskTitle(shown[0]!, language)}: ${said.title.toLowerCase()}`,
    back: home,
    view: {
      heading: wanted === undefined ? said.all : taskTitle(shown[0]!, language),
      tasks: shown.map((task) => ({
        title: wanted === undefined ? taskTitle(task, language) : false,
        rows: rowsOf(task, file.answers, language, home),
      })),
      findings: findingViews(findingsOf(shown, file.answers, language), home, file.answers),
      home,
    },
  });
}

/** The findings that are about these tasks. */
function findingsOf(shown: Task[], answers: Answers, language: Language): Finding[] {
  return findings(answers, language).filter(({ at }) =>
    at.some((pointer) => shown.some(({ topic }) => pointer.startsWith(`/${topic.id}/`))),
  );
}

/** Findings as the pages show them: each with a link to the first answer that it is about. */
export function findingViews(found: Finding[], home: string, answers: Answers) {
  return found.map(({ at, message, fix }) => ({ message, fix, href: addressOf(at[0]!, home, answers) }));
}

/** Where the answer at a JSON Pointer is changed. */
function addressOf(pointer: string, home: string, answers: Answers): string {
  const [, topic, question, index, field] = pointer.split('/') as [string, string, string, string?, string?];
  const row = index === undefined ? undefined : listRows(answers, topic, question)[Number(index)];
  if (!row) return `${home}/${topic}/${question}`;
  const kind = tasks(answers)
    .find(({ id }) => id === topic)
    ?.topic.questions.find(({ id }) => id === question)?.kind;
  const late = kind?.fields?.find(({ id }) => id === field)?.late;
  return `${home}/${late ? 'details' : topic}/${question}/${row.id}${field ? `#${field}` : ''}`;
}

/** A line for each question of the task: what was answered, and where to change it. */
function rowsOf(task: Task, answers: Answers, language: Language, home: string) {
  const saying = sayingOf(answers, language);
  const said = pageWords[language].check;
  return task.steps.map(({ topic, question, row }) => {
    const slot = answers[topic.id]?.[question.id];
    const rows = Array.isArray(slot) ? slot : [];
    const own = row === undefined ? undefined : rows.find(({ id }) => id === row);
    const fields = own && fieldsOf(question, answers, own, true);
    const label = own ? (rowName(question, own, saying) ?? row!) : question[language].label;
    const text = fields ? sayFields(fields, own, saying, language) : saySlot(question, slot, saying);
    return {
      key: { text: label },
      value: { text: text || said.unanswered },
      actions: {
        items: [
          {
            href: [home, task.id, question.id, ...(row === undefined ? [] : [row])].join('/'),
            text: text ? said.change : said.answer,
            visuallyHiddenText: label,
          },
        ],
      },
    };
  });
}

function sayFields(
  fields: Question[],
  row: Record<string, unknown>,
  saying: Saying,
  language: Language,
): string {
  return fields
    .filter(({ id }) => row[id] !== undefined)
    .map((field) => `${field[language].label}: ${saySlot(field, row[field.id], saying)}`)
    .join('; ');
}

function saySlot({ kind }: Question, slot: unknown, saying: Saying): string {
  if (slot === undefined) return '';
  if (kind.control === 'rows' && isKnown(slot)) {
    return (slot as { id: string }[])
      .map((row) => rowName({ kind } as Question, row, saying) ?? '–')
      .join('; ');
  }
  const said = say(kind, slot, saying);
  return 'text' in said ? said.text : '';
}

/** How the agreement reads now. */
export async function showAgreement(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  return page(c, language, {
    template: 'agreement',
    title: pageWords[language].agreement.title,
    back: home,
    view: { agreement: preview(file.answers, language, world), publish: { href: `${home}/publish` } },
  });
}
