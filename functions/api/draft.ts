import { attachment } from '#storage/attachment';
import { draftOf } from '#workflow/draft-of';
import { formats } from '#workflow/formats';
import { linkToDraft } from '#workflow/link-to-draft';
import { makeDocument } from '#workflow/make-document';
import { documentPolicy } from '../document-policy.ts';
import type { OpenHandler } from '../handlers.ts';
import type { SurroundingsWithFiles } from '../surroundings.ts';
import { requiredFile } from './answers-body.ts';
import { dateOf, formatOf, languageOf } from './parameters.ts';

/** The most bytes that a function of AWS can answer with, which is 6 MB in base64. */
const mostAnswered = 4_000_000;

/** An answers file in, its document out; nothing is kept, but for a day where it is too large to be answered with. */
export const draftRoute: OpenHandler<SurroundingsWithFiles> = async (c, world) => {
  const [format, language, date] = [formatOf(c), languageOf(c), dateOf(c)];
  const file = await requiredFile(c);
  const draft = draftOf(file, { language, date, now: world.now() });
  const bytes = await makeDocument(draft, format);
  const link = bytes.length > mostAnswered && (await linkToDraft(world, bytes, format));
  if (link) return c.redirect(link, 303);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': formats[format].type,
    'Content-Disposition': attachment(formats[format].file),
    'Content-Language': draft.language,
    'Content-Security-Policy': documentPolicy,
  });
};
