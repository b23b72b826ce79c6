import type { AnswersFile } from '#agreement/answers-file';
import type { Language } from '#agreement/language';
import { interview } from '#agreement/questions/index';
import type { ExitCode, Terminal } from './terminal.ts';

/** Where an editor looks for the schema that `handslag schema` gives. */
const schemaFile = './handslag.schema.json';

/** Gives an answers file in which every topic waits for its answers. */
export function newFile(language: Language, terminal: Terminal): ExitCode {
  const answers = Object.fromEntries(interview.map(({ id }) => [id, {}]));
  const file: AnswersFile = { handslag: 1, language, answers };
  terminal.out(JSON.stringify({ $schema: schemaFile, ...file }, null, 2));
  return 0;
}
