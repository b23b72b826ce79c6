import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { draft } from '#agreement/draft';
import { details, type Task } from '#agreement/journey';
import type { Language } from '#agreement/language';
import { htmlBody } from '#documents/html';
import { readAll } from '#workflow/answers';
import { draftOf } from '#workflow/draft-of';
import { dayInAmsterdam } from '#workflow/today';
import type { Surroundings } from '../surroundings.ts';
import { page, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** How the agreement reads now. */
export async function showAgreement(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  return page(c, language, {
    template: 'agreement',
    title: pageWords[language].agreement.title,
    back: home,
    view: {
      agreement: insidePage(htmlBody(draftOf(file, { language, now: world.now() }))),
      publish: { href: `${home}/publish` },
    },
  });
}

/** The parts of the agreement that the answers of this task feed, as these answers make them read: for beside its questions. */
export function preview(
  answers: Answers,
  language: Language,
  world: Surroundings,
  task: Task,
): { toHTML(): string } {
  const made = draft({ handslag: 1, language, date: dayInAmsterdam(world.now()), answers });
  return insidePage(htmlBody(made, task.id === details ? ['cover', 'parties', 'signing'] : task.topic.feeds));
}

/** The HTML of an agreement with ids that no field of the page around it has. Quotes that people typed are escaped. */
export function insidePage(html: string): { toHTML(): string } {
  const inside = html.replaceAll(' id="', ' id="agreement-').replaceAll(' href="#', ' href="#agreement-');
  return { toHTML: () => inside };
}
