import type { Entry } from './contents.ts';
import type { Objects } from './objects.ts';
import { PdfString, type Ref, type Value } from './values.ts';

/** The bookmarks of the document, one below the other (ISO 32000-1, 12.3.3). */
export function writeOutline(
  entries: readonly Entry[],
  destinationOf: (id: string) => Value | undefined,
  objects: Objects,
): Ref {
  const root = objects.reserve();
  const refs = entries.map(() => objects.reserve());
  entries.forEach(({ id, number, title }, i) => {
    const item = {
      Title: PdfString.text(number === undefined ? title : `${number} ${title}`),
      Parent: root,
      Prev: refs[i - 1],
      Next: refs[i + 1],
      Dest: destinationOf(id),
    };
    objects.assign(refs[i]!, item);
  });
  objects.assign(root, { Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: refs.length });
  return root;
}
