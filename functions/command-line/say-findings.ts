import type { Finding } from '#agreement/finding';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Tells what was found in a file, one line each. */
export function sayFindings(name: string, findings: Finding[], { language, say }: Terminal): void {
  for (const { level, check, at, message, fix } of findings)
    say(`${name}: ${words[language].levels[level]} ${check}: ${at.join(', ')}: ${message} ${fix}`);
}

export const hasErrors = (findings: Finding[]) => findings.some(({ level }) => level === 'error');
