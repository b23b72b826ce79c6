import type { Language, Words } from '#agreement/language';
import { sayUnits } from '#agreement/money/say-steps';
import type { Bar, BarKind, Section, Waterfall } from '#agreement/money/waterfall';
import { linesOf, widthOf } from './text-width.ts';

/** A picture of bars below each other, each under its own words: heights in em, and places across as parts of the width. */
export interface Picture {
  height: number;
  /** Where zero is. */
  zero: number;
  headings: PlacedText[];
  bars: PlacedBar[];
}

export interface PlacedText {
  text: string;
  /** Of the line that letters stand on. */
  baseline: number;
}

export interface PlacedBar {
  id: string;
  kind: BarKind;
  label: PlacedText[];
  amount: PlacedText;
  top: number;
  height: number;
  /** From where to where it runs, left to right; more than one where parties share it, and none of nothing. */
  pieces: { from: number; to: number }[];
}

/** The narrowest that a picture may be: a phone of 320 px, less its margins, in letters of 14 px. */
const narrowest = 20;
const line = 1.4;
const ascent = 1.05;
const thickness = 0.9;
const [afterLabel, afterBar, beforeHeading, afterHeading] = [0.2, 0.9, 0.6, 0.5];
const mostLines = 2;

/** Places the bars of a waterfall, all on one scale. */
export function layOut({ bars, currency }: Waterfall, language: Language): Picture {
  const scale = scaleOf(bars);
  const picture: Picture = { height: 0, zero: scale(0n), headings: [], bars: [] };
  let y = 0;
  let section: Section = 'pool';
  for (const bar of bars) {
    if (bar.section !== section) {
      section = bar.section;
      y += beforeHeading;
      picture.headings.push({ text: words[section][language], baseline: y + ascent });
      y += line + afterHeading;
    }
    const placed = placeBar(bar, y, scale, sayUnits(bar.amount, currency, language));
    picture.bars.push(placed);
    y = placed.top + placed.height + afterBar;
  }
  return { ...picture, height: y };
}

function placeBar(bar: Bar, y: number, scale: (units: bigint) => number, amount: string): PlacedBar {
  const lines = linesOf(bar.label, narrowest, mostLines);
  const label = lines.map((text, at) => ({ text, baseline: y + at * line + ascent }));
  // An amount stands behind the last words, or below them where there is no room.
  const fits = widthOf(lines.at(-1)!) + 1 + widthOf(amount) <= narrowest;
  const rows = fits ? lines.length : lines.length + 1;
  return {
    id: bar.id,
    kind: bar.kind,
    label,
    amount: { text: amount, baseline: y + (rows - 1) * line + ascent },
    top: y + rows * line + afterLabel,
    height: thickness,
    pieces: piecesOf(bar, scale),
  };
}

/** Where a level lies between the lowest and the highest, from 0 to 1 with six digits. */
function scaleOf(bars: readonly Bar[]): (units: bigint) => number {
  const levels = bars.flatMap(({ from, to }) => [from, to]);
  const low = levels.reduce((least, level) => (level < least ? level : least), 0n);
  const high = levels.reduce((most, level) => (level > most ? level : most), 0n);
  const length = high - low;
  return (units) => (length === 0n ? 0 : Number(((units - low) * 1_000_000n) / length) / 1_000_000);
}

/** A piece for each party that gets something of it, in the parties’ order. */
function piecesOf({ from, to, parts }: Bar, scale: (units: bigint) => number): PlacedBar['pieces'] {
  if (from === to) return [];
  const sizes = [...parts.values()].filter((part) => part !== 0n);
  const isShared = sizes.length > 1 && sizes.every((part) => part > 0n === sizes[0]! > 0n);
  const ends = isShared ? sizes : [1n];
  const all = ends.reduce((total, size) => total + size, 0n);
  let reached = 0n;
  return ends.map((size) => {
    const start = from + ((to - from) * reached) / all;
    reached += size;
    const [one, other] = [scale(start), scale(from + ((to - from) * reached) / all)];
    return { from: Math.min(one, other), to: Math.max(one, other) };
  });
}

const words: Record<Section, Words> = {
  pool: { nl: 'Waar het geld heen gaat', en: 'Where the money goes' },
  parties: { nl: 'Wat ieder krijgt', en: 'What each party gets' },
  costs: { nl: 'Kosten die de opbrengst niet dekt', en: 'Costs that revenue does not cover' },
};
