import { defineConfig } from 'vitest/config';

const minutes = (count: number) => count * 60_000;

export default defineConfig({
  cacheDir: '../../.cache/vitest',
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: './setup.ts',
    reporters: ['verbose', './tally.ts'],
    // One after the other: they share one AWS and two processors.
    fileParallelism: false,
    testTimeout: minutes(1),
    hookTimeout: minutes(5),
    teardownTimeout: minutes(3),
  },
});
