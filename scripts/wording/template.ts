import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isLanguage, type Language } from '#agreement/language';
import { parseTemplate } from '#templates/parse';

/** A template, read. */
export interface Template {
  /** Its path below templates/: 'agreement/nl/money.hbs'. */
  file: string;
  source: string;
  program: hbs.AST.Program;
}

/** An article, a schedule, the cover or the page with the signatures. */
export interface Part extends Template {
  language: Language;
  /** 'money' */
  name: string;
}

export function readTemplate(file: string, source: string): Template {
  return { file, source, program: parseTemplate(file, source) };
}

/** Every template below the folder templates/. */
export function readTemplates(folder: string): Template[] {
  return globSync('**/*.hbs', { cwd: folder })
    .sort()
    .map((path) => readTemplate(path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')));
}

/** Those of the agreement, in every language. */
export function partsOf(templates: readonly Template[]): Part[] {
  return templates.flatMap((template) => {
    const [, language, name] = /^agreement\/([^/]+)\/(.+)\.hbs$/.exec(template.file) ?? [];
    return isLanguage(language) ? [{ ...template, language, name: name! }] : [];
  });
}

/** The line of a place in the source, from 1. */
export function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
