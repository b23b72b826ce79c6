import type { Context } from 'hono';
import { type Answers, isKnown, type Row } from '#agreement/answer';
import { proposalOf } from '#agreement/asked';
import { fieldsOf, progress, type Step, type Task, tasks, titleOf as taskTitle } from '#agreement/journey';
import type { JudgedFinding } from '#agreement/kept-reason';
import type { Language } from '#agreement/language';
import type { Question, Saying } from '#agreement/question';
import { rowName, say, sayingOf } from '#agreement/said';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { readFindings } from '#workflow/kept-reasons';
import type { Surroundings } from '../surroundings.ts';
import { addressOf, askedAt, beginningOf } from './addresses.ts';
import { findingViews } from './finding-view.ts';
import { labLink } from './lab/page.ts';
import { rowFacts, rowTitle } from './row-facts.ts';
import { page, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** So many facts of a row tell it from the others. */
const mostFacts = 3;

/** The answers to one task, or to all of them, with a way to change each and a way on. */
export async function showAnswers(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const { language, place, home } = here;
  const { file } = await readAll(world, place);
  const all = tasks(file.answers);
  const wanted = c.req.param('task');
  const shown = wanted === undefined ? all : all.filter(({ id }) => id === wanted);
  if (shown.length === 0) throw new HandslagError('not-found');
  const said = pageWords[language].check;
  const found = about(shown, await readFindings(world, place, file.answers, language), file.answers);
  const forms = { from: wanted ?? 'check' };
  return page(c, language, {
    template: 'check',
    title: wanted === undefined ? said.all : `${taskTitle(shown[0]!, language)}: ${said.title.toLowerCase()}`,
    back: home,
    view: {
      heading: wanted === undefined ? said.all : taskTitle(shown[0]!, language),
      caption: wanted === undefined ? false : said.title,
      tasks: shown
        .map((task) => ({
          title: wanted === undefined ? taskTitle(task, language) : false,
          rows: rowsOf(task, file.answers, language, home),
        }))
        .filter(({ rows }) => rows.length > 0),
      offers:
        wanted === undefined ? [] : shown.flatMap((task) => offersOf(task, file.answers, language, home)),
      findings: findingViews(
        found.filter(({ kept }) => !kept),
        here,
        file.answers,
        forms,
      ),
      kept: findingViews(
        found.filter(({ kept }) => kept),
        here,
        file.answers,
        forms,
      ),
      onward: onward(home, file.answers, wanted, language),
      read: { href: `${home}/agreement`, text: pageWords[language].tasks.read(0) },
      lab: wanted === undefined || wanted === 'money' ? labLink(file.answers, language, home) : [],
      home,
    },
  });
}

/** The findings that are about these tasks. */
function about(shown: Task[], found: readonly JudgedFinding[], answers: Answers): JudgedFinding[] {
  return found.filter(({ at }) =>
    at.some((pointer) => shown.some(({ id }) => id === askedAt(pointer, answers).task)),
  );
}

/** The way on: the next task that is not done, counting on from this one, or the agreement when all are. */
function onward(home: string, answers: Answers, from: string | undefined, language: Language) {
  const said = pageWords[language].check;
  const all = progress(answers);
  const at = all.findIndex(({ task }) => task.id === from) + 1;
  const next = [...all.slice(at), ...all.slice(0, at)].find(
    ({ task, asked, answered }) => answered < asked && task.id !== from,
  );
  if (next)
    return {
      href: beginningOf(home, next.task, next.answered > 0),
      text: said.nextTask(taskTitle(next.task, language)),
    };
  const left = all.some(({ asked, answered }) => answered < asked);
  return { href: `${home}/agreement`, text: left ? pageWords[language].tasks.read(0) : said.allDone };
}

/** A line for each question of the task: what was answered, and where to change it. Details have one once they are answered. */
function rowsOf(task: Task, answers: Answers, language: Language, home: string) {
  const pages = [
    ...task.steps,
    ...task.assumptions,
    ...task.details.filter((step) => isBegun(step, answers)),
  ];
  return pages.flatMap((step) => {
    const asked = step.row === undefined ? step.questions : [step.question];
    return asked.map((question) => rowOf(task, { ...step, question }, answers, language, home));
  });
}

function rowOf(
  task: Task,
  { topic, question, questions, row }: Step,
  answers: Answers,
  language: Language,
  home: string,
) {
  const saying = sayingOf(answers, language);
  const said = pageWords[language].check;
  const slot = answers[topic.id]?.[question.id];
  const rows = Array.isArray(slot) ? slot : [];
  const own = row === undefined ? undefined : rows.find(({ id }) => id === row);
  const fields = own && fieldsOf(question, answers, own, true);
  const label = own ? (rowName(question, own, saying) ?? row!) : question[language].label;
  const text = fields ? sayFields(fields, own, saying, language) : saySlot(question, slot, saying);
  const address = addressOf(home, { task: task.id, question: questions[0]!.id, ...(row && { row }) });
  return {
    key: { text: label },
    value: { text: text || unsaid(question, answers, saying) },
    actions: {
      items: [
        {
          href: question === questions[0] ? address : `${address}#field-${question.id}`,
          text: text ? said.change : said.answer,
          visuallyHiddenText: label,
        },
      ],
    },
  };
}

/** What stands where nothing is answered. */
function unsaid(question: Question, answers: Answers, saying: Saying): string {
  const said = pageWords[saying.language].check;
  const proposal = proposalOf(question, answers);
  if (proposal !== undefined) return said.assumed(question.kind.say(proposal, saying));
  return question.optional ? said.mayStayEmpty : said.unanswered;
}

/** The details that nobody has answered yet: to add, or to leave. */
function offersOf({ id, details }: Task, answers: Answers, language: Language, home: string) {
  return details
    .filter((step) => !isBegun(step, answers))
    .map(({ question }) => ({
      href: addressOf(home, { task: id, question: question.id }),
      text: question[language].label,
      hint: question[language].hint,
    }));
}

function isBegun({ topic, questions }: Step, answers: Answers): boolean {
  return questions.some(({ id }) => {
    const slot = answers[topic.id]?.[id];
    return slot !== undefined && !(Array.isArray(slot) && slot.length === 0);
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

function saySlot(question: Question, slot: unknown, saying: Saying): string {
  const { kind } = question;
  if (slot === undefined) return '';
  if (kind.control === 'rows' && isKnown(slot)) {
    return (slot as Row[])
      .map((row, index) => {
        const facts = rowFacts(question, row, saying).slice(0, mostFacts).join(', ');
        return `${rowTitle(question, row, index, saying)}${facts && ` (${facts})`}`;
      })
      .join('; ');
  }
  const said = say(kind, slot, saying);
  return 'text' in said ? said.text : '';
}
