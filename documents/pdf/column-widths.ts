/** What a column of a table asks for: its share, and the widths without which its text breaks. */
export interface Wish {
  weight: number;
  /** The widest word in it, room at the sides included. */
  wide: number;
  /** The widest of what cannot be broken well, such as an amount; long words can. */
  least: number;
}

/**
 * Divides a width over columns by their weights, but none narrower than its widest word. Where not all words fit,
 * those that can be broken are; where even that is not enough, the widest columns give way first.
 */
export function columnWidths(wishes: readonly Wish[], width: number): number[] {
  const wide = sum(wishes.map((wish) => wish.wide));
  const least = sum(wishes.map((wish) => wish.least));
  if (least >= width)
    return level(
      wishes.map((wish) => wish.least),
      width,
    );
  if (wide >= width) {
    const share = (width - least) / (wide - least);
    return wishes.map((wish) => wish.least + share * (wish.wide - wish.least));
  }
  return weigh(wishes, width);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function weigh(wishes: readonly Wish[], width: number): number[] {
  const weights = wishes.map(({ weight }) => Math.max(weight, 0.01));
  const fixed = new Set<number>();
  for (;;) {
    const free = width - sum([...fixed].map((i) => wishes[i]!.wide));
    const weighing = sum(weights.map((weight, i) => (fixed.has(i) ? 0 : weight)));
    const widths = wishes.map(({ wide }, i) => (fixed.has(i) ? wide : (free * weights[i]!) / weighing));
    const narrow = widths.findIndex((share, i) => !fixed.has(i) && share < wishes[i]!.wide);
    if (narrow < 0) return widths;
    fixed.add(narrow);
  }
}

/** Cuts the widest down to one common width, so that all together come to `width`. */
function level(widths: readonly number[], width: number): number[] {
  const ascending = [...widths].sort((a, b) => a - b);
  let rest = width;
  for (let i = 0; i < ascending.length; i++) {
    const share = rest / (ascending.length - i);
    if (ascending[i]! >= share) return widths.map((wide) => Math.min(wide, share));
    rest -= ascending[i]!;
  }
  return [...widths];
}
