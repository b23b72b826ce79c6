/**
 * Precompiles every Handlebars template below this folder into one module, templates.generated.js, so that no compiler is
 * shipped or bundled. A template's name is its path without the extension: 'agreement/nl/money', 'pages/question'.
 * Those below partials/ are registered under their path below that folder: {{> button}}.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import Handlebars from 'handlebars';

const here = import.meta.dirname;
const knownHelpers = Object.fromEntries(['is', 'not-last', 'options'].map((name) => [name, true]));

const entries = globSync('**/*.hbs', { cwd: here })
  .sort()
  .map((file) => {
    const name = file.slice(0, -'.hbs'.length).split(sep).join('/');
    const source = readFileSync(join(here, file), 'utf8');
    const compiled = Handlebars.precompile(source, {
      strict: true,
      preventIndent: true,
      knownHelpers,
      knownHelpersOnly: true,
      srcName: name,
    }) as unknown as string | { code: string };
    return `  ${JSON.stringify(name)}: ${typeof compiled === 'string' ? compiled : compiled.code},`;
  });

writeFileSync(
  join(here, 'templates.generated.d.ts'),
  "import type { TemplateSpecification } from './handlebars-runtime.ts';\nexport declare const templates: Record<string, TemplateSpecification>;\n",
);
writeFileSync(
  join(here, 'templates.generated.js'),
  `// Made by templates/generate.ts; change the .hbs files instead.\nexport const templates = {\n${entries.join('\n')}\n};\n`,
);
