/** White space that may become a line's end; a no-break space is a part of what it joins. */
const breaks = /[^\S\u00a0\u202f]+/g;

/** The text on one line and with no more characters than this; '…' stands for what is left out. */
export function shortened(text: string, most: number): string {
  const letters = [...text.replace(breaks, ' ').trim()];
  if (letters.length <= most) return letters.join('');
  const kept = letters.slice(0, most - 2).join('');
  const end = kept.lastIndexOf(' ');
  return `${end > most / 2 ? kept.slice(0, end) : kept} …`;
}

/** The first of a list, and how many more there are. */
export interface Shown<T> {
  rows: T[];
  more: number;
}

export function firstOf<T>(all: readonly T[], most: number): Shown<T> {
  return { rows: all.slice(0, most), more: Math.max(0, all.length - most) };
}
