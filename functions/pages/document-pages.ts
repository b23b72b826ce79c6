import type { SurroundingsWithFiles } from '../surroundings.ts';
import { closeHere, downloadStatement } from './closing.ts';
import { downloadConversation } from './conversation-file.ts';
import { downloadDuties } from './duties-file.ts';
import { type PageRoute, partnershipPath, settlementPath, versionPath } from './pages.ts';
import { download, publishHere } from './publishing.ts';

/** The pages that make a document, or hand one out. */
export const documentPages: readonly PageRoute<SurroundingsWithFiles>[] = [
  { method: 'GET', path: `${partnershipPath}/conversation/:file`, handle: downloadConversation },
  { method: 'GET', path: `${partnershipPath}/duties/:file`, handle: downloadDuties },
  { method: 'POST', path: `${partnershipPath}/publish`, handle: publishHere },
  { method: 'GET', path: `${versionPath}/:file`, handle: download },
  { method: 'POST', path: `${settlementPath}/close`, handle: closeHere },
  { method: 'GET', path: `${settlementPath}/statements/:statement`, handle: downloadStatement },
];
