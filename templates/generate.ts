/**
 * Makes what the program needs from this folder: the templates as one module, and the style sheet, the script and the icon
 * as another. Run after changing any of their sources.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { compile } from 'sass';
import { precompileTemplates } from './precompile.ts';

const here = import.meta.dirname;

// Renamed into place, so that a program starting meanwhile never reads half a file.
function write(file: string, content: string): void {
  const unfinished = join(here, `${file}.${process.pid}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(here, file));
}

function styleSheet(name: string): string {
  const loadPaths = [join(here, '..', 'node_modules')];
  return compile(join(here, 'styles', `${name}.scss`), {
    style: 'compressed',
    loadPaths,
    quietDeps: true,
    charset: false,
  }).css;
}

function script(): string {
  const entryPoints = [join(here, 'scripts', 'enhancer.js')];
  const built = buildSync({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return built.outputFiles.map(({ text }) => text).join('');
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

write('templates.generated.js', precompileTemplates(here));
write(
  'templates.generated.d.ts',
  "import type { TemplateSpecification } from './handlebars-runtime.ts';\nexport declare const templates: Record<string, TemplateSpecification>;\n",
);

const css = styleSheet('main');
const enhancerJs = script();
const iconSvg = readFileSync(join(here, 'styles', 'icon.svg'), 'utf8').trim();
const exported = {
  css,
  cssHash: hash(css),
  documentCss: styleSheet('document'),
  enhancerJs,
  enhancerHash: hash(enhancerJs),
  iconSvg,
  iconHash: hash(iconSvg),
};
const lines = Object.entries(exported).map(
  ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
);
const types = Object.keys(exported).map((name) => `export declare const ${name}: string;\n`);
write(
  'assets.generated.js',
  `// Made by templates/generate.ts; change its sources instead.\n${lines.join('')}`,
);
write('assets.generated.d.ts', types.join(''));
