import type { Article, Draft, Inline, Schedule, Sheet } from '#agreement/draft-tree';
import type { DocumentWords } from '#documents/words';
import { setBlocks, setListItem } from './blocks.ts';
import type { Entry } from './contents.ts';
import type { Ink, Strip } from './ink.ts';
import { baselineOf, setLabel, setParagraph, widthOfLabel } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { setSignature } from './signatures.ts';
import { append, type Element } from './structure.ts';
import { colours, page, space, styles } from './style.ts';

const full = { x: page.left, width: page.textEnd - page.left };
const running = { x: page.text, width: page.textEnd - page.text };

const text = (words: string): Inline[] => [{ type: 'text', text: words }];

/** The parts that get a line in the contents and the outline, with the titles printed above them. */
export function entriesOf(draft: Draft, words: DocumentWords): Entry[] {
  return [
    ...draft.articles.map(({ id, number, title }) => ({ id, number, title })),
    ...draft.schedules.map((schedule) => ({ id: schedule.id, title: scheduleTitle(schedule, words) })),
    { id: draft.signing.id, title: draft.signing.title },
  ];
}

function scheduleTitle({ letter, title }: Schedule, words: DocumentWords): string {
  return `${words.schedule(letter)} — ${title}`;
}

/** Titles with more characters than this are set smaller. */
const longTitle = 75;

/** The first page: what this is and how far it is, its title, and what the draft puts there. */
export function setCover(sheet: Sheet, words: DocumentWords, parent: Element, setting: Setting): Strip[] {
  const section = append(parent, 'Sect');
  const version = sheet.version === undefined ? '' : words.version(sheet.version);
  const titleStyle = sheet.title.length > longTitle ? styles.longTitle : styles.title;
  return [
    setMark(words[sheet.mark].toUpperCase(), version, append(section, 'P'), setting),
    ...setParagraph(text(sheet.title), titleStyle, full, append(section, 'H1'), 20, setting),
    ...setBlocks(sheet.cover, { column: full, parent: section, heading: 'H2' }, 22, setting),
  ];
}

/** How far the document is, in white on a plate, and its version beside that. */
function setMark(mark: string, version: string, element: Element, setting: Setting): Strip {
  const { leading } = styles.mark;
  const side = 9;
  const width = widthOfLabel(mark, styles.mark, setting) + 2 * side;
  const y = baselineOf(styles.mark);
  const plate: Ink = { type: 'box', x: page.left, y: 0, width, height: leading, colour: colours.accent };
  const ink: Ink[] = [plate, setLabel(`${mark} `, styles.mark, page.left + side, y, element, setting)];
  if (version) ink.push(setLabel(version, styles.edition, page.left + width + 10, y, element, setting));
  return { before: 0, height: leading, ink, keep: true };
}

/** An article: number and title, its summary, and its clauses as one list with their numbers in the margin. */
export function setArticle(article: Article, parent: Element, setting: Setting): Strip[] {
  const section = append(parent, 'Sect');
  const heading = append(section, 'H2');
  const title = setParagraph(
    text(article.title),
    styles.articleTitle,
    running,
    heading,
    space.article,
    setting,
  );
  const opening = title[0];
  if (opening) {
    const { y } = opening.ink.find((piece) => piece.type === 'line')!;
    opening.ink.unshift(setLabel(article.number, styles.articleTitle, page.left, y, heading, setting));
    opening.anchors = [article.id];
  }
  const summary = article.summary
    ? setParagraph(article.summary, styles.summary, running, append(section, 'P'), space.summary, setting)
    : [];
  const list = append(section, 'L', { numbering: 'Decimal' });
  const clauses = article.clauses.flatMap(({ id, number, blocks }, i) => {
    const label = { x: page.left, style: styles.number };
    const before = i === 0 ? space.clause + 2 : space.clause;
    const strips = setListItem(
      { label: number, blocks },
      label,
      list,
      { column: running, heading: 'H3' },
      before,
      setting,
    );
    strips[0]!.anchors = [...(strips[0]!.anchors ?? []), id];
    if (strips.length > 1) strips[0]!.keep = true;
    return strips;
  });
  return [...[...title, ...summary].map((strip) => ({ ...strip, keep: true })), ...clauses];
}

/** A schedule: the first begins a page, the others follow where there is room. */
export function setSchedule(
  schedule: Schedule,
  words: DocumentWords,
  parent: Element,
  first: boolean,
  setting: Setting,
): Strip[] {
  const section = append(parent, 'Sect');
  const title = text(scheduleTitle(schedule, words));
  const heading = setHeading(title, schedule.id, section, first, setting);
  return [
    ...heading,
    ...setBlocks(schedule.blocks, { column: full, parent: section, heading: 'H3' }, 12, setting),
  ];
}

/** @param fresh whether it begins a page */
function setHeading(
  title: Inline[],
  id: string,
  section: Element,
  fresh: boolean,
  setting: Setting,
): Strip[] {
  const before = fresh ? 0 : space.article;
  const strips = setParagraph(title, styles.articleTitle, full, append(section, 'H2'), before, setting);
  return strips.map((strip, i) => ({ ...strip, keep: true, ...(i === 0 && { fresh, anchors: [id] }) }));
}

/** The last pages: the parties' signatures, and the full fingerprint of the answers. */
export function setSigning(draft: Draft, words: DocumentWords, parent: Element, setting: Setting): Strip[] {
  const section = append(parent, 'Sect');
  const { id, title, blocks, signatures } = draft.signing;
  const fingerprint = [...text(words.fingerprint), { type: 'break' } as const, ...text(draft.fingerprint)];
  return [
    ...setHeading(text(title), id, section, true, setting),
    ...setBlocks(blocks, { column: running, parent: section, heading: 'H3' }, 12, setting),
    ...signatures.flatMap((signature) => setSignature(signature, section, space.signature, setting)),
    ...setParagraph(fingerprint, styles.note, running, append(section, 'P'), space.signature, setting),
  ];
}
