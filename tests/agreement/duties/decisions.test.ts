import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { decisions } from '#agreement/duties/decisions';
import { duties } from '#agreement/duties/duties';
import type { Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import { parties } from './owed.ts';

const timed = ['date', 'duration', 'rhythm'];

const isTimed = ({ kind }: Question) => timed.includes(kind.name);

/** Every question about a day, a length of time or a rhythm, and every such field. */
const asked = interview.flatMap(({ id, questions }) =>
  questions.flatMap((question) => [
    ...(isTimed(question) ? [`${id}/${question.id}`] : []),
    ...(question.kind.fields ?? []).filter(isTimed).map((field) => `${id}/${question.id}/${field.id}`),
  ]),
);

describe('what a question about time comes down to', () => {
  it('is decided for every one that is asked, and for no other', () => {
    expect(Object.keys(decisions).sort()).toEqual([...asked].sort());
  });

  it('is a duty, or comes with a reason why it is none', () => {
    for (const [path, decision] of Object.entries(decisions))
      if ('none' in decision) expect([path, decision.none.length > 10]).toEqual([path, true]);
  });
});

it('what says a duty is there in the templates', () => {
  const folder = join(import.meta.dirname, '../../../templates/agreement/nl');
  const sources = globSync('*.hbs', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
  const ids = new Set(
    sources.flatMap((source) => [...source.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id!)),
  );
  const made = duties(everyTime(), '2027-01-15');
  expect(made.length).toBeGreaterThan(30);
  for (const { said } of made) expect([said, ids.has(said)]).toEqual([said, true]);
});

/** An answer to each of these questions. */
function everyTime(): Answers {
  const answers: Answers = {};
  for (const { id, questions } of interview) {
    answers[id] = {};
    for (const question of questions) {
      const fields = (question.kind.fields ?? []).filter(isTimed);
      if (isTimed(question)) answers[id][question.id] = answerOf(question);
      else if (fields.length > 0)
        answers[id][question.id] = [
          { id: 'r1', ...Object.fromEntries(fields.map((field) => [field.id, answerOf(field)])) },
        ];
    }
  }
  return { ...answers, parties: { ...answers.parties, ...parties } };
}

function answerOf({ kind }: Question): unknown {
  if (kind.name === 'date') return '2027-03-01';
  return kind.name === 'duration' ? { n: 2, unit: 'weeks' } : { every: 1, unit: 'months' };
}
