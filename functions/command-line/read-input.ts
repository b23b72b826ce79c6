import { readFile } from 'node:fs/promises';
import type { Answers } from '#agreement/answer';
import { type AnswersFile, type Issue, type Read, readAnswersFile } from '#agreement/answers-file';
import type { Language } from '#agreement/language';
import { HandslagError } from '#workflow/error';
import { parseJson } from '../parse-json.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** An input that could be read, and its answers as they came; or why not: in one line, or with the places in it. */
export type Input = { file: AnswersFile; sent?: Answers } | Unusable;

interface Unusable {
  unusable: string;
  issues: Issue[];
}

type ReadBytes = (bytes: Uint8Array, language: Language) => Read<AnswersFile> & { sent?: Answers };

function readJson(bytes: Uint8Array, language: Language) {
  const json = parseJson(bytes, language);
  return { ...readAnswersFile(json, language), sent: (json as AnswersFile | null)?.answers };
}

/** @param name a path, or '-' for standard input */
export async function readInput(
  name: string,
  terminal: Terminal,
  read: ReadBytes = readJson,
): Promise<Input> {
  const input = await readFrom(name, terminal, read);
  return 'read' in input ? { file: input.read, ...(input.sent && { sent: input.sent }) } : input;
}

/** What stands in a file, read by this; or why it cannot be. */
export async function readFrom<T, More extends object>(
  name: string,
  terminal: Terminal,
  read: (bytes: Uint8Array, language: Language) => Read<T> & More,
): Promise<({ read: T } & More) | Unusable> {
  const say = words[terminal.language];
  let bytes: Uint8Array;
  try {
    bytes = name === '-' ? await terminal.input() : await readFile(name);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { unusable: say.cannotRead(code ?? message), issues: [] };
  }
  try {
    const result = read(bytes, terminal.language);
    return 'issues' in result ? { unusable: '', issues: result.issues } : result;
  } catch (error) {
    if (!(error instanceof HandslagError)) throw error;
    return { unusable: say.notJson, issues: error.details.issues ?? [] };
  }
}

/** Tells what is wrong with an input, one line each. */
export function sayUnusable(name: string, { unusable, issues }: Unusable, { say }: Terminal): void {
  if (issues.length === 0) say(`${name}: ${unusable}`);
  for (const { at, message } of issues) say(`${name}: ${at ? `${at}: ` : ''}${message}`);
}
