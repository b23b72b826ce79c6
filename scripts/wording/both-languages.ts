import { languages } from '#agreement/language';
import type { Complaint } from '#templates/house-rules';
import { namedPaths } from './named-paths.ts';
import { lineAt, type Part } from './template.ts';

/** Something that has to be the same in every language. */
interface Feature {
  name: string;
  line: number;
}

/** What one language says and another does not: templates, ids, conditions and values. */
export function differences(
  parts: readonly Part[],
  names: readonly string[],
  tops: ReadonlySet<string>,
): Complaint[] {
  const find = (language: string, name: string) =>
    parts.find((part) => part.language === language && part.name === name);
  const strangers = parts
    .filter(({ name }) => !names.includes(name))
    .map(({ file }) => ({
      file,
      line: 1,
      message: 'is no part of the agreement: add it to agreement/contents.ts',
    }));
  const compared = names.flatMap((name) => {
    const there = languages.flatMap((language) => find(language, name) ?? []);
    const missing = languages
      .filter((language) => !find(language, name))
      .map((language) => ({
        file: `agreement/${language}/${name}.hbs`,
        line: 1,
        message: 'is missing: write it',
      }));
    const pairs = there.flatMap((one) =>
      there.filter((other) => other !== one).map((other) => [one, other] as const),
    );
    return [...missing, ...pairs.flatMap(([one, other]) => lacking(one, other, tops)), ...disorder(there)];
  });
  return [...strangers, ...compared];
}

/** What stands in one template more often than in the other. */
function lacking(one: Part, other: Part, tops: ReadonlySet<string>): Complaint[] {
  const left = features(other, tops).map(({ name }) => name);
  return features(one, tops).flatMap(({ name, line }) => {
    const at = left.indexOf(name);
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return [
      { file: one.file, line, message: `${name} is not in ${other.file}: add it there, or take it out here` },
    ];
  });
}

function features({ source, program }: Part, tops: ReadonlySet<string>): Feature[] {
  return [
    ...ids(source),
    ...conditions(program.body),
    ...namedPaths(program, tops).map(({ path, line }) => ({ name: `the value ${path}`, line })),
  ];
}

function disorder([first, ...others]: readonly Part[]): Complaint[] {
  return others.flatMap(({ file, source }) => {
    const [expected, found] = [ids(first!.source), ids(source)];
    if (found.length !== expected.length) return [];
    const at = found.findIndex(({ name }, place) => name !== expected[place]!.name);
    if (at < 0 || !expected.some(({ name }) => name === found[at]!.name)) return [];
    const message = `${found[at]!.name} stands where ${first!.file} has ${expected[at]!.name}: use the same order`;
    return [{ file, line: found[at]!.line, message }];
  });
}

function ids(source: string): Feature[] {
  return [...source.matchAll(/ id="([^"]+)"/g)].map(({ 1: id, index }) => ({
    name: `the id "${id}"`,
    line: lineAt(source, index),
  }));
}

function conditions(nodes: readonly hbs.AST.Statement[]): Feature[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'BlockStatement') return [];
    const { path, params, program, inverse } = node as hbs.AST.BlockStatement;
    const { line } = node.loc.start;
    return [
      { name: `{{#${[path, ...params].map(say).join(' ')}}}`, line },
      ...conditions(program?.body ?? []),
      ...(inverse ? [{ name: `the {{else}} of {{#${[path, ...params].map(say).join(' ')}}}`, line }] : []),
      ...conditions(inverse?.body ?? []),
    ];
  });
}

function say(expression: hbs.AST.Expression): string {
  if (expression.type === 'SubExpression') {
    const { path, params } = expression as hbs.AST.SubExpression;
    return `(${[path, ...params].map(say).join(' ')})`;
  }
  const { original } = expression as hbs.AST.PathExpression;
  return expression.type === 'StringLiteral' ? JSON.stringify(original) : String(original);
}
