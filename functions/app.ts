import { type Context, Hono } from 'hono';
import type { Files } from '#storage/files';
import { HandslagError } from '#workflow/error';
import type { World } from '#workflow/world';
import { bodyLimits } from './body-limits.ts';
import { isForPage, refusalPage } from './pages/refusal.ts';
import { problem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** What the app needs of the world outside. */
export interface Surroundings extends World {
  files?: Files;
  /** Where people reach the app, such as 'https://handslag.example'; links are relative without it. */
  baseUrl?: string;
  log?(entry: LogEntry): void;
}

/** Those of an app that makes documents and hands them out. */
export interface SurroundingsWithFiles extends Surroundings {
  files: Files;
}

/** Never an answer, a token or a query. */
export interface LogEntry {
  level: 'info' | 'error';
  message: string;
  [field: string]: unknown;
}

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
