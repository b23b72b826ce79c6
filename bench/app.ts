import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { localApp } from '../functions/local-app.ts';
import { folderFiles } from '../storage/folder.ts';
import { sqliteRecords } from '../storage/sqlite.ts';

export interface AppBench {
  name: string;
  rounds: number;
  medianMilliseconds: number;
  p95Milliseconds: number;
}

const json = { 'Content-Type': 'application/json' };

/** What a save, a read and a publication take in the local app, on SQLite and a folder on this disk, synced as always. */
export async function benchApp(rounds = 100): Promise<AppBench[]> {
  const folder = await mkdtemp(join(tmpdir(), 'handslag-app-'));
  const records = sqliteRecords(join(folder, 'handslag.sqlite'));
  const app = localApp({
    records,
    files: folderFiles(join(folder, 'files')),
    now: () => new Date(),
    random: (bytes) => randomBytes(bytes),
  });
  const request = async (path: string, init: RequestInit, status: number) => {
    const response = await app.request(path, init);
    if (response.status !== status) throw new Error(`${init.method} ${path}: ${response.status}`);
    return response;
  };

  try {
    const file = await readFile(resolve(import.meta.dirname, '../examples/fotoboeken.json'), 'utf8');
    const made = await request('/api/partnerships', { method: 'POST', headers: json, body: file }, 201);
    const { token, links } = (await made.json()) as {
      token: string;
      links: { answers: string; versions: string };
    };
    const headers = { ...json, Authorization: `Bearer ${token}` };
    const { answers } = JSON.parse(file) as { answers: { contributions: object } };
    const topic = `${links.answers}/contributions`;
    const save = {
      method: 'PUT',
      headers: { ...headers, 'If-Match': '*' },
      body: JSON.stringify(answers.contributions),
    };
    return [
      await measure('save a topic', rounds, () => request(topic, save, 200)),
      await measure('read all answers', rounds, () => request(links.answers, { headers }, 200)),
      await measure('publish PDF, HTML and JSON', Math.ceil(rounds / 5), () =>
        request(links.versions, { method: 'POST', headers }, 201),
      ),
    ];
  } finally {
    records.close();
    await rm(folder, { recursive: true });
  }
}

async function measure(name: string, rounds: number, work: () => Promise<unknown>): Promise<AppBench> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(rounds - 1, Math.floor(rounds * share))]!;
  return { name, rounds, medianMilliseconds: at(0.5), p95Milliseconds: at(0.95) };
}
