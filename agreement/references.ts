import { capitalised } from './checks/in-words.ts';
import type { Block, Draft, Inline, Reference } from './draft-tree.ts';
import type { Language } from './language.ts';
import { nbsp } from './say/numbers.ts';

const words = {
  nl: { article: 'artikel', schedule: 'bijlage', nowhere: 'elders in deze overeenkomst' },
  en: { article: 'article', schedule: 'schedule', nowhere: 'elsewhere in this agreement' },
} as const satisfies Record<Language, object>;

/** Fills in what each reference is called: 'artikel 5.2', 'schedule A'. */
export function resolveReferences(draft: Draft): Draft {
  const { nowhere } = words[draft.language];
  const names = namesOf(draft);

  // What a template refers to may be left out of this draft: then the words stand alone, without a link.
  const resolved = (reference: Reference): Inline => {
    const text = names.get(reference.to);
    return text ? { ...reference, text } : { type: 'text', text: nowhere };
  };
  const inline = (content: Inline[]) =>
    content.map((each, at) => {
      if (each.type !== 'reference') return each;
      const found = resolved(each);
      return beginsSentence(content[at - 1]) && 'text' in found
        ? { ...found, text: capitalised(found.text) }
        : found;
    });
  const block = (each: Block): Block => {
    switch (each.type) {
      case 'paragraph':
      case 'heading':
        return { ...each, content: inline(each.content) };
      case 'figure':
        return each;
      case 'list':
        return { ...each, items: each.items.map((item) => ({ ...item, blocks: item.blocks.map(block) })) };
      case 'table':
        return {
          ...each,
          ...(each.caption && { caption: inline(each.caption) }),
          head: each.head.map(inline),
          rows: each.rows.map((row) => ({ ...row, cells: row.cells.map(inline) })),
        };
    }
  };
  return {
    ...draft,
    cover: draft.cover.map(block),
    articles: draft.articles.map((each) => ({
      ...each,
      ...(each.summary && { summary: inline(each.summary) }),
      clauses: each.clauses.map((clause) => ({ ...clause, blocks: clause.blocks.map(block) })),
    })),
    schedules: draft.schedules.map((each) => ({ ...each, blocks: each.blocks.map(block) })),
    signing: { ...draft.signing, blocks: draft.signing.blocks.map(block) },
  };
}

/** What the parts of a document are called, by their ids: 'artikel 5.2', 'schedule A'. */
export function namesOf({
  language,
  articles,
  schedules,
}: Pick<Draft, 'language' | 'articles' | 'schedules'>): Map<string, string> {
  const { article, schedule } = words[language];
  const names = new Map<string, string>();
  for (const each of articles) {
    names.set(each.id, `${article}${nbsp}${each.number}`);
    for (const clause of each.clauses) names.set(clause.id, `${article}${nbsp}${clause.number}`);
  }
  for (const { id, letter } of schedules) names.set(id, `${schedule}${nbsp}${letter}`);
  return names;
}

/** Whether a sentence begins behind this. */
function beginsSentence(before: Inline | undefined): boolean {
  return before === undefined || before.type === 'break' || /[.?!]\s$/.test(before.text);
}
