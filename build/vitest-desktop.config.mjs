import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One window at a time: the program lets only one have a workspace, and a hidden display shows only one well.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vite',
  test: {
    environment: 'node',
    include: ['test/desktop/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
