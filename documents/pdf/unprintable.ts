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

/** The code points that can be printed as they are, as ranges from the first to the last. */
export function printableRanges(faces: Faces): [number, number][] {
  const ranges: [number, number][] = [];
  for (let codePoint = 0x20; codePoint <= 0x10ffff; codePoint++) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
    if (printable(String.fromCodePoint(codePoint), faces).startsWith('[U+')) continue;
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges;
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
    case 'figure':
      return block.bars.flatMap(({ heading = '', label, amount }) => [heading, label, amount]);
  }
}

function textOf(inline: Inline): string {
  return inline.type === 'break' ? '' : inline.text;
}
