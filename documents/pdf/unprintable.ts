import type { Block, Draft, Inline } from '#agreement/draft-tree';
import type { Faces } from './face.ts';
import { isPrintable, printable } from './text.ts';

/** The distinct characters of a draft that no font has, in the order in which they first stand in it. */
export function findUnprintable(draft: Draft, faces: Faces): string[] {
  const found = new Set<string>();
  for (const text of textsOf(draft)) {
    if (printable(text, faces) === text) continue;
    for (const character of text.normalize('NFC')) {
      const drawn = printable(character, faces);
      if (drawn.startsWith('[U+') && !isPrintable(character.codePointAt(0)!, faces)) found.add(character);
    }
  }
  return [...found];
}

function* textsOf(draft: Draft): Generator<string> {
  yield draft.title;
  yield* draft.cover.flatMap(textsOfBlock);
  for (const { number, title, summary, clauses } of draft.articles) {
    yield number;
    yield title;
    yield* (summary ?? []).map(textOf);
    yield* clauses.flatMap((clause) => [clause.number, ...clause.blocks.flatMap(textsOfBlock)]);
  }
  for (const { letter, title, blocks } of draft.schedules)
    yield* [letter, title, ...blocks.flatMap(textsOfBlock)];
  yield draft.signing.title;
  yield* draft.signing.blocks.flatMap(textsOfBlock);
  for (const { name, fields } of draft.signing.signatures) {
    yield name;
    yield* fields.flatMap(({ label, value }) => [label, value]);
  }
}

function textsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content.map(textOf);
    case 'list':
      return block.items.flatMap(({ label, blocks }) => [label, ...blocks.flatMap(textsOfBlock)]);
    case 'table': {
      const cells = [block.caption ?? [], ...block.head, ...block.rows.flatMap((row) => row.cells)];
      return cells.flat().map(textOf);
    }
  }
}

function textOf(inline: Inline): string {
  return inline.type === 'break' ? '' : inline.text;
}
