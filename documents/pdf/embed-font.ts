import { createHash } from 'node:crypto';
import type { Face } from './face.ts';
import type { Objects } from './objects.ts';
import { subset } from './subset.ts';
import { PdfString, type Ref, utf16, type Value } from './values.ts';

/** Writes the glyphs used of a face into the document, with their own ids as character codes. */
export function embedFont(face: Face, used: ReadonlySet<number>, objects: Objects): Ref {
  const { font } = face;
  const glyphs = [...used].sort((a, b) => a - b);
  const scale = 1000 / font.unitsPerEm;
  const name = `${tagOf(glyphs)}+${font.postScriptName}`;
  const bytes = subset(font, used);
  const descriptor = objects.add({
    Type: 'FontDescriptor',
    FontName: name,
    // 4: its characters are not those of the standard Latin set.
    Flags: 4,
    FontBBox: font.bounds.map((value) => Math.round(value * scale)),
    ItalicAngle: font.italicAngle,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round(font.capHeight * scale),
    StemV: 80,
    FontFile2: objects.addDeflated(bytes, { Length1: bytes.length }),
  });
  const descendant = objects.add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PdfString.text('Adobe'), Ordering: PdfString.text('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    FontDescriptor: descriptor,
    DW: 0,
    W: glyphs.flatMap((glyph): Value[] => [glyph, [font.advanceOf(glyph) * scale]]),
  });
  return objects.add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: objects.addDeflated(toUnicode(glyphs, face)),
  });
}

/** Six capitals that tell this choice of glyphs from others (ISO 32000-1, 9.6.4). */
function tagOf(glyphs: readonly number[]): string {
  const digest = createHash('sha256').update(glyphs.join()).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

/** The most entries a `bfchar` section may have (Adobe technical note 5411). */
const section = 100;

function toUnicode(glyphs: readonly number[], face: Face): string {
  const entries = glyphs.map((glyph) => {
    return `<${glyph.toString(16).padStart(4, '0')}> <${utf16(face.textOf(glyph))}>`;
  });
  const sections: string[] = [];
  for (let i = 0; i < entries.length; i += section) {
    const part = entries.slice(i, i + section);
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
