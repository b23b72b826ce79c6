import type { Faces } from './face.ts';
import type { Part } from './text.ts';

/** The width of text set as it is, in points. */
export function widthOf(parts: readonly Part[], faces: Faces): number {
  let width = 0;
  for (const { text, style } of parts) {
    const shape = faces(style.face).shape(text);
    width += (shape.width * style.size) / 1000 + (style.tracking ?? 0) * shape.glyphs.length;
  }
  return width;
}

/** A part of a word, by positions in its text. */
export function slice(parts: readonly Part[], from: number, to = Number.POSITIVE_INFINITY): Part[] {
  const sliced: Part[] = [];
  let at = 0;
  for (const part of parts) {
    const text = part.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') sliced.push(text === part.text ? part : { ...part, text });
    at += part.text.length;
  }
  return sliced;
}

export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The hyphen of a broken word is a piece of its own: it is not kerned with the letter before it. */
export function withHyphen(parts: Part[]): Part[] {
  const last = parts.at(-1);
  return last ? [...parts, { ...last, text: '-' }] : parts;
}
