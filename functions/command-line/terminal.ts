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
