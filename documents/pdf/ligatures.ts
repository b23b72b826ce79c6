import { lookupsOf, readCoverage, type Subtable } from './opentype-layout.ts';
import type { TrueType } from './truetype.ts';

export interface Ligature {
  /** The glyphs it stands for, the first included. */
  parts: number[];
  glyph: number;
}

/** The font's standard ligatures (GSUB 'liga'), by first glyph, the longest first. */
export function readLigatures(font: TrueType): ReadonlyMap<number, Ligature[]> {
  const ligatures = new Map<number, Ligature[]>();
  const table = font.table('GSUB');
  if (!table) return ligatures;
  for (const subtable of lookupsOf(table, 'GSUB', 'liga').flat()) {
    if (subtable.type === 4) readSubtable(subtable, font.glyphCount, ligatures);
  }
  for (const sharing of ligatures.values()) sharing.sort((a, b) => b.parts.length - a.parts.length);
  return ligatures;
}

function readSubtable({ view, start }: Subtable, glyphCount: number, into: Map<number, Ligature[]>): void {
  readCoverage(view, start + view.getUint16(start + 2), glyphCount).forEach((index, first) => {
    if (index < 0) return;
    const set = start + view.getUint16(start + 6 + 2 * index);
    const sharing = Array.from({ length: view.getUint16(set) }, (_, i) => {
      const ligature = set + view.getUint16(set + 2 + 2 * i);
      const rest = Array.from({ length: view.getUint16(ligature + 2) - 1 }, (_, k) =>
        view.getUint16(ligature + 4 + 2 * k),
      );
      return { parts: [first, ...rest], glyph: view.getUint16(ligature) };
    });
    into.set(first, [...(into.get(first) ?? []), ...sharing]);
  });
}
