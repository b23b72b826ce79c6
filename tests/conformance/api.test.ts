import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { addressOf, folder, start as startServer } from '../functions/local-server.ts';
import { type Call, publish, seated, settle, start } from './main-job.ts';

const run = promisify(execFile);

const LONG = process.env.CONFORMANCE_LONG !== undefined;

/** No failure of the server, nothing that the document does not foretell, no wrong form that is taken. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unsupported_method',
  'ignored_auth',
];

/** Seconds; what is under way is finished. */
const most = LONG ? 900 : 90;

it('answers as its document says, whatever it is asked', { timeout: (most + 240) * 1000 }, async () => {
  const url = await addressOf(startServer({ DATA_DIR: join(folder(), 'data') }));
  const call: Call = (path, init) => fetch(`${url}${path}`, init);
  const example = JSON.parse(
    await readFile(new URL('../../examples/fotoboeken.json', import.meta.url), 'utf8'),
  );
  const { id, token } = await start(call, example);
  await publish(seated(call, token), id);
  await settle(seated(call, token), id);

  const dir = folder();
  const known = await readFile(new URL('schemathesis.toml', import.meta.url), 'utf8');
  await writeFile(
    join(dir, 'schemathesis.toml'),
    `[parameters]\n"path.id" = "${id}"\n"path.n" = 1\n\n${known}`,
  );
  const report = join(dir, 'report.json');
  const args = [
    ...['run', `${url}/openapi.json`, '--header', `Authorization: Bearer ${token}`],
    // Nothing could be asked of a partnership any more.
    ...['--exclude-operation-id', 'erase'],
    ...['--checks', checks.join(), '--phases', 'examples,coverage,fuzzing', '--seed', '1'],
    ...['--max-examples', LONG ? '200' : '25', '--max-time', String(most), '--request-timeout', '20'],
    ...['--generation-database', 'none', '--report-json-path', report, '--no-color'],
  ];
  const options = { cwd: dir, timeout: (most + 180) * 1000, maxBuffer: 50_000_000 };
  const { stdout } = await run(process.env.SCHEMATHESIS!, args, options).catch((error) => {
    throw new Error(`schemathesis found something:\n${error.stdout}\n${error.stderr}`);
  });
  const summary = stdout.slice(stdout.lastIndexOf('= SUMMARY ='));
  console.log(summary);
  expect(summary).toMatch(/Tested: +\d+/);
});
