import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Ministack } from './ministack.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const CDK = join(root, 'node_modules/.bin/cdk');
const STACK = 'Handslag-dev';

async function cdk({ environment }: Ministack, ...args: string[]): Promise<void> {
  const options = { cwd: root, env: environment, timeout: 180_000, maxBuffer: 50_000_000 };
  const began = Date.now();
  await run(CDK, ['-c', 'stage=dev', '--no-notices', ...args], options).catch((error) => {
    const lines = `${error.stdout}\n${error.stderr}`.split('\n');
    throw new Error(`cdk ${args[0]} failed:\n${lines.slice(-40).join('\n')}`);
  });
  console.log(`cdk ${args[0]}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Deploys the stage dev as anybody would, and tells where it answers. */
export async function deploy(ministack: Ministack, folder: string): Promise<{ url: string }> {
  const output = join(folder, 'cdk.out');
  const outputs = join(folder, 'outputs.json');
  await cdk(ministack, 'bootstrap', 'aws://000000000000/us-east-1', '--output', output);
  await cdk(
    ministack,
    ...['deploy', STACK, '--require-approval', 'never', '--method', 'direct'],
    ...['--output', output, '--outputs-file', outputs],
  );
  const { Url } = JSON.parse(await readFile(outputs, 'utf8'))[STACK];
  const [api] = new URL(Url).hostname.split('.');
  return { url: `${ministack.endpoint}/_aws/execute-api/${api}/$default` };
}

export async function destroy(ministack: Ministack, folder: string): Promise<void> {
  await cdk(ministack, 'destroy', STACK, '--force', '--output', join(folder, 'cdk.out'));
}
