import type { Row, Table } from '#agreement/draft-tree';
import type { Box, Ink, Strip } from './ink.ts';
import { type Column, setLines, setParagraph } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { append, type Element } from './structure.ts';
import { colours, page, cell as room, space, styles } from './style.ts';
import { columnsOf, styleOf } from './table-columns.ts';

/** Rows higher than this are split between lines; every other row stays whole. */
const highestRow = (page.bottom - page.top) * 0.6;
/** A table no higher than this is not parted over pages. */
const shortTable = (page.bottom - page.top) * 0.22;
/** A head higher than this is split too, and not set again on the next page. */
const highestHead = (page.bottom - page.top) * 0.25;

/** A table as strips: caption, head and rows; the head stands above the rows of every page. */
export function setTable(
  table: Table,
  column: Column,
  parent: Element,
  before: number,
  setting: Setting,
): Strip[] {
  const element = append(parent, 'Table');
  const { left, widths } = columnsOf(table, column, setting);
  const rule = { x: left, width: widths.reduce((sum, width) => sum + width, 0) };
  const cells = columnBoxes(table, left, widths);
  const caption = table.caption?.length
    ? setParagraph(table.caption, styles.caption, rule, append(element, 'Caption'), before, setting)
    : [];
  const above = caption.length > 0 ? space.caption : before;
  const hasHead = table.head.length > 0;
  const head = hasHead ? setHead(table, cells, rule, element, setting) : [];
  const repeat = head.length === 1 ? setHead(table, cells, rule, undefined, setting)[0] : undefined;
  const rows = table.rows.flatMap((row, i) => {
    const above = i === 0 && hasHead ? undefined : ruleAbove(row, rule);
    const strips = setRow(row, table, cells, above, element, setting);
    if (table.rows[i + 1]?.total) strips.at(-1)!.keep = true;
    return repeat ? strips.map((strip) => ({ ...strip, repeat })) : strips;
  });
  const body = [...head, ...rows];
  if (body[0]) body[0].before = above;
  const end = rows.at(-1);
  if (end) end.ink.push({ type: 'box', ...rule, y: end.height, height: 0.5, colour: colours.hairline });
  const isShort = body.reduce((sum, { height }) => sum + height, 0) <= shortTable;
  const together = isShort ? body.map((strip, i) => ({ ...strip, keep: i < body.length - 1 })) : body;
  return [...caption.map((strip) => ({ ...strip, keep: true })), ...together];
}

function columnBoxes({ columns }: Table, left: number, widths: number[]): Column[] {
  let x = left;
  return columns.map(({ align }, i) => {
    const first = i === 0 && align === 'left';
    const last = i === columns.length - 1 && align === 'right';
    const side = first ? 0 : room.side;
    const width = Math.max(widths[i]! - side - (last ? 0 : room.side), 4);
    const box: Column = { x: x + side, width, align, hyphens: 'for want of room' };
    x += widths[i]!;
    return box;
  });
}

interface Rule {
  x: number;
  width: number;
}

function ruleAbove({ total }: Row, rule: Rule): Box {
  const look = total ? { height: 0.9, colour: colours.accent } : { height: 0.5, colour: colours.hairline };
  return { type: 'box', ...rule, y: 0, ...look };
}

/** The head row; without a table to belong to it is decoration, as above the rows of a later page. */
function setHead(
  table: Table,
  cells: Column[],
  rule: Rule,
  parent: Element | undefined,
  setting: Setting,
): Strip[] {
  const row = parent && append(parent, 'TR');
  const columns = cells.map((box, i) => {
    const element = row && append(row, 'TH', { scope: 'Column' });
    return setLines(table.head[i] ?? [], styles.columnHead, box, element, setting);
  });
  const strips = bands(columns, styles.columnHead.leading, highestHead, 'bottom');
  const last = strips.at(-1)!;
  last.ink.push({ type: 'box', ...rule, y: last.height - 0.9, height: 0.9, colour: colours.accent });
  return strips.map((strip) => ({ ...strip, keep: true }));
}

function setRow(
  row: Row,
  table: Table,
  cells: Column[],
  rule: Box | undefined,
  parent: Element,
  setting: Setting,
): Strip[] {
  const tr = append(parent, 'TR');
  const columns = cells.map((box, i) => {
    const isHead = table.rowHeads && i === 0;
    const element = append(tr, isHead ? 'TH' : 'TD', isHead ? { scope: 'Row' } : {});
    return setLines(row.cells[i] ?? [], styleOf(row, table, i), box, element, setting);
  });
  const strips = bands(columns, styles.cell.leading, highestRow, 'top');
  if (rule) strips[0]!.ink.unshift(rule);
  return strips;
}

/** The lines of a row's cells as one strip, or, when it would be higher than `highest`, as a strip for each line. */
function bands(
  columns: readonly Ink[][][],
  leading: number,
  highest: number,
  align: 'top' | 'bottom',
): Strip[] {
  const count = Math.max(1, ...columns.map(({ length }) => length));
  const height = room.above + count * leading + room.below;
  if (height <= highest) {
    const ink = columns.flatMap((lines) => {
      const top = room.above + (align === 'bottom' ? count - lines.length : 0) * leading;
      return lines.flatMap((line, i) => lowered(line, top + i * leading));
    });
    return [{ before: 0, height, ink }];
  }
  return Array.from({ length: count }, (_, i) => {
    const above = i === 0 ? room.above : 0;
    const below = i === count - 1 ? room.below : 0;
    const ink = columns.flatMap((lines) => lowered(lines[i] ?? [], above));
    return { before: 0, height: above + leading + below, ink };
  });
}

function lowered(ink: readonly Ink[], by: number): Ink[] {
  return ink.map((piece) => ({ ...piece, y: piece.y + by }));
}
