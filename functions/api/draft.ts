import { attachment } from '#storage/attachment';
import { draftOf } from '#workflow/draft-of';
import { formats } from '#workflow/formats';
import { makeDocument } from '#workflow/make-document';
import type { OpenHandler } from '../handlers.ts';
import { requiredFile } from './answers-body.ts';
import { dateOf, formatOf, languageOf } from './parameters.ts';

/** An answers file in, its document out; nothing is kept. */
export const draftRoute: OpenHandler = async (c, world) => {
  const [format, language, date] = [formatOf(c), languageOf(c), dateOf(c)];
  const file = await requiredFile(c);
  const draft = draftOf(file, { language, date, now: world.now() });
  const { file: name, type } = formats[format];
  const bytes = await makeDocument(draft, format);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': type,
    'Content-Disposition': attachment(name),
    'Content-Language': draft.language,
  });
};
