import type { Context } from 'hono';
import type { Guide } from '#agreement/draft-tree';
import { attachment } from '#storage/attachment';
import { readAll } from '#workflow/answers';
import { guideOf } from '#workflow/draft-of';
import { formats, type GuideFormat, guideFile } from '#workflow/formats';
import { readReasons } from '#workflow/kept-reasons';
import { makeGuide } from '#workflow/make-document';
import { documentPolicy } from '../document-policy.ts';
import type { OpenHandler, SeatHandler } from '../handlers.ts';
import { requiredFile } from './answers-body.ts';
import { dateOf, guideFormatOf, languageOf } from './parameters.ts';

/** An answers file in, a page to talk from out; nothing is kept. */
export const conversationRoute: OpenHandler = async (c, world) => {
  const [format, language, date] = [guideFormatOf(c), languageOf(c), dateOf(c)];
  const file = await requiredFile(c);
  return sendGuide(c, guideOf(file, { language, date, now: world.now() }), format);
};

/** The page to talk from as the answers stand. */
export const partnershipConversationRoute: SeatHandler = async (c, world, place) => {
  const [format, language, date] = [guideFormatOf(c), languageOf(c), dateOf(c)];
  const { file } = await readAll(world, place);
  const reasons = await readReasons(world.records, place);
  return sendGuide(c, guideOf(file, { language, date, now: world.now() }, reasons), format);
};

/** Hands a guide to whoever asked, as a download. One page is never too large to answer with. */
export async function sendGuide(c: Context, guide: Guide, format: GuideFormat): Promise<Response> {
  const bytes = await makeGuide(guide, format);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': formats[format].type,
    'Content-Disposition': attachment(guideFile(format)),
    'Content-Language': guide.language,
    'Content-Security-Policy': documentPolicy,
  });
}
