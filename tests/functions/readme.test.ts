import { execFile } from 'node:child_process';
import { globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { routes } from '#functions/routes';
import { addressOf, folder, start } from './local-server.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The blocks of commands below this heading, as they are printed. */
function printed(heading: string): string {
  const [, below] = readme.split(`### ${heading}\n`) as [string, string];
  return /```sh\n([\s\S]*?)```/.exec(below)![1]!;
}

/** Runs commands beside the examples until one fails; curl fails where it is refused. */
async function runIn(dir: string, commands: string): Promise<void> {
  symlinkSync(join(root, 'examples'), join(dir, 'examples'));
  writeFileSync(join(dir, '.curlrc'), 'fail\n');
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  await run('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: dir,
    env: { ...process.env, PATH, CURL_HOME: dir },
    maxBuffer: 10_000_000,
  });
}

const unescaped = (html: string) => {
  const [text] = parseFragment(html).childNodes as unknown as [{ value: string }];
  return text.value;
};

const head = (path: string) => readFileSync(path).subarray(0, 5).toString();
const jsonIn = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

it('talks to the API as the README prints it', { timeout: 60_000 }, async () => {
  const dir = folder();
  const base = await addressOf(start({ DATA_DIR: join(dir, 'data') }));
  const commands = printed('With the API').replaceAll('http://127.0.0.1:3000', base);
  await runIn(dir, `${commands}\ncurl -s $GOAL -H "Authorization: Bearer $TOKEN" -o stands.json`);
  expect(head(join(dir, 'agreement.pdf'))).toBe('%PDF-');
  expect(jsonIn(join(dir, 'answers.json'))).toMatchObject({ handslag: 1, language: 'en' });
  expect(jsonIn(join(dir, 'changed.json'))).not.toEqual(jsonIn(join(dir, 'goal.json')));
  expect(jsonIn(join(dir, 'stands.json'))).toEqual(jsonIn(join(dir, 'changed.json')));
});

it('talks to the API as its page prints it', { timeout: 60_000 }, async () => {
  const dir = folder();
  const base = await addressOf(start({ DATA_DIR: join(dir, 'data') }));
  const page = await (await fetch(`${base}/docs`)).text();
  const commands = [...page.matchAll(/<pre><code>(.*?)<\/code><\/pre>/gs)].map(([, command]) =>
    unescaped(command!),
  );
  expect(commands).toHaveLength(Object.keys(routes).length);
  const [begin, end] = ['/api/partnerships"', '-X DELETE'].map((part) =>
    commands.find((each) => each.includes(part)),
  );
  const between = commands.filter((each) => each !== begin && each !== end);
  const seat = ['id', 'token'].map(
    (each) => `${each.toUpperCase()}=$(node -p 'require("./made.json").${each}')`,
  );
  await runIn(dir, [`${begin} -o made.json`, ...seat, ...between, end].join('\n'));
  expect(head(join(dir, 'agreement.pdf'))).toBe('%PDF-');
});

it('runs on the command line as the README prints it', { timeout: 60_000 }, async () => {
  const dir = folder();
  const shim = `node ${join(root, 'bin/handslag.cjs')}`;
  await runIn(dir, printed('From the command line').replaceAll('npx handslag', shim));
  const made = globSync('*.pdf', { cwd: join(dir, 'out') }).sort();
  expect(made).toEqual(
    globSync('*.json', { cwd: join(root, 'examples') })
      .map((name) => name.replace('json', 'pdf'))
      .sort(),
  );
  expect(jsonIn(join(dir, 'answers.json')).$schema).toBe('./handslag.schema.json');
  expect(jsonIn(join(dir, 'handslag.schema.json')).title).toBe('Handslag answers file');
});
