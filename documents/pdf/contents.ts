import type { Ink, Strip } from './ink.ts';
import { setLabel, setLines, setParagraph, widthOfLabel } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { append, type Element, inside } from './structure.ts';
import { colours, page, space, styles } from './style.ts';

/** An entry of the contents and of the outline: an article, a schedule, the page to sign. */
export interface Entry {
  id: string;
  /** '4'; absent for what is not numbered. */
  number?: string;
  title: string;
}

/** The contents, together on one page if that can be. `pageOf` tells the number printed on the page where an id begins. */
export function setContents(
  entries: readonly Entry[],
  title: string,
  pageOf: (id: string) => number,
  parent: Element,
  setting: Setting,
): Strip[] {
  const column = { x: page.left, width: page.textEnd - page.left };
  const heading = setParagraph(
    [{ type: 'text', text: title }],
    styles.articleTitle,
    column,
    append(parent, 'H2'),
    space.article,
    setting,
  );
  const toc = append(parent, 'TOC');
  const strips = entries.flatMap((entry, i) =>
    setEntry(entry, String(pageOf(entry.id)), toc, i === 0 ? 12 : 0, setting),
  );
  const all = [...heading, ...strips];
  return all.map((strip, i) => ({ ...strip, keep: i < all.length - 1 }));
}

const numberRoom = 34;

function setEntry(
  { id, number, title }: Entry,
  pageNumber: string,
  toc: Element,
  before: number,
  setting: Setting,
): Strip[] {
  const link = inside(append(toc, 'TOCI'), 'Link');
  const style = styles.contents;
  const width = page.textEnd - page.text - numberRoom;
  const lines = setLines([{ type: 'text', text: title }], style, { x: page.text, width }, link, setting);
  return lines.map((ink, i) => {
    const text = ink.find((piece) => piece.type === 'line')!;
    if (i === 0 && number !== undefined)
      ink.unshift(setLabel(number, styles.number, page.left, text.y, link, setting));
    if (i === lines.length - 1) ink.push(...leader(text, pageNumber, link, setting));
    for (const piece of ink)
      if (piece.type === 'line') for (const fragment of piece.fragments) fragment.to = id;
    return { before: i === 0 ? before : 0, height: style.leading, ink, keep: i < lines.length - 1 };
  });
}

/** The fine rule that leads the eye from a title to its page, and the number of that page. */
function leader(
  { y, fragments }: Extract<Ink, { type: 'line' }>,
  pageNumber: string,
  link: Element,
  setting: Setting,
): Ink[] {
  const last = fragments.at(-1);
  const from = last ? last.x + last.width + 8 : page.text;
  const at = page.textEnd - widthOfLabel(pageNumber, styles.contents, setting);
  const rule: Ink = {
    type: 'box',
    x: from,
    y: y - 0.4,
    width: Math.max(0, at - 8 - from),
    height: 0.4,
    colour: colours.hairline,
  };
  return [rule, setLabel(pageNumber, styles.contents, at, y, link, setting)];
}
