import type { Figure, FigureBar } from '#agreement/draft-tree';
import { layOut, type PlacedBar } from '../waterfall/layout.ts';
import type { Box, Ink, Strip } from './ink.ts';
import { type Column, setLabel, widthOfLabel } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { append, type Element } from './structure.ts';
import { type Colour, colours, page, styles } from './style.ts';

/** A picture higher than a page is set in parts, each a figure of its own, so that none runs over its end. */
const highest = page.bottom - page.top;

/** A picture as strips, a bar each: nothing of it is parted from the rest, unless a page has no room for it. */
export function setFigure(
  figure: Figure,
  column: Column,
  parent: Element,
  before: number,
  setting: Setting,
): Strip[] {
  const { size } = styles.cell;
  const { bars, zero } = layOut(figure, column.width / size);
  return parts(bars, highest / size).flatMap((part) => {
    const element = append(parent, 'Figure', { alt: figure.alt });
    return part.map((bar, i): Strip => {
      const next = bars[bars.indexOf(bar) + 1];
      const end = next?.begins ?? bar.top + bar.height;
      return {
        before: bar === bars[0] ? before : 0,
        height: (end - bar.begins) * size,
        ink: setBar(bar, zero, column, element, setting),
        ...(i < part.length - 1 && { keep: true }),
      };
    });
  });
}

/** Bars that stand on one page together. */
function parts(bars: readonly PlacedBar[], most: number): PlacedBar[][] {
  const found: PlacedBar[][] = [];
  for (const bar of bars) {
    const last = found.at(-1);
    if (last && bar.top + bar.height - last[0]!.begins <= most) last.push(bar);
    else found.push([bar]);
  }
  return found;
}

function setBar(bar: PlacedBar, zero: number, column: Column, element: Element, setting: Setting): Ink[] {
  const { size } = styles.cell;
  const y = (em: number) => (em - bar.begins) * size;
  const x = (part: number) => column.x + part * column.width;
  const box = (left: number, width: number, colour: Colour, inset = 0): Box => ({
    type: 'box',
    x: left + inset,
    y: y(bar.top) + inset,
    width: Math.max(width - 2 * inset, 0),
    height: bar.height * size - 2 * inset,
    colour,
    element,
  });
  const { outline, filling } = looks[bar.look];
  const pieces = bar.pieces.flatMap(({ from, to }) => {
    // However little it is, it is seen.
    const width = Math.max(x(to) - x(from), 2 * edge);
    return [box(x(from), width, outline), box(x(from), width, filling, edge)];
  });
  const style = { ...styles.rowHead, colour: bar.look === 'in' ? colours.paper : colours.ink };
  const letters = bar.pieces.flatMap(({ letter, from, to, baseline }) => {
    if (letter === undefined) return [];
    const middle = (x(from) + x(to) - widthOfLabel(letter, style, setting)) / 2;
    return [setLabel(letter, style, middle, y(baseline), element, setting)];
  });
  const amount = column.x + column.width - widthOfLabel(bar.amount.text, styles.cell, setting);
  return [
    box(column.x, column.width, colours.tint),
    ...pieces,
    ...letters,
    { ...box(x(zero), edge, colours.ink), y: y(bar.top) - 1.5, height: bar.height * size + 3 },
    ...(bar.heading
      ? [setLabel(bar.heading.text, styles.rowHead, column.x, y(bar.heading.baseline), element, setting)]
      : []),
    ...bar.label.map(({ text, baseline }) =>
      setLabel(text, styles.cell, column.x, y(baseline), element, setting),
    ),
    setLabel(bar.amount.text, styles.cell, amount, y(bar.amount.baseline), element, setting),
  ];
}

/** How wide a line around a bar is. */
const edge = 0.7;

/** Filled, lighter, or a line around nothing, so that they are told apart in black and white too. */
const looks: Record<FigureBar['look'], { outline: Colour; filling: Colour }> = {
  in: { outline: colours.accent, filling: colours.accent },
  off: { outline: colours.muted, filling: colours.paper },
  shared: { outline: colours.accent, filling: colours.hairline },
  party: { outline: colours.ink, filling: colours.ink },
  nobody: { outline: colours.ink, filling: colours.paper },
};
