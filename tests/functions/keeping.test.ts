import { expect, it } from 'vitest';
import { longestReason } from '#agreement/kept-reason';
import { emptyWorld, example, json, now, startedApp } from './app-under-test.ts';

async function started() {
  const app = await startedApp();
  const found = async (level: string) =>
    (await (await app.ask('/findings')).json()).findings.find((each) => each.level === level)!;
  const keep = (key: string, body: unknown) => app.send('PUT', `/findings/${key}`, body);
  return { ...app, found, keep };
}

it('keeps a warning for a reason, tells of it to all, and lets go of it', async () => {
  const { ask, found, keep } = await started();
  const warning = await found('warning');
  expect(warning.kept).toBeUndefined();

  const kept = await keep(warning.key, { reason: '  We trust\teach other.\r\nSo far. ' });
  expect([kept.status, kept.headers.get('Content-Language')]).toEqual([200, example.language]);
  const said = {
    ...warning,
    kept: { reason: 'We trust each other.\nSo far.', at: now.toISOString(), by: 'owner' },
  };
  expect(await kept.json()).toEqual(said);
  expect(await found('warning')).toEqual(said);
  expect((await keep(warning.key, { reason: 'We trust each other.\nSo far.' })).status).toBe(200);

  const gone = await ask(`/findings/${warning.key}`, { method: 'DELETE' });
  expect(gone.status).toBe(204);
  expect(await found('warning')).toEqual(warning);
  expect((await ask(`/findings/${warning.key}`, { method: 'DELETE' })).status).toBe(204);
});

it('names findings alike in the stateless check, where nothing is kept', async () => {
  const { request, found, keep } = await started();
  const { key } = await found('warning');
  await keep(key, { reason: 'R' });
  const sent = { method: 'POST', headers: json, body: JSON.stringify(example) };
  const { findings } = await (await request('/api/findings', sent)).json();
  const same = findings.find((each) => each.key === key);
  expect(same).toBeDefined();
  expect(same!.kept).toBeUndefined();
});

it('refuses what is no warning, and what is not found', async () => {
  const { found, keep, ask } = await started();
  const note = await keep((await found('note')).key, { reason: 'R' });
  expect([note.status, (await note.json()).reason]).toEqual([422, 'not-a-warning']);
  for (const key of ['0123456789abcdef', '0', '..%2Fanswers', 'KEPT%23']) {
    const gone = await keep(key, { reason: 'R' });
    expect([gone.status, (await gone.json()).reason]).toEqual([404, 'finding-gone']);
    const away = await ask(`/findings/${key}`, { method: 'DELETE' });
    expect([away.status, (await away.json()).reason]).toEqual([404, 'finding-gone']);
  }
});

it.each([
  [{}, '/reason'],
  [{ reason: '' }, '/reason'],
  [{ reason: ' \u200b ' }, '/reason'],
  [{ reason: 7 }, '/reason'],
  [{ reason: 'a\u0007b' }, '/reason'],
  [{ reason: 'é'.repeat(longestReason + 1) }, '/reason'],
  [{ reason: 'R', level: 'note' }, '/level'],
  [[], ''],
])('refuses %j as a reason, at %s', async (body, at) => {
  const { found, keep } = await started();
  const refused = await keep((await found('warning')).key, body);
  expect(refused.status).toBe(422);
  const { issues } = await refused.json();
  expect(issues.map((issue) => issue.at)).toEqual([at]);
  for (const { message } of issues) expect(message).toMatch(/^[A-Z].*\.$/);
});

it('takes a reason of as many characters as it says, each counted once', async () => {
  const { found, keep } = await started();
  expect((await keep((await found('warning')).key, { reason: '😀'.repeat(longestReason) })).status).toBe(200);
});

it('tells with a version what was kept when it was made, in the language asked for, and not in its text', async () => {
  const { ask, send, found, keep } = await started();
  const { key } = await found('warning');
  const before = await (await send('POST', '/versions', {})).json();
  expect(before.kept).toEqual([]);
  await keep(key, { reason: 'Because it suits us.' });
  const version = await (await send('POST', '/versions', {})).json();
  const kept = { check: expect.any(Number), message: expect.any(String), reason: 'Because it suits us.' };
  expect(version.kept).toEqual([kept]);
  await ask(`/findings/${key}`, { method: 'DELETE' });
  expect((await (await ask('/versions/2')).json()).kept).toEqual([kept]);

  const inOther = await (await ask('/versions/2?language=en')).json();
  expect(inOther.kept).toEqual([kept]);
  expect(JSON.stringify(inOther.kept)).not.toBe(JSON.stringify(version.kept));
  for (const file of ['agreement.html', 'answers.json'])
    expect(await (await ask(`/versions/2/${file}`)).text()).not.toContain('suits us');
  const text = async (n: number) => (await ask(`/versions/${n}/answers.json`)).json();
  expect({ ...(await text(1)), version: 2 }).toEqual(await text(2));
});

it('shows the reason in the conversation guide, in place of what still needs attention', async () => {
  const { ask, found, keep } = await started();
  const warning = (await found('warning')) as unknown as { key: string; message: string };
  const guide = async () => (await ask('/conversation?format=txt')).text();
  const start = warning.message.slice(0, 30);
  expect(await guide()).not.toContain('Bewust zo gelaten');
  await keep(warning.key, { reason: 'Dat past bij ons.' });
  const said = await guide();
  expect(said).toContain('Bewust zo gelaten');
  expect(said).toContain('Dat past bij ons.');
  expect(said.split(start)).toHaveLength(2);
});

it('reads a version that was made before reasons were kept', async () => {
  const { ask, send, world, id } = await startedApp(example, emptyWorld('before'));
  await send('POST', '/versions', {});
  const [item] = await world.records.list(`P#${id}`, 'VER#');
  const { kept: _, ...body } = item!.body;
  await world.records.commit([{ partition: `P#${id}`, key: item!.key, expect: item!.revision, put: body }]);
  expect((await (await ask('/versions/1')).json()).kept).toEqual([]);
});
