/** How wide letters are in a common sans-serif, in em: rather too wide than too narrow, as nobody knows the reader's letters. */
function widthOfLetter(letter: string): number {
  if (/[iljtfrI.,:;'’‘|!()[\] \u00a0\u202f-]/.test(letter)) return 0.34;
  if (/[mwMW@%…—]/.test(letter)) return 0.95;
  if (/\p{Lu}/u.test(letter)) return 0.74;
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}€$£]/u.test(letter) ? 0.58 : 1.05;
}

/** How wide a text is at most, in em. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + widthOfLetter(letter), 0);
}

/** A text in lines of no more than this width; what does not fit in the last one is left out, with three dots. */
export function linesOf(text: string, width: number, most: number): string[] {
  const lines = [''];
  for (const word of text.split(/ +/).flatMap((each) => chopped(each, width))) {
    const last = lines.at(-1)!;
    const longer = last === '' ? word : `${last} ${word}`;
    if (widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let end = kept.at(-1)!;
  while (widthOf(`${end}…`) > width) end = [...end].slice(0, -1).join('');
  return [...kept.slice(0, -1), `${end.trimEnd()}…`];
}

/** A word in pieces that each fit on a line. */
function chopped(word: string, width: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    if (widthOf(pieces.at(-1)! + letter) <= width) pieces[pieces.length - 1] += letter;
    else pieces.push(letter);
  }
  return pieces;
}
