import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { articles, schedules } from '#agreement/contents';
import type { Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';

const folder = join(import.meta.dirname, '../../templates/agreement');
const entitled = [...articles, ...schedules].map(({ id }) => id);
const templates = ['cover', ...entitled, 'own-clause', 'signing'];

/** Every path a template names, in full: 'money.streams.rows.shares.rows.party'. */
function pathsOf(source: string): string[] {
  const paths: string[] = [];
  const visit = (nodes: hbs.AST.Statement[], scopes: string[]): void => {
    for (const node of nodes) visitNode(node, scopes);
  };
  const full = (expression: hbs.AST.Expression, scopes: string[]): string | undefined => {
    if (expression.type === 'SubExpression') {
      for (const parameter of (expression as hbs.AST.SubExpression).params) named(parameter, scopes);
      return undefined;
    }
    if (expression.type !== 'PathExpression') return undefined;
    const { depth, parts, data, original } = expression as hbs.AST.PathExpression;
    if (data) return undefined;
    const scope = scopes.at(-1 - depth) ?? '';
    if (original === 'this') return scope;
    // A name that is a topic or the document's own starts at the top: no row has a field called so.
    const first = String(parts[0]);
    return [scope, ...parts].filter((part) => part !== '' && !(part === scope && isTop(first))).join('.');
  };
  const named = (expression: hbs.AST.Expression, scopes: string[]): void => {
    const path = full(expression, scopes);
    if (path) paths.push(path);
  };
  const visitNode = (node: hbs.AST.Statement, scopes: string[]): void => {
    if (node.type === 'MustacheStatement') named((node as hbs.AST.MustacheStatement).path, scopes);
    if (node.type !== 'BlockStatement') return;
    const { path, params, program, inverse } = node as hbs.AST.BlockStatement;
    for (const parameter of params) named(parameter, scopes);
    const inner = (path as hbs.AST.PathExpression).original === 'each' ? full(params[0]!, scopes) : undefined;
    visit(program?.body ?? [], inner ? [...scopes, inner] : scopes);
    visit(inverse?.body ?? [], scopes);
  };
  visit(Handlebars.parse(source).body, ['']);
  return paths;
}

function isTop(name: string): boolean {
  return name === 'document' || interview.some(({ id }) => id === name);
}

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

  it('leave the titles of articles and schedules to the contents', () => {
    expect(entitled.filter((name) => read(language, name).includes('<h2'))).toEqual([]);
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
  const shape = (source: string) => ({
    ids: [...source.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    conditions: [...source.matchAll(/\{\{#(?:if|unless|each)[^}]*\}\}|\{\{else[^}]*\}\}/g)]
      .map(([tag]) => tag)
      .sort(),
    paths: pathsOf(source).sort(),
  });
  expect(shape(read('en', name))).toEqual(shape(read('nl', name)));
});
