/**
 * Makes what the program needs from this folder: the templates as one module. Run after changing any of its sources.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompileTemplates } from './precompile.ts';

const here = import.meta.dirname;

// Renamed into place, so that a program starting meanwhile never reads half a file.
function write(file: string, content: string): void {
  const unfinished = join(here, `${file}.${process.pid}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(here, file));
}

write('templates.generated.js', precompileTemplates(here));
write(
  'templates.generated.d.ts',
  "import type { TemplateSpecification } from './handlebars-runtime.ts';\nexport declare const templates: Record<string, TemplateSpecification>;\n",
);
