import { type Draft, isAgreement, type Printed } from '#agreement/draft-tree';
import { type DocumentWords, documentWords } from '#documents/words';
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

/** Lays a document out: pure, and the same for the same document. */
export function layOut(document: Printed, setting: Setting): Layout {
  const words = documentWords[document.language];
  const structure: Element = { role: 'Document', kids: [] };
  const cover = setCover(document, words, structure, setting);
  const agreement = isAgreement(document) ? document : undefined;
  const entries = agreement ? entriesOf(agreement, words) : [];
  const parts = agreement ? setParts(agreement, words, structure, setting) : [];
  let { pages, destinations } = paginate([...cover, ...parts]);
  if (pages.length > pagesWithoutContents && entries.length > 0) {
    const coverPages = destinations.get(entries[0]!.id)!.page;
    const contents = (known: Pages, section: Element) => {
      const pageOf = (id: string) => (known.destinations.get(id)?.page ?? 0) + 1;
      const strips = setContents(entries, words.contents, pageOf, section, setting);
      // A cover that fits its page keeps it to itself; what it leaves of a second one has room for the contents.
      return coverPages > 1 ? strips : startingAPage(strips);
    };
    const numberless = paginate([...cover, ...contents({ pages, destinations }, newSection()), ...parts]);
    const section = newSection();
    structure.kids.splice(1, 0, section);
    ({ pages, destinations } = paginate([...cover, ...contents(numberless, section), ...parts]));
  }
  const header = setHeader(document, words, setting);
  return {
    pages: pages.map(({ ink }, i) => ({
      ink,
      header: i === 0 ? [] : header,
      footer: setFooter(document, i + 1, pages.length, words, setting),
    })),
    destinations,
    structure,
    entries,
  };
}

/** Articles, schedules and the pages to sign. */
function setParts(draft: Draft, words: DocumentWords, structure: Element, setting: Setting): Strip[] {
  return [
    ...startingAPage(draft.articles.flatMap((article) => setArticle(article, structure, setting))),
    ...draft.schedules.flatMap((schedule, at) => setSchedule(schedule, words, structure, at === 0, setting)),
    ...setSigning(draft, words, structure, setting),
  ];
}

function newSection(): Element {
  return { role: 'Sect', kids: [] };
}

function startingAPage(strips: Strip[]): Strip[] {
  return strips.map((strip, i) => (i === 0 ? { ...strip, fresh: true } : strip));
}
