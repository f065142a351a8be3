// Makes dist/ agree with the sources, bundle by bundle, when a source of it has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLES, dist, root } from './bundles.mjs';

const self = fileURLToPath(import.meta.url);
const ALWAYS = ['package-lock.json', 'tsconfig.json', 'build/bundle.mjs', 'build/bundles.mjs'];
const AN_HOUR = 3_600_000;

/** Makes these bundles, by their names in dist/, agree with the sources; quick where they do. Throws where a source does not build. */
export function ensureBundle(...names) {
  const stale = names.filter((name) => !isBuilt(name));
  if (stale.length === 0) return;
  // A process of its own: neither vite's memory nor a line of its output belongs into the command that asked.
  // Whoever asks may be a test run; what is bundled is the program as it is used.
  const env = { ...process.env, NODE_ENV: 'production' };
  const built = spawnSync(process.execPath, [self, ...stale], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) throw new Error('The program could not be bundled; the reason stands above.');
}

const stampOf = (name) => join(dist, name, '.built-from');

function isBuilt(name) {
  const stamp = stampOf(name);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOf(BUNDLES[name].sources);
}

/** Names, sizes and times of all sources; a file that came, went or was written changes it. */
function digestOf(sources) {
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
  for (const path of [...ALWAYS, ...sources]) add(path);
  return hash.digest('hex');
}

async function bundle(name) {
  const { sources, entries, make } = BUNDLES[name];
  // Taken before: a source that is written meanwhile makes the bundle stale.
  const digest = digestOf(sources);
  const fresh = join(dist, `.${name}-${process.pid}`);
  try {
    await make(fresh);
    await moveInto(join(dist, name), fresh, entries);
    await writeFile(stampOf(name), digest);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * File by file, the entries last, each by a rename: whoever starts meanwhile gets the old program or the new one, whole.
 * Files of an earlier build stay for an hour, because a program that started from it may still ask for them.
 */
async function moveInto(folder, fresh, entries) {
  const names = await filesIn(fresh);
  const isEntry = (name) => entries.includes(name);
  for (const name of [...names.filter((each) => !isEntry(each)), ...names.filter(isEntry)]) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await rename(join(fresh, name), join(folder, name));
  }
  for (const name of await filesIn(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (!names.includes(name) && name !== '.built-from' && age > AN_HOUR) await rm(path, { force: true });
  }
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === self) {
  for (const name of process.argv.slice(2)) await bundle(name);
}
