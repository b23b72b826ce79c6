import Handlebars from 'handlebars';
import { interview } from '#agreement/questions/index';

/** Every path a template names, in full: 'money.streams.rows.shares.rows.party'. */
export function pathsOf(source: string): string[] {
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
    // A name that is a topic, or a document's own, starts at the top: no row has a field called so.
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
  return name === 'document' || name === 'guide' || interview.some(({ id }) => id === name);
}

/** What a template must share with its counterpart in another language. */
export function shapeOf(source: string) {
  return {
    ids: [...source.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    conditions: [...source.matchAll(/\{\{#(?:if|unless|each)[^}]*\}\}|\{\{else[^}]*\}\}/g)]
      .map(([tag]) => tag)
      .sort(),
    paths: pathsOf(source).sort(),
  };
}
