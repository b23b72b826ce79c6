import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { checkFileKey, checkFilePrefix } from './file-key.ts';
import type { Files } from './files.ts';
import { Unavailable } from './records.ts';

/** Files below one folder; a file is whole and on the disk before it is seen under its key. */
export function folderFiles(dir: string): Files {
  const root = resolve(dir);

  async function create(key: string, bytes: Uint8Array): Promise<void> {
    const path = join(root, key);
    await mkdir(dirname(path), { recursive: true });
    if (!(await place(path, bytes))) checkSame(key, await readFile(path), bytes);
    for (let folder = dirname(path); folder.startsWith(root); folder = dirname(folder)) await sync(folder);
    await sync(dirname(root));
  }

  return {
    create: async (key, bytes) => {
      checkFileKey(key);
      await translated(create(key, bytes));
    },
    read: async (key) => {
      checkFileKey(key);
      return translated(unlessAbsent(readFile(join(root, key))));
    },
    link: async (key) => {
      checkFileKey(key);
      return undefined;
    },
    removeAll: async (prefix) => {
      checkFilePrefix(prefix);
      await translated(removeAll(root, prefix));
    },
  };
}

/** Whether the bytes were put there; false where a file stands already. */
async function place(path: string, bytes: Uint8Array): Promise<boolean> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await using file = await open(unfinished, 'wx', 0o600);
    await file.writeFile(bytes);
    await file.sync();
    // Unlike a rename, a link never replaces what stands there.
    await link(unfinished, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

function checkSame(key: string, found: Uint8Array, bytes: Uint8Array): void {
  if (Buffer.compare(found, bytes) !== 0) throw new Error(`other bytes stand under ${key}`);
}

/** Makes the names in a folder last (Windows offers no way to, and needs none). */
async function sync(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using handle = await open(folder);
  await handle.sync();
}

async function removeAll(root: string, prefix: string): Promise<void> {
  if (prefix.endsWith('/')) return rm(join(root, prefix), { recursive: true, force: true });
  const from = join(root, prefix.slice(0, prefix.lastIndexOf('/') + 1));
  const entries = (await unlessAbsent(readdir(from, { recursive: true, withFileTypes: true }))) ?? [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const key = relative(root, path).split(sep).join('/');
    if (!entry.isDirectory() && key.startsWith(prefix)) await rm(path, { force: true });
  }
}

async function unlessAbsent<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    // Node's own ERR_… codes are for wrong arguments; all others come from the system.
    if (codeOf(error)?.startsWith('ERR_') ?? true) throw error;
    throw new Unavailable((error as Error).message, { cause: error });
  }
}

const codeOf = (error: unknown) => (error as { code?: string }).code;
