import type { Sheet } from '#agreement/draft-tree';
import { documentWords } from '#documents/words';
import { embedFont } from './embed-font.ts';
import type { Faces } from './face.ts';
import type { Layout } from './layout.ts';
import type { Objects } from './objects.ts';
import { type GlyphUse, type LinkArea, type PaintedPage, paintPage, resourceName } from './paint.ts';
import { page as paper } from './style.ts';
import type { PlacedLink } from './tags.ts';
import { PdfString, type Ref, type Value } from './values.ts';

export interface WrittenPages {
  tree: Ref;
  pages: { ref: Ref; painted: PaintedPage }[];
  links: PlacedLink[];
  /** Where an id begins, as links and bookmarks point to it. */
  destinationOf: (id: string) => Value | undefined;
}

/** Writes the pages with their fonts and links. */
export function writePages(
  { language }: Sheet,
  layout: Layout,
  faces: Faces,
  objects: Objects,
): WrittenPages {
  const used: GlyphUse = new Map();
  const pages = layout.pages.map((page) => ({ ref: objects.reserve(), painted: paintPage(page, used) }));
  const destinationOf = (id: string): Value | undefined => {
    const found = layout.destinations.get(id);
    return found && [pages[found.page]!.ref, 'XYZ', null, Math.round(paper.height - found.y + 8), null];
  };

  const { goTo } = documentWords[language];
  const links: PlacedLink[] = [];
  const annotate = ({ to, text, element, rectangle }: LinkArea, page: Ref): Ref[] => {
    const destination = destinationOf(to);
    if (destination === undefined) return [];
    const annotation = objects.add({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: rectangle.map((value) => Math.round(value * 100) / 100),
      Border: [0, 0, 0],
      // 4: printed with the page, as PDF/A asks.
      F: 4,
      Dest: destination,
      Contents: PdfString.text(goTo(text.trim())),
      StructParent: pages.length + links.length,
    });
    links.push({ annotation, page, element });
    return [annotation];
  };

  const fonts = [...used].map(([face, glyphs]) => [
    resourceName(face),
    embedFont(faces(face), glyphs, objects),
  ]);
  const resources = objects.add({ Font: Object.fromEntries(fonts) });
  const tree = objects.reserve();
  pages.forEach(({ ref, painted }, i) => {
    const annotations = painted.links.flatMap((area) => annotate(area, ref));
    objects.assign(ref, {
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, paper.width, paper.height],
      Resources: resources,
      Contents: objects.addDeflated(painted.content),
      StructParents: i,
      Tabs: 'S',
      Annots: annotations.length > 0 ? annotations : undefined,
    });
  });
  objects.assign(tree, { Type: 'Pages', Kids: pages.map(({ ref }) => ref), Count: pages.length });
  return { tree, pages, links, destinationOf };
}
