import type { Hono } from 'hono';
import { newApp, type SurroundingsWithFiles } from './app.ts';

/** The app with publishing, stateless drafting and downloads. */
export function renderApp(world: SurroundingsWithFiles): Hono {
  return newApp(world);
}
