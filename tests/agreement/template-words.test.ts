import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articles, schedules } from '#agreement/contents';
import type { Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import { pathsOf, shapeOf } from './template-shape.ts';

const folder = join(import.meta.dirname, '../../templates/agreement');
const templates = ['cover', ...articles, ...schedules, 'signing'];

function read(language: string, name: string): string {
  return readFileSync(join(folder, language, `${name}.hbs`), 'utf8');
}

/** The paths at which a question's answers stand in the view of the document. */
function expectedPaths(prefix: string, question: Question): string[] {
  const path = `${prefix}.${question.id}`;
  if (!question.kind.fields) return [path];
  // What decides whether a row may be said at all is not said itself.
  const said = question.kind.fields.filter(({ id }) => !(question.private && id === 'shared'));
  return said.flatMap((field) => expectedPaths(`${path}.rows`, field));
}

const asked = interview.flatMap(({ id, questions }) => questions.flatMap((each) => expectedPaths(id, each)));

describe.each(['nl', 'en'])('the templates in %s', (language) => {
  const said = new Set(templates.flatMap((name) => pathsOf(read(language, name))));

  it('say every question that is asked', () => {
    expect(asked.filter((path) => !said.has(path))).toEqual([]);
  });

  it('say nothing that is not asked', () => {
    const known = new Set(asked);
    const own = /(?:^document\.|\.(?:rows|open|equal|given|nr|id|length)$|^$)/;
    const strangers = [...said].filter((path) => !known.has(path) && !own.test(path) && path !== 'document');
    expect(strangers).toEqual([]);
  });

  it('refer only to articles, clauses and schedules that exist', () => {
    const sources = templates.map((name) => read(language, name)).join('\n');
    const ids = new Set([...sources.matchAll(/ id="([^"{]+)"/g)].map(([, id]) => id));
    const references = [...sources.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });
});

it('has the same templates in both languages, each in the contents', () => {
  for (const language of ['nl', 'en']) {
    const files = globSync('*.hbs', { cwd: join(folder, language) }).map((file) => basename(file, '.hbs'));
    expect(files.sort()).toEqual([...templates].sort());
  }
});

it.each(templates)('%s has the same ids, values and conditions in both languages', (name) => {
  expect(shapeOf(read('en', name))).toEqual(shapeOf(read('nl', name)));
});
