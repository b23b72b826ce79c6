import type { Block, Inline, Paragraph, Sheet, Table } from '../draft-tree.ts';

/** How high things are on paper: what stands around them, and each of their lines; and how much a line holds. */
interface Setting {
  around: number;
  line: number;
  characters: number;
}

const page = 676;
const title: Setting = { around: 39, line: 33, characters: 29 };
const paragraphs: Record<NonNullable<Paragraph['role']> | 'body', Setting> = {
  lead: { around: 22, line: 18, characters: 62 },
  body: { around: 7, line: 15.6, characters: 72 },
  note: { around: 7, line: 13, characters: 92 },
};
const table = { around: 35, row: 8.8, line: 12.6, width: 443, sides: 12, character: 4.2 };

/** What a line that is not the last one loses where a word goes to the next. */
const wordEnd = 3;

/**
 * About how much of one A4 page a sheet takes; above 1 it runs over. An estimate: the tree that every output is made
 * from knows nothing of fonts.
 */
export function pageFill({ title: text, cover }: Sheet): number {
  return cover.reduce((sum, block) => sum + heightOf(block), heightOfText(text, title)) / page;
}

function heightOf(block: Block): number {
  switch (block.type) {
    case 'paragraph':
      return heightOfText(plain(block.content), paragraphs[block.role ?? 'body']);
    case 'heading':
      return heightOfText(plain(block.content), paragraphs.lead);
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks).reduce((sum, each) => sum + heightOf(each), 0);
    case 'table':
      return heightOfTable(block);
    // A guide has no pictures.
    case 'figure':
      return 0;
  }
}

function heightOfText(text: string, { around, line, characters }: Setting): number {
  return around + line * linesOf(text, characters);
}

function heightOfTable({ columns, rows }: Table): number {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const room = columns.map(({ weight }) => ((weight / whole) * table.width - table.sides) / table.character);
  const lines = rows.map(({ cells }) =>
    Math.max(...cells.map((cell, at) => linesOf(plain(cell), room[at]!))),
  );
  return lines.reduce((sum, count) => sum + table.row + table.line * count, table.around);
}

function plain(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join('');
}

function linesOf(text: string, characters: number): number {
  const lines = text.split('\n');
  return lines.reduce((sum, { length }) => {
    return sum + (length <= characters ? 1 : Math.ceil(length / (characters - wordEnd)));
  }, 0);
}
