import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { readAnswersFile } from '#agreement/answers-file';
import { answersFileSchema, type JsonSchema } from '#agreement/answers-schema';
import { languages } from '#agreement/language';
import type { Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';

const examples = new URL('../../examples/', import.meta.url);
const schema = answersFileSchema('en');
const takes = (file: unknown) =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(file).success;
const withAnswers = (answers: object) => ({ handslag: 1, language: 'en', answers });
const topicSchema = (id: string): JsonSchema => schema.$defs![`topic-${id}`]!;

it.each(readdirSync(examples).filter((name) => name.endsWith('.json')))('takes %s', (name) => {
  expect(takes(JSON.parse(readFileSync(new URL(name, examples), 'utf8')))).toBe(true);
});

const refused: [what: string, file: object][] = [
  ['another version', { ...withAnswers({}), handslag: 2 }],
  ['an unknown language', { ...withAnswers({}), language: 'fr' }],
  ['no answers', { handslag: 1, language: 'nl' }],
  ['an unknown field', { ...withAnswers({}), name: 'x' }],
  ['a date in another form', { ...withAnswers({}), date: '1-3-2027' }],
  ['an unknown topic', withAnswers({ weather: {} })],
  ['an unknown question', withAnswers({ goal: { colour: 'blue' } })],
  ['an empty text', withAnswers({ goal: { sentence: '' } })],
  ['a text that is too long', withAnswers({ goal: { sentence: 'a'.repeat(20_001) } })],
  ['a line break in a line', withAnswers({ parties: { title: 'a\nb' } })],
  ['a number for money', withAnswers({ liability: { 'cap-year': { amount: 5, currency: 'EUR' } } })],
  ['a currency in words', withAnswers({ liability: { 'cap-year': { amount: '5', currency: 'euro' } } })],
  ['an unknown option', withAnswers({ general: { languages: 'klingon' } })],
  ['a word for yes', withAnswers({ pilot: { pilot: 'yes' } })],
  ['a row without an id', withAnswers({ contributions: { items: [{ what: 'x' }] } })],
  ['a row with a party’s id', withAnswers({ contributions: { items: [{ id: 'p1' }] } })],
  [
    'too many parties',
    withAnswers({ parties: { items: Array.from({ length: 21 }, (_, at) => ({ id: `p${at + 1}` })) } }),
  ],
  ['a form that does not exist', withAnswers({ goal: { sentence: { guessed: 'x' } } })],
];

it.each(refused)('refuses %s, as reading does', (_, file) => {
  expect(takes(file)).toBe(false);
  expect(readAnswersFile(file, 'en')).toHaveProperty('issues');
});

it('takes “we don’t know yet” and what was typed wherever something is asked', () => {
  const slots = (questions: readonly Question[], answer: object): object =>
    Object.fromEntries(questions.map(({ id }) => [id, answer]));
  for (const answer of [
    { unknown: {} },
    { unknown: { owner: 'p1', by: '2027-01-15' } },
    { typed: 'some time' },
  ]) {
    const answers = Object.fromEntries(interview.map(({ id, questions }) => [id, slots(questions, answer)]));
    expect(takes(withAnswers(answers))).toBe(true);
    expect(readAnswersFile(withAnswers(answers), 'en')).toHaveProperty('read');
    const fields = interview.find(({ id }) => id === 'contributions')!.questions[0]!.kind.fields!;
    const row = { id: 'r1', ...slots(fields, answer) };
    expect(takes(withAnswers({ contributions: { items: [row] } }))).toBe(true);
  }
});

it.each(languages)('names every question in %s', (language) => {
  const named = answersFileSchema(language);
  for (const { id, title, questions } of interview) {
    const { properties, title: said } = named.$defs![`topic-${id}`]!;
    expect(said).toBe(title[language]);
    expect(Object.entries(properties!).map(([id, slot]) => [id, (slot as JsonSchema).title])).toEqual(
      questions.map((question) => [question.id, question[language].label]),
    );
  }
});

it('tells the limits and refers to nothing that is not there', () => {
  const items = (topic: string) => (topicSchema(topic).properties!.items as JsonSchema).anyOf![0];
  expect(items('parties')).toMatchObject({ maxItems: 20 });
  expect(items('contributions')).toMatchObject({ maxItems: 1000 });
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(references.length).toBeGreaterThan(100);
  expect(Object.keys(schema.$defs!)).toEqual(expect.arrayContaining(references));
});
