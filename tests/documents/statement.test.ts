import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DatedFile } from '#agreement/draft';
import { languages } from '#agreement/language';
import { statement } from '#agreement/statement';
import { accountOf } from '#agreement/statement/account';
import { html } from '#documents/html';
import { pdf } from '#documents/pdf';
import { documentWords } from '#documents/words';
import { expectedSheet } from './pdf/expected-tree.ts';
import { keysIn, readPdf } from './pdf/read-pdf.ts';

const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));
const festival: DatedFile = read('examples/festival.json');
const { period, ...figures } = read('examples/figures/festival.json');

describe.each(languages)('a statement as PDF (%s), read back', async (language) => {
  const loss = { ...figures, revenue: { r1: { amount: '10000.00', currency: 'EUR' } } };
  const account = accountOf({ ...festival, language }, { figures: loss, period, number: 2 });
  const sheet = statement(account, 'p2');
  const words = documentWords[language];
  const back = await readPdf(await pdf(sheet));

  test('has the text and the structure of the statement', () => {
    expect(back.tree).toEqual(expectedSheet(sheet, words.statement.toUpperCase()));
  });

  test('says at its foot that it is no invoice', () => {
    expect(back.artifacts[0]).toContain(words.noInvoice);
  });

  test('carries no answers, and nothing that acts', () => {
    expect(back.attachments).toBeNull();
    const keys = keysIn(back.file);
    for (const key of ['AF', 'EmbeddedFiles', 'JS', 'OpenAction', 'AA', 'URI'])
      expect(keys).not.toContain(key);
  });

  test('has the same bytes each time, and others for another party', async () => {
    const made = async (party: string) => Buffer.from(await pdf(statement(account, party)));
    const [one, again, other] = [await made('p2'), await made('p2'), await made('p1')];
    expect(one.equals(again)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });
});

test('a statement as a page takes what people typed for text', () => {
  const answers = {
    parties: { title: '<i>T</i>', items: [{ id: 'p1', name: '<b>A</b>' }] },
    money: {
      revenue: true,
      streams: [{ id: 'r1', name: '<u>S</u>', invoicer: 'p1', shares: 'equal' }],
      costs: 'own',
    },
  };
  const account = accountOf(
    { answers, language: 'en', date: '2027-01-15' },
    { figures: { revenue: { r1: { amount: '1.00', currency: 'EUR' } } }, period: '<s>P</s>' },
  );
  const page = html(statement(account, 'p1'));
  for (const typed of ['i&gt;T', 'b&gt;A', 'u&gt;S', 's&gt;P']) expect(page).toContain(`&lt;${typed}`);
  expect(page).not.toMatch(/<[ibus]>/);
});
