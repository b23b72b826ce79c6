import type { Block, Cell, Draft, Inline, Sheet } from '#agreement/draft-tree';
import { folded } from './setting.ts';

/**
 * What a screen reader should be told of a draft: a line for each element, indented, with its text; «…» is a link.
 * Written from the Draft's meaning alone, to compare the structure tree with.
 */
export function expectedTree(
  draft: Draft,
  words: { mark: string; edition: string; schedule: string; fingerprint: string },
) {
  const lines = firstPage(draft, `${words.mark} ${words.edition}`);
  const contents: string[] = [];
  for (const { number, title, summary, clauses } of draft.articles) {
    contents.push(`${number} ${title}`);
    lines.push('Sect', `  H2 ${number} ${title}`);
    if (summary) lines.push(`  P ${say(summary)}`);
    lines.push('  L Decimal');
    for (const clause of clauses) lines.push(...indent(itemLines(clause.number, clause.blocks), 2));
  }
  for (const { letter, title, blocks } of draft.schedules) {
    const heading = `${words.schedule} ${letter} — ${title}`;
    contents.push(heading);
    lines.push('Sect', `  H2 ${heading}`, ...indent(blocks.flatMap((block) => blockLines(block, 'H3'))));
  }
  const { title, blocks, signatures } = draft.signing;
  contents.push(title);
  lines.push('Sect', `  H2 ${title}`, ...indent(blocks.flatMap((block) => blockLines(block, 'H3'))));
  for (const { name, fields } of signatures) {
    lines.push(
      '  Sect',
      `    H3 ${name}`,
      ...fields.map(({ label, value }) => `    P ${label} ${value}`.trimEnd()),
    );
  }
  lines.push(`  P ${words.fingerprint} ${draft.fingerprint}`);
  return { lines: lines.map(foldedLine), contents: contents.map(folded) };
}

/** The same of what every document begins with, and a conversation guide is. */
export function expectedSheet(sheet: Sheet, mark: string): string[] {
  return firstPage(sheet, mark).map(foldedLine);
}

function firstPage({ title, cover }: Sheet, mark: string): string[] {
  const blocks = cover.flatMap((block) => blockLines(block, 'H2'));
  return ['Sect', `  P ${mark}`, `  H1 ${title}`, ...indent(blocks)];
}

function indent(lines: string[], depth = 1): string[] {
  return lines.map((line) => '  '.repeat(depth) + line);
}

function foldedLine(line: string): string {
  return /^ */.exec(line)![0] + folded(line);
}

function say(content: readonly Inline[]): string {
  const saying = (inline: Inline) =>
    inline.type === 'break' ? ' ' : inline.type === 'reference' ? `«${inline.text}»` : inline.text;
  return content.map(saying).join('');
}

function itemLines(label: string, blocks: readonly Block[]): string[] {
  return [
    'LI',
    `  Lbl ${label}`,
    '  LBody',
    ...indent(
      blocks.flatMap((block) => blockLines(block, 'H3')),
      2,
    ),
  ];
}

function blockLines(block: Block, heading: 'H2' | 'H3'): string[] {
  switch (block.type) {
    case 'paragraph':
      return [`P ${say(block.content)}`];
    case 'heading':
      return [`${heading} ${say(block.content)}`];
    case 'list': {
      const numbering = !block.ordered
        ? 'Disc'
        : /^[a-z]/.test(block.items[0]!.label)
          ? 'LowerAlpha'
          : 'Decimal';
      return [
        `L ${numbering}`,
        ...indent(block.items.flatMap(({ label, blocks }) => itemLines(label, blocks))),
      ];
    }
    case 'figure':
      return [
        `Figure ${block.bars.flatMap(({ heading = [], label, amount }) => [heading, label, amount].flat()).join(' ')}`,
      ];
    case 'table': {
      const cell = (role: string, content: Cell) => `  ${role} ${say(content)}`;
      return [
        'Table',
        ...(block.caption ? [`  Caption ${say(block.caption)}`] : []),
        ...(block.head.length > 0
          ? ['  TR', ...indent(block.head.map((content) => cell('TH Column', content)))]
          : []),
        ...block.rows.flatMap(({ cells }) => [
          '  TR',
          ...indent(cells.map((content, i) => cell(block.rowHeads && i === 0 ? 'TH Row' : 'TD', content))),
        ]),
      ];
    }
  }
}
