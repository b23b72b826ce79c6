import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import {
  aboutOf,
  chapters,
  type Progress,
  pagesIn,
  progress,
  type Task,
  titleOf as taskTitle,
} from '#agreement/journey';
import { isOpenWarning, type JudgedFinding } from '#agreement/kept-reason';
import type { Language } from '#agreement/language';
import { figuresAsked } from '#agreement/money/figures-asked';
import { openPoints } from '#agreement/open-points';
import { readAll } from '#workflow/answers';
import { readFindings } from '#workflow/kept-reasons';
import { versions } from '#workflow/versions';
import type { Surroundings } from '../surroundings.ts';
import { askedAt, beginningOf } from './addresses.ts';
import { labLink } from './lab/page.ts';
import { page, titleOf, visit } from './visit.ts';
import { settlementWords } from './words/settlement-words.ts';
import { pageWords } from './words.ts';

/** The task list: every topic, with how far it has come and what is left to look at. */
export async function showTasks(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  const made = await versions(world, place);
  const said = pageWords[language].tasks;
  const found = await readFindings(world, place, file.answers, language);
  const points = pointsIn(file.answers, found, language);
  const all = progress(file.answers).map((each) => ({ ...each, ...pointsOf(each, file.answers, points) }));
  const counted = all.filter(({ task, asked, begun }) => asked > 0 || begun || isWaiting(task));
  const open = points.open.length;
  return page(c, language, {
    template: 'tasks',
    title: titleOf(file.answers, language),
    view: {
      soFar: said.soFar(counted.filter(isDone).length, counted.length, open),
      chapters: chapters.flatMap((chapter, index) => {
        const inIt = all.filter(({ task }) => chapter.tasks.includes(task.id));
        if (inIt.length === 0) return [];
        return [
          {
            id: `chapter-${index + 1}`,
            title: chapter.title[language],
            items: inIt.map((each) => itemView(each, language, home)),
          },
        ];
      }),
      links: [
        { href: `${home}/agreement`, text: said.read(open) },
        ...(found.length > 0 ? [{ href: `${home}/findings`, text: findingsLink(found, language) }] : []),
        { href: `${home}/conversation`, text: said.conversation },
        { href: `${home}/duties`, text: pageWords[language].duties.link },
        ...labLink(file.answers, language, home),
        { href: `${home}/check`, text: said.check },
        ...settlementLink(file.answers, language, home),
        ...(made.length > 0 ? [{ href: `${home}/versions`, text: said.versions(made.length) }] : []),
      ],
      keep: [
        { href: `${home}/link`, text: said.link },
        ...(place.role === 'owner' ? [{ href: `${home}/delete`, text: said.erase }] : []),
      ],
      publish: { href: `${home}/publish`, text: said.publish },
    },
  });
}

/** Where there is money to settle, the way to do it. */
function settlementLink(answers: Answers, language: Language, home: string) {
  const { streams, costs } = figuresAsked(askedAnswers(answers));
  const isMoney = streams.length > 0 || costs;
  return isMoney ? [{ href: `${home}/settlements`, text: settlementWords[language].link }] : [];
}

function itemView(each: Progress & Points, language: Language, home: string) {
  return {
    title: { text: taskTitle(each.task, language) },
    hint: { text: aboutOf(each.task, language) },
    ...(!isWaiting(each.task) && { href: beginningOf(home, each.task, each.begun) }),
    status: statusOf(each, language),
  };
}

interface Points {
  begun: boolean;
  open: number;
  errors: number;
  warnings: number;
}

/** The task of every open point and every finding: of one in several places, the first that was begun. */
interface TasksWithPoints {
  open: string[];
  errors: string[];
  warnings: string[];
}

function pointsIn(answers: Answers, found: readonly JudgedFinding[], language: Language): TasksWithPoints {
  const taskOf = (pointer: string) => askedAt(pointer, answers).task;
  const begun = new Set(progress(answers).flatMap((each) => (isBegun(each, answers) ? [each.task.id] : [])));
  const first = ({ at }: JudgedFinding) => {
    const tasks = at.map(taskOf);
    return tasks.find((task) => begun.has(task)) ?? tasks[0]!;
  };
  return {
    open: openPoints(askedAnswers(answers), language).map(({ at }) => taskOf(at)),
    errors: found.filter(({ level }) => level === 'error').map(first),
    warnings: found.filter(isOpenWarning).map(first),
  };
}

/** What a task has left to look at, and whether anything was answered in it. */
function pointsOf(each: Progress, answers: Answers, points: TasksWithPoints): Points {
  const count = (tasks: readonly string[]) => tasks.filter((task) => task === each.task.id).length;
  return {
    begun: isBegun(each, answers),
    open: count(points.open),
    errors: count(points.errors),
    warnings: count(points.warnings),
  };
}

function isBegun({ task, answered }: Progress, answers: Answers): boolean {
  const given = pagesIn(task).some(
    ({ topic, questions, row }) =>
      row === undefined && questions.some(({ id }) => answers[topic.id]?.[id] !== undefined),
  );
  return answered > 0 || given;
}

function isDone({ task, asked, answered, errors }: Progress & Points): boolean {
  return !isWaiting(task) && answered === asked && errors === 0;
}

/** Whether there is nothing to ask yet. */
function isWaiting(task: Task): boolean {
  return pagesIn(task).length === 0;
}

/** How far a task has come, in words or as tags. */
function statusOf(each: Progress & Points, language: Language) {
  const said = pageWords[language].tasks;
  const { task, asked, answered, begun, open, errors, warnings } = each;
  if (isWaiting(task)) return { text: said.later, classes: 'govuk-task-list__status--cannot-start-yet' };
  const points = [
    ...(begun && errors > 0 ? [{ text: said.errors(errors), classes: 'govuk-tag--red' }] : []),
    ...(open > 0 ? [{ text: said.open(open), classes: 'govuk-tag--yellow' }] : []),
    ...(begun && warnings > 0 ? [{ text: said.warnings(warnings) }] : []),
  ];
  if (!begun && points.length === 0)
    return asked === 0
      ? { text: said.optional }
      : { tags: [{ text: said.notStarted, classes: 'govuk-tag--grey' }] };
  if (answered < asked) return { tags: [{ text: said.answered(answered, asked) }, ...points] };
  const [left, ...others] = points;
  if (!left) return { text: said.done };
  return { tags: [errors > 0 ? left : { ...left, text: said.doneBut(left.text) }, ...others] };
}

/** What stands out, with how much of it there is to look at. */
function findingsLink(found: readonly JudgedFinding[], language: Language): string {
  const said = pageWords[language].tasks;
  const errors = found.filter(({ level }) => level === 'error').length;
  const warnings = found.filter(isOpenWarning).length;
  const counts = [
    ...(errors > 0 ? [said.errors(errors)] : []),
    ...(warnings > 0 ? [said.warnings(warnings)] : []),
  ];
  return said.findings(counts.join(', '));
}
