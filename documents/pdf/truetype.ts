/** What the layout and the writer need of a TrueType font. Measures are in font units; see `unitsPerEm`. */
export interface TrueType {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  capHeight: number;
  italicAngle: number;
  /** xMin, yMin, xMax, yMax of all glyphs together. */
  bounds: [number, number, number, number];
  postScriptName: string;
  glyphCount: number;
  /** Code point → glyph id. */
  cmap: ReadonlyMap<number, number>;
  advanceOf(glyph: number): number;
  table(tag: string): DataView | undefined;
}

/** Reads the tables of a TrueType font (OpenType specification 1.9: cmap formats 4 and 12). */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = readTables(bytes);
  const need = (tag: string) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no table '${tag}'`);
    return table;
  };
  const head = need('head');
  const hhea = need('hhea');
  const hmtx = need('hmtx');
  const os2 = need('OS/2');
  const measured = hhea.getUint16(34);
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getInt16(88),
    italicAngle: need('post').getInt32(4) / 65536,
    bounds: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    postScriptName: readPostScriptName(need('name')),
    glyphCount: need('maxp').getUint16(4),
    cmap: readCmap(need('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, measured - 1)),
    table: (tag) => tables.get(tag),
  };
}

/** The tables of a font file, by tag. */
export function readTables(bytes: Uint8Array): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = readLatin1(view, entry, 4);
    const offset = view.getUint32(entry + 8);
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, view.getUint32(entry + 12)));
  }
  return tables;
}

function readLatin1(view: DataView, offset: number, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(view.getUint8(offset + i));
  return text;
}

function readPostScriptName(name: DataView): string {
  const strings = name.getUint16(4);
  for (let i = 0; i < name.getUint16(2); i++) {
    const record = 6 + 12 * i;
    const isWindows = name.getUint16(record) === 3;
    if (!isWindows || name.getUint16(record + 6) !== 6) continue;
    const text = readLatin1(name, strings + name.getUint16(record + 10), name.getUint16(record + 8));
    return text.replaceAll('\0', '');
  }
  throw new Error('the font has no PostScript name');
}

function readCmap(cmap: DataView): Map<number, number> {
  const subtables = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const offset = cmap.getUint32(8 + 8 * i);
    subtables.set(cmap.getUint16(offset), offset);
  }
  const segmented = subtables.get(4);
  const full = subtables.get(12);
  if (full !== undefined) return readFormat12(cmap, full);
  if (segmented !== undefined) return readFormat4(cmap, segmented);
  throw new Error('the font has no Unicode cmap');
}

function readFormat12(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint32(start + 12); i++) {
    const group = start + 16 + 12 * i;
    const first = cmap.getUint32(group);
    const last = cmap.getUint32(group + 4);
    const glyph = cmap.getUint32(group + 8);
    for (let codePoint = first; codePoint <= last; codePoint++)
      glyphs.set(codePoint, glyph + codePoint - first);
  }
  return glyphs;
}

function readFormat4(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = cmap.getUint16(start + 6);
  for (let i = 0; i < doubled; i += 2) {
    const last = cmap.getUint16(start + 14 + i);
    const first = cmap.getUint16(start + 16 + doubled + i);
    const delta = cmap.getUint16(start + 16 + 2 * doubled + i);
    const rangeAt = start + 16 + 3 * doubled + i;
    const range = cmap.getUint16(rangeAt);
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) {
      const listed = range === 0 ? codePoint : cmap.getUint16(rangeAt + range + 2 * (codePoint - first));
      if (listed !== 0) glyphs.set(codePoint, (listed + delta) & 0xffff);
    }
  }
  return glyphs;
}
