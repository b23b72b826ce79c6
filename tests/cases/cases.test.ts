import { describe, expect, it } from 'vitest';
import { draft } from '#agreement/draft';
import { languages } from '#agreement/language';
import { html } from '#documents/html';
import { text } from '#documents/text';
import { findingLines } from '../agreement/checks/finding-lines.ts';
import { cases } from './cases.ts';

describe.each(cases)('$name, $source', ({ file, must_appear }) => {
  const said = folded(text(draft(file)));

  it.each(Object.entries(must_appear))('states %s', (fact, others) => {
    expect([fact, ...others].some((form) => appears(form, said))).toBe(true);
  });

  it('opens each article with one line that says what it comes down to', () => {
    for (const language of languages)
      for (const { id, summary } of draft({ ...file, language }).articles)
        expect([id, summary?.map((each) => ('text' in each ? each.text : '')).join('')]).toEqual([
          id,
          expect.stringMatching(/\S.*[.?!…]$/),
        ]);
  });

  it('has no raw key, blank or code in any output', () => {
    for (const language of languages) {
      const made = draft({ ...file, language });
      expect(text(made)).not.toMatch(/\bp\d+\b|\br\d+\b| ,|\( |\(\)|,,|\.\.(?!\.)| \.(?!\.)/);
      for (const output of [text(made), html(made)])
        expect(output).not.toMatch(/undefined|NaN|\{\{|\[object|\bnull\b/);
    }
  });
});

describe.each(cases.filter(({ findings }) => findings))(
  '$name, $source',
  ({ file, findings, flagged = {} }) => {
    it('is found to have this to look at, and no more', () => {
      expect(findingLines(file.answers)).toEqual(findings);
    });

    it.each(Object.entries(flagged))('is flagged: %s', (_, check) => {
      expect(findings!.map((line) => Number.parseInt(line, 10))).toContain(check);
    });
  },
);

// Those of the examples are reviewed as texts of the examples.
describe.each(cases.filter(({ answers }) => !answers))('$name, $source', ({ name, file }) => {
  it.each(languages)('reads in %s as it was reviewed', async (language) => {
    const golden = `${name}/agreement.${language}.golden.txt`;
    await expect(text(draft({ ...file, language }))).toMatchFileSnapshot(golden);
  });
});

function folded(words: string): string {
  return words.replace(/[\s\u00a0\u202f]+/g, ' ');
}

/** The fact as words of its own: '3%' is not found inside '3,3%', nor '€ 500' inside '€ 5.000'. */
function appears(fact: string, said: string): boolean {
  const forms = [fact, fact.replace(/[.,]00$/, '')];
  return forms.some((form) => {
    const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\d])(?<!\\d[.,])${escaped}(?![\\p{L}\\d])(?![.,]\\d)`, 'u').test(said);
  });
}
