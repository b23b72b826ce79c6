import { type Answers, isUnknown, type Row } from '#agreement/answer';
import { assumedOn, fieldsOf, type Step, type Task, tasks } from '#agreement/journey';
import type { Language } from '#agreement/language';
import type { Question } from '#agreement/question';
import { sayDate } from '#agreement/say/dates';
import { attribute, elementsOf, formOn } from './forms.ts';
import type { visitor } from './site.ts';
import { asides } from './typing.ts';

type Visitor = ReturnType<typeof visitor>;

/** Posts answers as the forms of the pages would, without a browser: every page of the way, filled in as a person would. */
export async function postAnswers(
  who: Visitor,
  home: string,
  answers: Answers,
  language: Language,
): Promise<void> {
  for (const { id } of tasks(answers)) {
    const task = tasks(answers).find((each) => each.id === id)!;
    for (const step of [...task.steps, ...asides(task, answers)]) {
      if (isLeft(step, task, answers)) continue;
      const { topic, question, questions, row } = step;
      const slot = answers[topic.id]?.[question.id];
      const address = `${home}/${id}/${question.id}`;
      if (row !== undefined) {
        const own = (slot as Row[]).find((each) => each.id === row)!;
        await postFields(who, `${address}/${row}`, fieldsOf(question, answers, own, true), own, language);
      } else if (question.kind.control === 'rows' && Array.isArray(slot)) {
        for (const own of slot as Row[])
          await postFields(
            who,
            `${address}/${own.id}`,
            fieldsOf(question, answers, own, false),
            own,
            language,
          );
      } else {
        await postFields(who, address, questions, answers[topic.id] ?? {}, language);
      }
    }
  }
}

/** Whether somebody with these answers goes past a page: saving it as it stands would accept what we assume. */
function isLeft(step: Step, task: Task, answers: Answers): boolean {
  const isOpen = ({ id }: Question) => answers[step.topic.id]?.[id] === undefined;
  const asked = [...step.questions, ...assumedOn(step, task, answers)];
  return step.questions.every(isOpen) && asked.some((each) => each.proposal !== undefined && isOpen(each));
}

async function postFields(
  who: Visitor,
  address: string,
  questions: readonly Question[],
  slots: Record<string, unknown>,
  language: Language,
): Promise<void> {
  const page = await (await who.get(address)).text();
  const asked = new Set(elementsOf(page).map((each) => attribute(each, 'id')));
  const isRow = questions.some(({ id }) => asked.has(`field-${id}`));
  const there = questions.filter(({ id }) => !isRow || asked.has(`field-${id}`));
  const fields = new URLSearchParams(formOn(page));
  for (const question of there) fillIn(fields, question, slots[question.id], language);
  const answer = await who.post(address, fields);
  if (answer.status !== 303) throw new Error(`${address} answered ${answer.status}`);
  // What depends on another field of the row is asked once that one is answered.
  const later = questions.filter((question) => !there.includes(question));
  if (later.length === questions.length) throw new Error(`nothing to fill in at ${address}`);
  if (later.length > 0) await postFields(who, address, later, slots, language);
}

function fillIn(fields: URLSearchParams, { id, kind }: Question, slot: unknown, language: Language): void {
  if (slot === undefined) return;
  if (isUnknown(slot)) {
    const { owner, by } = slot.unknown;
    fields.set(`${id}.unknown`, 'yes');
    if (owner) fields.set(`${id}.owner`, owner);
    if (by) fields.set(`${id}.by`, sayDate(by, language));
    return;
  }
  // What is proposed may be more than what is answered.
  if (kind.control === 'ordering')
    for (const place of kind.options!.keys()) fields.set(`${id}.${place + 1}`, '');
  for (const [field, value = ''] of Object.entries(kind.reply(slot, language))) {
    const name = field === '' ? id : `${id}.${field}`;
    const [first = '', ...others] = kind.control === 'checkboxes' ? value.split('\n') : [value];
    fields.set(name, first);
    for (const other of others) fields.append(name, other);
  }
  if (typeof slot === 'object' && slot !== null && 'words' in slot) fields.set(`${id}.words`, 'yes');
}
