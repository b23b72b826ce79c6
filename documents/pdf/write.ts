import { createHash } from 'node:crypto';
import { type Draft, isAgreement, type Printed, type Sheet } from '#agreement/draft-tree';
import { documentWords } from '#documents/words';
import { srgbProfile } from './colour-profile.ts';
import type { Faces } from './face.ts';
import type { Layout } from './layout.ts';
import { localeOf, pdfDate, producer, xmp } from './metadata.ts';
import { Objects } from './objects.ts';
import { writeOutline } from './outline.ts';
import { writeTags } from './tags.ts';
import { PdfString, type Ref } from './values.ts';
import { writePages } from './write-pages.ts';

/** Writes a layout as a PDF that is both accessible (PDF/UA-1) and fit to archive (PDF/A-3a). */
export function writePdf(document: Printed, layout: Layout, faces: Faces): Uint8Array {
  const objects = new Objects();
  const written = writePages(document, layout, faces, objects);
  const attachment = isAgreement(document) ? attach(document, objects) : undefined;
  const Root = objects.add({
    Type: 'Catalog',
    Pages: written.tree,
    Lang: PdfString.text(localeOf[document.language]),
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    StructTreeRoot: writeTags(layout.structure, written.pages, written.links, objects),
    ...(layout.entries.length > 0 && {
      Outlines: writeOutline(layout.entries, written.destinationOf, objects),
      PageMode: 'UseOutlines',
    }),
    Metadata: writeMetadata(document, objects),
    OutputIntents: [outputIntent(objects)],
    ...(attachment && {
      AF: [attachment],
      Names: { EmbeddedFiles: { Names: [PdfString.text(attachmentName), attachment] } },
    }),
  });
  const Info = objects.add({
    Title: PdfString.text(document.title),
    Producer: PdfString.text(producer),
    Creator: PdfString.text(producer),
    CreationDate: PdfString.text(pdfDate(document.date)),
    ModDate: PdfString.text(pdfDate(document.date)),
  });
  const id = PdfString.hexadecimal(hashOf(document).slice(0, 32));
  return objects.toFile({ Root, Info, ID: [id, id] });
}

/** What tells this document from others: an agreement's own fingerprint, and otherwise the hash of all that it says. */
function hashOf(document: Printed): string {
  if (isAgreement(document)) return document.fingerprint;
  return createHash('sha256').update(JSON.stringify(document)).digest('hex');
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
function writeMetadata(sheet: Sheet, objects: Objects): Ref {
  return objects.addStream(new TextEncoder().encode(xmp(sheet)), { Type: 'Metadata', Subtype: 'XML' });
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
