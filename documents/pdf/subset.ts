import { assembleFont } from './assemble-font.ts';
import type { TrueType } from './truetype.ts';

const kept = ['cvt ', 'fpgm', 'head', 'hhea', 'maxp', 'prep'];

/**
 * The font with the outlines of some glyphs only, and of the glyphs those are composed of. Glyph ids stay what they
 * were; tables that PDF does not ask of an embedded TrueType font (ISO 32000-1, 9.9) are left out.
 */
export function subset(font: TrueType, glyphs: ReadonlySet<number>): Uint8Array {
  const outlines = new Outlines(font);
  const all = outlines.closure(glyphs);
  const count = Math.max(...all) + 1;
  const { glyf, loca } = outlines.only(all, count);
  const tables = new Map<string, Uint8Array>();
  for (const tag of kept) {
    const table = font.table(tag);
    if (table) tables.set(tag, copy(table));
  }
  const set = (tag: string, at: number, value: number) => viewOf(tables.get(tag)!).setUint16(at, value);
  set('head', 50, 1);
  set('maxp', 4, count);
  set('hhea', 34, count);
  viewOf(tables.get('head')!).setUint32(8, 0);
  return assembleFont(
    tables
      .set('glyf', glyf)
      .set('hmtx', metrics(font, all, count))
      .set('loca', loca),
  );
}

function copy(table: DataView): Uint8Array {
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const compositeFlags = { words: 1, scale: 8, more: 32, scales: 64, matrix: 128 };

class Outlines {
  readonly #glyf: DataView;
  readonly #loca: DataView;
  readonly #long: boolean;

  constructor(font: TrueType) {
    this.#glyf = font.table('glyf')!;
    this.#loca = font.table('loca')!;
    this.#long = font.table('head')!.getInt16(50) === 1;
  }

  /** The glyphs, .notdef, and all they are composed of. */
  closure(glyphs: ReadonlySet<number>): Set<number> {
    const all = new Set<number>([0, ...glyphs]);
    for (const glyph of all) for (const part of this.#partsOf(glyph)) all.add(part);
    return all;
  }

  /** The outlines of these glyphs one after the other, and where each of `count` glyphs starts. */
  only(glyphs: ReadonlySet<number>, count: number): { glyf: Uint8Array; loca: Uint8Array } {
    const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (let glyph = 0; glyph < count; glyph++) {
      loca.setUint32(4 * glyph, length);
      if (!glyphs.has(glyph)) continue;
      const outline = this.#outlineOf(glyph);
      pieces.push(outline);
      length += outline.length;
    }
    loca.setUint32(4 * count, length);
    return { glyf: joined(pieces, length), loca: new Uint8Array(loca.buffer) };
  }

  #start(glyph: number): number {
    return this.#long ? this.#loca.getUint32(4 * glyph) : 2 * this.#loca.getUint16(2 * glyph);
  }

  #outlineOf(glyph: number): Uint8Array {
    const start = this.#start(glyph);
    return new Uint8Array(this.#glyf.buffer, this.#glyf.byteOffset + start, this.#start(glyph + 1) - start);
  }

  #partsOf(glyph: number): number[] {
    const start = this.#start(glyph);
    if (this.#start(glyph + 1) === start || this.#glyf.getInt16(start) >= 0) return [];
    const parts: number[] = [];
    let at = start + 10;
    for (;;) {
      const flags = this.#glyf.getUint16(at);
      parts.push(this.#glyf.getUint16(at + 2));
      if (!(flags & compositeFlags.more)) return parts;
      at += 4 + (flags & compositeFlags.words ? 4 : 2);
      if (flags & compositeFlags.scale) at += 2;
      else if (flags & compositeFlags.scales) at += 4;
      else if (flags & compositeFlags.matrix) at += 8;
    }
  }
}

function metrics(font: TrueType, glyphs: ReadonlySet<number>, count: number): Uint8Array {
  const hmtx = font.table('hmtx')!;
  const measured = font.table('hhea')!.getUint16(34);
  const metrics = new DataView(new ArrayBuffer(4 * count));
  for (const glyph of glyphs) {
    const bearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
    metrics.setUint16(4 * glyph, font.advanceOf(glyph));
    metrics.setInt16(4 * glyph + 2, hmtx.getInt16(bearing));
  }
  return new Uint8Array(metrics.buffer);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
