import { deflateSync } from 'node:zlib';
import { PDFContext, PDFHexString, PDFRawStream, type PDFRef, PDFStreamWriter } from 'pdf-lib';
import type { Draft } from '#agreement/draft-tree';
import { documentWords } from '#documents/words';
import { srgbProfile } from './colour-profile.ts';
import { deflated } from './deflated.ts';
import { embedFont } from './embed-font.ts';
import type { Faces } from './face.ts';
import type { Layout } from './layout.ts';
import { localeOf, pdfDate, producer, xmp } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { type GlyphUse, type LinkArea, paintPage, resourceName } from './paint.ts';
import { page as paper } from './style.ts';
import { type PlacedLink, textString, writeTags } from './tags.ts';

/** Writes a layout as a PDF that is both accessible (PDF/UA-1) and fit to archive (PDF/A-3a). */
export async function writePdf(draft: Draft, layout: Layout, faces: Faces): Promise<Uint8Array> {
  const context = PDFContext.create();
  const words = documentWords[draft.language];
  const pageRefs = layout.pages.map(() => context.nextRef());
  const tree = context.nextRef();
  const used: GlyphUse = new Map();
  const painted = layout.pages.map((page) => paintPage(page, used));

  const destinationOf = (id: string) => {
    const found = layout.destinations.get(id);
    return found && [pageRefs[found.page]!, 'XYZ', null, Math.round(paper.height - found.y + 8), null];
  };
  const links: PlacedLink[] = [];
  const annotate = (area: LinkArea, page: PDFRef): PDFRef | undefined => {
    const destination = destinationOf(area.to);
    if (!destination) return undefined;
    const annotation = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: area.rectangle.map((value) => Math.round(value * 100) / 100),
        Border: [0, 0, 0],
        F: 4,
        Dest: destination,
        Contents: textString(words.goTo(area.text)),
        StructParent: layout.pages.length + links.length,
      }),
    );
    links.push({ annotation, page, element: area.element });
    return annotation;
  };
  const annotations = painted.map((page, i) =>
    page.links.map((area) => annotate(area, pageRefs[i]!)).filter((ref) => ref !== undefined),
  );
  const fonts = Object.fromEntries(
    [...used].map(([face, glyphs]) => [resourceName(face), embedFont(faces(face), glyphs, context)]),
  );
  const resources = context.register(context.obj({ Font: fonts }));
  painted.forEach(({ content }, i) => {
    const annots = annotations[i]!;
    const dictionary = {
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, paper.width, paper.height],
      Resources: resources,
      Contents: deflated(content, context),
      StructParents: i,
      Tabs: 'S',
      Annots: annots.length > 0 ? annots : undefined,
    };
    context.assign(pageRefs[i]!, context.obj(dictionary));
  });
  context.assign(tree, context.obj({ Type: 'Pages', Kids: pageRefs, Count: pageRefs.length }));

  const pages = painted.map((page, i) => ({ ref: pageRefs[i]!, painted: page }));
  const attachment = attach(draft, context);
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: tree,
      Lang: textString(localeOf[draft.language]),
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      StructTreeRoot: writeTags(layout.structure, pages, links, context),
      Outlines: writeOutline(layout.entries, destinationOf, context),
      PageMode: 'UseOutlines',
      Metadata: writeMetadata(draft, context),
      OutputIntents: [outputIntent(context)],
      AF: [attachment],
      Names: { EmbeddedFiles: { Names: [textString(attachmentName), attachment] } },
    }),
  );
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: textString(draft.title),
      Producer: textString(producer),
      Creator: textString(producer),
      CreationDate: textString(pdfDate(draft.date)),
      ModDate: textString(pdfDate(draft.date)),
    }),
  );
  const id = PDFHexString.of(draft.fingerprint.slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

const attachmentName = 'answers.json';

/** The answers the document was made from, as a file in it (ISO 19005-3, 6.8). */
function attach(draft: Draft, context: PDFContext): PDFRef {
  const bytes = new TextEncoder().encode(draft.answersFile);
  const date = textString(pdfDate(draft.date));
  const file = context.obj({
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: { Size: bytes.length, CreationDate: date, ModDate: date },
    Filter: 'FlateDecode',
  });
  const stream = context.register(PDFRawStream.of(file, deflateSync(bytes, { level: 6 })));
  return context.register(
    context.obj({
      Type: 'Filespec',
      F: textString(attachmentName),
      UF: textString(attachmentName),
      Desc: textString(documentWords[draft.language].answers),
      AFRelationship: 'Source',
      EF: { F: stream, UF: stream },
    }),
  );
}

/** Not compressed, so that archives find it without reading PDF (ISO 19005-3, 6.6.2). */
function writeMetadata(draft: Draft, context: PDFContext): PDFRef {
  const dictionary = context.obj({ Type: 'Metadata', Subtype: 'XML' });
  return context.register(PDFRawStream.of(dictionary, new TextEncoder().encode(xmp(draft))));
}

function outputIntent(context: PDFContext): PDFRef {
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: textString('sRGB'),
      Info: textString('sRGB IEC 61966-2-1'),
      DestOutputProfile: deflated(srgbProfile(), context, { N: 3 }),
    }),
  );
}
