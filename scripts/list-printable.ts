/** Writes down which characters the fonts of the document have, for the check that names those they lack. Run after changing a font. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFace } from '../documents/pdf/face.ts';
import { printableRanges } from '../documents/pdf/unprintable.ts';

const ranges = printableRanges(openFace).map(([from, to]) =>
  from === to ? from.toString(36) : `${from.toString(36)}-${to.toString(36)}`,
);
const lines = ranges.join(' ').match(/.{1,100}(?: |$)/g)!;
writeFileSync(
  join(import.meta.dirname, '../agreement/checks/printable-ranges.ts'),
  `/** The code points that the document's fonts have, in base 36. Written by scripts/list-printable.ts. */
export const printableRanges =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`,
);
