import { type Answers, rowsOf } from './answer.ts';
import type { Part } from './tree.ts';

/** Where a clause goes whose article is not chosen yet: among the last. */
const unplaced = 'general';

/**
 * The articles with the clauses that the parties wrote themselves, each behind the others of the article it was written
 * for. `own` holds them all, as their template gives them.
 */
export function withOwnClauses(articles: readonly Part[], own: Part, answers: Answers): Part[] {
  const chosen = new Map(
    rowsOf(answers, 'general', 'own-clauses').map(({ id, article }) => [`own-clause-${id}`, article]),
  );
  const articleOf = (clause: string) => articles.find(({ id }) => id === chosen.get(clause))?.id ?? unplaced;
  return articles.map((article) => ({
    ...article,
    clauses: [...article.clauses, ...own.clauses.filter(({ id }) => articleOf(id) === article.id)],
  }));
}
