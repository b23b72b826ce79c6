import type { Hono } from 'hono';
import { closeSettlementRoute, statementRoute } from './api/closing.ts';
import { conversationRoute, partnershipConversationRoute } from './api/conversation.ts';
import { draftRoute } from './api/draft.ts';
import { publishRoute, versionFileRoute } from './api/publishing.ts';
import { settlementRoute } from './api/settlement.ts';
import { newApp } from './app.ts';
import { answerRoutes, type Handlers, refuseOtherMethods } from './handlers.ts';
import { documentPages } from './pages/document-pages.ts';
import { showPages } from './pages/pages.ts';
import type { SurroundingsWithFiles } from './surroundings.ts';

/** What the API does with documents and files. */
export const renderHandlers: Handlers<'render', SurroundingsWithFiles> = {
  draft: draftRoute,
  conversation: conversationRoute,
  partnershipConversation: partnershipConversationRoute,
  publish: publishRoute,
  versionFile: versionFileRoute,
  settlement: settlementRoute,
  closeSettlement: closeSettlementRoute,
  statement: statementRoute,
};

/** Publishing, stateless drafting, conversation guides and downloads. */
export function renderApp(world: SurroundingsWithFiles): Hono {
  const app = newApp(world);
  answerRoutes(app, world, renderHandlers);
  refuseOtherMethods(app);
  showPages(app, world, documentPages);
  return app;
}
