import {
  type Block,
  type Draft,
  type Inline,
  isAgreement,
  type Printed,
  type Table,
} from '#agreement/draft-tree';
import { plainWords } from './words.ts';

/** The document as plain text: for reading in a terminal, and for seeing a change of wording as a change of lines. */
export function text(document: Printed): string {
  const words = plainWords[document.language];
  const version = document.version === undefined ? '' : `, ${words.version} ${document.version}`;
  const lines = [
    `${words[document.mark].toUpperCase()}${version}`,
    '',
    ...typed(document.title),
    '',
    ...document.cover.flatMap((each) => block(each, '')),
    ...(isAgreement(document) ? parts(document) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What an agreement has below its first page. */
function parts(draft: Draft): string[] {
  const words = plainWords[draft.language];
  return [
    ...draft.articles.flatMap(({ number, title, summary, clauses }) => [
      `${number} ${title}`,
      ...(summary ? typed(inline(summary)) : []),
      '',
      ...clauses.flatMap((clause) => labelled(clause.number, clause.blocks, '')),
    ]),
    ...draft.schedules.flatMap(({ letter, title, blocks }) => [
      `${words.schedule} ${letter}: ${title}`,
      '',
      ...blocks.flatMap((each) => block(each, '')),
    ]),
    draft.signing.title,
    '',
    ...draft.signing.blocks.flatMap((each) => block(each, '')),
    ...draft.signing.signatures.flatMap(({ name, fields }) => [
      ...typed(name),
      ...fields.flatMap(({ label, value }) => typed(`${label}: ${value || '_'.repeat(30)}`)),
      '',
    ]),
    `${words.fingerprint}: ${draft.fingerprint}`,
  ];
}

function block(each: Block, indent: string): string[] {
  switch (each.type) {
    case 'paragraph':
    case 'heading':
      return [...typed(inline(each.content), indent), ''];
    case 'list':
      return each.items.flatMap(({ label, blocks }) => labelled(label, blocks, indent));
    case 'table':
      return [...table(each).flatMap((line) => typed(line, indent)), ''];
    // Its figures stand in a table beside it.
    case 'figure':
      return [];
  }
}

/** What somebody typed on a line of its own, or with the number of a clause before it, is set in: it cannot pass for another. */
function typed(text: string, indent = ''): string[] {
  const isOurs = (line: string, at: number) => at === 0 && (indent !== '' || !/^\d+\.\d+ /.test(line));
  return text.split('\n').map((line, at) => `${indent}${isOurs(line, at) ? '' : '    '}${line}`);
}

/** Blocks behind a number or letter that hangs before their first line. */
function labelled(label: string, blocks: Block[], indent: string): string[] {
  const deeper = `${indent}${' '.repeat(label.length + 1)}`;
  const lines = blocks.flatMap((each) => block(each, deeper));
  return lines.map((line, at) => (at === 0 ? `${indent}${label} ${line.trimStart()}` : line));
}

function table({ caption, head, rows }: Table): string[] {
  const all = [...(head.length > 0 ? [head] : []), ...rows.map(({ cells }) => cells)];
  const lines = all.map((cells) => cells.map((cell) => inline(cell).replaceAll('\n', ' / ')).join(' | '));
  return caption ? [inline(caption), ...lines] : lines;
}

function inline(content: readonly Inline[]): string {
  return content.map((each) => (each.type === 'break' ? '\n' : each.text)).join('');
}
