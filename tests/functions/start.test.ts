import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { json, said, topic } from './app-under-test.ts';
import { addressOf, folder, start } from './local-server.ts';

const ended = async (server: ChildProcess) => (await once(server, 'exit')) as [number | null, string | null];

/** How often the server is killed: a handful in each run, fifty before a release. */
const rounds = Number(process.env.HANDSLAG_KILLS ?? 3);

it(`keeps what it said it saved when it is killed (${rounds} times)`, {
  timeout: 60_000 + rounds * 5_000,
}, async () => {
  const DATA_DIR = folder();
  let server = start({ DATA_DIR });
  let base = await addressOf(server);
  const made = await fetch(`${base}/api/partnerships`, { method: 'POST' });
  const { token, links } = (await made.json()) as { token: string; links: { answers: string } };
  const Authorization = `Bearer ${token}`;
  let etag = '';

  for (let round = 1; round <= rounds; round++) {
    const saved = await fetch(`${base}${links.answers}/${topic.id}`, {
      method: 'PUT',
      headers: { ...json, Authorization, ...(etag && { 'If-Match': etag }) },
      body: JSON.stringify(said(`Round ${round}`)),
    });
    expect(saved.status).toBe(200);
    server.kill('SIGKILL');
    await ended(server);

    server = start({ DATA_DIR });
    base = await addressOf(server);
    const read = await fetch(`${base}${links.answers}/${topic.id}`, { headers: { Authorization } });
    expect(await read.json()).toEqual(said(`Round ${round}`));
    etag = read.headers.get('ETag')!;
  }
});

it('answers over the wire as it does in tests, and refuses too much of a stream', async () => {
  const base = await addressOf(start({ DATA_DIR: folder() }));
  const health = await fetch(`${base}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  const body = new Blob(['x'.repeat(1_500_000)]).stream();
  const sent = { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit;
  expect((await fetch(`${base}/api/draft`, sent)).status).toBe(413);
  expect((await fetch(`${base}/health`)).status).toBe(200);
});

it.each(['SIGINT', 'SIGTERM'] as const)('stops on %s without a sound', async (signal) => {
  const server = start({ DATA_DIR: folder() });
  await addressOf(server);
  const said = text(server.stderr!);
  server.kill(signal);
  expect(await ended(server)).toEqual([0, null]);
  expect(await said).toBe('');
});

it('says that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const server = start({ DATA_DIR: folder(), PORT: String(port) });
  const said = text(server.stderr!);
  expect(await ended(server)).toEqual([2, null]);
  expect(await said).toBe(
    `Port ${port} on 127.0.0.1 is taken. Is Handslag running already? Set PORT for another one.\n`,
  );
});

it('says that its folder cannot be written', async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const server = start({ DATA_DIR: join(file, 'data') });
  const said = text(server.stderr!);
  expect(await ended(server)).toEqual([2, null]);
  expect(await said).toMatch(/^The folder .* cannot be written: .* Set DATA_DIR for another one\.\n$/);
});

it.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'nowhere'],
  ['HOST', '192.0.2.1'],
])('says that %s cannot be %s', async (name, value) => {
  const server = start({ DATA_DIR: folder(), [name]: value });
  const said = text(server.stderr!);
  expect(await ended(server)).toEqual([2, null]);
  expect((await said).trim().split('\n')).toHaveLength(1);
  expect(await said).toContain(name);
});
