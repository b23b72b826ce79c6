import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { findings } from '#agreement/checks/index';
import type { Language } from '#agreement/language';
import { draftOf } from '#workflow/draft-of';
import { type Format, formats } from '#workflow/formats';
import { makeDocument } from '#workflow/make-document';
import { readInput, sayUnusable } from './read-input.ts';
import { hasErrors, sayFindings } from './say-findings.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface Drafting {
  out: string;
  formats: readonly Format[];
  language?: Language;
  /** ISO 8601 */
  date?: string;
}

/** Where the documents of an input are written. */
export function outputOf(name: string, format: Format, out: string): string {
  const base = name === '-' ? 'agreement' : basename(name, extname(name));
  const extension = format === 'json' ? 'answers.json' : formats[format].extension;
  return join(out, `${base}.${extension}`);
}

/** Writes the documents of a file, also when there are findings; those are said. */
export async function draft(name: string, drafting: Drafting, terminal: Terminal): Promise<ExitCode> {
  const say = words[terminal.language];
  const input = await readInput(name, terminal);
  if (!('file' in input)) {
    sayUnusable(name, input, terminal);
    return 2;
  }
  const { file } = input;
  const { language = file.language, date } = drafting;
  const found = findings(file.answers, language, input.sent);
  sayFindings(name, found, terminal);
  if (file.final && hasErrors(found)) {
    terminal.say(`${name}: ${say.refusedFinal}`);
    return 1;
  }
  const made = draftOf(file, { language, date, now: terminal.now() });
  for (const format of drafting.formats) {
    const path = outputOf(name, format, drafting.out);
    const bytes = await makeDocument(made, format);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      terminal.say(say.cannotWrite(path, code ?? message));
      return 2;
    }
    terminal.say(say.written(path));
  }
  return hasErrors(found) ? 1 : 0;
}
