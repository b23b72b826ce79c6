import { accepts } from 'hono/accepts';
import { html } from '#documents/html';
import { readAll } from '#workflow/answers';
import { draftOf } from '#workflow/draft-of';
import { documentPolicy } from '../document-policy.ts';
import type { SeatHandler } from '../handlers.ts';
import { dateOf, languageOf } from './parameters.ts';

/** The draft as the answers stand: a page, or its tree as JSON to those who prefer that. */
export const previewRoute: SeatHandler = async (c, world, place) => {
  const [language, date] = [languageOf(c), dateOf(c)];
  const { file } = await readAll(world, place);
  const draft = draftOf(file, { language, date, now: world.now() });
  const type = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'application/json'],
    default: 'text/html',
  });
  c.header('Vary', 'Accept');
  c.header('Content-Language', draft.language);
  if (type === 'application/json') return c.json(draft);
  return c.html(html(draft), 200, { 'Content-Security-Policy': documentPolicy });
};
