import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { alias, bundling } from '../infra/bundling.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');

export interface FunctionBench {
  name: string;
  /** Of the bundle, without its source map and fonts. */
  bytes: number;
  gzip: number;
  /** From the first import to a handler that is ready, in a fresh process: the median. */
  initMilliseconds: number;
}

/** What each function of AWS Lambda weighs, bundled as it is deployed, and how long it takes to start. */
export async function benchFunctions(rounds = 15): Promise<FunctionBench[]> {
  const folder = await mkdtemp(join(tmpdir(), 'handslag-functions-'));
  try {
    const results: FunctionBench[] = [];
    for (const name of ['web', 'render']) {
      const bundle = await bundleOf(name, folder);
      const content = await readFile(bundle);
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await init(bundle));
      times.sort((a, b) => a - b);
      results.push({
        name,
        bytes: content.length,
        gzip: gzipSync(content).length,
        initMilliseconds: times[Math.floor(rounds / 2)]!,
      });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundleOf(name: string, folder: string): Promise<string> {
  const { target, minify, mainFields, banner } = bundling();
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(root, 'functions', `${name}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias,
    outfile,
    ...(target && { target }),
    ...(minify && { minify }),
    ...(mainFields && { mainFields }),
    ...(banner && { banner: { js: banner } }),
  });
  return outfile;
}

const INIT =
  'const began = performance.now(); await import(process.argv[1]); console.log(performance.now() - began)';

async function init(bundle: string): Promise<number> {
  const env = {
    TABLE: 'records',
    BUCKET: 'files',
    AWS_REGION: 'eu-west-1',
    POWERTOOLS_SERVICE_NAME: 'bench',
  };
  const args = ['--input-type=module', '--eval', INIT, pathToFileURL(bundle).href];
  const { stdout } = await run(process.execPath, args, { env, timeout: 30_000 });
  return Number(stdout);
}
