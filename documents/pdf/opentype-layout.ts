/** One subtable of a lookup, with its type and the place where it starts. */
export interface Subtable {
  type: number;
  view: DataView;
  start: number;
}

const extension = { GPOS: 9, GSUB: 7 };

/**
 * The subtables of every lookup that a feature of the table uses, lookup by lookup, extensions followed.
 * Scripts and languages are not told apart: the features we read are the same in all of them.
 */
export function lookupsOf(table: DataView, tag: 'GPOS' | 'GSUB', feature: string): Subtable[][] {
  const features = table.getUint16(6);
  const lookups = table.getUint16(8);
  const wanted = new Set<number>();
  for (let i = 0; i < table.getUint16(features); i++) {
    const record = features + 2 + 6 * i;
    if (!hasTag(table, record, feature)) continue;
    const start = features + table.getUint16(record + 4);
    for (let k = 0; k < table.getUint16(start + 2); k++) wanted.add(table.getUint16(start + 4 + 2 * k));
  }
  return [...wanted]
    .sort((a, b) => a - b)
    .map((index) => subtablesOf(table, lookups + table.getUint16(lookups + 2 + 2 * index), extension[tag]));
}

function hasTag(table: DataView, at: number, tag: string): boolean {
  return [...tag].every((letter, i) => table.getUint8(at + i) === letter.charCodeAt(0));
}

function subtablesOf(view: DataView, lookup: number, extended: number): Subtable[] {
  const type = view.getUint16(lookup);
  return Array.from({ length: view.getUint16(lookup + 4) }, (_, i) => {
    const start = lookup + view.getUint16(lookup + 6 + 2 * i);
    if (type !== extended) return { type, view, start };
    return { type: view.getUint16(start + 2), view, start: start + view.getUint32(start + 4) };
  });
}

/** Per glyph its index in the coverage table, or -1. */
export function readCoverage(view: DataView, start: number, glyphCount: number): Int16Array {
  const indexes = new Int16Array(glyphCount).fill(-1);
  const count = view.getUint16(start + 2);
  for (let i = 0; i < count; i++) {
    if (view.getUint16(start) === 1) {
      indexes[view.getUint16(start + 4 + 2 * i)] = i;
      continue;
    }
    const range = start + 4 + 6 * i;
    const first = view.getUint16(range);
    for (let glyph = first; glyph <= view.getUint16(range + 2); glyph++) {
      indexes[glyph] = view.getUint16(range + 4) + glyph - first;
    }
  }
  return indexes;
}

/** Per glyph its class; 0 where the table names none. */
export function readClasses(view: DataView, start: number, glyphCount: number): Uint16Array {
  const classes = new Uint16Array(glyphCount);
  if (view.getUint16(start) === 1) {
    const first = view.getUint16(start + 2);
    for (let i = 0; i < view.getUint16(start + 4); i++)
      classes[first + i] = view.getUint16(start + 6 + 2 * i);
    return classes;
  }
  for (let i = 0; i < view.getUint16(start + 2); i++) {
    const range = start + 4 + 6 * i;
    classes.fill(view.getUint16(range + 4), view.getUint16(range), view.getUint16(range + 2) + 1);
  }
  return classes;
}
