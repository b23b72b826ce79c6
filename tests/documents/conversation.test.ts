import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFName } from 'pdf-lib';
import { describe, expect, it, test } from 'vitest';
import type { Answers } from '#agreement/answer';
import { findings } from '#agreement/checks/index';
import { conversationGuide } from '#agreement/conversation';
import type { DatedFile } from '#agreement/draft';
import { languages } from '#agreement/language';
import { html } from '#documents/html';
import { pdf } from '#documents/pdf';
import { documentWords } from '#documents/words';
import { expectedSheet } from './pdf/expected-tree.ts';
import { keysIn, readPdf } from './pdf/read-pdf.ts';

const root = join(import.meta.dirname, '../..');
const examples = globSync('examples/*.json', { cwd: root })
  .sort()
  .map((path) => [path, JSON.parse(readFileSync(join(root, path), 'utf8')) as DatedFile] as const);
const [, festival] = examples.find(([path]) => path.includes('festival'))!;

/** The festival, of which every party tells all it can, and in which much is open. */
const talkative: Answers = {
  ...festival.answers,
  strategy: {
    needs: told('een volle tent op zaterdag', 'een zomer zonder klachten van de buren', 'een vaste plek'),
    aims: told('in drie jaar het grootste festival van de streek', 'een levend park', 'werk in de zomer'),
    stops: told('een verlies boven de € 10.000', 'geluid boven 75 dB(A)', 'een derde jaar zonder winst'),
    fit: [
      { id: 'r1', party: 'p1', pace: '5', risk: '4', shared: true },
      { id: 'r2', party: 'p2', pace: '2', risk: '2', shared: true },
    ],
    'about-others': [
      { id: 'r1', party: 'p1', about: 'p2', assumes: 'de vergunning komt op tijd', shared: true },
    ],
  },
  term: { start: { unknown: {} }, end: { unknown: {} } },
};

function told(...texts: string[]) {
  return texts.map((text, at) => ({ id: `r${at + 1}`, party: `p${at + 1}`, text, shared: true }));
}

const guides = [
  ...examples,
  ['a partnership that has just begun', { ...festival, answers: { parties: festival.answers.parties! } }],
  ['nothing at all', { ...festival, answers: {} }],
  ['much to talk about', { ...festival, answers: talkative }],
] as const;

describe.each(guides)('the guide of %s', (_, file) => {
  it.each(languages)('is one page in %s', async (language) => {
    const { file: read } = await readPdf(await pdf(conversationGuide({ ...file, language })));
    expect(read.getPageCount()).toBe(1);
  });

  it.each(languages)('is one page in %s when every warning stays for a long reason', async (language) => {
    const guide = conversationGuide({ ...file, language }, reasonsFor(file.answers));
    const { file: read } = await readPdf(await pdf(guide));
    expect(read.getPageCount()).toBe(1);
  });
});

/** A reason of some length for every warning there is. */
function reasonsFor(answers: Answers) {
  const reason = 'Daar hebben we het samen over gehad. '.repeat(20);
  return findings(answers, 'en').map((found) => ({ ...found, at: '2027-01-15', places: found.at, reason }));
}

describe.each(languages)('a guide as PDF (%s), read back', async (language) => {
  const guide = conversationGuide({ ...festival, answers: talkative, language });
  const words = documentWords[language];
  const read = await readPdf(await pdf(guide));

  test('has the text and the structure of the guide', () => {
    expect(read.tree).toEqual(expectedSheet(guide, words.conversation.toUpperCase()));
  });

  test('says at its foot that it is no agreement', () => {
    expect(read.artifacts[0]).toContain(words.noAgreement);
  });

  test('carries no answers, no bookmarks, and nothing that acts', () => {
    expect(read.attachments).toBeNull();
    expect(read.outline).toEqual([]);
    expect(read.actions).toEqual([null, null]);
    const keys = keysIn(read.file);
    for (const key of ['AF', 'EmbeddedFiles', 'Outlines', 'JS', 'OpenAction', 'AA', 'URI'])
      expect(keys).not.toContain(key);
    expect(read.file.catalog.lookup(PDFName.of('Lang'))).toBeDefined();
  });
});

test('a guide has the same bytes for the same answers, and others for other answers', async () => {
  const made = async (answers: Answers) =>
    Buffer.from(await pdf(conversationGuide({ ...festival, answers })));
  const [one, again, other] = [await made(talkative), await made(talkative), await made(festival.answers)];
  expect(one.equals(again)).toBe(true);
  expect(one.equals(other)).toBe(false);
});

test('a guide as a page takes what people typed for text', () => {
  const parties = { items: [{ id: 'p1', name: '<b>A</b>' }] };
  const page = html(conversationGuide({ ...festival, answers: { parties } }));
  expect(page).toContain('&lt;b&gt;A&lt;/b&gt;');
  expect(page).not.toContain('<b>');
});
