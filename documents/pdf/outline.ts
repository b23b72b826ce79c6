import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Entry } from './contents.ts';
import { textString } from './tags.ts';

/** The bookmarks of the document, one below the other (ISO 32000-1, 12.3.3). */
export function writeOutline(
  entries: readonly Entry[],
  destinationOf: (id: string) => (PDFRef | string | number | null)[] | undefined,
  context: PDFContext,
): PDFRef {
  const root = context.nextRef();
  const refs = entries.map(() => context.nextRef());
  entries.forEach(({ id, number, title }, i) => {
    const item = {
      Title: textString(number === undefined ? title : `${number} ${title}`),
      Parent: root,
      Prev: refs[i - 1],
      Next: refs[i + 1],
      Dest: destinationOf(id),
    };
    context.assign(refs[i]!, context.obj(item));
  });
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: refs.length }),
  );
  return root;
}
