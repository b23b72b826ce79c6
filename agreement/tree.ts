import { type DefaultTreeAdapterTypes as Dom, parseFragment } from 'parse5';
import type {
  Block,
  Cell,
  Column,
  Figure,
  Inline,
  ListItem,
  Row,
  Signature,
  Table,
  Text,
} from './draft-tree.ts';

type Node = Dom.ChildNode;
type Element = Dom.Element;

/** An article or schedule as its template gives it, before it has a number. */
export interface Part {
  id: string;
  /** '' for articles and schedules: the contents say what those are called. */
  title: string;
  summary?: Inline[];
  /** What stands outside clauses: all of a schedule, nothing of an article. */
  blocks: Block[];
  clauses: { id: string; blocks: Block[] }[];
  signatures: Signature[];
}

/**
 * Reads the plain semantic HTML that the templates give:
 * `article` (with an id) › `h1` or `h2` (the title of the cover and of the page to sign), `p.summary`,
 * `section` (a clause, with an id) › blocks;
 * blocks are `p` (.lead, .note), `h3`, `ul`, `ol`, `table` (with `col data-weight data-align`),
 * `figure[data-figure]` (a picture, as the view gives it);
 * `div.signature[data-party]` holds `h3` (the party's full name) and a `dl` of `dt[data-field]` and `dd`;
 * inside blocks `strong`, `em`, `dfn`, `mark` (an open point), `data` (a value in somebody's own words), `br`, and
 * `a href="#id"` (a reference, its text filled in later).
 * White space is folded as a browser does; non-breaking spaces stay. Anything else is a mistake in a template.
 */
export function readPart(html: string): Part {
  const article = elements(parseFragment(html).childNodes).find(({ tagName }) => tagName === 'article');
  if (!article) throw new Error('a template gives no <article>');
  const part: Part = { id: idOf(article), title: '', blocks: [], clauses: [], signatures: [] };
  for (const child of elements(article.childNodes)) {
    if (child.tagName === 'h1' || (child.tagName === 'h2' && part.title === ''))
      part.title = plain(inlines(child));
    else if (child.tagName === 'section')
      part.clauses.push({ id: idOf(child), blocks: elements(child.childNodes).map(block) });
    else if (child.tagName === 'div') part.signatures.push(signature(child));
    else if (hasClass(child, 'summary')) part.summary = inlines(child);
    else part.blocks.push(block(child));
  }
  part.clauses = part.clauses.filter(({ blocks }) => blocks.length > 0);
  return part;
}

/** The words of some inline content, as one string. */
function plain(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join('');
}

function block(element: Element): Block {
  switch (element.tagName) {
    case 'p':
      return paragraph(element);
    case 'h2':
    case 'h3':
      return { type: 'heading', ...anchor(element), content: inlines(element) };
    case 'ul':
    case 'ol':
      return { type: 'list', ordered: element.tagName === 'ol', items: items(element) };
    case 'table':
      return table(element);
    case 'figure':
      return JSON.parse(attribute(element, 'data-figure')!) as Figure;
    default:
      throw new Error(`<${element.tagName}> has no place in a document`);
  }
}

function paragraph(element: Element): Block {
  const role = (['lead', 'note'] as const).find((name) => hasClass(element, name));
  return { type: 'paragraph', ...anchor(element), ...(role && { role }), content: inlines(element) };
}

function items(list: Element): ListItem[] {
  return elements(list.childNodes).map((item, index) => {
    const children = elements(item.childNodes);
    const ofBlocks = children.some(({ tagName }) => ['p', 'ul', 'ol', 'table'].includes(tagName));
    return {
      label: list.tagName === 'ol' ? `${letter(index)}.` : '–',
      blocks: ofBlocks ? children.map(block) : [{ type: 'paragraph', content: inlines(item) }],
    };
  });
}

/** a … z, aa, ab … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

function table(element: Element): Table {
  const children = elements(element.childNodes);
  const caption = children.find(({ tagName }) => tagName === 'caption');
  const columns = children
    .filter(({ tagName }) => tagName === 'colgroup')
    .flatMap(({ childNodes }) => elements(childNodes))
    .map(column);
  const rows = descendants(element, 'tr');
  const head = rows.filter(({ parentNode }) => (parentNode as Element).tagName === 'thead');
  const body = rows.filter((row) => !head.includes(row));
  return {
    type: 'table',
    ...anchor(element),
    ...(caption && { caption: inlines(caption) }),
    columns,
    head: head.flatMap(cells),
    rows: body.map((row): Row => ({ cells: cells(row), ...(hasClass(row, 'total') && { total: true }) })),
    rowHeads: body.some((row) => elements(row.childNodes)[0]?.tagName === 'th'),
  };
}

function column(element: Element): Column {
  return {
    align: attribute(element, 'data-align') === 'right' ? 'right' : 'left',
    weight: Number(attribute(element, 'data-weight') ?? 1),
  };
}

function cells(row: Element): Cell[] {
  return elements(row.childNodes).map(inlines);
}

function signature(element: Element): Signature {
  const fields: Signature['fields'] = [];
  for (const child of descendants(element, 'dt', 'dd')) {
    if (child.tagName === 'dt') {
      const id = attribute(child, 'data-field') as Signature['fields'][number]['id'];
      fields.push({ id, label: plain(inlines(child)), value: '' });
    } else fields.at(-1)!.value = plain(inlines(child));
  }
  const name = descendants(element, 'h3').map(inlines).map(plain).join();
  return { party: attribute(element, 'data-party') ?? '', name, fields };
}

type Style = Pick<Text, 'strong' | 'em' | 'open'>;

const styles: Record<string, Style> = {
  strong: { strong: true },
  dfn: { strong: true },
  em: { em: true },
  mark: { open: true },
  data: {},
};

/** What stands before a length of time ('within six weeks'), and not before words that say themselves when ('at once'). */
const within = /(?<=^|[\s(])(?:binnen|within)\s+$/;
const aLength = /(?:dag|week|weken|maand|kwarta|jaar|jaren|uur|uren|minu|day|month|quarter|year|hour)/i;
const aMoment = /(?:dezelfde|same|einde|end of|volgende|next)/i;

/** The inline content of an element, its white space folded and its ends trimmed. */
function inlines(element: Element): Inline[] {
  return trimmed(folded(element.childNodes.flatMap((node) => inline(node, {}))));
}

function inline(node: Node, style: Style): Inline[] {
  if (node.nodeName === '#text') return [{ type: 'text', text: textOf(node as Dom.TextNode), ...style }];
  if (node.nodeName === '#comment') return [];
  const element = node as Element;
  if (element.tagName === 'br') return [{ type: 'break' }];
  if (element.tagName === 'a')
    return [{ type: 'reference', to: attribute(element, 'href')?.slice(1) ?? '', text: '' }];
  const added = styles[element.tagName];
  if (!added) throw new Error(`<${element.tagName}> has no place in a sentence`);
  return element.childNodes.flatMap((child) => inline(child, { ...style, ...added }));
}

/** A text of the template: without 'within' where what follows is in somebody's own words and says itself when. */
function textOf(node: Dom.TextNode): string {
  const siblings = node.parentNode!.childNodes;
  const next = siblings[siblings.indexOf(node) + 1];
  if (next?.nodeName !== 'data') return node.value;
  const words = plain(inlines(next as Element));
  return aLength.test(words) && !aMoment.test(words) ? node.value : node.value.replace(within, '');
}

/** Runs of white space as one space, also over the borders of styles, and none at a line's beginning; one full stop is enough. */
function folded(content: Inline[]): Inline[] {
  let before = ' ';
  return content.flatMap((each): Inline[] => {
    if (each.type !== 'text') {
      before = each.type === 'break' ? ' ' : '';
      return [each];
    }
    const once = each.text.replace(/[ \t\r\n\f]+/g, ' ');
    const text = withoutDoubleStops(before, before.endsWith(' ') ? once.replace(/^ /, '') : once);
    before = (before + text).slice(-longestEnd);
    return text === '' ? [] : [{ ...each, text }];
  });
}

/** A full stop right after what ended a sentence already, as a typed “Dat doen we samen.”, “B.V.” or “Why?” may. Three dots stay. */
const doubleStop = /(?<=(?:[!?…]|\.{3}|(?<!\.)\.)[”’"]?)\.(?=\s|$)/g;

/** Three dots and a quotation mark. */
const longestEnd = 4;

function withoutDoubleStops(before: string, text: string): string {
  return (before + text)
    .replace(doubleStop, (stop, at) => (at < before.length ? stop : ''))
    .slice(before.length);
}

function trimmed(content: Inline[]): Inline[] {
  const last = content.at(-1);
  if (last?.type === 'break') return trimmed(content.slice(0, -1));
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return content;
  const text = last.text.slice(0, -1);
  return text === '' ? trimmed(content.slice(0, -1)) : [...content.slice(0, -1), { ...last, text }];
}

function elements(nodes: readonly Node[]): Element[] {
  return nodes.filter((node): node is Element => 'tagName' in node);
}

function descendants(element: Element, ...tags: string[]): Element[] {
  return elements(element.childNodes).flatMap((child) => [
    ...(tags.includes(child.tagName) ? [child] : []),
    ...descendants(child, ...tags),
  ]);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function anchor(element: Element): { id?: string } {
  const id = attribute(element, 'id');
  return id ? { id } : {};
}

function idOf(element: Element): string {
  const id = attribute(element, 'id');
  if (!id) throw new Error(`<${element.tagName}> needs an id`);
  return id;
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}
