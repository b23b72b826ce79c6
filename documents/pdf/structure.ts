/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Figure'
  | 'Link';

/** A node of the structure tree: what a screen reader is told the ink is. */
export interface Element {
  role: Role;
  /** Elements below it, in reading order; an element holds either elements or ink. */
  kids: Element[];
  /** The element whose text this is a part of: it takes its place there where it is first inked. */
  within?: Element;
  scope?: 'Row' | 'Column';
  /** Of a figure: what it shows, in words. */
  alt?: string;
  numbering?: 'Decimal' | 'LowerAlpha' | 'LowerRoman' | 'Disc';
}

/** A new element, the last of `parent` so far. */
export function append(parent: Element, role: Role, more: Partial<Element> = {}): Element {
  const element: Element = { role, kids: [], ...more };
  parent.kids.push(element);
  return element;
}

/** A new element among the text of another. */
export function inside(within: Element, role: Role): Element {
  return { role, kids: [], within };
}
