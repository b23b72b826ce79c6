import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import {
  assumedOn,
  chapters,
  fieldsOf,
  pagesIn,
  stepAfter,
  stepBefore,
  stepOf,
  tasks,
} from '#agreement/journey';
import { interview } from '#agreement/questions/index';

const task = (id: string, answers: Answers = {}) => tasks(answers).find((each) => each.id === id)!;
const ids = (of: { questions: readonly { id: string }[] }[]) =>
  of.map(({ questions }) => questions.map(({ id }) => id).join('+'));

it('has every task in one chapter', () => {
  const all = tasks({}).map(({ id }) => id);
  expect(chapters.flatMap((chapter) => chapter.tasks)).toEqual(all.toSorted((a, b) => place(a) - place(b)));
  expect(new Set(chapters.flatMap((chapter) => chapter.tasks)).size).toBe(all.length);
});

function place(id: string): number {
  return chapters.flatMap((chapter) => chapter.tasks).indexOf(id);
}

it('asks about thirty things on the short path, and every question on one page', () => {
  const all = tasks({});
  expect(all.flatMap(({ steps }) => steps).length).toBeLessThanOrEqual(40);
  for (const { topic, ...each } of all.filter(({ id }) => id !== 'details')) {
    const asked = pagesIn({ topic, ...each }).flatMap(({ questions }) => questions);
    expect(new Set(asked).size).toBe(asked.length);
  }
});

it('offers details beside the way, and forces none', () => {
  const details = tasks({}).flatMap((each) => each.details);
  expect(details.length).toBeGreaterThan(20);
  for (const { questions } of details) expect(questions.every(({ core }) => !core)).toBe(true);
  const onTheWay = tasks({}).flatMap(({ steps }) => steps.flatMap(({ questions }) => questions));
  expect(onTheWay.every(({ core }) => core)).toBe(true);
});

describe('what belongs together', () => {
  it('is asked on one page, also when an answer brings it up', () => {
    expect(ids(task('money').steps)).toContain('costs');
    expect(ids(task('money', { money: { costs: 'joint' } }).steps)).toContain(
      'costs+costs-budget+costs-limit+costs-shares',
    );
    expect(stepOf(task('term'), 'renewal')!.question.id).toBe('start');
  });

  it('is followed by what comes next, and preceded by what came before', () => {
    for (const each of tasks({}).filter(({ steps }) => steps.length > 1)) {
      const [first, second] = each.steps as [(typeof each.steps)[0], (typeof each.steps)[0]];
      expect(stepAfter(each, first.question.id)).toBe(second);
      expect(stepBefore(each, second.question.id)).toBe(first);
      expect(stepBefore(each, first.question.id)).toBeUndefined();
      expect(stepAfter(each, each.steps.at(-1)!.question.id)).toBeUndefined();
    }
  });
});

describe('what we assume', () => {
  it('is told on one page of its task, until it is answered', () => {
    for (const { assumptions, ...each } of tasks({})) {
      const told = each.steps.flatMap((step) => assumedOn(step, { assumptions, ...each }, {}));
      expect(told.map(({ id }) => id).sort()).toEqual(assumptions.map(({ question }) => question.id).sort());
    }
    const governance = task('governance');
    const votes = { governance: { votes: 'share' } };
    expect(governance.steps.flatMap((step) => assumedOn(step, governance, votes))).toEqual([]);
  });

  it('stands beside the way: nobody has to walk past it', () => {
    const proposals = interview.flatMap(({ questions }) =>
      questions.filter(({ proposal }) => proposal !== undefined),
    );
    expect(proposals.length).toBeGreaterThan(3);
    const walked = tasks({}).flatMap(({ steps }) => steps.flatMap(({ questions }) => questions));
    expect(proposals.filter((question) => walked.includes(question))).toEqual([]);
  });
});

it('asks who makes up a guaranteed minimum with the rest of its row, and of no other', () => {
  const layers = interview.find(({ id }) => id === 'money')!.questions.find(({ id }) => id === 'layers')!;
  const payerOf = (model: string) =>
    fieldsOf(layers, {}, { id: 'r1', model }, false).find(({ id }) => id === 'payer');
  expect(payerOf('guarantee')).toMatchObject({ core: true });
  expect(payerOf('guarantee')).not.toHaveProperty('optional');
  expect(payerOf('fee')).toBeUndefined();
});
