/** A font file of these tables (OpenType 1.9, 'Organization of an OpenType font'). */
export function assembleFont(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  const aligned = (length: number) => (length + 3) & ~3;
  const size = tags.reduce((sum, tag) => sum + aligned(tables.get(tag)!.length), 12 + 16 * tags.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const largest = Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 * 2 ** largest);
  view.setUint16(8, largest);
  view.setUint16(10, 16 * (tags.length - 2 ** largest));
  let at = 12 + 16 * tags.length;
  tags.forEach((tag, i) => {
    const table = tables.get(tag)!;
    const entry = 12 + 16 * i;
    bytes.set(table, at);
    [...tag].forEach((letter, k) => {
      view.setUint8(entry + k, letter.charCodeAt(0));
    });
    view.setUint32(entry + 4, checksum(view, at, aligned(table.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') view.setUint32(at + 8, 0);
    at += aligned(table.length);
  });
  const head = 12 + 16 * tags.indexOf('head');
  view.setUint32(view.getUint32(head + 8) + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0);
  return bytes;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
