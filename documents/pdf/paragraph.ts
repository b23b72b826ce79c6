import type { Inline } from '#agreement/draft-tree';
import { breakLines, type Hyphens, type SetLine } from './break-lines.ts';
import type { Fragment, Ink, Line, Strip } from './ink.ts';
import { widthOf } from './measure.ts';
import type { Setting } from './setting.ts';
import type { Element } from './structure.ts';
import { colours, type TextStyle } from './style.ts';
import { cutWords, type Part } from './text.ts';

/** Where text goes: from `x`, no wider than `width`. */
export interface Column {
  x: number;
  width: number;
  align?: 'left' | 'right';
  hyphens?: Hyphens;
}

/** A paragraph as strips of one line each, kept together so that no line of it stands alone on a page. */
export function setParagraph(
  content: readonly Inline[],
  style: TextStyle,
  column: Column,
  element: Element | undefined,
  before: number,
  setting: Setting,
): Strip[] {
  const lines = setLines(content, style, column, element, setting);
  return lines.map((ink, i) => ({
    before: i === 0 ? before : 0,
    height: style.leading,
    ink,
    ...(lines.length > 1 && (i === 0 || i === lines.length - 2) && { keep: true }),
  }));
}

/** The ink of each line of a text, measured from the top of that line. */
export function setLines(
  content: readonly Inline[],
  style: TextStyle,
  column: Column,
  element: Element | undefined,
  setting: Setting,
): Ink[][] {
  const words = cutWords(content, style, element, setting.faces);
  return breakLines(words, column.width, setting, column.hyphens).map((line) => {
    const x = column.align === 'right' ? column.x + column.width - line.width : column.x;
    return inkOf(line, x, style, setting);
  });
}

/** Where the baseline stands below the top of a line of this style. */
export function baselineOf({ size, leading }: TextStyle): number {
  return leading / 2 + 0.33 * size;
}

function inkOf(line: SetLine, x: number, style: TextStyle, { faces }: Setting): Ink[] {
  const y = baselineOf(style);
  const fragments: Fragment[] = [];
  let end = x;
  const add = (part: Part, width: number) => {
    const shape = faces(part.style.face).shape(part.text);
    const last = fragments.at(-1);
    if (last && continues(last, part)) {
      fragments[fragments.length - 1] = {
        ...last,
        width: last.width + width,
        text: last.text + part.text,
        shapes: [...last.shapes, shape],
      };
    } else fragments.push({ ...part, x: end, width, shapes: [shape] });
    end += width;
  };
  for (const part of line.parts) add(part, widthOf([part], faces));
  if (line.gap) add(line.gap, 0);
  const last = line.parts.at(-1);
  if (line.hyphen && last) {
    const shape = faces(last.style.face).shape('-');
    fragments.push({
      ...last,
      x: end,
      width: widthOf([{ ...last, text: '-' }], faces),
      text: '-',
      shapes: [shape],
      hyphen: true,
    });
  }
  return [
    ...fragments.filter(({ open }) => open).flatMap((fragment) => openTint(fragment, y)),
    { type: 'line', y, fragments },
  ];
}

function continues(last: Fragment, part: Part): boolean {
  return (
    last.style === part.style &&
    last.element === part.element &&
    last.open === part.open &&
    last.to === part.to
  );
}

/** The tint and rule that show what is still open, legible in black and white too. */
function openTint({ x, width, style: { size } }: Fragment, baseline: number): Ink[] {
  const top = baseline - 0.82 * size;
  const bottom = baseline + 0.3 * size;
  return [
    { type: 'box', x, y: top, width, height: bottom - top, colour: colours.tint },
    { type: 'box', x, y: bottom - 0.7, width, height: 0.7, colour: colours.accent },
  ];
}

/** A line of plain text, such as a clause number: its ink, at a baseline of the caller's choice. */
export function setLabel(
  text: string,
  style: TextStyle,
  x: number,
  y: number,
  element: Element | undefined,
  setting: Setting,
): Line {
  const parts = cutWords([{ type: 'text', text }], style, element, setting.faces).flatMap(({ parts, gap }) =>
    gap ? [...parts, gap] : parts,
  );
  let end = x;
  const fragments = parts.map((part) => {
    const width = widthOf([part], setting.faces);
    const fragment = { ...part, x: end, width, shapes: [setting.faces(part.style.face).shape(part.text)] };
    end += width;
    return fragment;
  });
  return { type: 'line', y, fragments };
}

export function widthOfLabel(text: string, style: TextStyle, setting: Setting): number {
  const line = setLabel(text, style, 0, 0, undefined, setting);
  return line.fragments.reduce((sum, { width }) => sum + width, 0);
}
