/** The local server: `npm start`. */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { folderFiles } from '#storage/folder';
import { sqliteRecords } from '#storage/sqlite';
import { finishErasures } from '#workflow/erase';
import { localApp } from './local-app.ts';
import type { SurroundingsWithFiles } from './surroundings.ts';

const { HOST: host = '127.0.0.1', PORT = '3000', DATA_DIR = 'data', PUBLIC_URL } = process.env;
const port = Number(PORT);
if (!/^\d+$/.test(PORT) || port > 65535) giveUp(`PORT is a number from 0 to 65535, and not “${PORT}”.`);
if (PUBLIC_URL !== undefined && !URL.canParse(PUBLIC_URL))
  giveUp(`PUBLIC_URL is no address: “${PUBLIC_URL}”.`);

const dataDir = resolve(DATA_DIR);
const records = openRecords();

const world: SurroundingsWithFiles = {
  records,
  files: folderFiles(join(dataDir, 'files')),
  now: () => new Date(),
  random: (bytes) => randomBytes(bytes),
  log: (entry) => console.error(JSON.stringify(entry)),
  ...(PUBLIC_URL && { baseUrl: new URL(PUBLIC_URL).origin }),
};
await finishErasures(world);

const server = createServer(getRequestListener(localApp(world).fetch));
server.on('error', (error: NodeJS.ErrnoException) => {
  giveUp(
    {
      EADDRINUSE: `Port ${port} on ${host} is taken. Is Handslag running already? Set PORT for another one.`,
      EACCES: `Port ${port} may not be used without more rights. Set PORT to one above 1023.`,
      EADDRNOTAVAIL: `HOST ${host} is no address of this machine.`,
      ENOTFOUND: `HOST ${host} is not known.`,
    }[error.code ?? ''] ?? `The server cannot listen on ${host}:${port}: ${error.message}`,
  );
});
server.listen(port, host, () => {
  const { address, port, family } = server.address() as AddressInfo;
  console.log(`Handslag is at http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

/** Requests under way are answered first. */
function stop(): void {
  server.close(() => records.close());
  server.closeIdleConnections();
}

function openRecords() {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
    return sqliteRecords(join(dataDir, 'handslag.sqlite'));
  } catch (error) {
    giveUp(
      `The folder ${dataDir} cannot be written: ${(error as Error).message}. Set DATA_DIR for another one.`,
    );
  }
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(2);
}
