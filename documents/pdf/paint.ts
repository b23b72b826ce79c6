import type { FaceName } from './font-files.ts';
import type { Box, Fragment, Ink } from './ink.ts';
import type { Layout } from './layout.ts';
import type { Element } from './structure.ts';
import { type Colour, page as paper, type TextStyle } from './style.ts';

/** A rectangle that leads elsewhere when it is clicked; y from the bottom, as PDF has it. */
export interface LinkArea {
  to: string;
  text: string;
  element: Element | undefined;
  rectangle: [number, number, number, number];
}

export interface PaintedPage {
  /** Page description operators (ISO 32000-1, 8 and 9). */
  content: string;
  /** The structure element of each marked content id. */
  marks: Element[];
  links: LinkArea[];
  /** The rectangle around all of a figure, y from the bottom. */
  figures: Map<Element, [number, number, number, number]>;
}

/** The glyphs used of each face. */
export type GlyphUse = Map<FaceName, Set<number>>;

/** The name a face has in the resources of every page. */
export function resourceName(face: FaceName): string {
  return `F-${face}`;
}

/** Writes a page of the layout as PDF operators, and notes in `used` which glyphs it needs. */
export function paintPage({ ink, header, footer }: Layout['pages'][number], used: GlyphUse): PaintedPage {
  const marks: Element[] = [];
  const links: LinkArea[] = [];
  const out: string[] = [];
  const artifact = (properties: string, pieces: readonly Ink[]) => {
    if (pieces.length === 0) return;
    out.push(properties, ...paintPieces(pieces, used), 'EMC');
  };
  artifact(
    '/Artifact BMC',
    ink.filter((piece) => piece.type === 'box' && !piece.element),
  );
  artifact('/Artifact <</Type /Pagination /Subtype /Header>> BDC', header);
  const numbers = new Map<Element, number>();
  for (const { element, boxes, fragments: run } of runs(ink)) {
    if (element) {
      numbers.set(element, marks.length);
      out.push(`/${element.role} <</MCID ${marks.length}>> BDC`);
      marks.push(element);
    } else out.push('/Artifact BMC');
    out.push(...boxes.map(paintBox), ...(run.length > 0 ? [paintText(run, used)] : []), 'EMC');
    for (const fragment of run) if (fragment.to !== undefined) links.push(areaOf(fragment, fragment.to));
  }
  artifact('/Artifact <</Type /Pagination /Subtype /Footer>> BDC', footer);
  return { content: out.join('\n'), marks, links, figures: figuresIn(ink) };
}

/** The figures of a page, with all that belongs to each. */
function figuresIn(ink: readonly Ink[]): PaintedPage['figures'] {
  const found: PaintedPage['figures'] = new Map();
  const around = (element: Element, left: number, bottom: number, right: number, top: number) => {
    const [x1, y1, x2, y2] = found.get(element) ?? [left, bottom, right, top];
    found.set(element, [Math.min(x1, left), Math.min(y1, bottom), Math.max(x2, right), Math.max(y2, top)]);
  };
  for (const piece of ink) {
    if (piece.type === 'box' && piece.element)
      around(
        piece.element,
        piece.x,
        paper.height - piece.y - piece.height,
        piece.x + piece.width,
        paper.height - piece.y,
      );
    if (piece.type === 'line')
      for (const { element, x, width, style } of piece.fragments)
        if (element?.role === 'Figure')
          around(
            element,
            x,
            paper.height - piece.y - 0.25 * style.size,
            x + width,
            paper.height - piece.y + style.size,
          );
  }
  return found;
}

/** A fragment with the baseline it stands on, from the top of the paper. */
type Placed = Fragment & { y: number };

/** What belongs to one element and is painted together. */
interface Run {
  element: Element | undefined;
  boxes: Box[];
  fragments: Placed[];
}

/** What a page holds besides decoration, in runs that belong to one element. */
function runs(ink: readonly Ink[]): Run[] {
  const runs: Run[] = [];
  const runOf = (element: Element | undefined): Run => {
    const last = runs.at(-1);
    if (last && last.element === element) return last;
    const run: Run = { element, boxes: [], fragments: [] };
    runs.push(run);
    return run;
  };
  for (const piece of ink) {
    if (piece.type === 'box') {
      if (piece.element) runOf(piece.element).boxes.push(piece);
      continue;
    }
    for (const fragment of piece.fragments)
      runOf(fragment.element).fragments.push({ ...fragment, y: piece.y });
  }
  return runs;
}

function paintPieces(pieces: readonly Ink[], used: GlyphUse): string[] {
  return pieces.map((piece) => {
    if (piece.type === 'line') {
      return paintText(
        piece.fragments.map((fragment) => ({ ...fragment, y: piece.y })),
        used,
      );
    }
    return paintBox(piece);
  });
}

function paintBox({ x, y, width, height, colour }: Box): string {
  return `${fill(colour)} ${point(x)} ${point(paper.height - y - height)} ${point(width)} ${point(height)} re f`;
}

function paintText(fragments: readonly Placed[], used: GlyphUse): string {
  const out = ['BT'];
  let style: TextStyle | undefined;
  for (const { x, y, shapes, hyphen, ...fragment } of fragments) {
    const set = fragment.style;
    if (set.face !== style?.face || set.size !== style.size)
      out.push(`/${resourceName(set.face)} ${set.size} Tf`);
    if (set.colour !== style?.colour) out.push(fill(set.colour));
    if ((set.tracking ?? 0) !== (style?.tracking ?? 0)) out.push(`${set.tracking ?? 0} Tc`);
    style = set;
    noteUse(used, set.face, shapes);
    const show = `1 0 0 1 ${point(x)} ${point(paper.height - y)} Tm [${shapes.map((shape) => shape.show).join('')}] TJ`;
    // The hyphen at the end of a line is no part of the word: whoever copies or hears the text gets a soft one.
    out.push(hyphen ? `/Span <</ActualText <FEFF00AD>>> BDC ${show} EMC` : show);
  }
  if (style?.tracking) out.push('0 Tc');
  out.push('ET');
  return out.join('\n');
}

function noteUse(used: GlyphUse, face: FaceName, shapes: Fragment['shapes']): void {
  let glyphs = used.get(face);
  if (!glyphs) {
    glyphs = new Set();
    used.set(face, glyphs);
  }
  for (const shape of shapes) for (const glyph of shape.glyphs) glyphs.add(glyph);
}

function areaOf({ x, y, width, text, element, style: { size } }: Placed, to: string): LinkArea {
  const bottom = paper.height - y - 0.25 * size;
  return { to, text, element, rectangle: [x, bottom, x + width, bottom + 1.1 * size] };
}

/** Points with two decimals, which is finer than anyone sees. */
function point(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const fills = new Map<Colour, string>();

function fill(colour: Colour): string {
  const known = fills.get(colour) ?? `${colour.map((part) => Math.round(part * 1000) / 1000).join(' ')} rg`;
  fills.set(colour, known);
  return known;
}
