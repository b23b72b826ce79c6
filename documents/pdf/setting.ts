import type { Faces } from './face.ts';
import type { Hyphenate } from './hyphenate.ts';

/** What text is set with: measured faces, and where words of the language may be broken. */
export interface Setting {
  faces: Faces;
  hyphenate: Hyphenate;
}
