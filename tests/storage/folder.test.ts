import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '#storage/folder';
import { Unavailable } from '#storage/records';
import { filesContract } from './contract.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-folder-'));
});
afterAll(() => rm(folder, { recursive: true }));

filesContract('a folder', async () => ({ files: folderFiles(join(folder, 'deep', 'er')) }));

describe('a folder of files', () => {
  it('leaves nothing unfinished behind', async () => {
    const dir = join(folder, 'tidy');
    const files = folderFiles(dir);
    await files.create('files/p/a.pdf', Buffer.from('a'), 'application/pdf');
    await files.create('files/p/a.pdf', Buffer.from('a'), 'application/pdf');
    await files.create('files/p/a.pdf', Buffer.from('b'), 'application/pdf').catch(() => undefined);
    expect(await readdir(join(dir, 'files/p'))).toEqual(['a.pdf']);
    await files.removeAll('files/p/');
    expect(await readdir(join(dir, 'files'))).toEqual([]);
  });

  it('is unavailable where the disk does not write', async () => {
    const broken = join(folder, 'broken');
    await symlink('/proc/self/nowhere', broken);
    const files = folderFiles(broken);
    const error = await files.create('a', Buffer.from('a'), 'text/plain').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.cause.code).toMatch(/^E/);
  });
});
