import type { Hono } from 'hono';
import { newApp, type SurroundingsWithFiles } from './app.ts';

/** The app with all of it in one process. */
export function localApp(world: SurroundingsWithFiles): Hono {
  return newApp(world);
}
