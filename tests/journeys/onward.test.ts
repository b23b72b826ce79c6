import { expect, it } from 'vitest';
import { progress, tasks, titleOf } from '#agreement/journey';
import { languages } from '#agreement/language';
import { localApp } from '#functions/local-app';
import { pageWords } from '#functions/pages/words';
import { emptyWorld } from '../functions/app-under-test.ts';
import { attribute, elementsOf, formOn, textOf } from './forms.ts';
import { example, partnership, visitor } from './site.ts';

function linksOn(page: string): Map<string, string> {
  const links = elementsOf(page).filter(({ tagName }) => tagName === 'a');
  return new Map(links.map((link) => [textOf(link).trim(), attribute(link, 'href')!]));
}

async function started(file = example('festival')) {
  const world = emptyWorld();
  const app = localApp(world);
  const made = await partnership(app, file);
  return { app, world, made, ...visitor(app, made), home: made.home('nl') };
}

it('leads on from the answers of a topic to the next one that is not done, round to the first', async () => {
  const { get, home } = await started({ handslag: 1, language: 'nl', answers: {} });
  const open = progress({}).filter(({ asked }) => asked > 0);
  for (const [index, { task }] of open.entries()) {
    const next = open[(index + 1) % open.length]!.task;
    const links = linksOn(await (await get(`${home}/${task.id}`)).text());
    const onward = links.get(pageWords.nl.check.nextTask(titleOf(next, 'nl')))!;
    expect(onward).toMatch(new RegExp(`^${home}/${next.id}/`));
    expect((await get(onward)).status).toBe(200);
  }
});

it('leads on to the agreement when everything is answered', async () => {
  const { get, home } = await started();
  const { answers } = example('festival');
  expect(progress(answers).every(({ asked, answered }) => answered === asked)).toBe(true);
  const links = linksOn(await (await get(`${home}/${tasks(answers)[0]!.id}`)).text());
  expect(links.get(pageWords.nl.check.allDone)).toBe(`${home}/agreement`);
});

it('tells on the task list what is open, what is wrong and what may be left out', async () => {
  const file = example('festival');
  const { get, home } = await started({
    ...file,
    answers: { ...file.answers, term: { ...file.answers.term, start: { typed: 'ooit' } } },
  });
  const page = elementsOf(await (await get(home)).text());
  const statusOf = (topic: string) => {
    const link = page.find((each) => attribute(each, 'href') === `${home}/${topic}`)!;
    const id = attribute(link, 'aria-describedby')!.split(' ').at(-1);
    return textOf(page.find((each) => attribute(each, 'id') === id)!).trim();
  };
  expect(statusOf('term')).toContain(pageWords.nl.tasks.errors(1));
  expect(statusOf('contributions')).toContain(pageWords.nl.tasks.open(1));
  expect(statusOf('goal')).toBe(pageWords.nl.tasks.done);
});

it.each(languages)('shows a filled-in example from the start page, in %s', async (language) => {
  const { app } = await started();
  const start = await (await app.request(`/${language}`)).text();
  const href = linksOn(start).get(pageWords[language].start.example)!;
  const page = await (await app.request(href)).text();
  const article = elementsOf(page).find(({ tagName }) => tagName === 'article')!;
  const title = example(language === 'nl' ? 'festival' : 'bakery').answers.parties!.title as string;
  expect(textOf(article)).toContain(title);
});

it('deletes a partnership only once its owner has ticked that all of it goes', async () => {
  const { app, world, made, get, post, home } = await started();
  expect(linksOn(await (await get(home)).text()).get(pageWords.nl.tasks.erase)).toBe(`${home}/delete`);
  const form = formOn(await (await get(`${home}/delete`)).text());

  const refused = await post(`${home}/delete`, form);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain(pageWords.nl.erase.notSure);
  const forged = await post(`${home}/delete`, { ...form, sure: 'yes', 'form-token': 'guessed' });
  expect(forged.status).toBe(403);
  expect((await get(home)).status).toBe(200);

  const deleted = await post(`${home}/delete`, { ...form, sure: 'yes' });
  expect(deleted.headers.get('Location')).toBe('/nl/deleted');
  expect(deleted.headers.get('Set-Cookie')).toMatch(new RegExp(`^seat-${made.id}=;.*Max-Age=0`));
  expect(await (await app.request('/nl/deleted')).text()).toContain(pageWords.nl.erase.goneTitle);
  expect((await get(home)).status).toBe(401);
  const left = await world.records.list(`P#${made.id}`, '');
  expect(left.map(({ key }) => key)).toEqual(['META']);
});
