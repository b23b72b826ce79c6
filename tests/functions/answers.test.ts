import { expect, it } from 'vitest';
import { interview } from '#agreement/questions/index';
import { type Answer, emptyWorld, example, said, startedApp, topic } from './app-under-test.ts';

const question = { id: Object.keys(said(''))[0]! };
const path = `/answers/${topic.id}`;
const etagOf = (response: Answer) => response.headers.get('ETag')!;

it('gives back the whole file as it was sent, with an entity tag', async () => {
  const { ask } = await startedApp();
  const response = await ask('/answers');
  expect(response.status).toBe(200);
  expect(etagOf(response)).toMatch(/^"[^"]+"$/);
  expect(await response.json()).toEqual({ ...example, $schema: undefined });
});

it('shows a topic without answers as empty, with a tag that its first save can name', async () => {
  const { ask, send } = await startedApp(null);
  const empty = await ask(path);
  expect([empty.status, await empty.json()]).toEqual([200, {}]);

  const saved = await send('PUT', path, said('One'), { 'If-Match': etagOf(empty) });
  expect([saved.status, await saved.json()]).toEqual([200, said('One')]);
  const again = await ask(path);
  expect(etagOf(again)).toBe(etagOf(saved));
  expect(await again.json()).toEqual(said('One'));
});

it('keeps answers in canonical form', async () => {
  const { send } = await startedApp(null);
  const saved = await send('PUT', path, said('  Cafe\u0301 '));
  expect(await saved.json()).toEqual(said('Café'));
});

it('asks what was last seen where something is stored', async () => {
  const { ask, send } = await startedApp(null);
  await send('PUT', path, said('One'));
  const refused = await send('PUT', path, said('Two'));
  expect([refused.status, await refused.json()]).toMatchObject([
    428,
    { status: 428, reason: 'state-needed' },
  ]);
  expect(await (await ask(path)).json()).toEqual(said('One'));
});

it('lets If-None-Match make a topic and never replace one', async () => {
  const { send } = await startedApp(null);
  expect((await send('PUT', path, said('One'), { 'If-None-Match': '*' })).status).toBe(200);
  expect((await send('PUT', path, said('One'), { 'If-None-Match': '*' })).status).toBe(412);
  expect((await send('PUT', path, said('Two'), { 'If-None-Match': '"x"' })).status).toBe(422);
});

it.each(['"other"', 'W/"weak"', 'nonsense', ''])(
  'does not take If-Match: %s for what stands',
  async (tag) => {
    const { send } = await startedApp(null);
    await send('PUT', path, said('One'));
    expect((await send('PUT', path, said('Two'), { 'If-Match': tag })).status).toBe(412);
  },
);

it('takes If-Match: * and lists of tags', async () => {
  const { send } = await startedApp(null);
  expect((await send('PUT', path, said('One'), { 'If-Match': '*' })).status).toBe(412);
  const first = await send('PUT', path, said('One'));
  expect((await send('PUT', path, said('Two'), { 'If-Match': `"x", ${etagOf(first)}` })).status).toBe(200);
  expect((await send('PUT', path, said('Three'), { 'If-Match': '*' })).status).toBe(200);
});

it('tells the second of two editors what both sides are', async () => {
  const { ask, send } = await startedApp(null);
  const seen = { 'If-Match': etagOf(await send('PUT', path, said('One'))) };
  const both = await Promise.all([
    send('PUT', path, said('Two'), seen),
    send('PUT', path, said('Three'), seen),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);

  const [won, lost] = both[0]!.status === 200 ? both : both.toReversed();
  const problem = await lost!.json();
  expect(problem.stored).toEqual(await won!.json());
  expect([said('Two'), said('Three')]).toContainEqual(problem.sent);
  expect(problem.sent).not.toEqual(problem.stored);
  expect(problem.etag).toBe(etagOf(await ask(path)));
  expect((await send('PUT', path, problem.sent, { 'If-Match': problem.etag })).status).toBe(200);
});

it('lets editors of different topics save at once', async () => {
  const { send } = await startedApp(null);
  const saves = interview.map(({ id }) => send('PUT', `/answers/${id}`, {}));
  expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(interview.map(() => 200));
});

it('takes a save that is sent again under its key for the same save', async () => {
  const { ask, send } = await startedApp(null);
  const seen = { 'If-Match': etagOf(await ask(path)), 'Idempotency-Key': 'one' };
  const first = await send('PUT', path, said('One'), seen);
  const second = await send('PUT', path, said('One'), seen);
  expect([second.status, etagOf(second)]).toEqual([200, etagOf(first)]);
  expect((await send('PUT', path, said('Two'), seen)).status).toBe(412);
});

it('replaces all answers in one go, and only those that were seen', async () => {
  const { ask, send } = await startedApp();
  const seen = { 'If-Match': etagOf(await ask('/answers')) };
  const file = { handslag: 1, language: 'en', answers: { [topic.id]: said('Only this') } };
  expect((await send('PUT', '/answers', file)).status).toBe(428);

  const replaced = await send('PUT', '/answers', file, seen);
  expect([replaced.status, await replaced.json()]).toEqual([200, file]);
  const read = await ask('/answers');
  expect(await read.json()).toEqual(file);
  expect(etagOf(read)).toBe(etagOf(replaced));

  const late = await send('PUT', '/answers', example, seen);
  expect(late.status).toBe(412);
  expect(await late.json()).toMatchObject({ stored: file, sent: { language: 'nl' }, etag: etagOf(read) });
});

it('changes the tag of the whole with every topic, and only then', async () => {
  const { ask, send } = await startedApp();
  const before = etagOf(await ask('/answers'));
  await send('POST', '/versions', {});
  expect(etagOf(await ask('/answers'))).toBe(before);

  const seen = { 'If-Match': etagOf(await ask(path)) };
  await send('PUT', path, said('Else'), seen);
  expect(etagOf(await ask('/answers'))).not.toBe(before);
  expect((await send('PUT', '/answers', example, { 'If-Match': before })).status).toBe(412);
});

it('never lets a whole file overtake a topic saved meanwhile', async () => {
  const { ask, send } = await startedApp(null);
  await send('PUT', path, said('One'));
  const whole = { 'If-Match': etagOf(await ask('/answers')) };
  const part = { 'If-Match': etagOf(await ask(path)) };
  const file = { handslag: 1, language: 'nl', answers: {} };
  const both = await Promise.all([
    send('PUT', '/answers', file, whole),
    send('PUT', path, said('Two'), part),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

it.each([
  ['a wrong answer', path, { [question.id]: 5 }, `/${topic.id}/${question.id}`],
  ['an unknown question', path, { 'no-such': 'x' }, `/${topic.id}/no-such`],
  ['no object', path, [], `/${topic.id}`],
  ['an unknown topic', '/answers/no-such', {}, '/no-such'],
  ['half a character', path, said('\ud800abc'), `/${topic.id}/${question.id}`],
  ['NUL', path, { [question.id]: { typed: 'a\0b' } }, `/${topic.id}/${question.id}/typed`],
])('refuses %s, says where, and stores nothing', async (_, where, body, at) => {
  const { ask, send } = await startedApp(null);
  const refused = await send('PUT', where, body);
  expect(refused.status).toBe(422);
  const { issues } = await refused.json();
  expect(issues.map((issue) => issue.at)).toContain(at);
  expect(issues[0]!.message).not.toBe('');
  expect(await (await ask('/answers')).json()).toEqual({ handslag: 1, language: 'en', answers: {} });
});

it('refuses a whole file with one wrong answer in it as a whole', async () => {
  const { ask, send } = await startedApp();
  const before = await (await ask('/answers')).json();
  const file = { ...example, answers: { ...example.answers, general: { languages: 'klingon' } } };
  const refused = await send('PUT', '/answers', file, { 'If-Match': '*' });
  expect([refused.status, (await refused.json()).issues[0]!.at]).toEqual([422, '/general/languages']);
  expect(await (await ask('/answers')).json()).toEqual(before);
});

it('does not know a topic nobody asks about', async () => {
  const { ask } = await startedApp(null);
  expect((await ask('/answers/no-such')).status).toBe(404);
});

it('speaks the language of the partnership, whatever the browser says', async () => {
  const { send } = await startedApp({ handslag: 1, language: 'nl', answers: {} }, emptyWorld());
  const refused = await send('PUT', path, { 'no-such': 'x' }, { 'Accept-Language': 'en' });
  expect(refused.headers.get('Content-Language')).toBe('nl');
  expect((await refused.json()).title).toBe('We kunnen dit niet lezen');
});
