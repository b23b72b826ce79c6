import { expect, it } from 'vitest';
import { type Answers, rowsOf } from '#agreement/answer';
import { isAsked } from '#agreement/asked';
import { checks } from '#agreement/checks/index';
import { languages } from '#agreement/language';
import { topicOf } from '#agreement/questions/index';
import { localApp } from '#functions/local-app';
import { answerLink } from '#functions/pages/addresses';
import { homeOf } from '#functions/pages/visit';
import { start } from '#workflow/start';
import { tables } from '../agreement/checks/tables/all.ts';
import { emptyWorld } from './app-under-test.ts';

/** The cases of a check, with the places of each that are of a sort not seen in one before. */
function casesOf({ id, find }: (typeof checks)[number]): { answers: Answers; places: string[] }[] {
  const seen = new Set<string>();
  return tables[id]!.fires.map(([answers]) => ({
    answers,
    places: find(answers, answers)
      .flatMap(({ at }) => at)
      .filter((pointer) => {
        const sort = pointer.replaceAll(/\/\d+/g, '/#');
        return !seen.has(sort) && seen.add(sort);
      }),
  }));
}

/** Whether the page of a row asks for this field, given what else is answered. */
function isAskedAt(pointer: string, answers: Answers): boolean {
  const [, topic = '', id = '', index, name] = pointer.split('/');
  const question = topicOf(topic)!.questions.find((each) => each.id === id)!;
  const field = question.kind.fields?.find((each) => each.id === name);
  return field !== undefined && isAsked(field, answers, rowsOf(answers, topic, id)[Number(index)]);
}

it.each(checks)('what check $id finds links to the questions it is about', async (check) => {
  const world = emptyWorld(String(check.id));
  const app = localApp(world);
  const wrong: string[] = [];
  for (const [index, { answers, places }] of casesOf(check).entries()) {
    if (places.length === 0) continue;
    const language = languages[index % languages.length]!;
    const { partnership, token } = await start(world, { language, answers });
    for (const place of places) {
      const [path, field] = answerLink(place, homeOf(language, partnership), answers).split('#');
      const page = await app.request(path!, { headers: { Cookie: `seat-${partnership}=${token}` } });
      const isThere = !field || !isAskedAt(place, answers) || (await page.text()).includes(` id="${field}"`);
      if (page.status !== 200 || !isThere) wrong.push(`${place}: ${page.status}`);
    }
  }
  expect(wrong).toEqual([]);
});
