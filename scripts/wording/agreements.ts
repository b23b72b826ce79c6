import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answers, Row } from '#agreement/answer';
import { type DatedFile, draft } from '#agreement/draft';
import type { Block, Inline } from '#agreement/draft-tree';
import type { Language } from '#agreement/language';
import type { Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import { aValue, type Passage } from './passages.ts';

/** The agreements made from the examples and the cases, with a word for all that somebody typed. */
export function agreementPassages(root: string, language: Language): Passage[] {
  return globSync(['examples/*.json', 'tests/cases/*/*.json'], { cwd: root })
    .sort()
    .map((path) => [path, JSON.parse(readFileSync(join(root, path), 'utf8'))] as const)
    .filter((entry): entry is [string, DatedFile] => entry[1].handslag === 1)
    .flatMap(([path, file]) =>
      passagesOf({
        ...file,
        date: file.date ?? '2027-01-15',
        language,
        answers: withoutTyped(file.answers),
      }).map((passage) => ({
        ...passage,
        from: `${basename(path, '.json')} ${passage.from}`,
      })),
    );
}

function passagesOf(file: DatedFile): Passage[] {
  const { cover, articles, schedules, signing } = draft(file);
  return [
    ...texts(cover, 'cover'),
    ...articles.flatMap(({ number, title, summary, clauses }) => [
      { text: title, from: number },
      ...(summary ? [{ text: textOf(summary), from: `${number}, summary` }] : []),
      ...clauses.flatMap((clause) => texts(clause.blocks, clause.number)),
    ]),
    ...schedules.flatMap(({ letter, title, blocks }) =>
      texts(blocks, letter).concat({ text: title, from: letter }),
    ),
    ...texts(signing.blocks, signing.title),
  ].filter(({ text }) => text !== '');
}

function texts(blocks: readonly Block[], from: string): Passage[] {
  return blocks.flatMap((block) => textsOf(block, from));
}

function textsOf(block: Block, from: string): Passage[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ text: textOf(block.content), from }];
    case 'list':
      return block.items.flatMap((item) => texts(item.blocks, from));
    case 'table':
      return [block.caption ?? [], ...block.head, ...block.rows.flatMap(({ cells }) => cells)].map(
        (cell) => ({
          text: textOf(cell),
          from,
        }),
      );
    // Its words are those of the table beside it.
    case 'figure':
      return [];
  }
}

function textOf(content: readonly Inline[]): string {
  return content.map((each) => (each.type === 'break' ? '\n' : each.text)).join('');
}

/** Where an answer that is no text holds words that somebody typed. */
const typedFields = new Set(['words', 'other', 'name', 'role', 'of', 'on', 'typed']);

function withoutTyped(answers: Answers): Answers {
  return Object.fromEntries(
    interview.map(({ id, questions }) => [id, emptied(questions, answers[id] ?? {})]),
  ) as Answers;
}

function emptied(questions: readonly Question[], answers: { [id: string]: unknown }): Row {
  const known = questions.filter(({ id }) => answers[id] !== undefined);
  return {
    ...answers,
    ...Object.fromEntries(known.map(({ id, kind }) => [id, withoutWords(kind, answers[id])])),
  } as Row;
}

function withoutWords({ name, fields }: Question['kind'], answer: unknown): unknown {
  if (name === 'text' && typeof answer === 'string') return aValue;
  if (fields && Array.isArray(answer)) return (answer as Row[]).map((row) => emptied(fields, row));
  return JSON.parse(JSON.stringify(answer), (key, value) =>
    typedFields.has(key) && typeof value === 'string' ? aValue : value,
  );
}
