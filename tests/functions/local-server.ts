import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished } from 'vitest';

const script = new URL('../../functions/start.ts', import.meta.url).pathname;

/** A folder for one test. */
export function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'handslag-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** The server that `npm start` starts, on a free port. */
export function start(environment: Record<string, string>): ChildProcess {
  const server = spawn(process.execPath, [script], { env: { ...process.env, PORT: '0', ...environment } });
  onTestFinished(() => void server.kill('SIGKILL'));
  return server;
}

/** The address that a started server says it is at. */
export async function addressOf(server: ChildProcess): Promise<string> {
  const lines = createInterface(server.stdout!);
  const failed = once(server, 'exit').then(() => ['it ended']);
  const [line] = (await Promise.race([once(lines, 'line'), failed])) as [string];
  expect(line).toMatch(/^Handslag is at http:\/\/127\.0\.0\.1:\d+$/);
  return line.slice('Handslag is at '.length);
}
