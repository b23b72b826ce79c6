import type { Context } from 'hono';
import { jsonPointer } from '#agreement/json-pointer';
import { sayProblem } from '#agreement/problems';
import { attachment } from '#storage/attachment';
import { HandslagError } from '#workflow/error';
import { publish } from '#workflow/publish';
import { type HandedOut, versionFile } from '#workflow/versions';
import { documentPolicy } from '../document-policy.ts';
import type { SeatHandler } from '../handlers.ts';
import { messageLanguage } from '../request-language.ts';
import type { SurroundingsWithFiles } from '../surroundings.ts';
import { requestKeyOf } from './conditions.ts';
import { jsonBody } from './json-body.ts';
import { dateOf, languageOf } from './parameters.ts';
import { shown, versionNumber } from './versions.ts';
import { wishSchema } from './wish.ts';

export const publishRoute: SeatHandler<SurroundingsWithFiles> = async (c, world, place) => {
  const [date, key] = [dateOf(c), requestKeyOf(c)];
  const wish = wishSchema.safeParse((await jsonBody(c, (path) => path)) ?? {});
  if (!wish.success) {
    const message = sayProblem('form-wrong', messageLanguage(c));
    const places = wish.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    );
    throw new HandslagError('unreadable', {
      issues: places.map((path) => ({ at: jsonPointer(path), message })),
    });
  }
  const { version, repeated } = await publish(world, place, {
    ...wish.data,
    ...(date && { date }),
    ...(key && { key }),
  });
  const made = shown(version, place.partnership);
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
