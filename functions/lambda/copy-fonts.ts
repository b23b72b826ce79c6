/** Puts the fonts beside a bundle, in the folder given: `node functions/lambda/copy-fonts.ts FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FaceName, fontBytes, fontFiles } from '#documents/pdf/font-files';

const folder = process.argv[2]!;
mkdirSync(folder, { recursive: true });
for (const [name, { file }] of Object.entries(fontFiles))
  writeFileSync(join(folder, file), fontBytes(name as FaceName));
