import { expect, it } from 'vitest';
import { draft } from '#agreement/draft';
import { languages } from '#agreement/language';
import { topicOf } from '#agreement/questions/index';
import { localApp } from '#functions/local-app';
import { emptyWorld } from '../functions/app-under-test.ts';
import { filled, type Listing } from '../functions/filling.ts';

/** Parts that gather what is said elsewhere: page 1, who signs, the people, and what happens when. */
const gathering = ['cover', 'signing', 'schedule-people', 'schedule-timeline'];

/** Whether other answers say this one too: parties and rows go by their first answer wherever they are named. */
function isName(at: string, { questions }: Listing): boolean {
  const [topic, id, field] = at.split('/');
  const list = questions.find((question) => question.topic === topic && question.id === id);
  return list?.fields?.[0]?.id === field;
}

const ways = languages.flatMap((language) => [
  [language, 'an example of each form', false] as const,
  [language, 'words wherever there may be words', true] as const,
]);

it.each(ways)(
  'says every text where its topic is said and nowhere else, in %s, with %s',
  async (language, _, inWords) => {
    const listing = (await (await localApp(emptyWorld()).request('/api/questions')).json()) as Listing;
    const { answers, typed } = filled(listing, inWords);
    const made = draft({ handslag: 1, language, date: '2027-01-15', answers });
    const parts = new Map<string, string>([
      ['cover', JSON.stringify(made.cover)],
      ...[...made.articles, ...made.schedules, made.signing].map((part): [string, string] => [
        part.id,
        JSON.stringify(part),
      ]),
    ]);
    const said = typed.filter((each) => each.said && each.at !== 'parties/title');
    expect(said.length).toBeGreaterThan(100);
    for (const { at, word } of said) {
      const { feeds } = topicOf(at.split('/')[0]!)!;
      const found = [...parts].flatMap(([id, json]) => (json.includes(word) ? [id] : []));
      expect([at, found]).not.toEqual([at, []]);
      const elsewhere = found.filter((id) => !feeds.includes(id) && !gathering.includes(id));
      // A clause of their own stands in the article that they chose for it.
      if (at.startsWith('general/own-clauses/')) expect([at, elsewhere]).toEqual([at, ['definitions']]);
      else if (!isName(at, listing)) expect([at, elsewhere]).toEqual([at, []]);
    }
  },
);
