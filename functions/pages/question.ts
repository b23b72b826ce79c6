import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Context } from 'hono';
import { type Answers, isKnown, isUnread, type Row, rowsOf, type TopicAnswers } from '#agreement/answer';
import { readTopicAnswers } from '#agreement/answers-file';
import { proposalOf } from '#agreement/asked';
import { assumedOn, details, fieldsOf, type Step, type Task } from '#agreement/journey';
import type { Language } from '#agreement/language';
import { nextRowId } from '#agreement/next-row-id';
import type { Question } from '#agreement/question';
import { say, sayingOf } from '#agreement/said';
import { readTopic, saveTopic } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import type { Place } from '#workflow/seat';
import { settledRows } from '#workflow/settled-rows';
import type { World } from '#workflow/world';
import { fieldView } from './field.ts';
import { type Form, isMended, replyIn, replyOf } from './form.ts';
import { type Replied, readAnswer, readReply } from './reading.ts';
import { isUnchanged } from './unchanged.ts';

/** What a page asks: a question with what belongs to it, or the fields of one row. */
export interface Asking {
  task: Task;
  step: Step;
  /** The questions on the page: the step's own, or the fields of its row. */
  questions: readonly Question[];
  /** What the page says that we assume. */
  assumed: readonly Question[];
  late: boolean;
}

export function askingOf(task: Task, step: Step, answers: Answers): Asking {
  const late = task.id === details;
  if (step.row === undefined)
    return { task, step, questions: step.questions, assumed: assumedOn(step, task, answers), late };
  const row = rowOf(answers[step.topic.id] ?? {}, step);
  return { task, step, questions: fieldsOf(step.question, answers, row, late), assumed: [], late };
}

/**
 * What a form was asking when it was made: other answers may have changed since, and with them what its page asks. What
 * it asked is read, asked or not; what it had no field for stays as it is stored.
 */
export function askedBy(form: Form, asking: Asking): Asking {
  const listed = (name: string) => form.get(name)?.split(' ');
  const [asks, assumes] = [listed('asks'), listed('assumes') ?? []];
  return {
    ...asking,
    questions: asks ? askable(asking).filter(({ id }) => asks.includes(id)) : asking.questions,
    assumed: asking.assumed.filter(({ id }) => assumes.includes(id)),
  };
}

/** Whatever the page may ask, depending on other answers. */
function askable({ step: { topic, question, row }, late }: Asking): readonly Question[] {
  if (row === undefined) return topic.questions.filter(({ kind }) => kind.control !== 'rows');
  return (question.kind.fields ?? []).filter((field) => Boolean(field.late) === late);
}

/** What is stored for each question of the page, by its id. */
export function slotsOf({ step, questions }: Asking, topic: TopicAnswers): Map<string, unknown> {
  const from = step.row === undefined ? topic : (rowOf(topic, step) ?? {});
  return new Map(questions.map(({ id }) => [id, (from as Record<string, unknown>)[id]]));
}

function rowOf(topic: TopicAnswers, { question, row }: Step): Row | undefined {
  const rows = topic[question.id];
  return Array.isArray(rows) ? (rows as Row[]).find(({ id }) => id === row) : undefined;
}

/** Changes whenever the answers or the row of the page have changed, and with nothing else. */
export function revisionOf(asking: Asking, topic: TopicAnswers): string {
  const { step } = asking;
  const stored = step.row === undefined ? Object.fromEntries(slotsOf(asking, topic)) : rowOf(topic, step);
  return createHash('sha256')
    .update(JSON.stringify(stored ?? null))
    .digest('base64url')
    .slice(0, 16);
}

/**
 * What the form says to each question of the page. What is stored stays where the form only says what the page showed of
 * it: not everything that is stored fits its field.
 */
export function readPage(
  asking: Asking,
  form: Form,
  language: Language,
  answers: Answers,
): Map<string, Replied> {
  const slots = slotsOf(asking, answers[asking.step.topic.id] ?? {});
  return new Map(
    asking.questions.map((question) => {
      const slot = slots.get(question.id);
      const replied = readReply(question, form, question.id, language);
      return [question.id, kept(question, slot, form, replied, { answers, language }) ?? replied];
    }),
  );
}

/** What is stored, where the form says nothing new about it. */
function kept(
  question: Question,
  slot: unknown,
  form: Form,
  replied: Replied,
  { answers, language }: { answers: Answers; language: Language },
): Replied | undefined {
  if (slot === undefined || isMended(form, question.id) || (isUnread(slot) && isKnown(replied.slot)))
    return undefined;
  const shown = fieldView(question, slot, { name: question.id, answers, language });
  if (!isUnchanged(shown, replyIn(form, question.id))) return undefined;
  if (!isUnread(slot)) return { slot };
  const reading = readAnswer(question.kind, replyOf(question.kind, slot.typed), language);
  return { slot, problem: 'problem' in reading ? reading.problem : 'form-wrong' };
}

export type Saved =
  /** With the page as it was saved: a row may have found its place taken. */
  | { outcome: 'saved'; topic: TopicAnswers; asking: Asking }
  | { outcome: 'changed'; topic: TopicAnswers }
  | { outcome: 'refused'; message: string };

interface Sending {
  /** The revision that the form was made with. */
  revision: string | undefined;
  byItself: boolean;
  language: Language;
  /** All answers, as they were before. */
  answers: Answers;
}

/** As many other saves of the topic as may come in between. */
const mostAttempts = 20;

/**
 * Saves what was replied into the topic, as long as what the page asks for is as it was when the form was made.
 * Whoever answers another question of the topic meanwhile is not in the way, nor is whoever adds a row at the same
 * moment: the later one goes behind it. A row in which nothing is answered (any more) is not kept.
 */
export async function savePage(
  world: World,
  place: Place,
  page: Asking,
  replies: ReadonlyMap<string, Replied>,
  { revision, byItself, language, answers }: Sending,
): Promise<Saved> {
  const { topic } = page.step;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const stored = await readTopic(world, place, topic.id);
    const isCrossed = revisionOf(page, stored.answers) !== revision;
    const isAdded =
      isCrossed && !byItself && revision === revisionOf(page, {}) && page.step.row !== undefined;
    const now = { ...answers, [topic.id]: stored.answers };
    const asking = isAdded ? addedBehind(page, now, replies, await settledRows(world, place)) : page;
    const next = withReplies(asking, now, replies, byItself);
    const read = readTopicAnswers(topic, next, language);
    // A form that was sent twice finds its own words stored.
    if ('read' in read && isDeepStrictEqual(read.read, stored.answers))
      return { outcome: 'saved', topic: stored.answers, asking };
    if (isCrossed && !isAdded) return { outcome: 'changed', topic: stored.answers };
    if ('issues' in read) return { outcome: 'refused', message: read.issues[0]!.message };
    try {
      await saveTopic(world, place, topic.id, read.read, { expected: stored.revision });
      return { outcome: 'saved', topic: read.read, asking };
    } catch (error) {
      if (!(error instanceof HandslagError && error.reason === 'changed')) throw error;
    }
  }
  throw new HandslagError('busy');
}

/** The same page for a row of its own behind those there are; or for the row that holds these very words already. */
function addedBehind(
  page: Asking,
  answers: Answers,
  replies: ReadonlyMap<string, Replied>,
  settled: ReadonlySet<string>,
): Asking {
  const { topic, question } = page.step;
  const rows = rowsOf(answers, topic.id, question.id);
  const said = without(Object.fromEntries([...replies].map(([id, { slot }]) => [id, slot])));
  const own = rows.find(({ id: _, ...slots }) => isDeepStrictEqual(slots, said));
  const row = own?.id ?? nextRowId(answers, topic.id, question, settled);
  return { ...page, step: { ...page.step, row } };
}

function withReplies(
  { step, questions, assumed }: Asking,
  answers: Answers,
  replies: ReadonlyMap<string, Replied>,
  byItself: boolean,
): TopicAnswers {
  const topic = answers[step.topic.id] ?? {};
  const slots = [...replies].map(([id, { slot }]) => [id, slot] as const);
  if (step.row === undefined) {
    const accepted = byItself ? [] : assumed.map((each) => [each.id, proposalOf(each, answers)] as const);
    return without({ ...Object.fromEntries(accepted), ...topic, ...Object.fromEntries(slots) });
  }
  const rows = Array.isArray(topic[step.question.id]) ? (topic[step.question.id] as Row[]) : [];
  const at = rows.findIndex(({ id }) => id === step.row);
  const row = without({ ...rows[at], id: step.row, ...Object.fromEntries(slots) }) as Row;
  if (!isEmpty(row, questions))
    return { ...topic, [step.question.id]: at < 0 ? [...rows, row] : rows.with(at, row) };
  if (at < 0) return topic;
  // Somebody may still be typing: only the last row would come back in its own place.
  if (byItself && at < rows.length - 1) return { ...topic, [step.question.id]: rows.with(at, row) };
  return { ...topic, [step.question.id]: rows.toSpliced(at, 1) };
}

/** Whether a row says nothing: what we proposed ourselves does not count. */
function isEmpty({ id: _, ...slots }: Row, questions: readonly Question[]): boolean {
  return Object.entries(slots).every(([field, slot]) => {
    const proposal = questions.find(({ id }) => id === field)?.proposal;
    return proposal !== undefined && isDeepStrictEqual(slot, proposal);
  });
}

/** Without what is not answered. */
function without(answers: { [id: string]: unknown }): { [id: string]: unknown } {
  return Object.fromEntries(Object.entries(answers).filter(([, slot]) => slot !== undefined));
}

/** What is stored for the page, in words: for somebody whose own reply crossed it. */
export function sayStored(asking: Asking, topic: TopicAnswers, answers: Answers, language: Language): string {
  const saying = sayingOf(answers, language);
  const said = asking.questions.flatMap(({ id, kind }) => {
    const slot = slotsOf(asking, topic).get(id);
    if (slot === undefined) return [];
    return [kind.fields && isKnown(slot) ? kind.say(slot, saying) : say(kind, slot, saying)];
  });
  return (
    said.map((each) => (typeof each === 'string' ? each : 'text' in each ? each.text : '')).join('; ') || '–'
  );
}

/** A request that saves by itself while people type. */
export function isAutosave(c: Context): boolean {
  return c.req.header('x-autosave') === '1';
}
