import { type FaceName, fontBytes } from './font-files.ts';
import { readKerning } from './kerning.ts';
import { readLigatures } from './ligatures.ts';
import { recent } from './recent.ts';
import { readTrueType, type TrueType } from './truetype.ts';

/** A piece of text as glyphs of one face. */
export interface Shape {
  glyphs: readonly number[];
  /** The elements of a PDF `TJ` array: glyph ids in hexadecimal, kerning between them. */
  show: string;
  /** In thousandths of the type size. */
  width: number;
  /** False when the face has no glyph for some character. */
  complete: boolean;
}

export interface Face {
  name: FaceName;
  font: TrueType;
  has(codePoint: number): boolean;
  shape(text: string): Shape;
  /** The text a glyph stands for: the same whatever text it was used for first. */
  textOf(glyph: number): string;
}

export type Faces = (name: FaceName) => Face;

/** Characters drawn with the glyphs of others, where the font has none of its own. */
const drawnAs: Record<string, string> = { '\u2011': '\u2010', Ĳ: 'IJ', ĳ: 'ij' };

const wordsRemembered = 8000;
const longestRemembered = 60;

const opened = new Map<FaceName, Face>();

/** The face of that name, read from its file when first asked for and kept. */
export const openFace: Faces = (name) => {
  const known = opened.get(name);
  if (known) return known;
  const face = makeFace(name, readTrueType(fontBytes(name)));
  opened.set(name, face);
  return face;
};

function makeFace(name: FaceName, font: TrueType): Face {
  const { cmap } = font;
  const kerning = readKerning(font);
  const ligatures = readLigatures(font);

  function glyphsOf(text: string): number[] {
    const glyphs: number[] = [];
    for (const character of text) {
      const glyph = cmap.get(character.codePointAt(0)!);
      if (glyph !== undefined || !(character in drawnAs)) glyphs.push(glyph ?? 0);
      else for (const other of drawnAs[character]!) glyphs.push(cmap.get(other.codePointAt(0)!) ?? 0);
    }
    return joinLigatures(glyphs);
  }

  function joinLigatures(glyphs: number[]): number[] {
    for (let i = 0; i < glyphs.length; i++) {
      const found = ligatures
        .get(glyphs[i]!)
        ?.find(({ parts }) => parts.every((part, k) => part === glyphs[i + k]));
      if (found) glyphs.splice(i, found.parts.length, found.glyph);
    }
    return glyphs;
  }

  function shape(text: string): Shape {
    const glyphs = glyphsOf(text);
    const scale = 1000 / font.unitsPerEm;
    let width = 0;
    let show = '<';
    glyphs.forEach((glyph, i) => {
      const next = glyphs[i + 1];
      const kern = next === undefined ? 0 : kerning(glyph, next) * scale;
      width += font.advanceOf(glyph) * scale + kern;
      show += glyph.toString(16).padStart(4, '0');
      if (kern !== 0) show += `>${-kern}<`;
    });
    return { glyphs, show: `${show}>`, width, complete: !glyphs.includes(0) };
  }

  const remembered = recent(wordsRemembered, shape);
  let texts: Map<number, string> | undefined;
  return {
    name,
    font,
    has: (codePoint) => cmap.has(codePoint) || String.fromCodePoint(codePoint) in drawnAs,
    shape: (text) => (text.length > longestRemembered ? shape(text) : remembered(text)),
    textOf: (glyph) => {
      texts ??= readTexts(font, ligatures);
      return texts.get(glyph) ?? '';
    },
  };
}

/**
 * Where several characters share a glyph, one speaks for it that compatibility normalisation (NFKC) leaves alone and
 * that is no modifier letter, and of those the lowest: a space for the no-break space, the Greek letter for the ohm and
 * micro signs, the quotation mark for the letter apostrophe.
 */
function readTexts(font: TrueType, ligatures: ReturnType<typeof readLigatures>): Map<number, string> {
  const texts = new Map<number, string>();
  const isPlain = (text: string) => text.normalize('NFKC') === text && !/\p{Lm}/u.test(text);
  for (const codePoint of [...font.cmap.keys()].sort((a, b) => a - b)) {
    const glyph = font.cmap.get(codePoint)!;
    const text = String.fromCodePoint(codePoint);
    const known = texts.get(glyph);
    if (known === undefined || (!isPlain(known) && isPlain(text))) texts.set(glyph, text);
  }
  for (const { parts, glyph } of [...ligatures.values()].flat()) {
    texts.set(glyph, parts.map((part) => texts.get(part) ?? '').join(''));
  }
  return texts;
}
