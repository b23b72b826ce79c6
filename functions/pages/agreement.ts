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
import { labLink } from './lab/page.ts';
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
      links: [
        { href: `${home}/duties`, text: pageWords[language].duties.link },
        ...labLink(file.answers, language, home),
      ],
    },
  });
}

/** What stands beside the questions of a task. */
export interface Preview {
  /** The parts of the agreement that its answers feed, as these answers make them read. */
  agreement: { toHTML(): string };
  /** The ids of those parts that have a name, and what they go by: 'Artikel 5: Opbrengst'. */
  parts: { id: string; name: string }[];
}

export function preview(answers: Answers, language: Language, world: Surroundings, task: Task): Preview {
  const made = draft({ handslag: 1, language, date: dayInAmsterdam(world.now()), answers });
  const feeds = task.id === details ? ['cover', 'parties', 'signing'] : task.topic.feeds;
  const said = pageWords[language].question;
  const named = [
    ...made.articles.map(({ id, number, title }) => ({ id, name: said.article(number, title) })),
    ...made.schedules.map(({ id, letter, title }) => ({ id, name: said.schedule(letter, title) })),
  ];
  const html = htmlBody(made, feeds);
  return {
    agreement: insidePage(/>[^<\s]/.test(html) ? html : `<p>${said.besideEmpty}</p>`),
    parts: named.filter(({ id }) => feeds.includes(id)),
  };
}

/** Where an answer goes, and the tip that its question grew from. */
export function whyLinks(task: Task, { parts }: Preview, language: Language, home: string) {
  const { tips } = pageWords[language];
  const { tip } = task.topic;
  return [
    ...parts.map(({ id, name }) => ({ href: `${home}/agreement#agreement-${id}`, text: name })),
    { href: `/${language}/tips#tip-${tip}`, text: tips.link(tip, tips.items[tip - 1]!.title) },
  ];
}

/** The HTML of an agreement with ids that no field of the page around it has. Quotes that people typed are escaped. */
export function insidePage(html: string): { toHTML(): string } {
  const inside = html.replaceAll(' id="', ' id="agreement-').replaceAll(' href="#', ' href="#agreement-');
  return { toHTML: () => inside };
}
