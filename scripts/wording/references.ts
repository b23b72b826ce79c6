import type { Complaint } from '#templates/house-rules';
import { lineAt, type Part } from './template.ts';

/** Links that lead nowhere: each has to name an article, a clause or a schedule of its own language. */
export function danglingReferences(parts: readonly Part[]): Complaint[] {
  return parts.flatMap(({ file, language, source }) => {
    const targets = new Set(parts.filter((part) => part.language === language).flatMap(targetsOf));
    return [...source.matchAll(/ href="([^"{]*)"/g)].flatMap(({ 1: href, index }) => {
      if (href!.startsWith('#') && targets.has(href!.slice(1))) return [];
      const message = `nothing in ${language} is called ${href}: name an article, a clause or a schedule by its id`;
      return [{ file, line: lineAt(source, index), message }];
    });
  });
}

/** The ids that a reference may name: the cover and the signatures have no number to refer to. */
function targetsOf({ name, source }: Part): string[] {
  if (name === 'cover' || name === 'signing') return [];
  return [...source.matchAll(/<(?:article|section) id="([^"{]+)"/g)].map(([, id]) => id!);
}
