import { type DefaultTreeAdapterTypes as Dom, parseFragment } from 'parse5';

/** A piece of running text: a paragraph, a heading, an item of a list, a cell; a question's label, hint or why. */
export interface Passage {
  text: string;
  /** Where to change it: 'templates/agreement/nl/money.hbs:41', 'money/costs, hint'. */
  from: string;
}

/** What stands for a value in a passage: one word, with a capital, so that a sentence may begin with it. */
export const aValue = 'X';

const blocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'th', 'td', 'caption', 'dt', 'dd']);

/** A piece of a template as it is written, and the line where it stands. */
interface Piece {
  text: string;
  line: number;
}

/** What stands in a block element, with a word for every value, each way that the template may put it. */
export interface WrittenBlock {
  text: string;
  line: number;
}

/**
 * The block elements of a template. Of every choice ({{#if}} … {{else}}) each branch is taken once, and what may be left
 * out stands in: as long as the text can get.
 */
export function writtenBlocks(program: hbs.AST.Program): WrittenBlock[] {
  const found = new Map<string, WrittenBlock>();
  for (const turned of ways(program.body, [])) {
    for (const block of blocksOf(write(program.body, new Set(turned))))
      found.set(`${block.line} ${block.text}`, block);
  }
  return [...found.values()];
}

/** Which choices are to take their {{else}} to see each branch at least once: none, and every one with those around it. */
function ways(
  nodes: readonly hbs.AST.Statement[],
  around: readonly hbs.AST.BlockStatement[],
): (readonly hbs.AST.BlockStatement[])[] {
  const below = nodes.filter(isBlock).flatMap((block) => {
    const turned = [...around, block];
    const inside = ways(block.program?.body ?? [], around).slice(1);
    return block.inverse ? [...inside, turned, ...ways(block.inverse.body, turned).slice(1)] : inside;
  });
  return [around, ...below];
}

function write(nodes: readonly hbs.AST.Statement[], turned: ReadonlySet<hbs.AST.BlockStatement>): Piece[] {
  return nodes.flatMap((node) => {
    const { line } = node.loc.start;
    if (isBlock(node)) return write((turned.has(node) ? node.inverse : node.program)?.body ?? [], turned);
    if (node.type === 'MustacheStatement') return [{ text: aValue, line }];
    if (node.type === 'ContentStatement') return [content(node as hbs.AST.ContentStatement)];
    return [];
  });
}

/** Handlebars takes away the line breaks around blocks that stand on a line of their own: those in front count. */
function content({ value, original, loc }: hbs.AST.ContentStatement): Piece {
  const dropped = String(original).split(value, 1)[0] ?? '';
  return { text: value, line: loc.start.line + dropped.split('\n').length - 1 };
}

function blocksOf(pieces: readonly Piece[]): WrittenBlock[] {
  const html = pieces.map(({ text }) => text).join('');
  const found: WrittenBlock[] = [];
  const visit = (nodes: readonly Dom.ChildNode[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (!blocks.has(node.tagName)) visit(node.childNodes);
      else {
        const text = textOf(node)
          .replace(/ +/g, ' ')
          .replace(/ ?\n ?/g, '\n')
          .trim();
        if (text !== '') found.push({ text, line: lineAt(pieces, node.sourceCodeLocation!.startOffset) });
      }
    }
  };
  visit(parseFragment(html, { sourceCodeLocationInfo: true }).childNodes);
  return found;
}

function textOf(node: Dom.ChildNode): string {
  if (node.nodeName === '#text') return (node as Dom.TextNode).value.replace(/[ \t\r\n]+/g, ' ');
  if (!('tagName' in node)) return '';
  if (node.tagName === 'br') return '\n';
  // A reference gets its words later: 'artikel 5.2'.
  if (node.tagName === 'a') return aValue;
  return node.childNodes.map(textOf).join('');
}

function lineAt(pieces: readonly Piece[], offset: number): number {
  let start = 0;
  for (const { text, line } of pieces) {
    if (offset < start + text.length) return line + text.slice(0, offset - start).split('\n').length - 1;
    start += text.length;
  }
  return 1;
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}
