import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatedFile, draft } from '../agreement/draft.ts';

/** The times, in milliseconds, that a whole partnership's answers take to become a document tree, once warm. */
export function benchDraft(rounds = 100): number[] {
  const path = join(import.meta.dirname, '../examples/festival.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as DatedFile;
  for (let round = 0; round < 20; round++) draft(file);
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    draft(file);
    return performance.now() - start;
  });
}
