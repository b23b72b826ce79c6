import type { Language } from '#agreement/language';

/** What the command line needs of the world outside. */
export interface Terminal {
  /** Results, for other programs to read. */
  out(line: string): void;
  /** Messages, for people. */
  say(line: string): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
  /** What is told while there is more to do; absent where nobody watches. */
  progress?(line: string): void;
  language: Language;
  now(): Date;
}

/** Fine; error findings; unusable input. */
export type ExitCode = 0 | 1 | 2;

/** The same terminal, told of nothing that it would obey: names and answers may hold its control codes. */
export function guarded(terminal: Terminal): Terminal {
  const { say, progress } = terminal;
  return {
    ...terminal,
    say: (line) => say(visible(line)),
    ...(progress && { progress: (line: string) => progress(visible(line)) }),
  };
}

const visible = (line: string) =>
  line.replace(/(?!\n)\p{Cc}/gu, (code) => `\\x${code.charCodeAt(0).toString(16).padStart(2, '0')}`);
