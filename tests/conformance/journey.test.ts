import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { languages } from '#agreement/language';
import { localApp } from '#functions/local-app';
import { folderFiles } from '#storage/folder';
import { sqliteRecords } from '#storage/sqlite';
import { formatIds, versionFormats } from '#workflow/formats';
import {
  type AnswersFile,
  type Call,
  changeAnswer,
  downloads,
  expectStatus,
  publish,
  seated,
  start,
} from './main-job.ts';

const examples = resolve(import.meta.dirname, '../../examples');
const names = (await readdir(examples)).filter((name) => name.endsWith('.json'));
const read = async (name: string): Promise<AnswersFile> =>
  JSON.parse(await readFile(join(examples, name), 'utf8'));

const deployed: Call = (path, init) =>
  fetch(`${inject('url')}${path}`, { ...init, signal: AbortSignal.timeout(20_000) });

let folder: string;
let local: Call;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-local-'));
  const app = localApp({
    records: sqliteRecords(join(folder, 'records.sqlite')),
    files: folderFiles(join(folder, 'files')),
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  });
  local = async (path, init) => app.request(`http://127.0.0.1${path}`, init);
});
afterAll(() => rm(folder, { recursive: true }));

describe('deployed', () => {
  it.each(names)('%s becomes the same documents as on a laptop', async (name) => {
    const file = { date: '2027-01-15', ...(await read(name)) };
    const [there, here] = await Promise.all(
      [deployed, local].map(async (call) => {
        const { id, token } = await start(call, file);
        const mine = seated(call, token);
        await changeAnswer(mine, id, file);
        const { version, fingerprint } = await publish(mine, id);
        return { version, fingerprint, files: await downloads(mine, id, version) };
      }),
    );
    console.log(
      `${name}: version ${there!.version}, ${Object.keys(there!.files).length} files, ${there!.fingerprint}`,
    );
    expect(there).toEqual(here);
    expect(Object.keys(there!.files)).toHaveLength(languages.length * versionFormats.length);
  });

  it.each(formatIds)('drafts %s for anybody, the same as on a laptop', async (format) => {
    const file = await read(names[0]!);
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(file),
    };
    const draft = async (call: Call) =>
      Buffer.from(
        await (
          await expectStatus(200, call(`/api/draft?format=${format}&date=2027-01-15`, init))
        ).arrayBuffer(),
      );
    const [there, here] = [await draft(deployed), await draft(local)];
    expect(there.length).toBeGreaterThan(100);
    expect(there.equals(here)).toBe(true);
  });

  it('hands out documents for a short time, to seats only, under links that cannot be changed', async () => {
    const { id, token } = await start(deployed, await read(names[0]!));
    const { version } = await publish(seated(deployed, token), id);
    const path = `/api/partnerships/${id}/versions/${version}/agreement.pdf`;
    await expectStatus(401, deployed(path));
    const stranger = await start(deployed, await read(names[0]!));
    await expectStatus(404, seated(deployed, stranger.token)(path));

    const response = await expectStatus(303, seated(deployed, token)(path, { redirect: 'manual' }));
    const link = new URL(response.headers.get('location')!);
    expect(Number(link.searchParams.get('X-Amz-Expires'))).toBeLessThanOrEqual(120);
    const changed = new URL(link);
    changed.searchParams.set('X-Amz-Expires', '86400');
    expect((await fetch(changed, { signal: AbortSignal.timeout(10_000) })).status).toBe(403);
    expect(
      (await fetch(link, { signal: AbortSignal.timeout(10_000) })).headers.get('content-disposition'),
    ).toMatch(/^attachment; filename="/);
  });
});
