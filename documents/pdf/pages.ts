import type { Ink, Strip } from './ink.ts';
import { page as paper } from './style.ts';

interface Page {
  ink: Ink[];
}

/** Where something begins: the page, counted from 0, and the distance from the top of the paper. */
export interface Destination {
  page: number;
  y: number;
}

export interface Pages {
  pages: Page[];
  destinations: Map<string, Destination>;
}

/** Divides strips over pages; strips kept with the next stay with it, unless a whole page cannot hold them together. */
export function paginate(strips: readonly Strip[]): Pages {
  const pages: Page[] = [];
  const destinations = new Map<string, Destination>();
  let y: number = paper.bottom;

  const put = (strip: Strip, gap: number) => {
    y += gap;
    for (const anchor of strip.anchors ?? []) destinations.set(anchor, { page: pages.length - 1, y });
    for (const piece of strip.ink) pages.at(-1)!.ink.push({ ...piece, y: piece.y + y });
    y += strip.height;
  };
  const turn = (strip: Strip) => {
    pages.push({ ink: [] });
    y = paper.top;
    if (strip.repeat) put(strip.repeat, 0);
  };

  for (let from = 0; from < strips.length; ) {
    const to = endOfGroup(strips, from);
    const group = strips.slice(from, to);
    const needed = group.reduce((sum, { before, height }) => sum + before + height, 0);
    const room = paper.bottom - paper.top - (group[0]!.repeat?.height ?? 0);
    const whole = needed - group[0]!.before <= room;
    group.forEach((strip, i) => {
      const demand = whole && i === 0 ? needed : strip.before + strip.height;
      const full = y + demand > paper.bottom && !(whole && i > 0);
      if (pages.length === 0 || strip.fresh || full) {
        turn(strip);
        put(strip, 0);
      } else put(strip, strip.before);
    });
    from = to;
  }
  return { pages, destinations };
}

function endOfGroup(strips: readonly Strip[], from: number): number {
  let to = from;
  while (strips[to]?.keep && to + 1 < strips.length && !strips[to + 1]!.fresh) to++;
  return to + 1;
}
