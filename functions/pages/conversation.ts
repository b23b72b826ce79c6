import type { Context } from 'hono';
import { htmlBody } from '#documents/html';
import { readAll } from '#workflow/answers';
import { guideOf } from '#workflow/draft-of';
import { guideFile } from '#workflow/formats';
import { readReasons } from '#workflow/kept-reasons';
import type { Surroundings } from '../surroundings.ts';
import { insidePage } from './agreement.ts';
import { page, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** A page to talk from, to print or to take along. */
export async function showConversation(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  const reasons = await readReasons(world.records, place);
  const here = `${home}/conversation`;
  return page(c, language, {
    template: 'conversation',
    title: pageWords[language].conversation.title,
    back: home,
    view: {
      guide: insidePage(htmlBody(guideOf(file, { language, now: world.now() }, reasons))),
      pdf: `${here}/${guideFile('pdf')}`,
      text: `${here}/${guideFile('txt')}`,
    },
  });
}
