import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DatedFile } from '#agreement/draft';
import { draft } from '#agreement/draft';
import { languages } from '#agreement/language';
import { text } from '#documents/text';

const examples = globSync('examples/*.json', { cwd: join(import.meta.dirname, '../..') }).sort();

// Legal wording is reviewed as text: a change of words shows here as a change of lines.
describe.each(examples)('%s', (path) => {
  const file = JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')) as DatedFile;

  it.each(languages)('reads in %s as it was reviewed', async (language) => {
    const name = `${basename(path, '.json')}.${language}.golden.txt`;
    await expect(text(draft({ ...file, language }))).toMatchFileSnapshot(`golden/${name}`);
  });

  it.each(languages)('has no raw key, blank or code in %s', (language) => {
    expect(text(draft({ ...file, language }))).not.toMatch(
      /undefined|NaN|\{\{|\[object|null|\bp\d\b|\br\d\b| ,|\( |\(\)|,,|\.\.| \./,
    );
  });
});
