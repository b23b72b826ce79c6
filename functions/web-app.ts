import type { Hono } from 'hono';
import { newApp, type Surroundings } from './app.ts';

/** The app with pages and JSON API, without what makes PDFs. */
export function webApp(world: Surroundings): Hono {
  return newApp(world);
}
