import { expect, it } from 'vitest';
import { localApp } from '#functions/local-app';
import { type Route, routes } from '#functions/routes';
import { type Records, Unavailable } from '#storage/records';
import { emptyWorld, example, json, startedApp } from './app-under-test.ts';
import { documented } from './documented.ts';

const all: Route[] = Object.values(routes);
const forEverybody: string[] = [routes.openapi, routes.questions, routes.schema].map(({ path }) => path);
const addressOf = (path: string, id: string) =>
  path
    .replace(':id', id)
    .replace(':topic', 'goal')
    .replace(':n', '1')
    .replace(':file', 'answers.json')
    .replace(':statement', 'statement-p1.json')
    .replace(':key', '0123456789abcdef');

it.each(all)('protects what $method $path answers, whatever it is', async ({ method, path }) => {
  const { request, ask, id, token } = await startedApp();
  await ask('/versions', { method: 'POST' });
  for (const authorization of [`Bearer ${token}`, 'Bearer nonsense']) {
    const response = await request(addressOf(path, id), {
      method,
      headers: { Authorization: authorization },
    });
    const header = (name: string) => response.headers.get(name);
    expect(header('Content-Security-Policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(header('Content-Security-Policy')).not.toMatch(/unsafe|\*|https?:/);
    expect(header('X-Content-Type-Options')).toBe('nosniff');
    expect(header('Referrer-Policy')).toBe('no-referrer');
    if (!forEverybody.includes(path)) expect(header('Cache-Control')).toBe('no-store');
    expect(header('Set-Cookie')).toBeNull();
  }
});

it('says in Allow what an address takes', async () => {
  const { request, ask } = await startedApp();
  for (const [path, method, allow] of [
    ['/health', 'POST', 'GET, HEAD'],
    ['/api/draft', 'GET', 'POST'],
    ['/api/partnerships', 'GET', 'POST'],
  ]) {
    const refused = await request(path!, { method: method! });
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, allow]);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
  }
  const versions = await ask('/versions', { method: 'DELETE' });
  expect([versions.status, versions.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST']);
  expect((await ask('/answers', { method: 'HEAD' })).headers.get('ETag')).not.toBeNull();
});

it('says of an unknown address that it is not there, in the language asked for', async () => {
  const { request } = await startedApp(null);
  const missing = await request('/api/nothing', { headers: { 'Accept-Language': 'nl-NL' } });
  expect([missing.status, missing.headers.get('Content-Language')]).toEqual([404, 'nl']);
  expect(await missing.json()).toEqual({
    title: 'Niet gevonden',
    status: 404,
    reason: 'not-found',
    detail: expect.any(String),
  });
});

/** An app whose store fails in the same way whatever it is asked. */
function failing(error: Error) {
  const world = emptyWorld();
  const fail = () => Promise.reject(error);
  const records: Records = { get: fail, list: fail, commit: fail };
  return { app: localApp({ ...world, records }), world };
}

it('says to try again while the store is away', async () => {
  const { app, world } = failing(new Unavailable('disk of example'));
  const sent = { method: 'POST', headers: json, body: JSON.stringify(example) };
  const away = await documented(app, '/api/partnerships', sent);
  expect([away.status, away.headers.get('Retry-After')]).toEqual([503, '2']);
  expect(await away.text()).not.toContain('disk of example');
  expect(world.logged).toMatchObject([{ level: 'error', route: '/api/partnerships', error: 'Unavailable' }]);
});

it('reveals nothing of what it did not foresee, and logs it without what anybody said', async () => {
  const { app, world } = failing(new TypeError(`secret ${example.answers.parties.title}`));
  const sent = { method: 'POST', headers: json, body: JSON.stringify(example) };
  const failed = await documented(app, '/api/partnerships?secret=query', sent);
  expect(failed.status).toBe(500);
  expect(await failed.json()).toEqual({
    title: 'Er ging iets mis bij ons',
    status: 500,
    reason: 'unexpected',
    detail: expect.any(String),
  });
  const logged = JSON.stringify(world.logged);
  expect(logged).toContain('TypeError');
  expect(logged).toContain('responses.test.ts');
  expect(logged).not.toContain('secret');
});
