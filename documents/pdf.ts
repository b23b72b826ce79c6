import type { Draft, Printed } from '#agreement/draft-tree';
import { openFace } from './pdf/face.ts';
import { loadHyphenation } from './pdf/hyphenate.ts';
import { layOut } from './pdf/layout.ts';
import { findUnprintable } from './pdf/unprintable.ts';
import { writePdf } from './pdf/write.ts';

/**
 * The document as a PDF that keeps to PDF/UA-1 and PDF/A-3a; an agreement has the answers it was made from attached.
 * The same document gives the same bytes. A character that no font has is printed as, for instance, [U+4E2D].
 */
export async function pdf(document: Printed): Promise<Uint8Array> {
  const hyphenate = await loadHyphenation(document.language);
  return writePdf(document, layOut(document, { faces: openFace, hyphenate }), openFace);
}

/** The distinct characters of the draft that the document's fonts lack, in order. */
export function unprintable(draft: Draft): string[] {
  return findUnprintable(draft, openFace);
}
