import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * The elements of a piece of HTML, one a line, indented, with sorted attributes and folded white space: two pieces with the
 * same outline mean the same, however their templates break lines.
 */
export function outline(html: string): string {
  return parseFragment(html).childNodes.flatMap(linesOf).join('\n');
}

function linesOf(node: Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replaceAll(/\s+/g, ' ').trim();
    return text ? [`"${text}"`] : [];
  }
  if (!('attrs' in node)) return [];
  const attributes = node.attrs
    .map(({ name, value }) => ` ${name}="${value.replaceAll(/\s+/g, ' ').trim()}"`)
    .sort()
    .join('');
  return [`${node.tagName}${attributes}`, ...node.childNodes.flatMap(linesOf).map((line) => `  ${line}`)];
}
