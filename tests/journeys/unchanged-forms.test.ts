import { expect, it } from 'vitest';
import { type Answers, rowsOf } from '#agreement/answer';
import { pagesIn, tasks } from '#agreement/journey';
import { languages } from '#agreement/language';
import { sayProblem } from '#agreement/problems';
import { localApp } from '#functions/local-app';
import { emptyWorld } from '../functions/app-under-test.ts';
import { attribute, elementsOf, formOn, postOn } from './forms.ts';
import { example, partnership, visitor } from './site.ts';

async function started(answers: Answers) {
  const app = localApp(emptyWorld());
  const made = await partnership(app, { handslag: 1, language: 'nl', answers });
  const stored = async () => {
    const file = await app.request(`/api/partnerships/${made.id}/answers`, {
      headers: { Authorization: `Bearer ${made.token}` },
    });
    return ((await file.json()) as { answers: Answers }).answers;
  };
  return { ...visitor(app, made), stored, home: made.home };
}

/** The page of every question, and of every row there is. */
function questionPages(answers: Answers): string[] {
  return tasks(answers).flatMap((task) =>
    pagesIn(task).flatMap(({ topic, question, row }) => {
      const { id } = task;
      if (row !== undefined) return [`${id}/${question.id}/${row}`];
      const rows = rowsOf(answers, topic.id, question.id).map((each) => `${id}/${question.id}/${each.id}`);
      return question.kind.control === 'rows' ? rows : [`${id}/${question.id}`];
    }),
  );
}

/** Of a topic, what has an answer: to post a page accepts what it proposes. */
function answered(now: Answers, before: Answers): unknown {
  return Object.fromEntries(
    Object.entries(before).map(([topic, answers]) => [
      topic,
      Object.fromEntries(Object.keys(answers).map((id) => [id, now[topic]?.[id]])),
    ]),
  );
}

it.each(['bakery', 'festival', 'fotoboeken'].flatMap((name) => languages.map((of) => [name, of] as const)))(
  'every page of %s, posted as it is shown in %s, changes no answer',
  async (name, language) => {
    const { answers } = example(name);
    const { get, post, stored, home } = await started(answers);
    const before = await stored();
    for (const path of questionPages(answers)) {
      const address = `${home(language)}/${path}`;
      const answer = await post(address, postOn(await (await get(address)).text()));
      expect([path, answer.status]).toEqual([path, 303]);
    }
    expect(answered(await stored(), before)).toEqual(before);
  },
  60_000,
);

it('an answer kept in words shows that it is, and stays so when its words change', async () => {
  const { get, post, stored, home } = await started({ term: { start: { words: 'na de zomer' } } });
  const address = `${home('nl')}/term/start`;
  const form = formOn(await (await get(address)).text());
  expect(form['start.words']).toBe('yes');
  expect((await post(address, { ...form, start: 'na de herfst' })).status).toBe(303);
  expect((await stored()).term).toEqual({ start: { words: 'na de herfst' } });
});

it('a period where one day is asked is asked back, and stays in its words when the person says so', async () => {
  const { get, post, stored, home } = await started({});
  const address = `${home('nl')}/term/start`;
  const typed = '23 tot en met 31 augustus';
  const form = formOn(await (await get(address)).text());
  const asked = await post(address, { ...form, start: typed });
  expect([asked.status, (await stored()).term]).toEqual([422, { start: { typed } }]);
  expect((await post(address, { ...formOn(await asked.text()), 'start.words': 'yes' })).status).toBe(303);
  expect((await stored()).term).toEqual({ start: { words: typed } });
});

it('words with a colon that could not be read come back whole', async () => {
  const { get, post, stored, home } = await started({});
  const address = `${home('nl')}/term/start`;
  const typed = 'Start: als de vergunning er is';
  const before = formOn(await (await get(address)).text());
  expect((await post(address, { ...before, start: typed })).status).toBe(422);
  expect((await stored()).term).toEqual({ start: { typed } });
  expect(formOn(await (await get(address)).text()).start).toBe(typed);
});

it('an amount that one language cannot read is read by the other only when its page is posted, and says so before', async () => {
  const { get, post, stored, home } = await started({ liability: { 'cap-year': { typed: '1.250' } } });
  const [dutch, english] = [`${home('nl')}/liability/cap-year`, `${home('en')}/liability/cap-year`];
  const page = await (await get(english)).text();
  expect(page).toContain(sayProblem('money-unreadable', 'en'));
  expect((await post(english, formOn(page))).status).toBe(422);
  expect((await stored()).liability).toEqual({ 'cap-year': { typed: '1.250' } });
  const read = await (await get(dutch)).text();
  expect(read.replaceAll('\u00a0', ' ')).toContain('€ 1.250');
  expect((await post(dutch, formOn(read))).status).toBe(303);
  expect((await stored()).liability).toEqual({ 'cap-year': { amount: '1250.00', currency: 'EUR' } });
  const said = await (await get(english)).text();
  expect((await post(english, formOn(said))).status).toBe(303);
  expect((await stored()).liability).toEqual({ 'cap-year': { amount: '1250.00', currency: 'EUR' } });
});

it('a choice that could not be read stays, and is shown, until something is chosen', async () => {
  const { get, post, stored, home } = await started({ pilot: { pilot: { typed: 'misschien' } } });
  const address = `${home('nl')}/pilot/pilot`;
  const page = await (await get(address)).text();
  expect(elementsOf(page).some((each) => attribute(each, 'id') === 'pilot-error')).toBe(true);
  expect(page).toContain('Er staat nu: “misschien”.');
  expect((await post(address, formOn(page))).status).toBe(422);
  expect((await stored()).pilot).toEqual({ pilot: { typed: 'misschien' } });
});

it('a form that is sent twice is saved once', async () => {
  const { get, post, home } = await started({});
  const address = `${home('nl')}/term/start`;
  const form = { ...formOn(await (await get(address)).text()), start: '1 maart 2027' };
  expect((await post(address, form)).status).toBe(303);
  expect((await post(address, form)).status).toBe(303);
  expect((await post(address, { ...form, start: '2 maart 2027' })).status).toBe(409);
});

it.each(['De\u0000 Spil\u0007', 'De \u202eSpil\u202c'])(
  'signs that nobody sees are not stored, and that is told once: %j',
  async (name) => {
    const { get, post, stored, home } = await started({});
    const address = `${home('nl')}/parties/items/p1`;
    const form = formOn(await (await get(address)).text());
    const told = await post(address, { ...form, name });
    const page = await told.text();
    expect([told.status, formOn(page).name]).toEqual([422, 'De Spil']);
    expect(page).toContain(sayProblem('text-unseen', 'nl'));
    expect(rowsOf(await stored(), 'parties', 'items')[0]!.name).toBe('De Spil');
    expect((await post(address, formOn(page))).status).toBe(303);
  },
);

it('a list that could not be read stays, and is shown, until rows take its place', async () => {
  const { get, post, stored, home } = await started({ contributions: { items: { typed: 'een oven' } } });
  const address = `${home('nl')}/contributions/items`;
  const page = await (await get(address)).text();
  expect(page).toContain('Er staat nu: “een oven”.');
  expect((await post(address, formOn(page))).status).toBe(303);
  expect((await stored()).contributions).toEqual({ items: { typed: 'een oven' } });
});

it('the place of a party that was removed is not given to another', async () => {
  const items = [{ id: 'p1', name: 'De Spil' }];
  const { get, home } = await started({
    parties: { items },
    goal: { sentence: { unknown: { owner: 'p2' } } },
  });
  expect(await (await get(`${home('nl')}/parties/items`)).text()).toContain('/parties/items/p3"');
});

it('what is read but cannot be kept comes back with its reason', async () => {
  const { get, post, stored, home } = await started({});
  const address = `${home('nl')}/dialogue/rhythm`;
  const form = formOn(await (await get(address)).text());
  expect((await post(address, { ...form, rhythm: 'elke 0 weken' })).status).toBe(422);
  expect((await stored()).dialogue).toEqual({ rhythm: { typed: 'elke 0 weken' } });
  expect(
    elementsOf(await (await get(address)).text()).some((each) => attribute(each, 'id') === 'rhythm-error'),
  ).toBe(true);
});

it('what a form asked is kept, also when another answer has taken its question away meanwhile', async () => {
  const { get, post, stored, home } = await started({ pilot: { pilot: true } });
  const address = `${home('nl')}/pilot/budget`;
  const form = formOn(await (await get(address)).text());
  const first = `${home('nl')}/pilot/pilot`;
  await post(first, { ...formOn(await (await get(first)).text()), pilot: 'no' });
  expect((await post(address, { ...form, budget: '€ 500', 'paid-by': 'de stichting' })).status).toBe(303);
  expect((await stored()).pilot).toMatchObject({ 'paid-by': 'de stichting' });
});
