import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type Answers, rowsOf } from '#agreement/answer';
import { hasControls, longest, plain, tidy, turning, withoutControls } from '#agreement/kinds/typed-text';
import { languages } from '#agreement/language';
import { sayProblem } from '#agreement/problems';
import type { Question, Topic } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import { localApp } from '#functions/local-app';
import { figures } from '../agreement/kinds/hostile-figures.ts';
import { emptyWorld } from '../functions/app-under-test.ts';
import { texts } from '../functions/bad-texts.ts';
import { attribute, elementsOf, formOn, textOf } from './forms.ts';
import { invalid } from './html.ts';
import { partnership, visitor } from './site.ts';

interface Asked {
  topic: Topic;
  question: Question;
}

const asked: Asked[] = interview.flatMap((topic) => topic.questions.map((question) => ({ topic, question })));
const isText = ({ kind, when }: Question) => kind.name === 'text' && !when;
const line = asked.find(({ question }) => isText(question) && question.kind.control === 'line')!;
const long = asked.find(({ question }) => isText(question) && question.kind.control === 'text')!;
const list = asked.find(({ topic, question }) => {
  const [first] = question.kind.fields ?? [];
  return topic.id !== 'parties' && !question.when && first !== undefined && isText(first);
})!;

const places = [
  ['a line', `${line.topic.id}/${line.question.id}`, line.question.id],
  ['a long text', `${long.topic.id}/${long.question.id}`, long.question.id],
  ['a row', `${list.topic.id}/${list.question.id}/r1`, list.question.kind.fields![0]!.id],
  ['a party', 'parties/items/p1', 'name'],
] as const;

/** What no answer may ever bring into a page. */
const never = ['iframe', 'style', 'svg', 'img', 'w:p', 'b'];

async function started() {
  const app = localApp(emptyWorld());
  const made = await partnership(app);
  return { ...visitor(app, made), home: made.home('nl') };
}

function expectOnlyOurs(page: string): void {
  const elements = elementsOf(page);
  expect(elements.filter(({ tagName }) => never.includes(tagName))).toEqual([]);
  expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
  expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([]);
}

/** What a form keeps of a text. */
const keptOf = (text: string) => withoutControls(plain(text));

const hasError = (page: string, field: string) =>
  elementsOf(page).some((each) => attribute(each, 'id') === `${field}-error`);

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(texts)('%s', (_, payload) => {
  const isMended = turning.test(payload) || hasControls(plain(payload));

  it.each(places)(
    'typed into %s is shown as it was typed, or comes back with the reason',
    async (_, path, field) => {
      const { get, post, home } = await started();
      const address = `${home}/${path}`;
      const before = formOn(await (await get(address)).text());
      const answer = await post(address, { ...before, [field]: payload });
      expect([303, 422]).toContain(answer.status);
      const page = answer.status === 303 ? await (await get(address)).text() : await answer.text();
      expect(await invalid(page)).toEqual([]);
      expectOnlyOurs(page);

      const kept = keptOf(payload);
      const shown = formOn(page)[field]!;
      const agreement = await (await get(`${home}/agreement`)).text();
      expect(await invalid(agreement)).toEqual([]);
      expectOnlyOurs(agreement);
      if (answer.status === 422) {
        expect(folded(shown)).toBe(folded(kept));
        expect(hasError(page, field)).toBe(true);
        // What we left out is told once; what cannot be read comes back each time.
        const again = await post(address, formOn(page));
        if (isMended) expect([again.status, formOn(page)[field]]).toEqual([303, kept]);
        else expect(again.status).toBe(422);
        return;
      }
      expect(isMended).toBe(false);
      expect(folded(shown)).toBe(folded(tidy(kept)));
      const article = elementsOf(agreement).find(({ tagName }) => tagName === 'article')!;
      if (path.startsWith('parties/')) expect(folded(textOf(article))).toContain(folded(tidy(kept)));
    },
  );
});

/** Where a figure of this kind is asked, and the answers that make it asked. */
function placeOf(kind: string) {
  const [place] = asked.flatMap(({ topic, question }) => {
    const { id, when } = question;
    if (topic.id === 'parties' || (when && !('is' in when && when.at.startsWith(`${topic.id}/`)))) return [];
    const governing = when && 'is' in when ? { [when.at.split('/')[1]!]: when.is[0] } : {};
    const path = `${topic.id}/${id}`;
    if (question.kind.name === kind) return [{ path, field: id, answers: { [topic.id]: governing } }];
    const field = question.kind.fields?.find((each) => each.kind.name === kind);
    if (!field) return [];
    const rows = field.when && 'is' in field.when && [{ id: 'r1', [field.when.at]: field.when.is[0] }];
    const answers = { [topic.id]: { ...governing, ...(rows && { [id]: rows }) } };
    return [{ path: `${path}/r1`, field: field.id, answers }];
  });
  return place!;
}

/** The answer stored at a place. */
function storedAt(answers: Answers, { path, field }: ReturnType<typeof placeOf>): unknown {
  const [topic, question, row] = path.split('/') as [string, string, string?];
  return row ? rowsOf(answers, topic, question)[0]?.[field] : answers[topic]?.[question];
}

const everyFigure = Object.entries(figures).flatMap(([kind, rows]) =>
  languages.map((language) => [kind, language, rows] as const),
);

it.each(everyFigure)(
  '%s on a page in %s: read and said back, or kept as typed with the reason',
  async (name, language, rows) => {
    const place = placeOf(name);
    const app = localApp(emptyWorld());
    const made = await partnership(app, { handslag: 1, language, answers: place.answers });
    const { get, post } = visitor(app, made);
    const stored = async () => {
      const headers = { Authorization: `Bearer ${made.token}` };
      const file = await app.request(`/api/partnerships/${made.id}/answers`, { headers });
      return storedAt(((await file.json()) as { answers: Answers }).answers, place);
    };
    const address = `${made.home(language)}/${place.path}`;
    const { kind } = asked
      .flatMap(({ question }) => [question, ...(question.kind.fields ?? [])])
      .find((each) => each.kind.name === name)!;
    for (const [typed, ...outcomes] of rows) {
      const outcome = outcomes[languages.indexOf(language)]!;
      const before = await stored();
      const form = { ...formOn(await (await get(address)).text()), [place.field]: typed };
      delete form[`${place.field}.words`];
      const answer = await post(address, form);
      if (typeof outcome === 'object' || outcome === 'empty') {
        expect([typed, answer.status]).toEqual([typed, 303]);
        expect(await stored()).toEqual(outcome === 'empty' ? undefined : outcome.answer);
        const page = await (await get(address)).text();
        expect(hasError(page, place.field)).toBe(false);
        if (outcome !== 'empty') {
          const saying = { language, party: String, row: (_: string, id: string) => id };
          expect(folded(textOf(parse(page)) + formOn(page)[place.field])).toContain(
            folded(kind.say(outcome.answer, saying)),
          );
        }
        continue;
      }
      expect([typed.slice(0, 40), answer.status]).toEqual([typed.slice(0, 40), 422]);
      const page = await answer.text();
      expect(formOn(page)[place.field]).toBe(typed);
      if (typed.length > longest) {
        expect(await stored()).toEqual(before);
        continue;
      }
      expect(await stored()).toEqual({ typed });
      for (const each of [page, await (await get(address)).text()]) {
        expect(hasError(each, place.field)).toBe(true);
        expect(textOf(parse(each))).toContain(sayProblem(outcome, language));
      }
    }
    expect(await invalid(await (await get(address)).text())).toEqual([]);
  },
);

it.each([
  ['100,000 letters', 'a'.repeat(100_000), 422],
  ['100,000 line breaks', '\n'.repeat(100_000), 303],
])('%s in a long text are not stored, and what can be seen comes back', async (_, typed, status) => {
  const { get, post, home } = await started();
  const address = `${home}/${long.topic.id}/${long.question.id}`;
  const form = formOn(await (await get(address)).text());
  const answer = await post(address, { ...form, [long.question.id]: typed });
  expect(answer.status).toBe(status);
  if (status === 422) {
    const page = await answer.text();
    expect(textOf(parse(page))).toContain(sayProblem('text-long', 'nl'));
    expect(formOn(page)[long.question.id]).toBe(typed);
  }
  expect(formOn(await (await get(address)).text())[long.question.id]).toBe('');
});

it('makes nothing final of a partnership whose last page is posted first', async () => {
  const { get, post, home } = await started();
  const form = formOn(await (await get(`${home}/publish`)).text());
  const refused = await post(`${home}/publish`, { ...form, final: 'yes' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain(`${home}/parties/items`);
  expect(textOf(parse(await (await get(`${home}/versions`)).text()))).not.toContain('agreement.pdf');
});

it.each(['nl-BE', 'NL', 'en-us', 'fr'])('has no pages in %s', async (language) => {
  const { get } = await started();
  expect((await get(`/${language}`)).status).toBe(404);
});
