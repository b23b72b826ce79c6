import { type Context, Hono } from 'hono';
import { HandslagError } from '#workflow/error';
import { bodyLimits } from './body-limits.ts';
import { isForPage, refusalPage } from './pages/refusal.ts';
import { problem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';
import type { Surroundings } from './surroundings.ts';

/** An app without routes: what holds for every request, and how refusals are said. */
export function newApp(world: Surroundings): Hono {
  const app = new Hono();
  app.use(securityHeaders, bodyLimits);
  const refuse = (error: unknown, c: Context) =>
    isForPage(c) ? refusalPage(error, c, world) : problem(error, c, world);
  app.onError((error, c) => refuse(error, c));
  app.notFound((c) => refuse(new HandslagError('not-found'), c));
  return app;
}
