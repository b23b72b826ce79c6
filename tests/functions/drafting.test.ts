import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { draft } from '#agreement/draft';
import { html } from '#documents/html';
import { routes } from '#functions/routes';
import { formats } from '#workflow/formats';
import { emptyWorld, example, json, startedApp } from './app-under-test.ts';
import { documented } from './documented.ts';

const draftOf = async (query: string, file: object = example) => {
  const { request } = await startedApp(null);
  return request(`/api/draft${query}`, { method: 'POST', headers: json, body: JSON.stringify(file) });
};

it.each(Object.entries(formats))('draws up %s of a file', async (format, { file, type }) => {
  const made = await draftOf(`?format=${format}`);
  expect([made.status, made.headers.get('Content-Type')]).toEqual([200, type]);
  expect(made.headers.get('Content-Disposition')).toContain(`filename="${file}"`);
  const bytes = Buffer.from(await made.arrayBuffer());
  const again = Buffer.from(await (await draftOf(`?format=${format}`)).arrayBuffer());
  expect(bytes.equals(again)).toBe(true);
  expect(bytes.subarray(0, 5).toString()).toBe(
    { pdf: '%PDF-', html: '<!doc', json: '{"ans', ics: 'BEGIN', txt: 'CONCE' }[format],
  );
});

const ampersands = '&'.repeat(20_000);
const rowsOf = (field: string) =>
  Array.from({ length: 16 }, (_, at) => ({ id: `r${at + 1}`, [field]: ampersands }));

/** An answers file just below the limit, whose page is five times as large as itself. */
const large = {
  handslag: 1,
  language: 'en',
  answers: {
    contributions: { items: rowsOf('what') },
    working: { channels: rowsOf('purpose') },
    term: { 'exit-plan': rowsOf('task') },
  },
};

it('answers with a short-lived link above 4 MB, and keeps the very document under it', async () => {
  const world = emptyWorld();
  const kept: [string, string, string][] = [];
  const create = world.files.create.bind(world.files);
  world.files.create = async (key, bytes, type) => {
    kept.push([key, createHash('sha256').update(bytes).digest('hex'), type]);
    await create(key, bytes, type);
  };
  world.files.link = async (key, filename, seconds) => `https://files.example/${key}?${filename}&${seconds}`;
  const { request } = await startedApp(null, world);
  const send = (file: object) =>
    request('/api/draft?format=html', { method: 'POST', headers: json, body: JSON.stringify(file) });
  expect([(await send(example)).status, kept]).toEqual([200, []]);

  const linked = await send(large);
  expect(linked.status).toBe(303);
  const [[key, sha256, type]] = kept as [[string, string, string]];
  expect([key, type]).toEqual([`files/drafts/${sha256}.html`, 'text/html; charset=utf-8']);
  expect(linked.headers.get('Location')).toBe(`https://files.example/${key}?agreement.html&120`);
  expect((await world.files.read(key))!.length).toBeGreaterThan(4_000_000);
});

it('answers with a large document itself where the store has no links', async () => {
  const made = await draftOf('?format=html', large);
  expect(made.status).toBe(200);
  expect((await made.arrayBuffer()).byteLength).toBeGreaterThan(4_000_000);
});

it('draws up PDF unless asked otherwise, in the language and for the day asked for', async () => {
  expect((await draftOf('')).headers.get('Content-Type')).toBe('application/pdf');
  const made = await draftOf('?format=html&language=en&date=2027-01-15');
  expect(made.headers.get('Content-Language')).toBe('en');
  const file = { ...example, language: 'en' as const, date: '2027-01-15' };
  expect(await made.text()).toBe(html(draft(file)));
});

it.each([
  '?format=docx',
  '?format=',
  '?format=toString',
  '?language=fr',
  '?language=nl-BE',
  '?date=15-01-2027',
])('refuses %s and says what there is', async (query) => {
  const refused = await draftOf(query);
  expect(refused.status).toBe(422);
  const { parameter, allowed } = await refused.json();
  expect(query).toContain(parameter);
  expect(allowed).not.toHaveLength(0);
});

it('refuses as final what has errors, and draws it up as a draft', async () => {
  const empty = { handslag: 1, language: 'nl', answers: {} };
  expect((await draftOf('', empty)).status).toBe(200);
  const refused = await draftOf('', { ...empty, final: true });
  expect([refused.status, (await refused.json()).reason]).toEqual([422, 'errors-left']);
});

it('keeps nothing of what it draws up', async () => {
  const world = emptyWorld();
  const never = () => {
    throw new Error('kept');
  };
  world.records.commit = never;
  world.files.create = never;
  const { localApp } = await import('#functions/local-app');
  for (const { path } of [routes.draft, routes.findings]) {
    const made = await documented(localApp(world), path, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(example),
    });
    expect(made.status).toBe(200);
  }
});

it('finds in a file, and in a partnership, what the checks find', async () => {
  const empty = { handslag: 1, language: 'nl', answers: {} };
  const { request, ask } = await startedApp(empty);
  const found = await request('/api/findings', {
    method: 'POST',
    headers: json,
    body: JSON.stringify(empty),
  });
  const { findings } = await found.json();
  expect([found.status, found.headers.get('Content-Language')]).toEqual([200, 'nl']);
  expect(findings[0]).toMatchObject({ level: 'error', at: ['/parties/items'] });
  expect(await (await ask('/findings')).json()).toEqual({ findings });
});

it('tells of signs that nobody sees and that turn what stands around them, and keeps none of them', async () => {
  const name = 'Betaling aan \u202eLAITRAP\u202c';
  const file = { ...example, answers: { parties: { items: [{ id: 'p1', name }] } } };
  const { request, ask } = await startedApp(file);
  const found = await request('/api/findings', { method: 'POST', headers: json, body: JSON.stringify(file) });
  expect((await found.json()).findings).toContainEqual(
    expect.objectContaining({ check: 116, level: 'note', at: ['/parties/items/0/name'] }),
  );
  for (const path of ['/answers', '/findings', '/draft']) {
    const answer = await (await ask(path)).text();
    expect(answer).not.toMatch(/[\u202a-\u202e]/);
    expect(answer).toContain(path === '/findings' ? 'check' : 'Betaling aan LAITRAP');
  }
});

it('shows the draft as a page or as its tree', async () => {
  const { ask } = await startedApp();
  const page = await ask('/draft', { headers: { Accept: 'text/html,*/*;q=0.8' } });
  expect(page.headers.get('Content-Type')).toMatch(/^text\/html/);
  expect(await page.text()).toBe(html(draft(example)));
  const tree = await ask('/draft?language=en', { headers: { Accept: 'application/json' } });
  expect(tree.headers.get('Vary')).toBe('Accept');
  expect(await tree.json()).toEqual(JSON.parse(JSON.stringify(draft({ ...example, language: 'en' }))));
});

it('lists every question with its words in both languages', async () => {
  const { request } = await startedApp(null);
  const response = await request('/api/questions');
  const { questions } = await response.json();
  const { interview } = await import('#agreement/questions/index');
  const asked = interview.flatMap((topic) => topic.questions.map(({ id }) => `${topic.id}/${id}`));
  expect(questions.map(({ topic, id }) => `${topic}/${id}`)).toEqual(asked);
  const words = {
    label: expect.any(String),
    hint: expect.any(String),
    why: expect.any(String),
    example: expect.any(String),
  };
  const all = questions.flatMap((each) => [each, ...(each.fields ?? [])]);
  for (const each of all) {
    expect(each).toMatchObject({ kind: expect.any(String), core: expect.any(Boolean), nl: words, en: words });
    if (['choice', 'choices', 'ordering'].includes(each.kind)) expect(each.options[0]).toHaveProperty('nl');
  }
});
