// Bundles the command line into dist/headless and copies the rule pages to dist/rules, when a source has changed.
// The digest of the sources stands in the first line of every bundled file: what is on disk tells what it was built from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const self = fileURLToPath(import.meta.url);
const out = join(root, 'dist', 'headless');
const rules = join(root, 'dist', 'rules');

const ENTRIES = { main: 'electron/headless/main.ts', 'job-worker': 'electron/headless/job-worker.ts' };
const SOURCES = ['core', 'db', 'electron', 'docs/rules', 'package-lock.json', 'tsconfig.json', 'build/bundle.mjs'];
const AN_HOUR = 3_600_000;

/** Makes dist/headless and dist/rules agree with the sources; quick where they do. Throws where a source does not build. */
export function ensureBundle() {
  if (isBuiltFrom(digestOfSources())) return;
  // A process of its own: neither vite's memory nor a line of its output belongs into the command that asked.
  const built = spawnSync(process.execPath, [self], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) throw new Error('The command line could not be bundled; the reason stands above.');
}

/** Names, sizes and times of all sources; a file that came, went or was written changes it. */
function digestOfSources() {
  const hash = createHash('sha256');
  const add = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    } else {
      hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  for (const path of SOURCES) add(path);
  return hash.digest('hex');
}

const firstLine = (digest) => `// Built from ${digest}`;

function isBuiltFrom(digest) {
  const expected = firstLine(digest);
  return (
    existsSync(rules) &&
    Object.keys(ENTRIES).every((name) => startOf(join(out, `${name}.js`), expected.length) === expected)
  );
}

function startOf(path, length) {
  if (!existsSync(path)) return undefined;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

async function bundle() {
  const { build } = await import('vite');
  const digest = digestOfSources();
  const fresh = join(root, 'dist', `.headless-${process.pid}`);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
      build: {
        ssr: true,
        target: 'node20.18',
        outDir: fresh,
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: {
          input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(root, path)])),
          output: {
            format: 'es',
            entryFileNames: '[name].js',
            chunkFileNames: 'chunk-[hash].js',
            postBanner: firstLine(digest),
          },
        },
      },
    });
    await moveInto(out, fresh);
    await copyRules();
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * File by file, the entries last, each by a rename: whoever starts meanwhile gets the old program or the new one, whole.
 * Chunks of an earlier build stay for an hour, because a program that started from it may still ask for them.
 */
async function moveInto(folder, fresh) {
  await mkdir(folder, { recursive: true });
  const names = await readdir(fresh);
  const entries = ['job-worker.js', 'main.js'];
  for (const name of [...names.filter((each) => !entries.includes(each)), ...entries]) {
    await rename(join(fresh, name), join(folder, name));
  }
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (!names.includes(name) && age > AN_HOUR) await rm(path, { force: true });
  }
}

async function copyRules() {
  await mkdir(rules, { recursive: true });
  const from = join(root, 'docs', 'rules');
  const pages = existsSync(from) ? (await readdir(from)).filter((name) => name.endsWith('.md')) : [];
  for (const page of pages) {
    const half = join(rules, `.${page}-${process.pid}`);
    await copyFile(join(from, page), half);
    await rename(half, join(rules, page));
  }
  for (const name of await readdir(rules)) {
    if (!name.startsWith('.') && !pages.includes(name)) await rm(join(rules, name), { force: true });
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === self) await bundle();
