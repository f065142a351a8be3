// What lies in dist/: each bundle with the sources that it is made from.
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = join(root, 'dist');

const PROGRAM = ['core', 'db', 'electron'];

/** By name: `sources`, the `entries` that others start, and `make`, which writes the bundle into a folder. */
export const BUNDLES = {
  headless: {
    sources: PROGRAM,
    entries: ['job-worker.js', 'serve-host.js', 'serve.js', 'main.js'],
    make: (out) =>
      bundlePrograms(out, 'es', {
        main: 'electron/headless/main.ts',
        'job-worker': 'electron/planner/host/job-worker.ts',
        serve: 'electron/headless/serve/main.ts',
        'serve-host': 'electron/headless/serve/host.ts',
      }),
  },
  desktop: {
    sources: PROGRAM,
    entries: ['job-worker.js', 'host.js', 'preload.cjs', 'main.js'],
    make: async (out) => {
      await bundlePrograms(out, 'es', {
        main: 'electron/desktop/main.ts',
        host: 'electron/desktop/host.ts',
        'job-worker': 'electron/planner/host/job-worker.ts',
      });
      // A sandboxed preload is one file, and no module.
      await bundlePrograms(out, 'cjs', { preload: 'electron/desktop/preload.ts' });
    },
  },
  renderer: { sources: ['core', 'renderer'], entries: ['index.html'], make: bundlePage },
  rules: { sources: ['docs/rules'], entries: [], make: copyRules },
};

/** Programs for Node and for the desktop's own Node. */
async function bundlePrograms(out, format, entries) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: out,
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: 'chunk-[hash].js',
        },
      },
    },
  });
}

/** The page: one document, its scripts and styles as files of their own. */
async function bundlePage(out) {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    // What is not there to be fetched cannot be asked for in vain.
    publicDir: false,
    build: {
      target: 'chrome130',
      outDir: out,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  });
}

async function copyRules(out) {
  await mkdir(out, { recursive: true });
  const from = join(root, 'docs', 'rules');
  for (const name of await readdir(from)) if (name.endsWith('.md')) await copyFile(join(from, name), join(out, name));
}
