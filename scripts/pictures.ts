/**
 * Makes the pictures of the README: a question beside the agreement, and the first page of the PDF.
 * Needs what the browser tests need, and pdftoppm (poppler-utils). Run: node scripts/pictures.ts
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { localApp } from '../functions/local-app.ts';
import { folderFiles } from '../storage/folder.ts';
import { sqliteRecords } from '../storage/sqlite.ts';
import { browser } from '../tests/journeys/browser.ts';
import { serve } from '../tests/journeys/serve.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs/pictures');
const folder = mkdtempSync(join(tmpdir(), 'handslag-pictures-'));
const records = sqliteRecords(':memory:');
const app = localApp({
  records,
  files: folderFiles(join(folder, 'files')),
  now: () => new Date('2026-11-02T09:00:00Z'),
  random: (bytes) => randomBytes(bytes),
});
const { origin, stop } = await serve(getRequestListener(app.fetch));

try {
  const headers = { 'Content-Type': 'application/json' };
  const body = readFileSync(join(root, 'examples/festival.json'), 'utf8');
  const made = await app.request('/api/partnerships', { method: 'POST', headers, body });
  const { id, token } = (await made.json()) as { id: string; token: string };

  const page = await (await browser()).newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${origin}/nl/i#${token}`);
  await page.waitForURL((url) => url.pathname.endsWith(`/p/${id}`));
  await page.goto(`${origin}/nl/p/${id}/conflict/mediator-appointed-by`);
  await page.screenshot({ path: join(pictures, 'page.png') });

  const drafted = await app.request('/api/draft?format=pdf', { method: 'POST', headers, body });
  const pdf = join(folder, 'agreement.pdf');
  writeFileSync(pdf, new Uint8Array(await drafted.arrayBuffer()));
  execFileSync('pdftoppm', ['-r', '80', '-png', '-f', '1', '-singlefile', pdf, join(pictures, 'pdf')]);
} finally {
  await stop();
  await (await browser()).close();
  records.close();
  rmSync(folder, { recursive: true });
}
