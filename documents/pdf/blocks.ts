import type { Block, List, ListItem, Paragraph } from '#agreement/draft-tree';
import { setFigure } from './figure.ts';
import type { Strip } from './ink.ts';
import { baselineOf, type Column, setLabel, setParagraph, widthOfLabel } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { append, type Element } from './structure.ts';
import { page, space, styles, type TextStyle } from './style.ts';
import { setTable } from './table.ts';

/** Where blocks stand: their column, the element they are in, and how headings among them look. */
export interface Place {
  column: Column;
  parent: Element;
  heading: 'H2' | 'H3';
}

/** Sets blocks one below the other, `before` above the first. */
export function setBlocks(blocks: readonly Block[], place: Place, before: number, setting: Setting): Strip[] {
  return blocks.flatMap((block, i) => {
    const strips = setBlock(block, place, i === 0 ? before : undefined, blocks[i - 1], setting);
    const next = blocks[i + 1]?.type;
    const introduces = block.type === 'paragraph' && (next === 'list' || next === 'table');
    if (introduces && strips.length > 0) strips.at(-1)!.keep = true;
    const first = strips[0];
    if (first && 'id' in block && block.id !== undefined)
      first.anchors = [...(first.anchors ?? []), block.id];
    return strips;
  });
}

function setBlock(
  block: Block,
  place: Place,
  first: number | undefined,
  previous: Block | undefined,
  setting: Setting,
): Strip[] {
  const { column, parent } = place;
  const isShown = previous?.type === 'table' || previous?.type === 'figure';
  const under = isShown ? space.afterTable : previous?.type === 'heading' ? 4 : undefined;
  switch (block.type) {
    case 'paragraph': {
      const before = first ?? under ?? space.paragraph;
      return setParagraph(block.content, styleOf(block), column, append(parent, 'P'), before, setting);
    }
    case 'heading': {
      const style = place.heading === 'H2' ? styles.coverHeading : styles.heading;
      const strips = setParagraph(
        block.content,
        style,
        column,
        append(parent, place.heading),
        first ?? space.heading,
        setting,
      );
      return strips.map((strip) => ({ ...strip, keep: true }));
    }
    case 'list':
      return setList(block, place, first ?? under ?? space.paragraph, setting);
    case 'table':
      return setTable(
        block,
        { ...column, width: page.right - column.x },
        parent,
        first ?? under ?? space.table,
        setting,
      );
    case 'figure':
      return setFigure(
        block,
        { ...column, width: page.right - column.x },
        parent,
        first ?? under ?? space.table,
        setting,
      );
  }
}

function styleOf({ role }: Paragraph): TextStyle {
  return role === 'lead' ? styles.lead : role === 'note' ? styles.note : styles.body;
}

const narrowest = 60;

function setList(list: List, place: Place, before: number, setting: Setting): Strip[] {
  const element = append(place.parent, 'L', { numbering: numberingOf(list) });
  const widest = Math.max(0, ...list.items.map(({ label }) => widthOfLabel(label, styles.label, setting)));
  const indent = Math.max(17, widest + 6);
  const { x, width } = place.column;
  // However deep lists go, their text keeps some width and its right edge.
  const inner = Math.max(width - indent, Math.min(width, narrowest));
  const column = { x: x + width - inner, width: inner };
  return list.items.flatMap((item, i) => {
    const above = i === 0 ? before : space.item;
    return setListItem(item, { x, style: styles.label }, element, { ...place, column }, above, setting);
  });
}

function numberingOf({ ordered, items }: List): Element['numbering'] {
  if (!ordered) return 'Disc';
  const label = items[0]?.label ?? '';
  if (/^[ivx]+\W*$/.test(label)) return 'LowerRoman';
  return /^[a-z]\W*$/.test(label) ? 'LowerAlpha' : 'Decimal';
}

/** One item of a list: its label hangs left of the first line of its blocks. */
export function setListItem(
  item: ListItem,
  label: { x: number; style: TextStyle },
  list: Element,
  place: Omit<Place, 'parent'>,
  before: number,
  setting: Setting,
): Strip[] {
  const element = append(list, 'LI');
  const lbl = append(element, 'Lbl');
  const body = append(element, 'LBody');
  const strips = setBlocks(item.blocks, { ...place, parent: body }, before, setting);
  const first = strips[0];
  const opening = item.blocks[0];
  if (first && (opening?.type === 'paragraph' || opening?.type === 'heading')) {
    const baseline = opening.type === 'paragraph' ? baselineOf(styleOf(opening)) : baselineOf(styles.heading);
    first.ink.unshift(setLabel(item.label, label.style, label.x, baseline, lbl, setting));
    return strips;
  }
  const own = setLabel(item.label, label.style, label.x, baselineOf(label.style), lbl, setting);
  const strip: Strip = { before, height: label.style.leading, ink: [own], keep: strips.length > 0 };
  if (first) first.before = space.item;
  return [strip, ...strips];
}
