import type { Hono } from 'hono';
import { newApp } from './app.ts';
import { answerRoutes, refuseOtherMethods } from './handlers.ts';
import { documentPages } from './pages/document-pages.ts';
import { pages, serveAssets, showPages } from './pages/pages.ts';
import { renderHandlers } from './render-app.ts';
import type { SurroundingsWithFiles } from './surroundings.ts';
import { webHandlers } from './web-app.ts';

/** The whole app in one process. */
export function localApp(world: SurroundingsWithFiles): Hono {
  const app = newApp(world);
  answerRoutes(app, world, webHandlers);
  answerRoutes(app, world, renderHandlers);
  refuseOtherMethods(app);
  serveAssets(app);
  showPages(app, world, documentPages);
  showPages(app, world, pages);
  return app;
}
