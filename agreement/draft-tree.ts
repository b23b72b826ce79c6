import type { SaidDuty } from './duties/said.ts';
import type { Language } from './language.ts';

/** What every document begins with. Whatever people typed is plain text in here, never markup. */
export interface Sheet {
  language: Language;
  /** The partnership's title, or the general name of the document while it has none. */
  title: string;
  /** What it is: 'final' only when the parties asked for it and no error finding was left. */
  mark: 'draft' | 'final' | 'conversation' | 'statement';
  /** The number of the published version; absent in what was not published. */
  version?: number;
  /** The day it is made for, ISO 8601. */
  date: string;
  /** What stands below the title on page 1. */
  cover: Block[];
}

/** A page to talk from, which binds nobody: no more than a sheet. */
export interface Guide extends Sheet {
  mark: 'conversation';
}

/** What a settlement comes to for one party, step by step. */
export interface Statement extends Sheet {
  mark: 'statement';
}

/** Whatever can be printed: an agreement, or a sheet that has nothing below its cover. */
export type Printed = Draft | Guide | Statement;

/** The document tree that every output of an agreement is made from: numbered, with its references resolved. */
export interface Draft extends Sheet {
  mark: 'draft' | 'final';
  /** SHA-256, in hexadecimal, of the canonical answers file (RFC 8785). */
  fingerprint: string;
  /** That answers file itself, as canonical JSON: it is embedded in the outputs that can hold it. */
  answersFile: string;
  articles: Article[];
  schedules: Schedule[];
  /** Who owes what by when: those on a day in order, then the others. */
  duties: DraftDuty[];
  /** Heading and opening lines of the page with the signatures, then one block a party. */
  signing: { id: string; title: string; blocks: Block[]; signatures: Signature[] };
}

/** A duty, and where the document says it: 'article 7.2'. */
export type DraftDuty = SaidDuty & { see: string };

export interface Article {
  /** The template's id, such as 'contributions': an anchor, unique in the document. */
  id: string;
  /** '4' */
  number: string;
  title: string;
  /** One plain line that says what the article comes down to. */
  summary?: Inline[];
  clauses: Clause[];
}

export interface Clause {
  id: string;
  /** '4.2' */
  number: string;
  blocks: Block[];
}

export interface Schedule {
  id: string;
  /** 'A' */
  letter: string;
  title: string;
  blocks: Block[];
}

export type Block = Paragraph | Heading | List | Table | Figure;

export interface Paragraph {
  type: 'paragraph';
  id?: string;
  /** 'lead' is larger, 'note' smaller. */
  role?: 'lead' | 'note';
  content: Inline[];
}

/** A heading below an article's, schedule's or the cover's own (H3 there, H2 on the cover). */
export interface Heading {
  type: 'heading';
  id?: string;
  content: Inline[];
}

export interface List {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface ListItem {
  /** 'a.' or '•' */
  label: string;
  blocks: Block[];
}

export interface Table {
  type: 'table';
  id?: string;
  caption?: Inline[];
  columns: Column[];
  /** Empty when the table has row heads only. */
  head: Cell[];
  rows: Row[];
  /** Whether the first cell of every row is its head (TH, scope row). */
  rowHeads: boolean;
}

/** A picture of amounts: bars below each other, all on one scale. Its figures stand in a table beside it. */
export interface Figure {
  type: 'figure';
  /** What it shows, for those who do not see it. */
  alt: string;
  /** Where zero is, as a part of the width. */
  zero: number;
  bars: FigureBar[];
}

export interface FigureBar {
  /** Stands above it where another part of the picture begins. */
  heading?: string;
  label: string;
  amount: string;
  /** What comes in; comes off; is shared; is some party's; or is nobody's. */
  look: 'in' | 'off' | 'shared' | 'party' | 'nobody';
  /** From where to where it runs, as parts of the width: more than one where parties share it, none of nothing. */
  pieces: FigurePiece[];
}

export interface FigurePiece {
  from: number;
  to: number;
  /** Whose it is, as the bars of the parties say. */
  letter?: string;
}

export interface Column {
  align: 'left' | 'right';
  /** The share of the width the author asks for; the layout may differ where text would not fit. */
  weight: number;
}

export interface Row {
  cells: Cell[];
  /** A row of totals, set apart from the rest. */
  total?: true;
}

export type Cell = Inline[];

export interface Signature {
  /** The party's row id. */
  party: string;
  /** The party's full name, as it signs. */
  name: string;
  /** What is filled in by hand or known already: name, role, place, date, signature (in this order). */
  fields: { id: 'name' | 'role' | 'place' | 'date' | 'signature'; label: string; value: string }[];
}

export type Inline = Text | Break | Reference;

export interface Text {
  type: 'text';
  text: string;
  strong?: true;
  em?: true;
  /** An open point: something the parties still have to settle; set apart visibly. */
  open?: true;
}

/** A line break that somebody typed. */
export interface Break {
  type: 'break';
}

/** A resolved cross-reference: its text ('article 5.2') and the id it points to. */
export interface Reference {
  type: 'reference';
  to: string;
  text: string;
}

export function isAgreement(document: Printed): document is Draft {
  return document.mark === 'draft' || document.mark === 'final';
}
