import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Unavailable } from '#storage/records';
import { sqliteRecords } from '#storage/sqlite';
import { type MakeRecords, recordsContract } from './contract.ts';

let folder: string;
let count = 0;
function freshFile(): string {
  return join(folder, String(count++), 'records.sqlite');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-sqlite-'));
});
afterAll(() => rm(folder, { recursive: true }));

const make =
  (path: () => string): MakeRecords =>
  async (now) => {
    const records = sqliteRecords(path(), now);
    return { records, end: async () => records.close() };
  };
recordsContract(
  'SQLite in memory',
  make(() => ':memory:'),
);
recordsContract('SQLite in a file', make(freshFile));

/** Records in a file, and the connection they use themselves. */
function open(path: string, now?: () => Date) {
  const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
  const records = sqliteRecords(path, now);
  const connection = exec.mock.contexts[0] as DatabaseSync;
  exec.mockRestore();
  return { records, connection };
}

describe('a file of records', () => {
  const change = { partition: 'p', key: 'a', expect: 'absent', put: { n: 1 } } as const;

  it('is shared by two at once', async () => {
    const path = freshFile();
    const [one, other] = [sqliteRecords(path), sqliteRecords(path)];
    const [revision] = await one.commit([change]);
    await other.commit([{ ...change, expect: revision!, put: { n: 2 } }]);
    expect((await one.get('p', 'a'))?.body).toEqual({ n: 2 });
    one.close();
    other.close();
  });

  it('waits until each commit is on the disk', async () => {
    const { records, connection } = open(freshFile());
    // 2 is FULL: the log is synced at every commit (https://sqlite.org/pragma.html#pragma_synchronous)
    expect(connection.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 });
    expect(connection.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    records.close();
  });

  it('is unavailable while another holds it for too long', async () => {
    const path = freshFile();
    const { records, connection } = open(path);
    connection.exec('pragma busy_timeout = 20');
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const error = await records.commit([change]).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.cause.errstr).toBe('database is locked');
    other.exec('rollback');
    await records.commit([change]);
    other.close();
    records.close();
  });

  it('is unavailable on a full disk, and whole afterwards', async () => {
    const { records, connection } = open(freshFile());
    await records.commit([change]);
    connection.exec('pragma max_page_count = 8');
    const large = { ...change, key: 'large', put: { text: 'x'.repeat(100_000) } };
    await expect(records.commit([{ ...change, key: 'b' }, large])).rejects.toThrow(Unavailable);
    expect((await records.list('p', '')).map(({ key }) => key)).toEqual(['a']);
    connection.exec('pragma max_page_count = 1000');
    await records.commit([large]);
    records.close();
  });

  it('drops what has expired when it is opened', async () => {
    const path = freshFile();
    const expires = new Date('2027-01-15T12:00:00Z');
    const first = sqliteRecords(path, () => new Date('2027-01-15T11:59:59Z'));
    await first.commit([
      { ...change, expires },
      { ...change, key: 'b' },
    ]);
    first.close();
    const { records, connection } = open(path, () => expires);
    expect(connection.prepare('select key from item').all()).toEqual([{ key: 'b' }]);
    records.close();
  });

  it('is unavailable where no file can be made', async () => {
    await expect(async () => sqliteRecords(folder)).rejects.toThrow(Unavailable);
  });
});

describe('a process killed while it writes', () => {
  it.each(Array.from({ length: 10 }, (_, n) => [n + 1]))(
    'loses nothing acknowledged (round %i)',
    async (round) => {
      const path = freshFile();
      const writer = spawn(process.execPath, [join(import.meta.dirname, 'sqlite-writer.ts'), path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const acknowledged: number[] = [];
      let rest = '';
      for await (const chunk of writer.stdout.setEncoding('utf8')) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop()!;
        acknowledged.push(...lines.map(Number));
        if (acknowledged.length >= round * 7) writer.kill('SIGKILL');
      }
      if (writer.signalCode === null && writer.exitCode === null) await once(writer, 'exit');
      expect(writer.signalCode).toBe('SIGKILL');

      const records = sqliteRecords(path);
      const numbers = async (key: string) => (await records.list(key, '')).map(({ body }) => body.n);
      const [left, right] = [await numbers('left'), await numbers('right')];
      records.close();
      expect(left.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(left.length - acknowledged.length).toBeLessThanOrEqual(1);
      expect(right).toEqual(left);
    },
  );
});
