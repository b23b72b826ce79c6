import { answersFileSchema } from '#agreement/answers-schema';
import type { Language } from '#agreement/language';
import type { ExitCode, Terminal } from './terminal.ts';

/** Gives the JSON Schema of the answers file. */
export function schema(language: Language, terminal: Terminal): ExitCode {
  terminal.out(JSON.stringify(answersFileSchema(language), null, 2));
  return 0;
}
