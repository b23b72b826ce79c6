import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { judge, rowsToWrite } from './commit.ts';
import { type Change, type Item, type Records, type Revision, Unavailable } from './records.ts';
import { itemOf, itemsOf, live, newRevision, type Row } from './row.ts';

const TABLE = `
  create table if not exists item (
    partition text not null,
    key text not null,
    revision text not null,
    mutation text,
    expires integer,
    json text not null,
    primary key (partition, key)
  ) strict`;

const PUT = `
  insert or replace into item (partition, key, revision, mutation, expires, json)
  values (?, ?, ?, ?, ?, ?)`;

/** Another process may hold the file for a moment; after this long it is Unavailable. */
const BUSY_MS = 5_000;

/** SQLite's result codes for what is wrong with the disk or held by another, not with our statement. */
const PASSING = new Set([5, 6, 8, 10, 13, 14, 15]); // BUSY LOCKED READONLY IOERR FULL CANTOPEN PROTOCOL

/** Records in one SQLite file (or ':memory:'); a commit is on the disk before it resolves. */
export function sqliteRecords(path: string, now = () => new Date()): Records & { close(): void } {
  const database = translated(() => open(path));
  const select = database.prepare('select * from item where partition = ? and key = ?');
  const selectFrom = database.prepare('select * from item where partition = ? and key >= ? order by key');
  const insert = database.prepare(PUT);
  const remove = database.prepare('delete from item where partition = ? and key = ?');

  database.prepare('delete from item where expires * 1000 <= ?').run(now().getTime());

  const find = (partition: string, key: string) => live(rowFrom(select.get(partition, key)), now());

  function list(partition: string, prefix: string): Item[] {
    const rows: Row[] = [];
    for (const found of selectFrom.iterate(partition, prefix)) {
      const row = rowFrom(found)!;
      if (!row.key.startsWith(prefix)) break;
      rows.push(row);
    }
    return itemsOf(rows, now());
  }

  function write({ partition, key }: Change, row: Row | undefined): Revision {
    if (!row) {
      remove.run(partition, key);
      return 'absent';
    }
    insert.run(partition, key, row.revision, row.mutation ?? null, row.expires ?? null, row.json);
    return row.revision;
  }

  function commit(changes: Change[]): Revision[] {
    const rows = rowsToWrite(changes, newRevision());
    database.exec('begin immediate');
    try {
      const found = changes.map(({ partition, key }) => find(partition, key));
      const revisions = judge(changes, found) ?? changes.map((change, index) => write(change, rows[index]));
      database.exec('commit');
      return revisions;
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  }

  return {
    get: async (partition, key) =>
      translated(() => {
        const row = find(partition, key);
        return row && itemOf(row);
      }),
    list: async (partition, prefix) => translated(() => list(partition, prefix)),
    commit: async (changes) => translated(() => commit(changes)),
    close: () => database.close(),
  };
}

function open(path: string): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: BUSY_MS });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec(TABLE);
  return database;
}

function rowFrom(found: Record<string, unknown> | undefined): Row | undefined {
  if (!found) return undefined;
  const { mutation, expires, ...row } = found;
  return { ...row, mutation: mutation ?? undefined, expires: expires ?? undefined } as Row;
}

function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as { errcode?: number }).errcode;
    if (code === undefined || !PASSING.has(code & 0xff)) throw error;
    throw new Unavailable((error as Error).message, { cause: error });
  }
}
