import type { Inline } from '#agreement/draft-tree';
import type { Face, Faces } from './face.ts';
import type { FaceName } from './font-files.ts';
import { type Element, inside } from './structure.ts';
import { colours, type TextStyle } from './style.ts';

/** Text of one look without a place to break. */
export interface Part {
  text: string;
  style: TextStyle;
  element: Element | undefined;
  open?: true;
  to?: string;
}

/** What stands together on a line, and what follows it: a space, a place to break without one, or a typed line break. */
export interface Word {
  parts: Part[];
  after: 'space' | 'break' | 'line' | 'end';
  /** The space after it, in the look it has. */
  gap?: Part;
  /** Never hyphenated. */
  whole?: true;
}

const strong: Partial<Record<FaceName, FaceName>> = {
  serif: 'serifStrong',
  serifItalic: 'serifStrong',
  sans: 'sansStrong',
};
const italic: Partial<Record<FaceName, FaceName>> = { serif: 'serifItalic', sans: 'serifItalic' };

/** Where a character is looked for when a face lacks it. */
const otherFaces: Record<FaceName, FaceName[]> = {
  serif: ['sans'],
  serifItalic: ['serif', 'sans'],
  serifStrong: ['sansStrong', 'serif', 'sans'],
  sans: ['serif'],
  sansStrong: ['serifStrong', 'sans', 'serif'],
};

// Spaces at which a line may break; U+00A0, U+2007 and U+202F are not among them (Unicode annex 14, class GL).
const spaces = /([\t\n\v\f\r \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+)/;
const places = /\u200b|(?<=[\p{L}\p{N}]{2}[-‐–—/])(?=\p{L}{2})|(?<=\p{L}{2}[-‐–—/])(?=[\p{L}\p{N}]{2})/u;
// Characters without a form of their own: joiners, direction marks, variation selectors, the soft hyphen.
const invisible = /(?!\u200b)\p{Default_Ignorable_Code_Point}/gu;
const ordinary = /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u0131\u2013\u2018-\u201e\u2022\u20ac]*$/;

export function isPrintable(codePoint: number, faces: Faces): boolean {
  return faces('serif').has(codePoint) || faces('sans').has(codePoint);
}

/** What will be on paper for a text: every character that no face has in words, such as [U+4E2D]. */
export function printable(text: string, faces: Faces): string {
  if (ordinary.test(text)) return text;
  let result = '';
  for (const character of text.normalize('NFC').replace(invisible, '')) {
    const codePoint = character.codePointAt(0)!;
    const known = spaces.test(character) || character === '\u200b' || isPrintable(codePoint, faces);
    result += known ? character : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return result;
}

/** Cuts text into the words that lines are made of. */
export function cutWords(
  content: readonly Inline[],
  style: TextStyle,
  element: Element | undefined,
  faces: Faces,
): Word[] {
  const words: Word[] = [];
  let parts: Part[] = [];
  const finish = (after: Word['after'], gap?: Part) => {
    if (parts.length > 0 || after === 'line') words.push({ parts, after, ...(gap && { gap }) });
    parts = [];
  };
  for (const inline of content) {
    if (inline.type === 'break') {
      finish('line');
      continue;
    }
    const look = lookOf(inline, style, element);
    for (const token of printable(inline.text, faces).split(spaces)) {
      if (token === '') continue;
      if (spaces.test(token)) {
        finish('space', { ...look, text: ' ' });
        continue;
      }
      token.split(places).forEach((piece, i) => {
        if (i > 0) finish('break');
        if (piece !== '') parts.push(...inFaces(piece, look, faces));
      });
    }
  }
  finish('end');
  const last = words.at(-1);
  if (last) {
    last.after = 'end';
    delete last.gap;
  }
  return words;
}

function lookOf(
  inline: Exclude<Inline, { type: 'break' }>,
  style: TextStyle,
  element: Element | undefined,
): Omit<Part, 'text'> {
  if (inline.type === 'reference') {
    return {
      style: { ...style, colour: colours.accent },
      element: element && inside(element, 'Link'),
      to: inline.to,
    };
  }
  const face = (inline.strong && strong[style.face]) || (inline.em && italic[style.face]) || style.face;
  return {
    style: face === style.face ? style : { ...style, face },
    element,
    ...(inline.open && { open: true }),
  };
}

function inFaces(text: string, look: Omit<Part, 'text'>, faces: Faces): Part[] {
  const own = faces(look.style.face);
  if (own.shape(text).complete) return [{ ...look, text }];
  const parts: (Part & { style: TextStyle })[] = [];
  for (const character of text) {
    const face = faceFor(character.codePointAt(0)!, own, faces).name;
    const last = parts.at(-1);
    if (last?.style.face === face) last.text += character;
    else parts.push({ ...look, style: { ...look.style, face }, text: character });
  }
  return parts;
}

function faceFor(codePoint: number, own: Face, faces: Faces): Face {
  if (own.has(codePoint)) return own;
  const other = otherFaces[own.name].find((name) => faces(name).has(codePoint));
  return other ? faces(other) : own;
}
