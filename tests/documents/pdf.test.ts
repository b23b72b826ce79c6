import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFRawStream, PDFString } from 'pdf-lib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { printableRanges as rangesOfCheck } from '../../agreement/checks/printable-ranges.ts';
import { openFace } from '../../documents/pdf/face.ts';
import { page } from '../../documents/pdf/style.ts';
import { printableRanges } from '../../documents/pdf/unprintable.ts';
import { pdf, unprintable } from '../../documents/pdf.ts';
import { agreement, draftWith, figure, open, paragraph, table } from './fixtures.ts';
import { expectedTree } from './pdf/expected-tree.ts';
import { keysIn, readPdf } from './pdf/read-pdf.ts';

const printed = {
  nl: {
    mark: 'CONCEPT',
    locale: 'nl-NL',
    edition: 'versie 2',
    schedule: 'Bijlage',
    fingerprint: 'Vingerafdruk van de antwoorden waaruit dit document is gemaakt (SHA-256):',
    contents: 'Inhoud',
    foot: 'pagina 3 van',
  },
  en: {
    mark: 'DRAFT',
    locale: 'en-GB',
    edition: 'version 2',
    schedule: 'Schedule',
    fingerprint: 'Fingerprint of the answers this document was made from (SHA-256):',
    contents: 'Contents',
    foot: 'page 3 of',
  },
};

describe.each(['nl', 'en'] as const)('a whole agreement (%s), read back', async (language) => {
  const draft = agreement(language);
  const words = printed[language];
  const read = await readPdf(await pdf(draft));

  test('has the text and the structure of the draft', () => {
    const { lines, contents } = expectedTree(draft, words);
    const start = read.tree.indexOf(`  H2 ${words.contents}`) - 1;
    const end = read.tree.indexOf('Sect', start + 1);
    const withoutContents = [...read.tree.slice(0, start), ...read.tree.slice(end)];
    expect(withoutContents).toEqual(lines);
    const entries = read.tree.slice(start + 3, end).map((line) => line.replace(/^ *TOCI «(.*) \d+»$/, '$1'));
    expect(entries).toEqual(contents);
  });

  test('has bookmarks for articles, schedules and signatures', () => {
    expect(read.outline.map((title) => title.replaceAll('\u00a0', ' '))).toEqual(
      expectedTree(draft, words).contents,
    );
  });

  test('has the title, mark, version, page number and fingerprint on every page, outside the text', () => {
    expect(read.artifacts[2]).toContain(draft.title);
    expect(read.artifacts[2]).toContain(words.mark);
    expect(read.artifacts[2]?.replaceAll('\u00a0', ' ')).toContain(words.foot);
    for (const artifact of read.artifacts) expect(artifact).toContain(draft.fingerprint.slice(0, 16));
  });

  test('says in its metadata what it is', () => {
    const { catalog } = read.file;
    const metadata = (catalog.lookup(PDFName.of('Metadata')) as PDFRawStream).asUint8Array();
    const xmp = new TextDecoder().decode(metadata);
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${draft.title}</rdf:li>`);
    expect(xmp).toContain('<xmp:CreateDate>2027-01-15T00:00:00Z</xmp:CreateDate>');
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe(words.locale);
  });

  test('says what its picture shows, and where on the page it stands', () => {
    const figures = read.file.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
      .filter((object) => object.get(PDFName.of('S')) === PDFName.of('Figure'));
    expect(figures).toHaveLength(1);
    expect(figures[0]!.lookup(PDFName.of('Alt'), PDFHexString).decodeText()).toBe(figure.alt);
    const layout = figures[0]!.lookup(PDFName.of('A'), PDFDict);
    const box = layout.lookup(PDFName.of('BBox'), PDFArray).asArray().map(Number);
    const [left, bottom, right, top] = box as [number, number, number, number];
    expect([left, right]).toEqual([page.left, page.right]);
    expect(top).toBeLessThan(page.height - page.top);
    expect(bottom).toBeGreaterThan(page.height - page.bottom);
    // Seven bars of which one has a heading, and one takes two lines.
    expect(top - bottom).toBeGreaterThan(7 * 20);
  });

  test('carries the answers, and nothing that acts', () => {
    expect(Object.keys(read.attachments)).toEqual(['answers.json']);
    expect(new TextDecoder().decode(read.attachments['answers.json']?.content)).toBe(draft.answersFile);
    expect(read.actions).toEqual([null, null]);
    const keys = keysIn(read.file);
    expect(keys).toContain('AFRelationship');
    for (const key of ['JS', 'JavaScript', 'OpenAction', 'AA', 'Launch', 'XFA', 'URI'])
      expect(keys).not.toContain(key);
  });
});

describe('the bytes', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('are the same for the same draft, whatever was made before and wherever', async () => {
    const first = await pdf(agreement('nl'));
    await pdf(draftWith([paragraph('Ω\u2126 µμ \u00a0\u2011- fi ffi ’ʼ Ĳsselmeer'), table(['a'], [['b']])]));
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(Buffer.from(await pdf(agreement('nl'))).equals(first)).toBe(true);
  });

  test('differ in their identifier for another fingerprint', async () => {
    const other = { ...agreement('en'), fingerprint: 'ab'.repeat(32) };
    expect(Buffer.from(await pdf(other)).equals(await pdf(agreement('en')))).toBe(false);
  });
});

test('a title is data in the metadata, not markup', async () => {
  const { file } = await readPdf(await pdf(draftWith([], { title: '<b>&"Łódź"\u0001' })));
  const xmp = (file.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream).asUint8Array();
  expect(new TextDecoder().decode(xmp)).toContain('>&lt;b&gt;&amp;&quot;Łódź&quot;</rdf:li>');
});

describe('characters', () => {
  const textOf = async (text: string) => {
    const { tree } = await readPdf(await pdf(draftWith([paragraph(text)])));
    return tree[3]?.trim().slice(2);
  };

  test.each([
    'Bakkerij ’t Hart & Zonen',
    'Łódź, Kraków, Gdańsk',
    'İstanbul’da Şişli, Iğdır',
    'Αθήνα Ψωμί Ω μ',
    'Київ Москва хлеб',
    'Nguyễn Thị Hương, Đặng',
    '€1,250.50 – 45 % ½',
    'office affluent fjord',
    '☐ open ✓ done → next',
  ])('%s are printed and read back as they are', async (text) => {
    expect(unprintable(draftWith([paragraph(text)]))).toEqual([]);
    expect(await textOf(text)).toBe(text);
  });

  test('the letters IJ as one character are two', async () => {
    expect(await textOf('Ĳsland, ĳver')).toBe('IJsland, ijver');
  });

  test('that the fonts have are those that the check knows', () => {
    const written = printableRanges(openFace).map((range) =>
      [...new Set(range)].map((point) => point.toString(36)).join('-'),
    );
    expect(rangesOfCheck.split(' ')).toEqual(written);
  });

  test('that no font has are told and printed by their number', async () => {
    const draft = draftWith([paragraph('中文 and 文, a 🎂 and שלום'), paragraph(open('a\u0001b'))]);
    expect(unprintable(draft)).toEqual(['中', '文', '🎂', 'ש', 'ל', 'ו', 'ם', '\u0001']);
    expect(await textOf('中 and 🎂')).toBe('[U+4E2D] and [U+1F382]');
  });
});
