import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { interview } from '#agreement/questions/index';
import { localApp } from '#functions/local-app';
import type { LogEntry, SurroundingsWithFiles } from '#functions/surroundings';
import { folderFiles } from '#storage/folder';
import { sqliteRecords } from '#storage/sqlite';
import { documented } from './documented.ts';

export const now = new Date('2026-11-24T23:30:00Z');

/** A world of its own for one test: nothing in it, one moment, and bytes that differ each time and are the same each run. */
export function emptyWorld(seed = ''): SurroundingsWithFiles & { logged: LogEntry[] } {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-'));
  const records = sqliteRecords(':memory:', () => now);
  onTestFinished(async () => {
    records.close();
    await rm(folder, { recursive: true });
  });
  const logged: LogEntry[] = [];
  let count = 0;
  return {
    records,
    files: folderFiles(folder),
    now: () => now,
    random: (bytes) => createHash('shake256', { outputLength: bytes }).update(`${seed}${count++}`).digest(),
    log: (entry) => logged.push(entry),
    logged,
  };
}

export const json = { 'Content-Type': 'application/json' };

/** A topic with a question that any text answers. */
export const topic = interview.find(({ questions }) => questions.some(({ kind }) => kind.name === 'text'))!;

/** Answers to that topic. */
export function said(text: unknown): Record<string, unknown> {
  return { [topic.questions.find(({ kind }) => kind.name === 'text')!.id]: text };
}

/** A complete answers file without error findings. */
export const example = JSON.parse(
  readFileSync(new URL('../../examples/fotoboeken.json', import.meta.url), 'utf8'),
);

/** A response as tests read it; each looks only at what its route says. */
export interface Answer extends Omit<Response, 'json'> {
  json(): Promise<Said>;
}

interface Said {
  id: string;
  token: string;
  links: Record<string, string>;
  language: string;
  topics: string[];
  version: number;
  final: boolean;
  date: string;
  wording: string;
  fingerprint: string;
  files: { file: string; language: string; sha256: string; type: string }[];
  versions: { version: number }[];
  findings: { level: string; key: string; at: string[]; kept?: object }[];
  kept: unknown;
  issues: { at: string; message: string }[];
  questions: Listed[];
  title: string;
  reason: string;
  parameter: string;
  allowed: string[];
  stored: unknown;
  sent: unknown;
  etag: string;
}

interface Listed {
  topic: string;
  id: string;
  kind: string;
  options: object[];
  fields?: Listed[];
}

/** An app with one partnership in it, and its owner's way of asking. */
export async function startedApp(file: object | null = example, world = emptyWorld()) {
  const app = localApp(world);
  const request = async (path: string, init: RequestInit = {}): Promise<Answer> =>
    documented(app, path, init) as Promise<Answer>;
  const made = await request('/api/partnerships', {
    method: 'POST',
    ...(file && { headers: json, body: JSON.stringify(file) }),
  });
  const { id, token, links } = await made.json();
  const self = links.self!;

  const ask = (path = '', { headers, ...init }: RequestInit = {}) =>
    request(`${self}${path}`, { ...init, headers: { Authorization: `Bearer ${token}`, ...headers } });
  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, { method, body: JSON.stringify(body), headers: { ...json, ...headers } });

  return { app, world, request, id, token, self, ask, send };
}
