import { describe, expect, it } from 'vitest';
import { conversationGuide } from '#agreement/conversation';
import { languages } from '#agreement/language';
import { html } from '#documents/html';
import { text } from '#documents/text';
import { formats, guideFile, guideFormats } from '#workflow/formats';
import { newSeat, roles } from '#workflow/seat';
import { emptyWorld, example, json, startedApp } from './app-under-test.ts';

const sent = (file: object = example) => ({ method: 'POST', headers: json, body: JSON.stringify(file) });

/** The example, in which one party keeps something to itself. */
const secret = {
  ...example,
  answers: {
    ...example.answers,
    strategy: {
      ...example.answers.strategy,
      stops: [
        { id: 'r1', party: 'p1', text: 'told to all', shared: true },
        { id: 'r2', party: 'p2', text: 'kept to myself' },
      ],
    },
  },
};

it.each(guideFormats)('makes a guide of a file as %s, and keeps nothing', async (format) => {
  const world = emptyWorld();
  const { request } = await startedApp(null, world);
  world.records.commit = world.files.create = () => {
    throw new Error('kept');
  };
  const made = await request(`/api/conversation?format=${format}`, sent());
  expect([made.status, made.headers.get('Content-Type')]).toEqual([200, formats[format].type]);
  expect(made.headers.get('Content-Disposition')).toContain(`filename="${guideFile(format)}"`);
  const start = Buffer.from(await made.arrayBuffer())
    .subarray(0, 5)
    .toString();
  expect(start).toBe({ pdf: '%PDF-', html: '<!doc', txt: 'GESPR' }[format]);
});

it('makes PDF unless asked otherwise, in the language and for the day asked for', async () => {
  const { request } = await startedApp(null);
  expect((await request('/api/conversation', sent())).headers.get('Content-Type')).toBe('application/pdf');
  const made = await request('/api/conversation?format=html&language=en&date=2027-01-15', sent());
  expect(made.headers.get('Content-Language')).toBe('en');
  expect(await made.text()).toBe(html(conversationGuide({ ...example, language: 'en', date: '2027-01-15' })));
});

it('makes one of what is not an agreement yet, also where a final one is refused', async () => {
  const { request } = await startedApp(null);
  const empty = { handslag: 1, language: 'nl', final: true, answers: {} };
  expect((await request('/api/conversation', sent(empty))).status).toBe(200);
});

it.each(['?format=json', '?format=docx', '?language=fr', '?date=1-1-2027'])('refuses %s', async (query) => {
  const { request, ask } = await startedApp();
  for (const refused of [
    await request(`/api/conversation${query}`, sent()),
    await ask(`/conversation${query}`),
  ])
    expect([refused.status, (await refused.json()).reason]).toEqual([422, 'parameter']);
});

it('makes one of a partnership as its answers stand', async () => {
  const { ask, send } = await startedApp();
  const made = async () => (await ask('/conversation?format=txt')).text();
  expect(await made()).toBe(text(conversationGuide(example)));
  const { etag } = Object.fromEntries((await ask('/answers/goal')).headers);
  await send('PUT', '/answers/goal', { sentence: 'Iets heel anders.' }, { 'If-Match': etag! });
  expect(await made()).toContain('Iets heel anders.');
});

describe.each(roles)('what a party keeps to itself, to a seat of a %s', (role) => {
  it.each(languages)('stays out of its guide in %s', async (language) => {
    const { world, request, id } = await startedApp(secret);
    const { token, changes } = newSeat(world, id, { role });
    await world.records.commit(changes);
    const home = `/${language}/p/${id}/conversation`;
    const api = `/api/partnerships/${id}/conversation?language=${language}&format=`;
    const headers = { Authorization: `Bearer ${token}`, Cookie: `seat-${id}=${token}` };
    const answered = ['txt', 'html'].map((format) => `${api}${format}`);
    const shown = role === 'reviewer' ? [] : [home, `${home}/conversation.txt`, `${home}/conversation.html`];
    for (const path of [...answered, ...shown]) {
      const response = await request(path, { headers });
      const words = await response.text();
      expect([path, response.status]).toEqual([path, 200]);
      expect(words).toContain('told to all');
      expect(words).not.toContain('kept to myself');
    }
  });
});

describe('the pages', () => {
  const visited = async () => {
    const { request, id, token } = await startedApp();
    const open = (path: string, cookie = `seat-${id}=${token}`) =>
      request(`/nl/p/${id}${path}`, { headers: { Cookie: cookie } });
    return { open, home: `/nl/p/${id}` };
  };

  it('lead from the list of tasks to the guide, and on to its files', async () => {
    const { open, home } = await visited();
    expect(await (await open('')).text()).toContain(`href="${home}/conversation"`);
    const page = await (await open('/conversation')).text();
    const files = [...page.matchAll(/href="([^"]+)" download/g)].map(([, path]) => path!.slice(home.length));
    expect(files).toEqual(['/conversation/conversation.pdf', '/conversation/conversation.txt']);
    for (const path of files) {
      const file = await open(path);
      expect([file.status, file.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
      expect(file.headers.get('Content-Disposition')).toContain('attachment');
    }
  });

  it('hand nothing to others, and no other files', async () => {
    const { open } = await visited();
    expect((await open('/conversation/conversation.pdf', '')).status).toBe(401);
    expect((await open('/conversation/answers.json')).status).toBe(404);
  });
});
