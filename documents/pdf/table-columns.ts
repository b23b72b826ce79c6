import type { Cell, Row, Table } from '#agreement/draft-tree';
import { columnWidths, type Wish } from './column-widths.ts';
import { textOf, widthOf } from './measure.ts';
import type { Column } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { page, cell as room, styles, type TextStyle } from './style.ts';
import { cutWords } from './text.ts';

/** Where the columns of a table stand; one that is too wide for its place begins at the margin of the page. */
export function columnsOf(
  table: Table,
  { x, width }: Column,
  setting: Setting,
): { left: number; widths: number[] } {
  const wishes = table.columns.map((column, i) => wishOf(table, i, column.weight, setting));
  const needed = wishes.reduce((sum, { wide }) => sum + wide, 0);
  const left = needed > width ? page.left : x;
  return { left, widths: columnWidths(wishes, x + width - left) };
}

/** A word longer than this, in points, may be broken for want of room. */
const breakable = 54;

function wishOf(table: Table, i: number, weight: number, { faces, hyphenate }: Setting): Wish {
  const sides = 2 * room.side + 0.01;
  const wish = { weight, wide: sides, least: sides };
  const widen = (content: Cell | undefined, style: TextStyle) => {
    for (const { parts } of cutWords(content ?? [], style, undefined, faces)) {
      const width = widthOf(parts, faces) + sides;
      if (width > wish.wide) wish.wide = width;
      if (width <= wish.least) continue;
      const bearable = isBreakable(textOf(parts), hyphenate) ? Math.min(width, breakable) : width;
      wish.least = Math.max(wish.least, bearable);
    }
  };
  widen(table.head[i], styles.columnHead);
  for (const row of table.rows) widen(row.cells[i], styleOf(row, table, i));
  return wish;
}

/** Long words and addresses are; names, amounts and dates are not. */
function isBreakable(text: string, hyphenate: Setting['hyphenate']): boolean {
  return text.length > 20 || (text.length > 12 && !/\d/.test(text)) || hyphenate(text).length > 0;
}

/** How the text of a cell looks. */
export function styleOf(row: Row, { rowHeads }: Table, i: number): TextStyle {
  return row.total ? styles.total : rowHeads && i === 0 ? styles.rowHead : styles.cell;
}
