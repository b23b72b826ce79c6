import { describe, expect, test } from 'vitest';
import { openFace } from '../../../documents/pdf/face.ts';
import { type FaceName, fontBytes, fontFileNames, fontFiles } from '../../../documents/pdf/font-files.ts';
import { subset } from '../../../documents/pdf/subset.ts';
import { isPrintable } from '../../../documents/pdf/text.ts';
import { readTables } from '../../../documents/pdf/truetype.ts';

const names = Object.keys(fontFiles) as FaceName[];

test('every font file is there', () => {
  expect(fontFileNames).toHaveLength(names.length);
  for (const name of names) expect(fontBytes(name).length).toBeGreaterThan(100_000);
});

test('every Latin letter of Europe can be printed', () => {
  for (let codePoint = 0x20; codePoint < 0x180; codePoint++) {
    const isControl = codePoint >= 0x7f && codePoint < 0xa0;
    if (!isControl && codePoint !== 0xad)
      expect(isPrintable(codePoint, openFace), String(codePoint)).toBe(true);
  }
});

describe.each(names)('%s', (name) => {
  const face = openFace(name);

  test('kerns pairs that need it', () => {
    const apart = face.shape('T').width + face.shape('o').width;
    expect(face.shape('To').width).toBeLessThan(apart - 5);
    expect(face.shape('nn').width).toBeCloseTo(2 * face.shape('n').width, 0);
  });

  test('has figures of one width, for columns of amounts', () => {
    const widths = [...'0123456789'].map((figure) => face.shape(figure).width);
    expect(new Set(widths).size).toBe(1);
  });

  test('tells the text of its glyphs, ligatures included', () => {
    for (const text of ['office', '’t Hart', 'Ωμ', '€ 12']) {
      expect(face.shape(text).glyphs.map(face.textOf).join('')).toBe(text);
    }
  });

  test('says when it lacks a character', () => {
    expect(face.shape('abc').complete).toBe(true);
    expect(face.shape('a中').complete).toBe(false);
  });
});

describe('a subset', () => {
  const { font, shape } = openFace('serif');
  const used = new Set(shape('Ǻé½').glyphs);
  const small = readTables(subset(font, used));
  const whole = readTables(fontBytes('serif'));
  const outline = (of: ReturnType<typeof readTables>, glyph: number) => {
    const long = of.get('head')!.getInt16(50) === 1;
    const loca = of.get('loca')!;
    const at = (i: number) => (long ? loca.getUint32(4 * i) : 2 * loca.getUint16(2 * i));
    const glyf = of.get('glyf')!;
    return Buffer.from(glyf.buffer, glyf.byteOffset + at(glyph), at(glyph + 1) - at(glyph)).toString('hex');
  };

  test('draws its glyphs, and those they are made of, as the whole font does', () => {
    const all = new Set(used);
    for (const glyph of all) for (const part of componentsOf(glyph)) all.add(part);
    expect(all.size).toBeGreaterThan(used.size);
    for (const glyph of all) {
      expect(outline(small, glyph)).toBe(outline(whole, glyph));
      expect(small.get('hmtx')!.getUint16(4 * glyph)).toBe(font.advanceOf(glyph));
    }
  });

  test('leaves the others out', () => {
    const other = font.cmap.get('Q'.codePointAt(0)!)!;
    expect(outline(small, other)).toBe('');
  });

  /** The first component of a composite glyph, which is all this needs. */
  function componentsOf(glyph: number): number[] {
    const bytes = Buffer.from(outline(whole, glyph), 'hex');
    return bytes.length > 0 && bytes.readInt16BE(0) < 0 ? [bytes.readUInt16BE(12)] : [];
  }
});
