import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { type Answers, isUnknown, type Row } from '#agreement/answer';
import { fieldsOf, type Step, type Task, tasks } from '#agreement/journey';
import type { Language } from '#agreement/language';
import type { Question } from '#agreement/question';
import { sayDate } from '#agreement/say/dates';
import { pageWords } from '#functions/pages/words';

/** Types answers into the pages as a person would: every topic of the task list from its first page to its last. */
export async function typeAnswers(page: Page, answers: Answers, language: Language): Promise<void> {
  const overview = page.url();
  for (const { id } of tasks(answers)) {
    // Answers given so far decide what is asked next, as they do for the person.
    const task = tasks(answers).find((each) => each.id === id)!;
    const first = task.steps[0];
    if (!first) continue;
    await page.locator(`a[href$="${[id, first.question.id, first.row].filter(Boolean).join('/')}"]`).click();
    for (const step of task.steps) await typeStep(page, task, step, answers, language);
    for (const step of asides(task, answers)) {
      await page.locator(`a[href$="/${task.id}/${step.question.id}"]`).click();
      await typeStep(page, task, step, answers, language);
    }
    await page.getByRole('link', { name: pageWords[language].check.next }).click();
    if (page.url() !== overview) throw new Error(`expected the overview, not ${page.url()}`);
  }
}

/** The pages beside the way that a person with these answers opens: where they differ from what we assume, and details. */
export function asides(task: Task, answers: Answers): Step[] {
  const slotOf = ({ topic, question }: Step) => answers[topic.id]?.[question.id];
  return [
    ...task.assumptions.filter((step) => !isDeepStrictEqual(slotOf(step), step.question.proposal)),
    ...task.details,
  ].filter(({ topic, questions }) => questions.some(({ id }) => answers[topic.id]?.[id] !== undefined));
}

async function typeStep(
  page: Page,
  task: Task,
  step: Step,
  answers: Answers,
  language: Language,
): Promise<void> {
  const { topic, question, questions, row } = step;
  const slot = answers[topic.id]?.[question.id];
  const path = [task.id, question.id, ...(row ? [row] : [])].join('/');
  if (!page.url().endsWith(`/${path}`)) throw new Error(`expected the page of ${path}, not ${page.url()}`);
  if (row !== undefined) {
    const own = (slot as Row[]).find(({ id }) => id === row)!;
    await typeFields(page, fieldsOf(question, answers, own, true), own, language);
  } else if (question.kind.control !== 'rows') {
    await typeFields(page, questions, answers[topic.id] ?? {}, language);
  } else {
    await typeRows(page, question, slot, answers, language);
  }
}

async function typeRows(page: Page, question: Question, slot: unknown, answers: Answers, language: Language) {
  const said = pageWords[language];
  if (isUnknown(slot)) await typeUnknown(page, question.id, slot, language);
  for (const [index, row] of (Array.isArray(slot) ? (slot as Row[]) : []).entries()) {
    await page.getByRole('link', { name: said.rows.add(index === 0), exact: true }).click();
    await typeFields(page, fieldsOf(question, answers, row, false), row, language);
  }
  await page.getByRole('button', { name: said.rows.next, exact: true }).click();
}

async function typeFields(
  page: Page,
  questions: readonly Question[],
  slots: Record<string, unknown>,
  language: Language,
) {
  const save = () => page.getByRole('button', { name: pageWords[language].question.save }).click();
  const more = page.locator('details.app-more:not([open]) > summary');
  if ((await more.count()) > 0) await more.click();
  const address = page.url().split('#')[0]!;
  // What depends on another answer of the page is asked once that one is answered.
  const there = await Promise.all(questions.map(({ id }) => page.locator(`[id="field-${id}"]`).count()));
  const later = questions.filter((_, at) => there[at] === 0);
  for (const question of questions.filter((_, at) => there[at] !== 0)) {
    const slot = slots[question.id];
    if (isUnknown(slot)) await typeUnknown(page, question.id, slot, language);
    else if (slot !== undefined) await typeReply(page, question, slot, language);
  }
  await save();
  const inWords = questions.filter(({ id }) => isInWords(slots[id]));
  const refused = await page.locator('.govuk-error-summary, .govuk-notification-banner').allInnerTexts();
  if (refused.length === 0) {
    if (later.length === questions.length) throw new Error(`nothing to fill in at ${page.url()}`);
    if (later.length === 0) return;
    // A page that asks more comes back by itself; for details of a row a person goes back to it.
    if (page.url().split('#')[0] !== address) await page.goto(address);
    await typeFields(page, later, slots, language);
    return;
  }
  if (inWords.length === 0) throw new Error(`refused at ${page.url()}: ${refused.join()}`);
  for (const { id } of inWords) await page.check(`[name="${id}.words"]`);
  await save();
  const left = await page.locator('.govuk-error-summary, .govuk-notification-banner').allInnerTexts();
  if (left.length > 0) throw new Error(`still refused at ${page.url()}: ${left.join()}`);
}

/** What is kept in words where a date or a quantity was asked: refused first, and kept when the person says so. */
function isInWords(slot: unknown): boolean {
  return typeof slot === 'object' && slot !== null && 'words' in slot;
}

async function typeReply(
  page: Page,
  { id, kind }: Question,
  slot: unknown,
  language: Language,
): Promise<void> {
  if (kind.control === 'ordering') {
    // What is proposed may be more than what is answered.
    for (const place of kind.options!.keys()) await page.selectOption(`[name="${id}.${place + 1}"]`, '');
  }
  for (const [field, value = ''] of Object.entries(kind.reply(slot, language))) {
    const name = field === '' ? id : `${id}.${field}`;
    if (field === 'words') continue;
    if (kind.control === 'ordering') await page.selectOption(`[name="${name}"]`, value);
    else if (kind.control === 'checkboxes') {
      for (const option of value.split('\n')) await page.check(`[name="${name}"][value="${option}"]`);
    } else if (field === '' && !['line', 'text'].includes(kind.control))
      await page.check(`[name="${name}"][value="${value}"]`);
    else await page.fill(`[name="${name}"]`, value);
  }
}

async function typeUnknown(
  page: Page,
  name: string,
  slot: { unknown: { owner?: string; by?: string } },
  language: Language,
) {
  const { owner, by } = slot.unknown;
  const checkbox = page.locator(`[name="${name}.unknown"]`);
  await page.locator('details', { has: checkbox }).locator('summary').click();
  await checkbox.check();
  if (owner) await page.selectOption(`[name="${name}.owner"]`, owner);
  if (by) await page.fill(`[name="${name}.by"]`, sayDate(by, language).replaceAll('\u00a0', ' '));
}
