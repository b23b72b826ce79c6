/** What a column of a table asks for: its share, and the widths without which its text breaks. */
export interface Wish {
  weight: number;
  /** The widest word in it, room at the sides included. */
  least: number;
}

/**
 * Divides a width over columns by their weights, but none narrower than its widest word; what that takes comes from
 * the columns that have most to spare. Where even the words do not fit, the widest columns give way first.
 */
export function columnWidths(wishes: readonly Wish[], width: number): number[] {
  const needed = wishes.reduce((sum, { least }) => sum + least, 0);
  if (needed >= width)
    return level(
      wishes.map(({ least }) => least),
      width,
    );
  const weights = wishes.map(({ weight }) => Math.max(weight, 0.01));
  const fixed = new Set<number>();
  for (;;) {
    const free = width - [...fixed].reduce((sum, i) => sum + wishes[i]!.least, 0);
    const weighing = weights.reduce((sum, weight, i) => (fixed.has(i) ? sum : sum + weight), 0);
    const widths = wishes.map(({ least }, i) => (fixed.has(i) ? least : (free * weights[i]!) / weighing));
    const narrow = widths.findIndex((share, i) => !fixed.has(i) && share < wishes[i]!.least);
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
