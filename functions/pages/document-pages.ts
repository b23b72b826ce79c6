import type { SurroundingsWithFiles } from '../surroundings.ts';
import { type PageRoute, partnershipPath, versionPath } from './pages.ts';
import { download, publishHere } from './publishing.ts';

/** The pages that need the files: they make a version, or hand one out. */
export const documentPages: readonly PageRoute<SurroundingsWithFiles>[] = [
  { method: 'POST', path: `${partnershipPath}/publish`, handle: publishHere },
  { method: 'GET', path: `${versionPath}/:file`, handle: download },
];
