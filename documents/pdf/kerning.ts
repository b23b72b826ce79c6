import { lookupsOf, readClasses, readCoverage, type Subtable } from './opentype-layout.ts';
import type { TrueType } from './truetype.ts';

/** How much closer (negative) or further two glyphs stand than their advances say, in font units. */
export type Kerning = (left: number, right: number) => number;

/** The adjustment of one subtable; undefined where it says nothing of the pair and the next may. */
type Pairs = (left: number, right: number) => number | undefined;

/** Reads pair kerning from the font's GPOS table (pair adjustment, formats 1 and 2). */
export function readKerning(font: TrueType): Kerning {
  const table = font.table('GPOS');
  if (!table) return () => 0;
  const lookups = lookupsOf(table, 'GPOS', 'kern').map((subtables) =>
    subtables.filter(({ type }) => type === 2).map((subtable) => readPairs(subtable, font.glyphCount)),
  );
  return (left, right) => {
    let adjustment = 0;
    for (const subtables of lookups) {
      for (const pairs of subtables) {
        const found = pairs(left, right);
        if (found === undefined) continue;
        adjustment += found;
        break;
      }
    }
    return adjustment;
  };
}

function readPairs({ view, start }: Subtable, glyphCount: number): Pairs {
  const coverage = readCoverage(view, start + view.getUint16(start + 2), glyphCount);
  const values = readValueFormats(view, start);
  return view.getUint16(start) === 1
    ? readGlyphPairs(view, start, coverage, values)
    : readClassPairs(view, start, glyphCount, coverage, values);
}

interface ValueFormats {
  /** Bytes of the values of both glyphs together. */
  size: number;
  /** Where the first glyph's advance stands in them; undefined when it has none. */
  advance: number | undefined;
}

const xAdvance = 4;

function readValueFormats(view: DataView, start: number): ValueFormats {
  const first = view.getUint16(start + 4);
  const second = view.getUint16(start + 6);
  return {
    size: 2 * (bits(first) + bits(second)),
    advance: first & xAdvance ? 2 * bits(first & (xAdvance - 1)) : undefined,
  };
}

function bits(format: number): number {
  let count = 0;
  for (let rest = format; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function readGlyphPairs(view: DataView, start: number, coverage: Int16Array, values: ValueFormats): Pairs {
  const { size, advance } = values;
  return (left, right) => {
    const index = coverage[left] ?? -1;
    if (index < 0) return undefined;
    const set = start + view.getUint16(start + 10 + 2 * index);
    let low = 0;
    let high = view.getUint16(set) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const record = set + 2 + middle * (2 + size);
      const second = view.getUint16(record);
      if (second === right) return advance === undefined ? 0 : view.getInt16(record + 2 + advance);
      if (second < right) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
}

function readClassPairs(
  view: DataView,
  start: number,
  glyphCount: number,
  coverage: Int16Array,
  { size, advance }: ValueFormats,
): Pairs {
  const first = readClasses(view, start + view.getUint16(start + 8), glyphCount);
  const second = readClasses(view, start + view.getUint16(start + 10), glyphCount);
  const secondCount = view.getUint16(start + 14);
  return (left, right) => {
    if ((coverage[left] ?? -1) < 0) return undefined;
    if (advance === undefined) return 0;
    const record = (first[left] ?? 0) * secondCount + (second[right] ?? 0);
    return view.getInt16(start + 16 + record * size + advance);
  };
}
