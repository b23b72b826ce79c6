import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DatedFile, draft } from '#agreement/draft';
import { interview } from '#agreement/questions/index';
import { text } from '#documents/text';

interface Case {
  source: string;
  answers: string;
  must_appear: string[];
  /** Facts that topics not asked yet will hold. */
  waiting: Record<string, string>;
}

const root = join(import.meta.dirname, '../..');
const cases = globSync('*.json', { cwd: import.meta.dirname })
  .sort()
  .map((name) => ({ name, ...(JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Case) }));

describe.each(cases)('$source', ({ answers, must_appear, waiting }) => {
  const said = folded(text(draft(JSON.parse(readFileSync(join(root, answers), 'utf8')) as DatedFile)));

  it.each(must_appear)('states %s', (fact) => {
    expect(appears(fact, said)).toBe(true);
  });

  it('waits only for topics that are not asked yet', () => {
    const asked = new Set(interview.map(({ id }) => id));
    expect(Object.entries(waiting).filter(([, topic]) => asked.has(topic))).toEqual([]);
  });
});

function folded(words: string): string {
  return words.replace(/[\s\u00a0\u202f]+/g, ' ');
}

/** The fact as words of its own: '3%' is not found inside '3,3%', nor '€ 500' inside '€ 5.000'. */
function appears(fact: string, said: string): boolean {
  const forms = [fact, fact.replace(/,00$/, '')];
  return forms.some((form) => {
    const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\d])(?<!\\d[.,])${escaped}(?![\\p{L}\\d])(?![.,]\\d)`, 'u').test(said);
  });
}
