import { findings } from '#agreement/checks/index';
import { readInput, sayUnusable } from './read-input.ts';
import { hasErrors, sayFindings } from './say-findings.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Says what is wrong with a file: to people, or as a line of JSON on standard output. */
export async function check(
  name: string,
  { json = false }: { json?: boolean | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  const input = await readInput(name, terminal);
  if (!('file' in input)) {
    if (json) terminal.out(JSON.stringify({ file: name, issues: input.issues }));
    if (!json || input.issues.length === 0) sayUnusable(name, input, terminal);
    return 2;
  }
  const found = findings(input.file.answers, input.file.language, input.sent);
  if (json) terminal.out(JSON.stringify({ file: name, findings: found }));
  else if (found.length === 0) terminal.say(`${name}: ${words[terminal.language].fine}`);
  else sayFindings(name, found, terminal);
  return hasErrors(found) ? 1 : 0;
}
