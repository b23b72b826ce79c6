import { expect, it } from 'vitest';
import { example, json, startedApp } from './app-under-test.ts';
import { bodies, bytes, joined, text } from './bad-bodies.ts';

it.each(bodies)('answers %s clearly', async (_, body, status) => {
  const { request, send, ask } = await startedApp();
  for (const path of ['/api/partnerships', '/api/draft', '/api/findings']) {
    const response = await request(path, { method: 'POST', headers: json, body: body });
    expect([path, response.status]).toEqual([path, status]);
    const problem = await response.text();
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(JSON.parse(problem)).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect(problem).not.toMatch(/\.ts|at .*:\d+|node_modules/);
  }
  const whole = await ask('/answers', {
    method: 'PUT',
    headers: { ...json, 'If-Match': '*' },
    body: body,
  });
  expect(whole.status).toBe(status);
  expect(({} as { admin?: true }).admin).toBeUndefined();
  expect((await send('POST', '/versions', {})).status).toBe(201);
});

it('takes a file with a byte order mark', async () => {
  const { request } = await startedApp(null);
  const body = joined(bytes(0xef, 0xbb, 0xbf), text(JSON.stringify(example)));
  expect((await request('/api/partnerships', { method: 'POST', headers: json, body: body })).status).toBe(
    201,
  );
});

const padded = (size: number) => {
  const file = JSON.stringify(example);
  return file + ' '.repeat(size - Buffer.byteLength(file));
};

it('takes a megabyte and no byte more, whether or not the size is told', async () => {
  const { request } = await startedApp(null);
  const streamed = (size: number) => new Blob([padded(size)]).stream();
  for (const [size, status] of [
    [1_000_000, 200],
    [1_000_001, 413],
  ] as const) {
    const sent = { method: 'POST', headers: json };
    expect((await request('/api/findings', { ...sent, body: padded(size) })).status).toBe(status);
    const headers = { ...json, 'Content-Length': String(size) };
    expect((await request('/api/findings', { method: 'POST', headers, body: padded(size) })).status).toBe(
      status,
    );
    const stream = { ...sent, body: streamed(size), duplex: 'half' } as RequestInit;
    expect((await request('/api/findings', stream)).status).toBe(status);
    const lying = { method: 'POST', headers: { ...json, 'Content-Length': '10' }, body: padded(size) };
    expect((await request('/api/findings', lying)).status).toBe(status);
  }
});

it('does not read on when there is too much', async () => {
  const { request } = await startedApp(null);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const response = await request('/nowhere', {
    method: 'POST',
    body: endless,
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(2_000_000);
});

it.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json-patch+json',
  'application/jsonx',
  'application/json; charset=utf-16',
  'text/json',
  'application/json, text/plain',
  '',
])('does not take %j for JSON', async (type) => {
  const { request } = await startedApp(null);
  const body = new Blob([JSON.stringify(example)]);
  const refused = await request('/api/draft', { method: 'POST', headers: { 'Content-Type': type }, body });
  expect([refused.status, (await refused.json()).reason]).toEqual([415, 'wrong-type']);
});

it.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf-8"'])(
  'takes %s for JSON',
  async (type) => {
    const { request } = await startedApp(null);
    const sent = { method: 'POST', headers: { 'Content-Type': type }, body: JSON.stringify(example) };
    expect((await request('/api/findings', sent)).status).toBe(200);
  },
);

it.each([
  '/api/partnerships/%E0%A4%A',
  '/api/partnerships/%00',
  '/api/partnerships/../../etc/passwd',
  '/api/partnerships//answers',
  '/api',
  '/%',
  '/api/partnerships/__proto__',
  '/constructor',
  '/api/draft/',
  `/${'a'.repeat(20_000)}`,
  '/api/questions?%',
])('never fails on the address %s', async (path) => {
  const { ask, request } = await startedApp();
  expect((await request(path)).status).toBeLessThan(500);
  expect((await ask(`/answers/${encodeURIComponent(path)}`)).status).toBe(404);
});

it.each(['{"$ne":null}', '$ne', '*', '[object Object]', '%', "' OR 1=1 --"])(
  'finds no partnership under the id %s',
  async (id) => {
    const { request, token } = await startedApp();
    for (const path of ['', '/answers', '/versions/1/agreement.pdf']) {
      const address = `/api/partnerships/${encodeURIComponent(id)}${path}`;
      const headers = { Authorization: `Bearer ${token}` };
      expect([path, (await request(address, { headers })).status]).toEqual([path, 404]);
    }
  },
);
