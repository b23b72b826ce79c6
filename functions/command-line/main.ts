import { buffer } from 'node:stream/consumers';
import { commandLine } from './command-line.ts';
import type { Terminal } from './terminal.ts';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

const terminal: Terminal = {
  out: (line) => console.log(line),
  say: (line) => console.error(line),
  input: () => buffer(process.stdin),
  ...(process.stderr.isTTY && { progress: (line: string) => console.error(line) }),
  language: /^nl/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'nl' : 'en',
  now: () => new Date(),
};

try {
  process.exitCode = await commandLine(process.argv.slice(2), terminal);
} catch (error) {
  // By itself Node would end with 1, which says that there are errors in the answers.
  console.error(error);
  process.exitCode = 2;
}
