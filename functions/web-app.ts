import type { Hono } from 'hono';
import { readAnswersRoute, readTopicRoute, replaceAnswersRoute, saveTopicRoute } from './api/answers.ts';
import { docsRoute } from './api/docs.ts';
import { dutiesRoute } from './api/duties.ts';
import {
  findingsRoute,
  keepWarningRoute,
  partnershipFindingsRoute,
  stopKeepingRoute,
} from './api/findings.ts';
import { importRoute } from './api/import.ts';
import { moneyRoute } from './api/money.ts';
import { openApiRoute } from './api/openapi.ts';
import { eraseRoute, startRoute, stateRoute } from './api/partnerships.ts';
import { previewRoute } from './api/preview.ts';
import { questionsRoute } from './api/questions.ts';
import { schemaRoute } from './api/schema.ts';
import {
  readSettlementRoute,
  saveSettlementRoute,
  settlementsRoute,
  startSettlementRoute,
} from './api/settlements.ts';
import { versionRoute, versionsRoute } from './api/versions.ts';
import { newApp } from './app.ts';
import { answerRoutes, type Handlers, refuseOtherMethods } from './handlers.ts';
import { pages, serveAssets, showPages } from './pages/pages.ts';
import type { Surroundings } from './surroundings.ts';

/** What the API does without making a document other than a page. */
export const webHandlers: Handlers<'web', Surroundings> = {
  health: (c) => c.json({ status: 'ok' }),
  openapi: openApiRoute,
  docs: docsRoute,
  questions: questionsRoute,
  schema: schemaRoute,
  findings: findingsRoute,
  money: moneyRoute,
  importAnswers: importRoute,
  start: startRoute,
  state: stateRoute,
  erase: eraseRoute,
  readAnswers: readAnswersRoute,
  replaceAnswers: replaceAnswersRoute,
  readTopic: readTopicRoute,
  saveTopic: saveTopicRoute,
  partnershipFindings: partnershipFindingsRoute,
  duties: dutiesRoute,
  keepWarning: keepWarningRoute,
  stopKeeping: stopKeepingRoute,
  preview: previewRoute,
  versions: versionsRoute,
  version: versionRoute,
  settlements: settlementsRoute,
  startSettlement: startSettlementRoute,
  readSettlement: readSettlementRoute,
  saveSettlement: saveSettlementRoute,
};

/** Pages and the JSON API, without what makes PDFs and keeps files: this module must not lead to either. */
export function webApp(world: Surroundings): Hono {
  const app = newApp(world);
  answerRoutes(app, world, webHandlers);
  refuseOtherMethods(app);
  serveAssets(app);
  showPages(app, world, pages);
  return app;
}
