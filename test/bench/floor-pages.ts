import { fileURLToPath } from 'node:url';

/** Bundles the pages of the floor into a folder. */
export async function floorPages(outDir: string): Promise<void> {
  const { build } = await import('vite');
  const source = fileURLToPath(new URL('floor/window/', import.meta.url));
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ['table.html', 'answer.html', 'start.html'].map((name) => `${source}${name}`) },
    },
  });
}
