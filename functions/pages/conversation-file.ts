import type { Context } from 'hono';
import { readAll } from '#workflow/answers';
import { guideOf } from '#workflow/draft-of';
import { HandslagError } from '#workflow/error';
import { guideFile, guideFormats } from '#workflow/formats';
import { readReasons } from '#workflow/kept-reasons';
import { sendGuide } from '../api/conversation.ts';
import type { Surroundings } from '../surroundings.ts';
import { visit } from './visit.ts';

/** Hands out the page to talk from as a file. */
export async function downloadConversation(c: Context, world: Surroundings): Promise<Response> {
  const { language, place } = await visit(c, world, 'partner');
  const format = guideFormats.find((each) => guideFile(each) === c.req.param('file'));
  if (!format) throw new HandslagError('not-found');
  const { file } = await readAll(world, place);
  const reasons = await readReasons(world.records, place);
  return sendGuide(c, guideOf(file, { language, now: world.now() }, reasons), format);
}
