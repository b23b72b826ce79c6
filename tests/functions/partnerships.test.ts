import { expect, it } from 'vitest';
import { ERASURES, partitionOf } from '#workflow/keys';
import { emptyWorld, example, json, startedApp } from './app-under-test.ts';

it('starts empty, in the language asked for', async () => {
  const { request } = await startedApp(null);
  for (const [header, language] of [
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['fr, en;q=0.5, nl;q=0.4', 'en'],
    ['fr', 'en'],
    ['nl;q=0, en;q=0.1', 'en'],
    ['*', 'en'],
  ] as const) {
    const made = await request('/api/partnerships', {
      method: 'POST',
      headers: { 'Accept-Language': header },
    });
    const { id, token } = await made.json();
    const headers = { Authorization: `Bearer ${token}` };
    const state = await request(`/api/partnerships/${id}`, { headers });
    expect((await state.json()).language).toBe(language);
  }
});

it('gives unguessable ids and tokens, and the token only once', async () => {
  const { world, request, ask, send, token, id } = await startedApp();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(id).toMatch(/^[\w-]{22}$/);
  const next = await (await request('/api/partnerships', { method: 'POST' })).json();
  expect([next.token, next.id]).not.toContain(token);

  await send('POST', '/versions', {});
  const paths = [
    '',
    '/answers',
    '/findings',
    '/draft',
    '/versions',
    '/versions/1',
    '/versions/1/answers.json',
  ];
  for (const path of paths) {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(JSON.stringify([...response.headers]) + (await response.text())).not.toContain(token);
  }
  expect(JSON.stringify(world.logged)).not.toContain(token);
});

it('links to its pages with the token where no server sees it', async () => {
  const world = { ...emptyWorld(), baseUrl: 'https://handslag.example' };
  const { request } = await startedApp(null, world);
  const made = await request('/api/partnerships', { method: 'POST', headers: { 'Accept-Language': 'nl' } });
  const { links, token, id } = await made.json();
  expect(links.page).toBe(`https://handslag.example/nl/i#${token}`);
  expect(made.headers.get('Location')).toBe(`/api/partnerships/${id}`);
});

it('says how things stand', async () => {
  const { ask, id, self } = await startedApp();
  const state = await (await ask()).json();
  expect(state).toMatchObject({ id, language: 'nl', date: example.date, version: 0, role: 'owner' });
  expect(state.topics).toEqual(expect.arrayContaining(Object.keys(example.answers)));
  for (const link of Object.values(state.links))
    expect((await ask(link.slice(self.length))).status).toBe(200);
});

it('leaves behind what belonged to the document that a file came from', async () => {
  const { ask, send } = await startedApp({ ...example, version: 7, final: true, wording: '1999-01' });
  const { version, final, wording } = await (await ask('/answers')).json();
  expect([version, final, wording]).toEqual([undefined, undefined, undefined]);
  expect(await (await send('POST', '/versions', {})).json()).toMatchObject({ version: 1, final: false });
});

it('starts nothing from a file that cannot be read', async () => {
  const world = emptyWorld();
  let commits = 0;
  const commit = world.records.commit.bind(world.records);
  world.records.commit = (changes) => {
    commits++;
    return commit(changes);
  };
  const { request } = await startedApp(null, world);
  const wrong = { ...example, answers: { ...example.answers, 'no-such': {} } };
  const refused = await request('/api/partnerships', {
    method: 'POST',
    headers: json,
    body: JSON.stringify(wrong),
  });
  expect([refused.status, (await refused.json()).issues[0]!.at]).toEqual([422, '/no-such']);
  expect(commits).toBe(1);
});

it('ends with its token dead, and everything gone but the day it ended', async () => {
  const { world, id, ask, send } = await startedApp();
  const { files } = await (await send('POST', '/versions', {})).json();
  const kept = () => Promise.all(files.map(({ sha256 }) => world.files.read(`files/${id}/${sha256}.pdf`)));
  expect((await kept()).some(Boolean)).toBe(true);

  const response = await ask('', { method: 'DELETE' });
  expect([response.status, await response.text()]).toEqual([204, '']);
  for (const path of ['', '/answers', '/versions/1/answers.json']) expect((await ask(path)).status).toBe(401);
  expect((await ask('', { method: 'DELETE' })).status).toBe(401);
  expect((await kept()).some(Boolean)).toBe(false);
  const left = await world.records.list(partitionOf(id), '');
  expect(left.map(({ key, body }) => [key, Object.keys(body).sort()])).toEqual([
    ['META', ['erased', 'started']],
  ]);
});

it('leaves the removal to another function where this one keeps no files', async () => {
  const { files: _, ...world } = emptyWorld();
  const { webApp } = await import('#functions/web-app');
  const app = webApp(world);
  const { id, token } = (await (await app.request('/api/partnerships', { method: 'POST' })).json()) as {
    id: string;
    token: string;
  };
  const headers = { Authorization: `Bearer ${token}` };
  expect((await app.request(`/api/partnerships/${id}`, { method: 'DELETE', headers })).status).toBe(204);
  expect((await app.request(`/api/partnerships/${id}`, { headers })).status).toBe(401);
  expect((await world.records.list(ERASURES, '')).map(({ key }) => key)).toEqual([id]);
});
