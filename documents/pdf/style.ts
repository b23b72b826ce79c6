import type { FaceName } from './font-files.ts';

/** Red, green and blue, each from 0 to 1. */
export type Colour = readonly [number, number, number];

function hex(code: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16) / 255) as unknown as Colour;
}

/** On white, or white on them, all but `hairline` and `tint`, which carry no text of their own, have a contrast above 5:1 (WCAG 2.2, 1.4.3). */
export const colours = {
  ink: hex('#1b2326'),
  accent: hex('#14525e'),
  muted: hex('#566468'),
  hairline: hex('#c3ced0'),
  paper: hex('#ffffff'),
  tint: hex('#e3eef0'),
} as const;

/** How text looks; sizes in points. */
export interface TextStyle {
  face: FaceName;
  size: number;
  /** From one baseline to the next. */
  leading: number;
  colour: Colour;
  /** Extra space after every glyph, in points. */
  tracking?: number;
}

/** A4, in points, and what stands where on it. */
export const page = {
  width: 595.28,
  height: 841.89,
  /** Where headings, clause numbers and wide tables begin. */
  left: 76,
  /** Where running text begins: right of the clause numbers. */
  text: 122,
  /** Running text ends here: 66 to 72 characters a line. */
  textEnd: 478,
  /** Tables may come as far as this. */
  right: 519.28,
  top: 92,
  bottom: 768,
  headerBaseline: 50,
  footerBaseline: 799,
} as const;

const serif = { face: 'serif', colour: colours.ink } as const;
const sans = { face: 'sans', colour: colours.ink } as const;
const heading = { face: 'serifStrong', colour: colours.accent } as const;

export const styles = {
  title: { face: 'serifStrong', size: 27, leading: 33, colour: colours.ink },
  /** For a title that would take more than three lines. */
  longTitle: { face: 'serifStrong', size: 20, leading: 26, colour: colours.ink },
  mark: { face: 'sansStrong', size: 9.5, leading: 19, colour: colours.paper, tracking: 0.8 },
  edition: { face: 'sans', size: 10, leading: 14, colour: colours.muted },
  articleTitle: { ...heading, size: 16, leading: 21 },
  coverHeading: { ...heading, size: 13, leading: 18 },
  heading: { face: 'sansStrong', size: 10.5, leading: 15, colour: colours.ink },
  summary: { face: 'sans', size: 10.5, leading: 15, colour: colours.accent },
  body: { ...serif, size: 10.8, leading: 15.6 },
  lead: { ...serif, size: 12.5, leading: 18 },
  note: { ...sans, size: 9, leading: 13, colour: colours.muted },
  number: { face: 'sansStrong', size: 9.5, leading: 15.6, colour: colours.accent },
  label: { ...sans, size: 9.5, leading: 15.6, colour: colours.muted },
  caption: { face: 'sansStrong', size: 9.5, leading: 13.5, colour: colours.ink },
  cell: { ...sans, size: 9.3, leading: 12.6 },
  columnHead: { face: 'sansStrong', size: 8.8, leading: 12.2, colour: colours.accent },
  rowHead: { face: 'sansStrong', size: 9.3, leading: 12.6, colour: colours.ink },
  total: { face: 'sansStrong', size: 9.3, leading: 12.6, colour: colours.ink },
  contents: { ...serif, size: 10.8, leading: 19 },
  signatory: { face: 'serifStrong', size: 12.5, leading: 17, colour: colours.ink },
  running: { face: 'sans', size: 8.3, leading: 11, colour: colours.muted },
  runningMark: { face: 'sansStrong', size: 8.3, leading: 11, colour: colours.accent },
} as const satisfies Record<string, TextStyle>;

/** White space above things, in points. */
export const space = {
  paragraph: 7,
  clause: 9,
  summary: 3,
  heading: 18,
  article: 34,
  item: 4,
  table: 11,
  afterTable: 14,
  caption: 5,
  signature: 22,
} as const;

/** Room inside a table's cells. */
export const cell = { side: 6, above: 4.2, below: 4.6 } as const;
