import { expect, it } from 'vitest';
import { example, json, said, startedApp, topic } from './app-under-test.ts';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...each: number[]) => Uint8Array.from(each);
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** Whole bodies that are no answers file, and the status that INTERFACE gives them. */
const bodies: [name: string, body: Uint8Array<ArrayBuffer>, status: number][] = [
  ['a __proto__ key', text('{"__proto__":{"admin":true},"parties":[]}'), 422],
  ['constructor and prototype', text('{"constructor":{"prototype":{"polluted":1}}}'), 422],
  [
    'names of built-ins',
    text('{"hasOwnProperty":1,"toString":1,"valueOf":1,"then":1,"length":9,"toJSON":1}'),
    422,
  ],
  ['a trailing comma', text('{"parties":[],}'), 400],
  ['single quotes', text("{'parties':[]}"), 400],
  ['a bare Infinity', text('{"share":-Infinity}'), 400],
  ['an unterminated text', text('{"parties":[{"name":"A'), 400],
  ['only null', text('null'), 422],
  ['a text', text('"hello"'), 422],
  ['a number', text('1e999'), 422],
  ['a byte order mark', joined(bytes(0xef, 0xbb, 0xbf), text('{"parties":[]}')), 422],
  ['overlong UTF-8', joined(text('{"name":"'), bytes(0xc0, 0xaf, 0xe0, 0x80, 0xaf), text('"}')), 400],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeff{"name":"A"}', 'utf16le')), 400],
  ['a form', text('name=A&name=B'), 400],
  ['a big integer', text('{"amount":9007199254740993}'), 422],
  ['half a character', text('{"name":"\\ud800abc"}'), 422],
  ['50,000 nested objects', text(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`), 400],
  ['400,000 nested arrays', text('['.repeat(400_000) + ']'.repeat(400_000)), 400],
  [
    '50,000 keys',
    text(JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i])))),
    422,
  ],
  ['white space', text('   '), 400],
];

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

const topicWith = (answers: object) => ({ ...example, answers: { ...example.answers, ...answers } });

const place = `/${topic.id}/${Object.keys(said('')).join()}`;

/** Values in an otherwise good file. */
const values: [name: string, file: object, at: string][] = [
  ['100,000 letters', topicWith({ [topic.id]: said('a'.repeat(100_000)) }), place],
  ['100,000 line breaks', topicWith({ [topic.id]: said('\n'.repeat(100_000)) }), place],
  [
    '10,000 rows',
    topicWith({ contributions: { items: Array.from({ length: 10_000 }, (_, i) => ({ id: `r${i + 1}` })) } }),
    '/contributions/items',
  ],
  [
    '100,000 digits',
    topicWith({
      contributions: { items: [{ id: 'r1', value: { amount: '9'.repeat(100_000), currency: 'EUR' } }] },
    }),
    '/contributions/items/0/value/amount',
  ],
];

it.each(values)('refuses %s by name', async (_, file, at) => {
  const { request } = await startedApp(null);
  const body = JSON.stringify(file);
  const response = await request('/api/findings', { method: 'POST', headers: json, body });
  expect(response.status).toBe(422);
  const { issues } = await response.json();
  expect(issues.map((issue) => issue.at)).toContain(at);
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
