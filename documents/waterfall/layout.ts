import type { Figure, FigureBar, FigurePiece } from '#agreement/draft-tree';
import { linesOf, widthOf } from './text-width.ts';

/** A picture with a place for everything: heights in em, and places across as parts of the width. */
export interface Picture {
  height: number;
  zero: number;
  bars: PlacedBar[];
}

export interface PlacedText {
  text: string;
  /** Of the line that letters stand on. */
  baseline: number;
}

/** A piece, with its letter where there is room for it. */
export interface PlacedPiece extends FigurePiece {
  /** Of the line that its letter stands on. */
  baseline: number;
}

export interface PlacedBar extends Pick<FigureBar, 'look'> {
  pieces: PlacedPiece[];
  /** Where it begins with its words, heading included. */
  begins: number;
  heading?: PlacedText;
  label: PlacedText[];
  amount: PlacedText;
  top: number;
  height: number;
}

/** The narrowest that a page shows a picture: a phone of 320 px, less its margins and those of the agreement, in letters of 14 px. */
export const narrowest = 18;
const line = 1.4;
const ascent = 1.05;
const thickness = 1.3;
/** How wide a piece is at least that has its letter in it. */
const roomForLetter = 1.2;
const [afterLabel, afterBar, beforeHeading, afterHeading] = [0.2, 0.9, 0.6, 0.5];
const mostLines = 2;

/** Places bars below each other, each under its own words. @param width in em: how much room the words have at least */
export function layOut({ zero, bars }: Figure, width: number): Picture {
  let y = 0;
  const placed = bars.map((bar) => {
    const found = placeBar(bar, y, width);
    y = found.top + found.height + afterBar;
    return found;
  });
  return { zero, bars: placed, height: y };
}

function placeBar(
  { heading, label, amount, look, pieces }: FigureBar,
  begins: number,
  width: number,
): PlacedBar {
  const headed = heading === undefined ? begins : begins + beforeHeading;
  const y = heading === undefined ? begins : headed + line + afterHeading;
  const lines = linesOf(label, width, mostLines);
  // An amount stands behind the last words, or below them where there is no room.
  const fits = widthOf(lines.at(-1)!) + 1 + widthOf(amount) <= width;
  const rows = fits ? lines.length : lines.length + 1;
  const top = y + rows * line + afterLabel;
  return {
    begins,
    look,
    pieces: pieces.map(({ letter, from, to }) => ({
      from,
      to,
      ...(letter !== undefined && (to - from) * width >= roomForLetter && { letter }),
      baseline: top + ascent - (line - thickness) / 2,
    })),
    ...(heading !== undefined && { heading: { text: heading, baseline: headed + ascent } }),
    label: lines.map((text, at) => ({ text, baseline: y + at * line + ascent })),
    amount: { text: amount, baseline: y + (rows - 1) * line + ascent },
    top,
    height: thickness,
  };
}
