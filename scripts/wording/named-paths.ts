/** Something that a template names. */
export interface Named {
  /** In full, from the top: 'money.streams.rows.shares.rows.party'. */
  path: string;
  line: number;
  /** Whether it is printed, or words are chosen by it; a bare condition only looks whether it is there. */
  said: boolean;
}

/**
 * Every path that a template names, in the order it stands there.
 * @param tops the names that stand at the top of the view; no row has a field called so
 */
export function namedPaths(program: hbs.AST.Program, tops: ReadonlySet<string>): Named[] {
  const found: Named[] = [];

  const fullPath = ({ depth, parts, data, original }: hbs.AST.PathExpression, scopes: readonly string[]) => {
    if (data) return undefined;
    const scope = scopes.at(-1 - depth) ?? '';
    if (original === 'this') return scope;
    return (scope === '' || tops.has(String(parts[0])) ? parts : [scope, ...parts]).join('.');
  };

  const name = (expression: hbs.AST.Expression, scopes: readonly string[], said: boolean): void => {
    if (isCall(expression)) {
      const choosing = expression.path.original === 'is';
      for (const each of parameters(expression)) name(each, scopes, said || choosing);
    }
    const path = isPath(expression) && fullPath(expression, scopes);
    if (path) found.push({ path, line: expression.loc.start.line, said });
  };

  const visit = (nodes: readonly hbs.AST.Statement[], scopes: readonly string[]): void => {
    for (const node of nodes) {
      if (isMustache(node)) {
        const given = parameters(node);
        for (const each of given.length > 0 ? given : [node.path]) name(each, scopes, true);
      }
      if (!isBlock(node)) continue;
      for (const each of parameters(node)) name(each, scopes, false);
      const [list] = node.params;
      const row = node.path.original === 'each' && isPath(list) ? fullPath(list, scopes) : undefined;
      visit(node.program?.body ?? [], row ? [...scopes, row] : scopes);
      visit(node.inverse?.body ?? [], scopes);
    }
  };

  visit(program.body, ['']);
  return found;
}

type Call = hbs.AST.SubExpression | hbs.AST.MustacheStatement | hbs.AST.BlockStatement;

function parameters({ params, hash }: Call): hbs.AST.Expression[] {
  return [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
}

function isPath(node: hbs.AST.Node | undefined): node is hbs.AST.PathExpression {
  return node?.type === 'PathExpression';
}

function isCall(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}
