import { readAnswersPdf } from '../read-answers.ts';
import { readInput, sayUnusable } from './read-input.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Gives the answers file that a PDF was made from. */
export async function answers(name: string, terminal: Terminal): Promise<ExitCode> {
  const input = await readInput(name, terminal, readAnswersPdf);
  if (!('file' in input)) {
    sayUnusable(name, input, terminal);
    return 2;
  }
  terminal.out(JSON.stringify(input.file, null, 2));
  return 0;
}
