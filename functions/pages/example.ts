import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { draft } from '#agreement/draft';
import type { Language } from '#agreement/language';
import { htmlBody } from '#documents/html';
import bakery from '../../examples/bakery.json' with { type: 'json' };
import festival from '../../examples/festival.json' with { type: 'json' };
import { insidePage } from './agreement.ts';
import { page, pageLanguage } from './visit.ts';
import { pageWords } from './words.ts';

/** One in each language, as people wrote it. */
const examples: Record<Language, { date: string; answers: Answers }> = { nl: festival, en: bakery };

/** A filled-in example, as the agreement that its answers make. */
export function showExample(c: Context): Response | Promise<Response> {
  const language = pageLanguage(c);
  const { date, answers } = examples[language];
  const agreement = htmlBody(draft({ handslag: 1, language, date, answers }));
  return page(c, language, {
    template: 'example',
    title: pageWords[language].example.title,
    back: `/${language}`,
    view: { agreement: insidePage(agreement), start: `/${language}/start` },
  });
}
