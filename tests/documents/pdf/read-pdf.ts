import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { folded } from './setting.ts';

const name = (key: string) => PDFName.of(key);

/** What others see in a PDF: text by marked content, read with pdf.js, and objects, read with pdf-lib. */
export async function readPdf(bytes: Uint8Array) {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const viewed = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const marked: Map<number, string>[] = [];
  const artifacts: string[] = [];
  for (let i = 1; i <= viewed.numPages; i++) {
    const { texts, artifact } = await readPage(await viewed.getPage(i));
    marked.push(texts);
    artifacts.push(artifact);
  }
  const outline = ((await viewed.getOutline()) ?? []).map(({ title }) => title);
  const attachments = (await viewed.getAttachments()) as Record<string, { content: Uint8Array }>;
  const actions = [await viewed.getJSActions(), await viewed.getOpenAction()];
  await viewed.loadingTask.destroy();
  return { file, artifacts, outline, attachments, actions, tree: readTree(file, marked) };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page): Promise<{ texts: Map<number, string>; artifact: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<number, string>();
  let artifact = '';
  const inside: (number | 'artifact' | 'span')[] = [];
  for (const item of items) {
    if ('str' in item) {
      const at = inside.findLast((mark) => mark !== 'span');
      if (at === 'artifact') artifact += item.str;
      // The only spans are the hyphens of broken words, whose text is a soft hyphen.
      else if (at !== undefined && inside.at(-1) !== 'span') texts.set(at, joined(texts.get(at) ?? '', item));
      continue;
    }
    // pdf.js tells the tag too, which its types leave out.
    const { type, tag } = item as typeof item & { tag?: string };
    if (type === 'endMarkedContent') inside.pop();
    else if (tag === 'Artifact') inside.push('artifact');
    else if (tag === 'Span') inside.push('span');
    else inside.push(Number(/mc(\d+)$/.exec(item.id ?? '')?.[1]));
  }
  return { texts, artifact };
}

/** pdf.js says that a line ends, but drops the space there; a word broken at its own hyphen has none. */
function joined(before: string, { str, hasEOL }: { str: string; hasEOL: boolean }): string {
  const text = before + str;
  return hasEOL && !/[\p{L}\p{N}][-‐–—/]$/u.test(text) ? `${text} ` : text;
}

/** The structure tree, a line for each element: its role, list numbering or scope, and text; «…» is a link. */
function readTree(file: PDFDocument, marked: Map<number, string>[]): string[] {
  const { context, catalog } = file;
  const pages = file.getPages().map(({ ref }) => ref);
  const textAt = (page: PDFObject | undefined, id: number) =>
    marked[pages.indexOf(page as PDFRef)]?.get(id) ?? '';
  const kidsOf = (element: PDFDict): PDFObject[] => {
    const kids = context.lookup(element.get(name('K')));
    return kids instanceof PDFArray
      ? kids.asArray()
      : element.has(name('K'))
        ? [element.get(name('K'))!]
        : [];
  };
  const roleOf = (element: PDFDict) => element.lookup(name('S'), PDFName).decodeText();
  const isElement = (kid: PDFObject) => {
    const dictionary = context.lookup(kid);
    return dictionary instanceof PDFDict && dictionary.has(name('S'));
  };
  const textOf = (element: PDFDict): string =>
    kidsOf(element)
      .map((kid) => {
        if (kid instanceof PDFNumber) return textAt(element.get(name('Pg')), kid.asNumber());
        const dictionary = context.lookup(kid, PDFDict);
        if (isElement(kid)) return `«${textOf(dictionary)}»`;
        if (dictionary.get(name('Type')) === name('OBJR')) return '';
        return textAt(dictionary.get(name('Pg')), dictionary.lookup(name('MCID'), PDFNumber).asNumber());
      })
      .join('');
  const describe = (element: PDFDict, depth: number): string[] => {
    const attributes = element.lookupMaybe(name('A'), PDFDict);
    const kind = attributes?.get(name('Scope')) ?? attributes?.get(name('ListNumbering'));
    const kids = kidsOf(element);
    const isText = kids.some((kid) => !isElement(kid) || roleOf(context.lookup(kid, PDFDict)) === 'Link');
    const words = [
      roleOf(element),
      kind instanceof PDFName ? kind.decodeText() : '',
      isText ? textOf(element) : '',
    ];
    // pdf.js gives the space before a link to the link.
    const line = '  '.repeat(depth) + folded(words.join(' ').replaceAll('« ', ' «'));
    return isText
      ? [line]
      : [line, ...kids.flatMap((kid) => describe(context.lookup(kid, PDFDict), depth + 1))];
  };
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const top = root.lookup(name('K'), PDFDict);
  return kidsOf(top).flatMap((kid) => describe(context.lookup(kid, PDFDict), 0));
}

/** The keys of every dictionary in the file. */
export function keysIn(file: PDFDocument): Set<string> {
  const keys = new Set<string>();
  const walk = (object: PDFObject) => {
    if (object instanceof PDFArray) for (const kid of object.asArray()) walk(kid);
    const dictionary = object instanceof PDFDict ? object : (object as { dict?: PDFDict }).dict;
    if (!dictionary) return;
    for (const [key, value] of dictionary.entries()) {
      keys.add(key.decodeText());
      if (key.decodeText() === 'S' && value instanceof PDFName) keys.add(value.decodeText());
      walk(value);
    }
  };
  for (const [, object] of file.context.enumerateIndirectObjects()) walk(object);
  return keys;
}
