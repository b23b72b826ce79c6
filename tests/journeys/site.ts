import { readFileSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import type { AnswersFile } from '#agreement/answers-file';
import type { Language } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { localApp } from '#functions/local-app';
import type { SurroundingsWithFiles } from '#functions/surroundings';
import { emptyWorld, json } from '../functions/app-under-test.ts';
import { serve } from './serve.ts';

/** One of the examples that come with the product. */
export function example(name: string): AnswersFile {
  return answersIn(`examples/${name}.json`);
}

/** The figures that come with the festival, with what their period is called. */
export function festivalFigures(): Figures & { period: string } {
  return JSON.parse(readFileSync(new URL('../../examples/figures/festival.json', import.meta.url), 'utf8'));
}

/** The answers in a file of the repo. */
export function answersIn(path: string): AnswersFile {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** A site of its own for one test, served to a browser. */
export async function site(world: SurroundingsWithFiles = emptyWorld()) {
  const app = localApp(world);
  const { origin, stop } = await serve(getRequestListener(app.fetch));
  onTestFinished(stop);
  return { app, origin };
}

/** A partnership in an app, with the cookie that lets a browser in. */
export async function partnership(app: Hono, file?: AnswersFile, language: Language = 'nl') {
  const body = JSON.stringify(file ?? { handslag: 1, language, answers: {} });
  const made = await app.request('/api/partnerships', { method: 'POST', headers: json, body });
  const { id, token } = (await made.json()) as { id: string; token: string };
  const home = (of: Language) => `/${of}/p/${id}`;
  return { id, token, home, cookie: { name: `seat-${id}`, value: token } };
}

/** Somebody with a browser without scripts: asks for pages, and posts forms as a page of ours carries them. */
export function visitor(app: Hono, { cookie }: { cookie: { name: string; value: string } }) {
  const headers = { Cookie: `${cookie.name}=${cookie.value}`, 'Sec-Fetch-Site': 'same-origin' };
  const get = async (path: string) => app.request(path, { headers });
  const post = async (
    path: string,
    fields: Record<string, string> | URLSearchParams,
    more: Record<string, string> = {},
  ) =>
    app.request(path, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded', ...more },
      body: new URLSearchParams(fields).toString(),
    });
  return { get, post };
}
