import { type PDFArray, type PDFContext, type PDFDict, PDFHexString, type PDFRef, PDFString } from 'pdf-lib';
import type { PaintedPage } from './paint.ts';
import type { Element } from './structure.ts';

/** A link annotation on paper, and the element it belongs to. */
export interface PlacedLink {
  annotation: PDFRef;
  page: PDFRef;
  element: Element | undefined;
}

interface Mark {
  page: PDFRef;
  id: number;
}

type Kid = Element | Mark | PlacedLink;

/**
 * Writes the structure tree (ISO 32000-1, 14.7) and returns it with the order of its parent tree: page i has key i,
 * the link annotations the keys after that.
 */
export function writeTags(
  root: Element,
  pages: readonly { ref: PDFRef; painted: PaintedPage }[],
  links: readonly PlacedLink[],
  context: PDFContext,
): PDFRef {
  const inked = inkOf(pages, links);
  const treeRef = context.nextRef();
  const refs = new Map<Element, PDFRef>();

  const write = (element: Element, parent: PDFRef): PDFRef | undefined => {
    const kids = inked.get(element) ?? element.kids;
    const isCell = element.role === 'TD' || element.role === 'TH';
    const ref = context.nextRef();
    const written = kids
      .map((kid) => ('role' in kid ? write(kid, ref) : kid))
      .filter((kid) => kid !== undefined);
    if (written.length === 0 && !isCell) return undefined;
    refs.set(element, ref);
    context.assign(ref, describe(element, parent, written, context));
    return ref;
  };
  const document = write(root, treeRef);

  const parents: (number | PDFRef | PDFArray)[] = [];
  pages.forEach(({ painted }, i) => {
    parents.push(i, context.register(context.obj(painted.marks.map((element) => refs.get(element)!))));
  });
  links.forEach(({ element }, i) => {
    parents.push(pages.length + i, element ? refs.get(element)! : context.obj([]));
  });
  context.assign(
    treeRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: document,
      ParentTree: context.register(context.obj({ Nums: parents })),
      ParentTreeNextKey: pages.length + links.length,
    }),
  );
  return treeRef;
}

/** What ink each element has, with the elements among its text where they begin. */
function inkOf(
  pages: readonly { ref: PDFRef; painted: PaintedPage }[],
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
  parent: PDFRef,
  kids: (PDFRef | Mark | PlacedLink)[],
  context: PDFContext,
): PDFDict {
  const page = kids.find((kid): kid is Mark => 'id' in kid)?.page;
  const K = kids.map((kid) => {
    if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
    if (!('id' in kid)) return kid;
    return kid.page === page ? kid.id : { Type: 'MCR', Pg: kid.page, MCID: kid.id };
  });
  return context.obj({
    Type: 'StructElem',
    S: element.role,
    P: parent,
    Pg: page,
    K: K.length === 1 ? K[0] : K,
    A: attributesOf(element),
  });
}

function attributesOf({ scope, numbering }: Element) {
  if (scope) return { O: 'Table', Scope: scope };
  return numbering && { O: 'List', ListNumbering: numbering };
}

/** A text string: as it is when it is plain ASCII, UTF-16 otherwise (ISO 32000-1, 7.9.2). */
export function textString(text: string): PDFHexString | PDFString {
  return /^[\x20-\x7e]*$/.test(text) && !/[()\\]/.test(text)
    ? PDFString.of(text)
    : PDFHexString.fromText(text);
}
