import type { Draft } from '#agreement/draft-tree';
import { documentWords } from '#documents/words';
import { srgbProfile } from './colour-profile.ts';
import { embedFont } from './embed-font.ts';
import type { Faces } from './face.ts';
import type { Layout } from './layout.ts';
import { localeOf, pdfDate, producer, xmp } from './metadata.ts';
import { Objects, PdfString, type Ref, type Value } from './objects.ts';
import { writeOutline } from './outline.ts';
import { type GlyphUse, type LinkArea, paintPage, resourceName } from './paint.ts';
import { page as paper } from './style.ts';
import { type PlacedLink, writeTags } from './tags.ts';

/** Writes a layout as a PDF that is both accessible (PDF/UA-1) and fit to archive (PDF/A-3a). */
export function writePdf(draft: Draft, layout: Layout, faces: Faces): Uint8Array {
  const objects = new Objects();
  const words = documentWords[draft.language];
  const pageRefs = layout.pages.map(() => objects.reserve());
  const tree = objects.reserve();
  const used: GlyphUse = new Map();
  const painted = layout.pages.map((page) => paintPage(page, used));

  const destinationOf = (id: string): Value | undefined => {
    const found = layout.destinations.get(id);
    return found && [pageRefs[found.page]!, 'XYZ', null, Math.round(paper.height - found.y + 8), null];
  };
  const links: PlacedLink[] = [];
  const annotate = (area: LinkArea, page: Ref): Ref | undefined => {
    const destination = destinationOf(area.to);
    if (!destination) return undefined;
    const annotation = objects.add({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: area.rectangle.map((value) => Math.round(value * 100) / 100),
      Border: [0, 0, 0],
      F: 4,
      Dest: destination,
      Contents: PdfString.text(words.goTo(area.text)),
      StructParent: layout.pages.length + links.length,
    });
    links.push({ annotation, page, element: area.element });
    return annotation;
  };
  const annotations = painted.map((page, i) =>
    page.links.map((area) => annotate(area, pageRefs[i]!)).filter((ref) => ref !== undefined),
  );
  const fonts = Object.fromEntries(
    [...used].map(([face, glyphs]) => [resourceName(face), embedFont(faces(face), glyphs, objects)]),
  );
  const resources = objects.add({ Font: fonts });
  painted.forEach(({ content }, i) => {
    const annots = annotations[i]!;
    const dictionary = {
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, paper.width, paper.height],
      Resources: resources,
      Contents: objects.addDeflated(content),
      StructParents: i,
      Tabs: 'S',
      Annots: annots.length > 0 ? annots : undefined,
    };
    objects.assign(pageRefs[i]!, dictionary);
  });
  objects.assign(tree, { Type: 'Pages', Kids: pageRefs, Count: pageRefs.length });

  const pages = painted.map((page, i) => ({ ref: pageRefs[i]!, painted: page }));
  const attachment = attach(draft, objects);
  const Root = objects.add({
    Type: 'Catalog',
    Pages: tree,
    Lang: PdfString.text(localeOf[draft.language]),
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    StructTreeRoot: writeTags(layout.structure, pages, links, objects),
    Outlines: writeOutline(layout.entries, destinationOf, objects),
    PageMode: 'UseOutlines',
    Metadata: writeMetadata(draft, objects),
    OutputIntents: [outputIntent(objects)],
    AF: [attachment],
    Names: { EmbeddedFiles: { Names: [PdfString.text(attachmentName), attachment] } },
  });
  const Info = objects.add({
    Title: PdfString.text(draft.title),
    Producer: PdfString.text(producer),
    Creator: PdfString.text(producer),
    CreationDate: PdfString.text(pdfDate(draft.date)),
    ModDate: PdfString.text(pdfDate(draft.date)),
  });
  const id = PdfString.hexadecimal(draft.fingerprint.slice(0, 32));
  return objects.toFile({ Root, Info, ID: [id, id] });
}

const attachmentName = 'answers.json';

/** The answers the document was made from, as a file in it (ISO 19005-3, 6.8). */
function attach(draft: Draft, objects: Objects): Ref {
  const bytes = new TextEncoder().encode(draft.answersFile);
  const date = PdfString.text(pdfDate(draft.date));
  const stream = objects.addDeflated(bytes, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: { Size: bytes.length, CreationDate: date, ModDate: date },
  });
  return objects.add({
    Type: 'Filespec',
    F: PdfString.text(attachmentName),
    UF: PdfString.text(attachmentName),
    Desc: PdfString.text(documentWords[draft.language].answers),
    AFRelationship: 'Source',
    EF: { F: stream, UF: stream },
  });
}

/** Not compressed, so that archives find it without reading PDF (ISO 19005-3, 6.6.2). */
function writeMetadata(draft: Draft, objects: Objects): Ref {
  return objects.addStream(new TextEncoder().encode(xmp(draft)), { Type: 'Metadata', Subtype: 'XML' });
}

function outputIntent(objects: Objects): Ref {
  return objects.add({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PdfString.text('sRGB'),
    Info: PdfString.text('sRGB IEC 61966-2-1'),
    DestOutputProfile: objects.addDeflated(srgbProfile(), { N: 3 }),
  });
}
