import type { Shape } from './face.ts';
import type { Element } from './structure.ts';
import type { Colour, TextStyle } from './style.ts';

/** Text of one look on one line. */
export interface Fragment {
  /** From the left edge of the paper. */
  x: number;
  width: number;
  text: string;
  shapes: readonly Shape[];
  style: TextStyle;
  /** What it is in the structure tree; absent for what is only decoration. */
  element: Element | undefined;
  /** Something the parties still have to settle. */
  open?: true;
  /** The id this points to. */
  to?: string;
  /** The hyphen of a word broken at the end of a line: no part of the text. */
  hyphen?: true;
}

export interface Line {
  type: 'line';
  /** The baseline, from the top: of the strip while the page is not known, of the paper after that. */
  y: number;
  fragments: Fragment[];
}

/** A filled rectangle: a rule when it is thin, a tint when it is not; y from the top. */
export interface Box {
  type: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  colour: Colour;
  /** The figure it is a part of; absent for what is only decoration. */
  element?: Element;
}

/** What stands on paper; all measures in points. */
export type Ink = Line | Box;

/** A piece of the page that is never split, as high as it says. */
export interface Strip {
  /** White space above, unless it comes first on a page. */
  before: number;
  height: number;
  ink: Ink[];
  /** Stands on the same page as the next. */
  keep?: boolean;
  /** Begins a new page. */
  fresh?: boolean;
  /** Ids of what begins here. */
  anchors?: string[];
  /** Set once more above this strip when it comes first on a page: the head of its table. */
  repeat?: Strip;
}
