import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vite',
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/desktop/**'],
    globalSetup: 'build/vitest-setup.mjs',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 180_000,
    // A browser that shares two cores may miss a moment; what fails three times is broken.
    retry: 2,
    hookTimeout: 120_000,
    // A page that shares its processor with other tests takes its time.
    expect: { poll: { timeout: 15_000 } },
  },
});
