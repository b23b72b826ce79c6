import type { Context } from 'hono';
import { attachment } from '#storage/attachment';
import type { HandedOut } from '#workflow/kept-files';
import { publish } from '#workflow/publish';
import { versionFile } from '#workflow/versions';
import { documentPolicy } from '../document-policy.ts';
import type { SeatHandler } from '../handlers.ts';
import type { SurroundingsWithFiles } from '../surroundings.ts';
import { requestKeyOf } from './conditions.ts';
import { dateOf, languageOf } from './parameters.ts';
import { readBody } from './read-body.ts';
import { shown, versionNumber } from './versions.ts';
import { wishSchema } from './wish.ts';

export const publishRoute: SeatHandler<SurroundingsWithFiles> = async (c, world, place) => {
  const [date, key] = [dateOf(c), requestKeyOf(c)];
  const wish = await readBody(c, wishSchema);
  const { version, repeated } = await publish(world, place, {
    ...wish,
    ...(date && { date }),
    ...(key && { key }),
  });
  const made = shown(version, place);
  return c.json(made, repeated ? 200 : 201, { Location: made.href });
};

/** A file of a version as it was made: by a short-lived link where the store has those. */
export const versionFileRoute: SeatHandler<SurroundingsWithFiles> = async (c, world, place) =>
  sendFile(c, await versionFile(world, place, versionNumber(c), c.req.param('file') ?? '', languageOf(c)));

/** Hands a file to whoever asked, as a download. */
export function sendFile(c: Context, file: HandedOut): Response {
  if ('link' in file) return c.redirect(file.link, 303);
  return c.body(file.content as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': file.type,
    'Content-Disposition': attachment(file.filename),
    'Content-Language': file.language,
    'Content-Security-Policy': documentPolicy,
  });
}
