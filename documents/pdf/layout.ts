import type { Draft } from '#agreement/draft-tree';
import { documentWords } from '#documents/words';
import { entriesOf, setArticle, setCover, setSchedule, setSigning } from './compose.ts';
import { type Entry, setContents } from './contents.ts';
import type { Ink, Strip } from './ink.ts';
import { type Destination, type Pages, paginate } from './pages.ts';
import { setFooter, setHeader } from './running.ts';
import type { Setting } from './setting.ts';
import type { Element } from './structure.ts';

/** A document on paper, before it is written in any format. */
export interface Layout {
  pages: { ink: Ink[]; header: Ink[]; footer: Ink[] }[];
  /** Where ids begin that links point to. */
  destinations: ReadonlyMap<string, Destination>;
  /** The structure tree; ink refers to its elements. */
  structure: Element;
  entries: Entry[];
}

/** A document longer than this has contents. */
const pagesWithoutContents = 4;

/** Lays a draft out: pure, and the same for the same draft. */
export function layOut(draft: Draft, setting: Setting): Layout {
  const words = documentWords[draft.language];
  const structure: Element = { role: 'Document', kids: [] };
  const entries = entriesOf(draft, words);
  const cover = setCover(draft, words, structure, setting);
  const parts = [
    ...startingAPage(draft.articles.flatMap((article) => setArticle(article, structure, setting))),
    ...draft.schedules.flatMap((schedule) => setSchedule(schedule, words, structure, setting)),
    ...setSigning(draft, words, structure, setting),
  ];
  let { pages, destinations } = paginate([...cover, ...parts]);
  if (pages.length > pagesWithoutContents) {
    const contents = (known: Pages, section: Element) =>
      setContents(
        entries,
        words.contents,
        (id) => (known.destinations.get(id)?.page ?? 0) + 1,
        section,
        setting,
      );
    const blank: Element = { role: 'Sect', kids: [] };
    const numberless = paginate([...cover, ...contents({ pages, destinations }, blank), ...parts]);
    const section: Element = { role: 'Sect', kids: [] };
    structure.kids.splice(1, 0, section);
    ({ pages, destinations } = paginate([...cover, ...contents(numberless, section), ...parts]));
  }
  const header = setHeader(draft, words, setting);
  return {
    pages: pages.map(({ ink }, i) => ({
      ink,
      header: i === 0 ? [] : header,
      footer: setFooter(draft, i + 1, pages.length, words, setting),
    })),
    destinations,
    structure,
    entries,
  };
}

function startingAPage(strips: Strip[]): Strip[] {
  return strips.map((strip, i) => (i === 0 ? { ...strip, fresh: true } : strip));
}
