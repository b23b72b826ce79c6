import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatedFile } from '#agreement/draft';

/** A partnership noted down by a careful user, filled in with diligence: a folder each. */
export interface Case {
  /** The name of its folder. */
  name: string;
  /** What it is, without naming anybody. */
  source: string;
  /** An answers file elsewhere in the repo; its own answers.json where absent. */
  answers?: string;
  /** Facts that any correct agreement from these answers states, each with other correct ways to write it. */
  must_appear: Record<string, string[]>;
  /** All that the checks find in it, in order, each judged worth its reader’s attention. */
  findings?: string[];
  /** What a good questionnaire warns about here, and the number of the check that does. */
  flagged?: Record<string, number>;
  file: DatedFile;
}

const root = join(import.meta.dirname, '../..');

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

export const cases: Case[] = globSync('*/expected.json', { cwd: import.meta.dirname })
  .sort()
  .map((path) => {
    const name = dirname(path);
    const expected = read(join(import.meta.dirname, path)) as Omit<Case, 'name' | 'file'>;
    const answers = expected.answers
      ? join(root, expected.answers)
      : join(import.meta.dirname, name, 'answers.json');
    return { ...expected, name, file: read(answers) as DatedFile };
  });
