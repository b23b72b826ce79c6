import type { Context } from 'hono';
import { attachment } from '#storage/attachment';
import { readAll } from '#workflow/answers';
import { calendarOf } from '#workflow/calendar-of';
import { draftOf } from '#workflow/draft-of';
import { HandslagError } from '#workflow/error';
import { formats } from '#workflow/formats';
import { makeDocument } from '#workflow/make-document';
import { dayInAmsterdam } from '#workflow/today';
import { dateOf } from '../api/parameters.ts';
import { documentPolicy } from '../document-policy.ts';
import type { Surroundings } from '../surroundings.ts';
import { visit } from './visit.ts';

/**
 * Hands out the duties as the answers stand, for a calendar that may hold those of an earlier version. It looks ahead from
 * today, whatever day the document is made for: the agreement may be years old.
 */
export async function downloadDuties(c: Context, world: Surroundings): Promise<Response> {
  const { language, place } = await visit(c, world, 'partner');
  const { file: name, type } = formats.ics;
  if (c.req.param('file') !== name) throw new HandslagError('not-found');
  const { head, file } = await readAll(world, place);
  const now = world.now();
  const draft = draftOf(file, { language, date: dateOf(c) ?? dayInAmsterdam(now), now });
  const bytes = await makeDocument(draft, 'ics', calendarOf(place.partnership, head.body, now));
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': type,
    'Content-Disposition': attachment(name),
    'Content-Language': language,
    'Content-Security-Policy': documentPolicy,
  });
}
