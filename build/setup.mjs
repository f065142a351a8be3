// Installs what package-lock.json names when it is not there yet. It runs before anything is installed: plain JavaScript,
// no dependency, Node 20 or newer, any system. Nothing goes to stdout, which belongs to the command that follows.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_MAJOR = 24;
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.fangxing-setup');
const pinned = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const isPinned = process.execPath.startsWith(modules);
const hereIsNewEnough = !isPinned && Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR;

const say = (line) => process.stderr.write(`${line}\n`);
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const fingerprint = createHash('sha256').update(`${process.platform} ${process.arch}\n${lockText}`).digest('hex');

if (read(stamp) !== fingerprint || !(existsSync(pinned) || hereIsNewEnough)) process.exitCode = await install();

async function install() {
  const { spawnSync } = await import('node:child_process');
  const npm = (...args) => runNpm(spawnSync, args);
  rmSync(stamp, { force: true });
  const lock = JSON.parse(lockText);

  if (!isInstalled(lock)) {
    say('Installing the packages that package-lock.json names (about half a minute).');
    freeRunningNode();
    // Scripts stay off: npm would try to compile better-sqlite3, which brings its binary along.
    if (npm('ci', '--ignore-scripts') !== 0) {
      say('The packages could not be installed; npm says why above. The next run starts over.');
      return 1;
    }
  }
  const version = lock.packages['node_modules/node'].version;
  const answers = () => spawnSync(pinned, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
  const linked = () => existsSync(join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'));
  if (!answers()) {
    say(`Fetching Node ${version} for ${process.platform}-${process.arch}.`);
    npm('rebuild', 'node', '--ignore-scripts=false');
  }
  if (answers()) {
    // On Windows the package renames its own program while it installs; only then can npm link it.
    if (process.platform === 'win32' || !linked()) npm('rebuild', 'node', '--ignore-scripts');
  } else {
    for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(join(modules, '.bin', name), { force: true });
    rmSync(pinned, { force: true });
    const missing = `Node ${version} could not be fetched for ${process.platform}-${process.arch}`;
    if (!hereIsNewEnough) {
      const instead = isPinned ? '' : ` and the Node here is ${process.versions.node}`;
      say(`${missing}${instead}; Fangxing needs Node ${NEEDED_MAJOR} or newer.`);
      return 1;
    }
    say(`${missing}; using the Node ${process.versions.node} of this system.`);
  }
  writeFileSync(stamp, fingerprint);
  return 0;
}

/** The npm that started this run where there is one: no shell and no search for npm.cmd on Windows. */
function runNpm(spawnSync, args) {
  const own = process.env.npm_execpath ?? '';
  const env = { ...process.env, npm_config_loglevel: 'error', npm_config_progress: 'false' };
  // Where no Node can be fetched, one sentence of ours says so instead of npm's forty lines.
  const options = { cwd: root, env, stdio: ['ignore', 'ignore', args[0] === 'ci' ? 'inherit' : 'ignore'] };
  const result = /npm-cli\.[cm]?js$/.test(own)
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [own, ...args], options)
    : spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
  return result.status ?? 1;
}

/** Whether npm's own record of node_modules agrees with the lock file, as after a plain `npm ci`. */
function isInstalled(lock) {
  const record = read(join(modules, '.package-lock.json'));
  if (record === undefined) return false;
  const present = JSON.parse(record).packages;
  const isMissing = ([path, wanted]) => path !== '' && present[path]?.version !== wanted.version;
  const missing = Object.entries(lock.packages).filter(isMissing);
  if (missing.length === 0) return true;
  const isForHere = matcher();
  return !missing.some(([, wanted]) => isForHere(wanted));
}

/** Tells whether a package of the lock file belongs on this system; an optional one for any system may be left out. */
function matcher() {
  process.report.excludeNetwork = true;
  const glibc = process.platform !== 'linux' || process.report.getReport().header.glibcVersionRuntime !== undefined;
  const fits = (allowed, here) => allowed === undefined || allowed.includes(here);
  return ({ optional, os, cpu, libc }) =>
    !optional ||
    ((os !== undefined || cpu !== undefined) &&
      fits(os, process.platform) &&
      fits(cpu, process.arch) &&
      fits(libc, glibc ? 'glibc' : 'musl'));
}

/** Windows does not delete a program that runs, but lets it move: this very process may be the pinned Node. */
function freeRunningNode() {
  if (process.platform !== 'win32') return;
  const aside = join(root, 'dist', 'old-node');
  try {
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // One of them still runs; it goes the next time.
  }
  if (!isPinned) return;
  mkdirSync(aside, { recursive: true });
  const inner = join(modules, 'node', 'node_modules');
  const copies = existsSync(inner) ? readdirSync(inner).map((name) => join(inner, name, 'bin', 'node.exe')) : [];
  for (const [index, path] of [pinned, ...copies].entries()) {
    if (existsSync(path)) renameSync(path, join(aside, `${process.pid}-${index}.exe`));
  }
}
