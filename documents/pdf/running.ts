import type { Printed, Sheet } from '#agreement/draft-tree';
import type { DocumentWords } from '#documents/words';
import type { Ink, Line } from './ink.ts';
import { setLabel, widthOfLabel } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { colours, page, styles, type TextStyle } from './style.ts';
import { printable } from './text.ts';

/** The part of the fingerprint that every page shows. */
const shownDigits = 16;

/** What every page but the first carries at its top: the title, the mark and the version. */
export function setHeader(sheet: Sheet, words: DocumentWords, setting: Setting): Ink[] {
  const mark = sheet.mark === 'draft' ? words.draft.toUpperCase() : words[sheet.mark];
  const version = sheet.version === undefined ? '' : words.version(sheet.version);
  const y = page.headerBaseline;
  const rightmost = alignRight(version, styles.running, page.right, y, setting);
  const markEnd = page.right - widthOfLabel(version, styles.running, setting) - (version ? 10 : 0);
  const markLine = alignRight(mark, styles.runningMark, markEnd, y, setting);
  const room = markEnd - widthOfLabel(mark, styles.runningMark, setting) - 24 - page.left;
  const title = setLabel(
    shortened(sheet.title, room, setting),
    styles.running,
    page.left,
    y,
    undefined,
    setting,
  );
  const rule: Ink = {
    type: 'box',
    x: page.left,
    y: y + 7,
    width: page.right - page.left,
    height: 0.5,
    colour: colours.hairline,
  };
  return [rule, title, markLine, rightmost];
}

/** What every page carries at its foot: the beginning of an agreement's fingerprint, and which page of how many it is. */
export function setFooter(
  document: Printed,
  number: number,
  of: number,
  words: DocumentWords,
  setting: Setting,
): Ink[] {
  const y = page.footerBaseline;
  return [
    setLabel(sourceOf(document, words), styles.running, page.left, y, undefined, setting),
    alignRight(words.page(number, of), styles.running, page.right, y, setting),
  ];
}

function sourceOf(document: Printed, words: DocumentWords): string {
  if (document.mark === 'conversation') return words.noAgreement;
  if (document.mark === 'statement') return words.noInvoice;
  return document.fingerprint.slice(0, shownDigits);
}

function alignRight(text: string, style: TextStyle, end: number, y: number, setting: Setting): Line {
  return setLabel(text, style, end - widthOfLabel(text, style, setting), y, undefined, setting);
}

function shortened(title: string, room: number, setting: Setting): string {
  const fits = (text: string) => widthOfLabel(text, styles.running, setting) <= room;
  const whole = printable(title, setting.faces);
  if (whole.length < 300 && fits(whole)) return whole;
  const words = whole.slice(0, 300).split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop();
  const letters = [...words.join(' ')];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()} …`;
}
