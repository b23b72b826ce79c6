import { buffer } from 'node:stream/consumers';
import { commandLine } from './command-line.ts';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = await commandLine(process.argv.slice(2), {
  out: (line) => console.log(line),
  say: (line) => console.error(line),
  input: () => buffer(process.stdin),
  ...(process.stderr.isTTY && { progress: (line: string) => console.error(line) }),
  language: /^nl/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'nl' : 'en',
  now: () => new Date(),
});
