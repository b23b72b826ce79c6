import { expect, it } from 'vitest';
import { interview } from '#agreement/questions/index';
import { localApp } from '#functions/local-app';
import { pageWords } from '#functions/pages/words';
import { type Records, Unavailable } from '#storage/records';
import { emptyWorld } from '../functions/app-under-test.ts';
import { elementsOf, formOn, textOf } from './forms.ts';
import { invalid } from './html.ts';
import { pagesOf } from './pages.ts';
import { example, partnership, visitor } from './site.ts';

type Part = keyof Records;

/** A partnership in a store of which parts can be out of reach for a while. */
async function inFailingStore() {
  const world = emptyWorld();
  const { records } = world;
  let down: Part[] = [];
  const reach = (part: Part) => {
    if (down.includes(part)) throw new Unavailable('out of reach');
    return records;
  };
  const failing: Records = {
    get: async (...of) => reach('get').get(...of),
    list: async (...of) => reach('list').list(...of),
    commit: async (...of) => reach('commit').commit(...of),
  };
  const app = localApp({ ...world, records: failing });
  const file = example('festival');
  const made = await partnership(app, file);
  return {
    ...visitor(app, made),
    home: made.home('nl'),
    answers: file.answers,
    fail: (...parts: Part[]) => {
      down = parts;
    },
  };
}

const everything: Part[] = ['get', 'list', 'commit'];
const topic = interview.find(({ questions }) => questions.some(({ kind }) => kind.control === 'text'))!;
const question = topic.questions.find(({ kind }) => kind.control === 'text')!;
const path = `${topic.id}/${question.id}`;
const typed = 'Eerste regel.\r\nTweede regel, met “aanhaling” & <teken>.';

it('gives the words back in their field when they cannot be saved, to be sent again', async () => {
  const { get, post, home, fail } = await inFailingStore();
  const before = formOn(await (await get(`${home}/${path}`)).text());
  fail('commit');
  const refused = await post(`${home}/${path}`, { ...before, [question.id]: typed });
  expect(refused.status).toBe(503);
  expect(refused.headers.get('Retry-After')).toBe('60');
  const page = await refused.text();
  expect(page).toContain(pageWords.nl.question.notSavedText);
  expect(await invalid(page)).toEqual([]);
  const again = formOn(page);
  expect(again[question.id]).toBe(typed.replaceAll('\r', ''));
  fail();
  expect((await post(`${home}/${path}`, again)).status).toBe(303);
  expect(formOn(await (await get(`${home}/${path}`)).text())[question.id]).toBe(again[question.id]);
});

it('holds a whole form on the page when nothing can be read either, to be sent again', async () => {
  const { get, post, home, answers, fail } = await inFailingStore();
  const row = interview.flatMap(({ id, questions }) =>
    questions.flatMap((each) => {
      const rows = answers[id]?.[each.id];
      const [first] = each.kind.fields ?? [];
      if (id === 'parties' || first?.kind.name !== 'text' || !Array.isArray(rows) || !rows[0]) return [];
      return [{ path: `${id}/${each.id}/${rows[0].id}`, field: first }];
    }),
  )[0]!;
  const before = formOn(await (await get(`${home}/${row.path}`)).text());
  fail(...everything);
  const refused = await post(`${home}/${row.path}`, { ...before, [row.field.id]: 'Iets anders' });
  expect(refused.status).toBe(503);
  const page = await refused.text();
  expect(await invalid(page)).toEqual([]);
  const shown = elementsOf(page).find(({ tagName }) => tagName === 'dl')!;
  expect(textOf(shown)).toContain(row.field.nl.label);
  expect(textOf(shown)).toContain('Iets anders');
  fail();
  expect((await post(`${home}/${row.path}`, formOn(page))).status).toBe(303);
  const after = formOn(await (await get(`${home}/${row.path}`)).text());
  expect(after).toEqual({ ...before, [row.field.id]: 'Iets anders', revision: after.revision });
});

it('shows nothing that another site made the browser send', async () => {
  const { post, home, fail } = await inFailingStore();
  fail(...everything);
  const refused = await post(`${home}/${path}`, { [question.id]: typed }, { 'Sec-Fetch-Site': 'cross-site' });
  expect(refused.status).toBe(503);
  expect(await refused.text()).not.toContain('Tweede regel');
});

it('tells a script that saves by itself that nothing was kept', async () => {
  const { get, post, home, fail } = await inFailingStore();
  const before = formOn(await (await get(`${home}/${path}`)).text());
  for (const parts of [['commit'], everything] as Part[][]) {
    fail(...parts);
    const refused = await post(`${home}/${path}`, { ...before, [question.id]: 'x' }, { 'X-Autosave': '1' });
    expect(refused.status).toBe(503);
    expect(refused.headers.has('X-Revision')).toBe(false);
  }
});

it('says on every page that it cannot be read now, with a way to try again', async () => {
  const { get, home, answers, fail } = await inFailingStore();
  fail(...everything);
  for (const { path } of pagesOf(home, answers, 0)) {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 503]);
    const links = elementsOf(await response.text()).filter(({ tagName }) => tagName === 'a');
    const again = links.find((link) => textOf(link).includes(pageWords.nl.refusal.retry))!;
    expect(again.attrs).toContainEqual({ name: 'href', value: path });
  }
});
