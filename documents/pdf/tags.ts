import type { Objects } from './objects.ts';
import type { PaintedPage } from './paint.ts';
import type { Element } from './structure.ts';
import { type Dictionary, PdfString, type Ref } from './values.ts';

/** A link annotation on paper, and the element it belongs to. */
export interface PlacedLink {
  annotation: Ref;
  page: Ref;
  element: Element | undefined;
}

interface Mark {
  page: Ref;
  id: number;
}

type Kid = Element | Mark | PlacedLink;

/**
 * Writes the structure tree (ISO 32000-1, 14.7), elements without ink left out but for the empty cells of tables.
 * In its parent tree page i has key i, and the links have the keys after those of the pages.
 */
export function writeTags(
  root: Element,
  pages: readonly { ref: Ref; painted: PaintedPage }[],
  links: readonly PlacedLink[],
  objects: Objects,
): Ref {
  const inked = inkOf(pages, links);
  const figures = new Map(pages.flatMap(({ painted }) => [...painted.figures]));
  const treeRef = objects.reserve();
  const refs = new Map<Element, Ref>();

  const write = (element: Element, parent: Ref): Ref | undefined => {
    const kids = inked.get(element) ?? element.kids;
    const isCell = element.role === 'TD' || element.role === 'TH';
    const ref = objects.reserve();
    const written = kids
      .map((kid) => ('role' in kid ? write(kid, ref) : kid))
      .filter((kid) => kid !== undefined);
    if (written.length === 0 && !isCell) return undefined;
    refs.set(element, ref);
    objects.assign(ref, describe(element, parent, written, figures.get(element)));
    return ref;
  };
  const document = write(root, treeRef);

  const parents: (number | Ref | Ref[])[] = [];
  pages.forEach(({ painted }, i) => {
    parents.push(i, objects.add(painted.marks.map((element) => refs.get(element)!)));
  });
  links.forEach(({ element }, i) => {
    parents.push(pages.length + i, element ? refs.get(element)! : []);
  });
  objects.assign(treeRef, {
    Type: 'StructTreeRoot',
    K: document ?? [],
    ParentTree: objects.add({ Nums: parents }),
    ParentTreeNextKey: pages.length + links.length,
  });
  return treeRef;
}

/** What ink each element has, with the elements among its text where they begin. */
function inkOf(
  pages: readonly { ref: Ref; painted: PaintedPage }[],
  links: readonly PlacedLink[],
): Map<Element, Kid[]> {
  const inked = new Map<Element, Kid[]>();
  const add = (element: Element, kid: Kid) => {
    const kids = inked.get(element);
    if (kids) {
      kids.push(kid);
      return;
    }
    inked.set(element, [kid]);
    if (element.within) add(element.within, element);
  };
  for (const { ref, painted } of pages) {
    painted.marks.forEach((element, id) => {
      add(element, { page: ref, id });
    });
  }
  for (const link of links) if (link.element) add(link.element, link);
  return inked;
}

function describe(
  element: Element,
  parent: Ref,
  kids: (Ref | Mark | PlacedLink)[],
  figure: readonly number[] | undefined,
): Dictionary {
  const page = kids.find((kid): kid is Mark => 'id' in kid)?.page;
  const K = kids.map((kid) => {
    if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
    if (!('id' in kid)) return kid;
    return kid.page === page ? kid.id : { Type: 'MCR', Pg: kid.page, MCID: kid.id };
  });
  return {
    Type: 'StructElem',
    S: element.role,
    P: parent,
    Pg: page,
    K: K.length === 1 ? K[0] : K,
    A: figure ? { O: 'Layout', Placement: 'Block', BBox: figure.map(rounded) } : attributesOf(element),
    Alt: element.alt === undefined ? undefined : PdfString.text(element.alt),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function attributesOf({ scope, numbering }: Element) {
  if (scope) return { O: 'Table', Scope: scope };
  return numbering && { O: 'List', ListNumbering: numbering };
}
