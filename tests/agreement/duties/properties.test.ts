import fc, { type Arbitrary } from 'fast-check';
import { expect, it } from 'vitest';
import type { Answers, Row } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import { draft } from '#agreement/draft';
import { type SaidDuty, saidDuties } from '#agreement/duties/said';
import type { Kind, Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import { durationUnits } from '#agreement/say/units';
import { ics } from '#documents/ics';
import { parties } from './owed.ts';

const unit = fc.constantFrom(...durationUnits);
const n = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 100_000 }));
const day = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((days) => iso(Date.UTC(2024, 0, 1 + days))),
  fc.integer({ min: 0, max: 109_000 }).map((days) => iso(Date.UTC(1900, 0, 1 + days))),
);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const moments = ['term/start', 'term/end', 'pilot/start', 'pilot/end', 'reporting/period', 'signing'];
const words = fc.constantFrom('end of March', 'thirty (30) days', 'eerste maandag van de maand');
const on = fc.constantFrom(
  'Tuesday',
  'de 31e',
  '30',
  'the last Friday',
  'when it rains',
  '29 februari',
  'maandag en vrijdag',
);

const answers: Record<string, Arbitrary<unknown>> = {
  date: fc.oneof(
    { weight: 3, arbitrary: day },
    fc.record({ n, unit, after: fc.constantFrom(...moments) }),
    fc.record({ words }),
  ),
  duration: fc.oneof(fc.record({ n, unit }), fc.record({ words })),
  rhythm: fc.oneof(
    fc.record(
      {
        every: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 1000 })),
        unit: fc.constantFrom('days', 'weeks', 'months', 'quarters', 'years'),
        on,
      },
      { requiredKeys: ['every', 'unit'] },
    ),
    fc.record({ words }),
  ),
  party: fc.constantFrom('p1', 'p2', 'all', 'p9'),
  row: fc.constantFrom('r1', 'r2', 'r9'),
  'yes-no': fc.boolean(),
  text: fc.constantFrom('Oven', 'Bread END:VEVENT', 'a; b, c\\n'),
};

/** Any answer to a question, or none; also one that is not known, or could not be read. */
function answerTo({ kind }: Question): Arbitrary<unknown> {
  const known =
    kind.control === 'rows' && kind.fields
      ? fc.array(rowOf(kind.fields), { maxLength: 3 }).map(numbered)
      : (answers[kind.name] ?? fc.constantFrom(undefined, ...(kind.options ?? []).map(({ id }) => id)));
  return fc.oneof(
    { weight: 12, arbitrary: known.map((answer) => (isForm(kind, answer) ? answer : undefined)) },
    { weight: 2, arbitrary: fc.constant(undefined) },
    fc.record(
      { unknown: fc.record({ owner: answers.party!, by: day }, { requiredKeys: [], noNullPrototype: true }) },
      { noNullPrototype: true },
    ),
    fc.constant({ typed: '?' }),
  );
}

/** Whether it has the form of an answer: of rows that is looked at for each field. */
function isForm({ control, schema }: Kind, answer: unknown): boolean {
  return control === 'rows' || schema.safeParse(answer).success;
}

const rowOf = (fields: readonly Question[]) =>
  fc.record(Object.fromEntries(fields.map((field) => [field.id, answerTo(field)])));

const numbered = (rows: Record<string, unknown>[]): Row[] =>
  rows.map((row, index) => ({ ...filled(row), id: `r${index + 1}` }));

const filled = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, answer]) => answer !== undefined));

const anything: Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      interview.filter(({ id }) => id !== 'parties').map(({ id, questions }) => [id, rowOf(questions)]),
    ),
  )
  .map((topics) => ({
    ...Object.fromEntries(Object.entries(topics).map(([id, topic]) => [id, filled(topic)])),
    parties,
  }));

const owed = (answers: Answers, date = '2027-01-15') => saidDuties(askedAnswers(answers), date, 'en');

const isDay = (text: string) => /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text) && iso(Date.parse(text)) === text;

/** Every day that a duty names. */
function daysIn({ when }: SaidDuty): string[] {
  if (when.is === 'day') return [when.day];
  if (when.is === 'open' || !when.series) return [];
  const { first, last, next, days = [] } = when.series;
  return [first, last, ...(next ? [next] : []), ...days.map(({ day }) => day)];
}

it('give real days in order, and ids that are theirs alone, whatever was answered', () => {
  fc.assert(
    fc.property(anything, day, (answers, date) => {
      const found = owed(answers, date);
      expect(found.map(({ id }) => id)).toEqual([...new Set(found.map(({ id }) => id))]);
      const days = found.flatMap(({ when }) => (when.is === 'day' ? [when.day] : []));
      expect(days).toEqual([...days].sort());
      expect(found.slice(0, days.length).every(({ when }) => when.is === 'day')).toBe(true);
      for (const duty of found) {
        for (const named of daysIn(duty))
          expect([duty.id, named, isDay(named)]).toEqual([duty.id, named, true]);
        expect(JSON.stringify(duty)).not.toMatch(/NaN|undefined|Invalid|\[object/);
        if (duty.when.is === 'series' && duty.when.series) {
          const { first, last } = duty.when.series;
          expect(first <= last).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('keep their ids when a row is added, before the others as well', () => {
  const lists = ['contributions/items', 'pilot/phases', 'term/exit-plan', 'goal/results'];
  fc.assert(
    fc.property(anything, fc.constantFrom(...lists), (answers, path) => {
      const [topic, id] = path.split('/') as [string, string];
      const rows = answers[topic]?.[id];
      fc.pre(Array.isArray(rows));
      const more = [{ id: 'r99', what: 'More', due: '2027-02-02' }, ...(rows as Row[])];
      const without = owed(answers).map(({ id, when }) => [id, when]);
      const added = { ...answers, [topic]: { ...answers[topic], [id]: more } };
      const kept = owed(added)
        .filter(({ id }) => !id.includes('/r99/'))
        .map(({ id, when }) => [id, when]);
      // Where an answer stands may have moved, but that is not what a calendar knows a duty by.
      const plain = (found: unknown) => JSON.stringify(found).replaceAll(/"fix":"[^"]*"/g, '"fix":""');
      expect(plain(kept)).toBe(plain(without));
    }),
    { numRuns: 100 },
  );
});

it('can be drafted and put in a calendar, whatever was answered', () => {
  fc.assert(
    fc.property(anything, (answers) => {
      const made = draft({ handslag: 1, language: 'nl', date: '2027-01-15', answers });
      const lines = ics(made).split('\r\n');
      expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(
        lines.filter((line) => line === 'END:VEVENT').length,
      );
    }),
    { numRuns: 20 },
  );
});
