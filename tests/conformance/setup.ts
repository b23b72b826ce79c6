import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { deploy, destroy } from './deployment.ts';
import { type Ministack, startMinistack } from './ministack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the services of AWS answer. */
    endpoint: string;
    /** Where the deployed API answers, without a slash at the end. */
    url: string;
  }
}

/** Starts an AWS and deploys to it before the tests; removes and ends all of it afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'handslag-conformance-'));
  let ministack: Ministack | undefined;
  const clear = async () => {
    await ministack?.end();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    ministack = await startMinistack(process.env.MINISTACK!, folder);
    console.log(`MiniStack answers at ${ministack.endpoint}`);
    const { url } = await deploy(ministack, folder);
    console.log(`Handslag answers at ${url}`);
    project.provide('endpoint', ministack.endpoint);
    project.provide('url', url);
  } catch (error) {
    await clear();
    throw error;
  }
  return async () => {
    try {
      await destroy(ministack, folder);
    } finally {
      await clear();
    }
  };
}
