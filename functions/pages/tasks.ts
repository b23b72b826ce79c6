import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import { findings } from '#agreement/checks/index';
import {
  aboutOf,
  chapters,
  type Progress,
  pagesIn,
  progress,
  type Task,
  titleOf as taskTitle,
} from '#agreement/journey';
import type { Language } from '#agreement/language';
import { openPoints } from '#agreement/open-points';
import { readAll } from '#workflow/answers';
import { versions } from '#workflow/versions';
import type { Surroundings } from '../surroundings.ts';
import { askedAt, beginningOf } from './addresses.ts';
import { labLink } from './lab/page.ts';
import { page, titleOf, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** The task list: every topic, with how far it has come and what is left to look at. */
export async function showTasks(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  const made = await versions(world, place);
  const said = pageWords[language].tasks;
  const points = pointsIn(file.answers, language);
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
        { href: `${home}/conversation`, text: said.conversation },
        ...labLink(file.answers, language, home),
        { href: `${home}/check`, text: said.check },
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
}

/** The tasks that have something left to look at: one for every open point, and for every place of an error. */
interface TasksWithPoints {
  open: string[];
  errors: string[][];
}

function pointsIn(answers: Answers, language: Language): TasksWithPoints {
  const taskOf = (pointer: string) => askedAt(pointer, answers).task;
  const errors = findings(answers, language).filter(({ level }) => level === 'error');
  return {
    open: openPoints(askedAnswers(answers), language).map(({ at }) => taskOf(at)),
    errors: errors.map(({ at }) => at.map(taskOf)),
  };
}

/** What a task has left to look at, and whether anything was answered in it. */
function pointsOf({ task, answered }: Progress, answers: Answers, points: TasksWithPoints): Points {
  const errors = points.errors.filter((at) => at.includes(task.id));
  const open = points.open.filter((at) => at === task.id);
  const given = pagesIn(task).some(
    ({ topic, questions, row }) =>
      row === undefined && questions.some(({ id }) => answers[topic.id]?.[id] !== undefined),
  );
  return { begun: answered > 0 || given, open: open.length, errors: errors.length };
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
  const { task, asked, answered, begun, open, errors } = each;
  if (isWaiting(task)) return { text: said.later, classes: 'govuk-task-list__status--cannot-start-yet' };
  const points = [
    ...(begun && errors > 0 ? [{ text: said.errors(errors), classes: 'govuk-tag--red' }] : []),
    ...(open > 0 ? [{ text: said.open(open), classes: 'govuk-tag--yellow' }] : []),
  ];
  if (!begun && points.length === 0)
    return asked === 0
      ? { text: said.optional }
      : { tags: [{ text: said.notStarted, classes: 'govuk-tag--grey' }] };
  if (answered === asked) return points.length > 0 ? { tags: points } : { text: said.done };
  return { tags: [{ text: said.answered(answered, asked) }, ...points] };
}
