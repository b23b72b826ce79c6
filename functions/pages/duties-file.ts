import type { Context } from 'hono';
import { attachment } from '#storage/attachment';
import { readAll } from '#workflow/answers';
import { draftOf } from '#workflow/draft-of';
import { HandslagError } from '#workflow/error';
import { formats } from '#workflow/formats';
import { makeDocument } from '#workflow/make-document';
import { documentPolicy } from '../document-policy.ts';
import type { Surroundings } from '../surroundings.ts';
import { visit } from './visit.ts';

/** Hands out the duties as the answers stand, for a calendar that may hold those of an earlier version. */
export async function downloadDuties(c: Context, world: Surroundings): Promise<Response> {
  const { language, place } = await visit(c, world, 'partner');
  const { file: name, type } = formats.ics;
  if (c.req.param('file') !== name) throw new HandslagError('not-found');
  const { head, file } = await readAll(world, place);
  const draft = draftOf(file, { language, now: world.now() });
  const bytes = await makeDocument(draft, 'ics', {
    partnership: place.partnership,
    version: head.body.version,
  });
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': type,
    'Content-Disposition': attachment(name),
    'Content-Language': language,
    'Content-Security-Policy': documentPolicy,
  });
}
