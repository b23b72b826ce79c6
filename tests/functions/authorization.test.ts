import { expect, it } from 'vitest';
import { findings } from '#agreement/checks/index';
import { documentPages } from '#functions/pages/document-pages';
import { type PageRoute, pages, partnershipPath, settlementPath, versionPath } from '#functions/pages/pages';
import { type Route, type RouteName, routes } from '#functions/routes';
import { partitionOf } from '#workflow/keys';
import { newSeat, type Role, roles } from '#workflow/seat';
import { emptyWorld, example, json, now, startedApp } from './app-under-test.ts';

const guarded = (Object.entries(routes) as [RouteName, Route][]).filter(
  ([, { needs }]) => needs !== 'nothing',
);

/** What a request to each route needs so that only its seat decides. */
const bodies: Partial<Record<RouteName, object>> = {
  saveTopic: {},
  replaceAnswers: example,
  publish: {},
  startSettlement: { figures: {} },
  saveSettlement: { figures: {} },
  closeSettlement: {},
  keepWarning: { reason: 'On purpose.' },
};

/** One that the example has. */
const warning = findings(example.answers, 'nl').find(({ level }) => level === 'warning')!;

/** Two partnerships in one store, with every kind of way in to the first one. */
async function seats(closes = false) {
  const mine = await startedApp();
  const other = await startedApp(example, mine.world);
  await mine.send('POST', '/versions', {});
  await mine.send('POST', '/settlements', { figures: { revenue: { r1: { amount: '5', currency: 'EUR' } } } });
  // The next one can only be begun once this one is closed.
  if (closes) await mine.send('POST', '/settlements/1/close', {}, { 'If-Match': '*' });

  const seat = async (role: Role, expires?: Date) => {
    const made = newSeat(mine.world, mine.id, { role, ...(expires && { expires }) });
    await mine.world.records.commit(made.changes);
    return made;
  };
  const revoked = await seat('owner');
  const items = await mine.world.records.list(partitionOf(mine.id), `SEAT#${revoked.seat}`);
  for (const { key, revision, body } of items) {
    const put = { ...body, revoked: true };
    await mine.world.records.commit([{ partition: partitionOf(mine.id), key, expect: revision, put }]);
  }
  const byRole = new Map<Role, string>();
  for (const role of roles) byRole.set(role, (await seat(role)).token);
  return {
    mine,
    byRole,
    other: other.token,
    revoked: revoked.token,
    expired: (await seat('owner', now)).token,
    lasting: (await seat('owner', new Date(now.getTime() + 1))).token,
  };
}

it.each(guarded)('%s answers only those who may', async (name, { method, path, needs }) => {
  const { mine, byRole, other, revoked, expired, lasting } = await seats(name === 'startSettlement');
  const address = path
    .replace(':id', mine.id)
    .replace(':topic', 'goal')
    .replace(':n', '1')
    .replace(':file', 'answers.json')
    .replace(':statement', 'statement-p1.json')
    .replace(':key', warning.key);
  const body = bodies[name];
  const status = async (authorization?: string) => {
    const headers = {
      ...(authorization !== undefined && { Authorization: authorization }),
      ...(body && json),
      'If-Match': '*',
    };
    const response = await mine.request(address, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.status === 401) expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    return response.status;
  };
  const before = await (await mine.ask('/answers')).text();
  expect(await status()).toBe(401);
  expect(await status('')).toBe(401);
  expect(await status('Bearer')).toBe(401);
  expect(await status(`Bearer ${'a'.repeat(43)}`)).toBe(401);
  expect(await status(`Bearer ${'a'.repeat(100_000)}`)).toBe(401);
  expect(await status(`Basic ${mine.token}`)).toBe(401);
  expect(await status(mine.token)).toBe(401);
  expect(await status(`Bearer ${mine.id}`)).toBe(401);
  expect(await status(`Bearer ${revoked}`)).toBe(401);
  expect(await status(`Bearer ${expired}`)).toBe(401);
  expect(await status(`Bearer ${other}`)).toBe(404);
  const low = roles.slice(0, roles.indexOf(needs as Role));
  for (const role of low) expect(await status(`Bearer ${byRole.get(role)}`)).toBe(403);
  expect(await (await mine.ask('/answers')).text()).toBe(before);
  expect((await (await mine.ask('/versions')).json()).versions).toHaveLength(1);

  expect(await status(`Bearer ${lasting}`)).toBeLessThan(300);
});

it.each(guarded.filter(([, { needs, method }]) => needs !== 'owner' && method === 'GET'))(
  '%s answers the least role that it names',
  async (_, { path, needs }) => {
    const { mine, byRole } = await seats();
    const address = path
      .replace(':id', mine.id)
      .replace(':topic', 'goal')
      .replace(':n', '1')
      .replace(':file', 'answers.json')
      .replace(':statement', 'statement-p1.json')
      .replace(':key', warning.key);
    const headers = { Authorization: `Bearer ${byRole.get(needs as Role)}` };
    expect((await mine.request(address, { headers })).status).toBe(200);
  },
);

/** The pages of a partnership, those that make or hand out documents among them. */
const guardedPages = [...pages, ...(documentPages as unknown as typeof pages)].filter(({ path }) =>
  path.startsWith(partnershipPath),
);

/** Its page for whoever may only read: the others are for those who take part. */
const forReviewers = ({ method, path }: PageRoute<never>) =>
  path.startsWith(versionPath) ||
  path === `${partnershipPath}/versions` ||
  (path === `${partnershipPath}/findings` && method === 'GET');

it.each(
  guardedPages.map((page) => [`${page.method} ${page.path.replaceAll(/\{.*?\}+/g, '')}`, page] as const),
)('the page %s opens only for those who may', async (_, page) => {
  const { mine, byRole, other, revoked, expired, lasting } = await seats();
  const address = page.path
    .replace(versionPath, `/nl/p/${mine.id}/versions/1`)
    .replace(settlementPath, `/nl/p/${mine.id}/settlements/1`)
    .replace(partnershipPath, `/nl/p/${mine.id}`)
    .replace(':task', 'goal')
    .replace(':question', 'sentence')
    .replace(':row', 'r1')
    .replace(':file', 'answers.json')
    .replace(':statement', 'statement-p1.json')
    .replace(':key', warning.key);
  const status = async (token?: string) => {
    const headers: Record<string, string> = {
      'Sec-Fetch-Site': 'same-origin',
      ...(token !== undefined && { Cookie: `seat-${mine.id}=${token}` }),
      ...(page.method === 'POST' && { 'Content-Type': 'application/x-www-form-urlencoded' }),
    };
    const body = page.method === 'POST' ? { body: 'sure=yes&sentence=changed&do=remove:p1' } : {};
    return (await mine.request(address, { method: page.method, headers, ...body })).status;
  };
  const before = await (await mine.ask('/answers')).text();
  for (const token of [undefined, '', 'a'.repeat(43), mine.id, revoked, expired])
    expect(await status(token)).toBe(401);
  expect(await status(other)).toBe(404);
  if (!forReviewers(page)) expect(await status(byRole.get('reviewer'))).toBe(403);
  // A form without its own token changes nothing, whoever sends it.
  if (page.method === 'POST') expect(await status(lasting)).toBe(403);
  expect(await (await mine.ask('/answers')).text()).toBe(before);
  expect((await (await mine.ask('/versions')).json()).versions).toHaveLength(1);
  // There is no row of this question: it is not there for those who may look either.
  if (page.method === 'GET') expect([200, 303, 404]).toContain(await status(lasting));
});

it('keeps no token, only its hash', async () => {
  const world = emptyWorld();
  const kept: string[] = [];
  const commit = world.records.commit.bind(world.records);
  world.records.commit = (changes) => {
    kept.push(JSON.stringify(changes));
    return commit(changes);
  };
  const { token, ask, send } = await startedApp(example, world);
  await send('POST', '/versions', {});
  await ask('', { method: 'DELETE' });
  expect(kept.join()).toContain('TOK#');
  expect(kept.join()).not.toContain(token);
});

it('does not tell a partnership that is not there from one that is not yours', async () => {
  const { request, token, id, world } = await startedApp();
  const other = await startedApp(example, world);
  const headers = { Authorization: `Bearer ${token}` };
  const theirs = await request(`/api/partnerships/${other.id}`, { headers });
  const nowhere = await request(`/api/partnerships/${id.toLowerCase()}x`, { headers });
  expect([theirs.status, await theirs.text()]).toEqual([nowhere.status, await nowhere.text()]);
});
