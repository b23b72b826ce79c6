import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { AnswersFile } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import type { Language } from '#agreement/language';
import { draftOf, guideOf, type Making } from '#workflow/draft-of';
import { HandslagError } from '#workflow/error';
import { type Format, formatIds, formats, type GuideFormat, guideFormats } from '#workflow/formats';
import { makeDocument, makeGuide } from '#workflow/make-document';
import { readInput, sayUnusable } from './read-input.ts';
import { hasErrors, sayFindings } from './say-findings.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { words } from './words.ts';

/** A document that can be made of an answers file: in which formats, and what its files are called besides that file. */
export interface DocumentKind<F extends Format = Format> {
  formats: readonly F[];
  infix?: string;
  /** Makes it once, for every format that it is then asked in. */
  make(file: AnswersFile, making: Making): (format: F) => Promise<Uint8Array>;
}

export const agreements: DocumentKind = {
  formats: formatIds,
  make(file, making) {
    const draft = draftOf(file, making);
    return (format) => makeDocument(draft, format);
  },
};

export const conversations: DocumentKind<GuideFormat> = {
  formats: guideFormats,
  infix: 'conversation',
  make(file, making) {
    const guide = guideOf(file, making);
    return (format) => makeGuide(guide, format);
  },
};

export interface Wish<F extends Format> {
  kind: DocumentKind<F>;
  out: string;
  formats: readonly F[];
  language?: Language;
  /** ISO 8601 */
  date?: string;
}

/** Where a document of an input is written. */
export function outputOf<F extends Format>(name: string, format: F, { kind, out }: Wish<F>): string {
  const base = name === '-' ? 'agreement' : basename(name, extname(name));
  const extension = format === 'json' ? 'answers.json' : formats[format].extension;
  return join(out, [base, kind.infix, extension].filter(Boolean).join('.'));
}

/** Writes the documents of a file, also when there are findings; those are said. */
export async function writeDocuments<F extends Format>(
  name: string,
  wish: Wish<F>,
  terminal: Terminal,
): Promise<ExitCode> {
  const say = words[terminal.language];
  const input = await readInput(name, terminal);
  if (!('file' in input)) {
    sayUnusable(name, input, terminal);
    return 2;
  }
  const { file } = input;
  const { language = file.language, date } = wish;
  const found = findings(file.answers, language, input.sent);
  sayFindings(name, found, terminal);
  const made = unlessRefused(() => wish.kind.make(file, { language, date, now: terminal.now() }));
  if (!made) {
    terminal.say(`${name}: ${say.refusedFinal}`);
    return 1;
  }
  for (const format of wish.formats) {
    const path = outputOf(name, format, wish);
    const bytes = await made(format);
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

/** What is made; nothing where a final agreement has errors left. */
function unlessRefused<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof HandslagError && error.reason === 'errors-left') return undefined;
    throw error;
  }
}
