import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { askedAnswers } from '#agreement/asked-answers';
import { events, firstBroken } from '#workflow/events';
import { formats, versionFormats } from '#workflow/formats';
import { emptyWorld, example, startedApp } from './app-under-test.ts';

const names = versionFormats.map((format) => formats[format].file);
const undated = { handslag: 1, language: 'nl', answers: example.answers };

it('publishes every format in the own language and those asked for, and keeps the very bytes', async () => {
  const { ask, send } = await startedApp();
  const made = await send('POST', '/versions', { languages: ['en'] });
  expect(made.status).toBe(201);
  const version = await made.json();
  expect(version).toMatchObject({ version: 1, final: false, date: example.date, languages: ['nl', 'en'] });
  expect(version.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(version.files.map(({ file, language }) => `${language} ${file}`)).toEqual(
    ['nl', 'en'].flatMap((language) => names.map((name) => `${language} ${name}`)),
  );
  for (const { file, language, sha256, type } of version.files) {
    const response = await ask(`/versions/1/${file}?language=${language}`);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type]);
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; /);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  const own = await (await ask('/versions/1/answers.json')).json();
  const answers = askedAnswers(example.answers);
  expect(own).toMatchObject({ language: 'nl', version: 1, date: example.date, answers });
});

it('lists versions, shows one, and knows no other', async () => {
  const { ask, send } = await startedApp();
  expect(await (await ask('/versions')).json()).toEqual({ versions: [] });
  const first = await (await send('POST', '/versions', {})).json();
  const second = await (await ask('/versions', { method: 'POST' })).json();
  expect(await (await ask('/versions')).json()).toEqual({ versions: [first, second] });
  expect(await (await ask('/versions/2')).json()).toEqual(second);
  expect((await (await ask()).json()).version).toBe(2);
  for (const path of ['3', '0', '01', '-1', '1e0', 'x', '99999999999', '1/agreement.exe', '1/..%2F..%2Fx'])
    expect((await ask(`/versions/${path}`)).status).toBe(404);
  expect((await ask('/versions/1/agreement.pdf?language=en')).status).toBe(404);
  expect((await ask('/versions/1/agreement.pdf?language=fr')).status).toBe(422);
});

it('shows the files of one language to those who ask for it', async () => {
  const { ask, send } = await startedApp();
  await send('POST', '/versions', { languages: ['en'] });
  const { files } = await (await ask('/versions/1?language=en')).json();
  expect(files.map(({ file, language }) => [file, language])).toEqual(names.map((name) => [name, 'en']));
  const { versions } = (await (await ask('/versions?language=nl')).json()) as unknown as {
    versions: { files: { language: string }[] }[];
  };
  expect(new Set(versions[0]!.files.map(({ language }) => language))).toEqual(new Set(['nl']));
  expect((await ask('/versions?language=fr')).status).toBe(422);
  expect((await ask('/versions/1/agreement.pdf?language=en')).headers.get('Content-Language')).toBe('en');
});

it('leaves a version as it is when answers change afterwards', async () => {
  const { ask, send } = await startedApp();
  await send('POST', '/versions', {});
  const before = await (await ask('/versions/1/agreement.html')).text();
  await send('PUT', '/answers/goal', {}, { 'If-Match': '*' });
  await send('POST', '/versions', {});
  expect(await (await ask('/versions/1/agreement.html')).text()).toBe(before);
  expect(await (await ask('/versions/2/agreement.html')).text()).not.toBe(before);
});

it('dates a version today in Amsterdam unless the file or the request says otherwise', async () => {
  const { send } = await startedApp(undated);
  expect((await (await send('POST', '/versions', {})).json()).date).toBe('2026-11-25');
  expect((await (await send('POST', '/versions?date=2027-01-15', {})).json()).date).toBe('2027-01-15');
  expect((await send('POST', '/versions?date=2027-02-30', {})).status).toBe(422);
});

it('makes one version of one request, however often and however fast it is sent', async () => {
  const { ask, send, world, id } = await startedApp();
  const key = { 'Idempotency-Key': 'one' };
  const sent = () => send('POST', '/versions', { languages: ['nl'] }, key);
  const answers = await Promise.all([sent(), sent(), sent()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  expect(bodies).toEqual([bodies[0], bodies[0], bodies[0]]);
  expect((await sent()).status).toBe(200);
  expect((await (await ask('/versions')).json()).versions).toHaveLength(1);

  const other = await send('POST', '/versions', { languages: ['en'] }, key);
  expect([other.status, (await other.json()).reason]).toEqual([409, 'key-reused']);
  expect((await send('POST', '/versions', {}, { 'Idempotency-Key': 'two' })).status).toBe(201);
  expect((await send('POST', '/versions', {}, { 'Idempotency-Key': 'a\u00e9' })).status).toBe(422);
  const trail = await events(world.records, id);
  expect(trail.map(({ what }) => what)).toEqual(['started', 'published', 'published']);
  expect(firstBroken(trail)).toBeUndefined();
});

it('makes as many versions as there are requests without a key', async () => {
  const { ask, send } = await startedApp();
  const answers = await Promise.all([1, 2, 3].map(() => send('POST', '/versions', {})));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const { versions } = await (await ask('/versions')).json();
  expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
});

it('publishes as final what has no errors, and refuses what has, with the findings', async () => {
  const sound = await startedApp();
  const final = await sound.send('POST', '/versions', { final: true });
  expect([final.status, (await final.json()).final]).toEqual([201, true]);

  const wrong = await startedApp({ handslag: 1, language: 'en', answers: {} }, emptyWorld('wrong'));
  const refused = await wrong.send('POST', '/versions', { final: true });
  expect(refused.status).toBe(422);
  const { findings } = await refused.json();
  expect(findings).not.toHaveLength(0);
  expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['error']));
  expect(findings[0]).toMatchObject({
    check: expect.any(Number),
    at: expect.any(Array),
    fix: expect.any(String),
  });
  expect(await (await wrong.ask('/versions')).json()).toEqual({ versions: [] });
  expect((await wrong.send('POST', '/versions', {})).status).toBe(201);
});

it.each([
  [{ final: 'yes' }, '/final'],
  [{ languages: ['fr'] }, '/languages/0'],
  [{ lasting: true }, '/lasting'],
  [[], ''],
])('refuses the wish %j', async (wish, at) => {
  const { send } = await startedApp();
  const refused = await send('POST', '/versions', wish);
  expect(refused.status).toBe(422);
  expect((await refused.json()).issues.map((issue) => issue.at)).toEqual([at]);
});

it('sends to a short-lived link where the store has those', async () => {
  const world = emptyWorld();
  const asked: unknown[] = [];
  world.files.link = async (...wish) => `https://files.example/?${asked.push(wish)}`;
  const { ask, send } = await startedApp(example, world);
  const { files } = await (await send('POST', '/versions', {})).json();
  const response = await ask('/versions/1/agreement.pdf');
  expect([response.status, response.headers.get('Location')]).toEqual([303, 'https://files.example/?1']);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const [[key, filename, seconds]] = asked as [[string, string, number]];
  expect(key).toMatch(new RegExp(`^files/[\\w-]{22}/${files[0]!.sha256}\\.pdf$`));
  expect(filename).toBe('agreement-v1-nl.pdf');
  expect(seconds).toBeLessThanOrEqual(120);
});
