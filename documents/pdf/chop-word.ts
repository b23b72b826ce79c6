import { slice, textOf, widthOf, withHyphen } from './measure.ts';
import type { Setting } from './setting.ts';
import type { Word } from './text.ts';

/** Longer than any word of a language. */
const longestHyphenated = 200;

// Where an address or an amount comes apart best.
const seams = /(?<=[\u00a0\u2007\u202f])|(?<=[/.@?&=_:-])(?=\p{L})/u;

/**
 * A word wider than the line: left as it is where hyphens can break it; where they cannot, it is cut at its seams, and
 * what is too wide even then between any two characters.
 */
export function chopWord(word: Word, width: number, { faces, hyphenate }: Setting): Word[] {
  const text = textOf(word.parts);
  const cuts = text.length > longestHyphenated ? [] : [0, ...hyphenate(text), text.length];
  const syllablesFit = cuts.every(
    (cut, i) => i === 0 || widthOf(withHyphen(slice(word.parts, cuts[i - 1]!, cut)), faces) <= width,
  );
  if (cuts.length > 2 && syllablesFit) return [word];
  const pieces: Word[] = [];
  let from = 0;
  const cut = (piece: string) => {
    const parts = slice(word.parts, from, from + piece.length);
    if (piece.length > longestHyphenated || widthOf(parts, faces) > width) {
      const characters = piece.match(/.\p{M}*/gsu) ?? [];
      if (characters.length > 1) {
        characters.forEach(cut);
        return;
      }
    }
    from += piece.length;
    pieces.push({ parts, after: 'break', whole: true });
  };
  text.split(seams).forEach(cut);
  return pieces.map((piece, i) =>
    i < pieces.length - 1 ? piece : { ...word, parts: piece.parts, whole: true },
  );
}
