// `npm start`: opens the planner in Electron where its runtime is or can be had, else as a page in the browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from './bundle.mjs';
import { dist, root } from './bundles.mjs';

const words = process.argv.slice(2);
const asked = words.filter((word) => word !== '--browser');

const desktop = words.includes('--browser') ? { why: undefined } : findDesktop();
if (desktop.program === undefined) {
  if (desktop.why !== undefined) console.log(`${desktop.why} The planner opens in the browser instead.`);
  ensureBundle('headless', 'rules', 'renderer');
  run(process.execPath, [join(dist, 'headless', 'serve.js'), ...asked]);
} else {
  ensureBundle('desktop', 'rules', 'renderer');
  run(desktop.program, [root, ...asked.filter((word) => word !== '--no-open')]);
}

function run(program, args) {
  // Ctrl+C reaches both: the planner ends in its own time, and this waits for it.
  process.on('SIGINT', () => undefined);
  const env = { ...process.env };
  // `npm run` moves to the project's folder; paths are meant from where the person stands.
  const stands = process.env.INIT_CWD ?? root;
  const { status } = spawnSync(program, args, { stdio: 'inherit', cwd: existsSync(stands) ? stands : root, env });
  process.exitCode = status ?? 0;
}

/** The desktop's program, or why there is none, in one sentence. */
function findDesktop() {
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return { why: 'Electron does not run as root.' };
  }
  const isSeen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  if (process.platform === 'linux' && !isSeen) return { why: 'There is no display here.' };
  const known = runtime();
  if (known !== undefined) return { program: known };
  fetchRuntime();
  const fetched = runtime();
  return fetched === undefined ? { why: 'The Electron runtime could not be fetched.' } : { program: fetched };
}

/** Never by requiring the package: that would try to download, and throw. */
function runtime() {
  const packed = join(root, 'node_modules', 'electron');
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packed, 'dist');
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const program = join(folder, names[process.platform] ?? 'electron');
  return existsSync(join(folder, 'version')) && existsSync(program) ? program : undefined;
}

/** Once per version: a machine that cannot reach the releases is not made to wait at every start. */
function fetchRuntime() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'));
  const mark = join(dist, `.no-electron-${version}`);
  if (existsSync(mark)) return;
  const script = join(root, 'node_modules', 'electron', 'install.js');
  console.log(`Fetching Electron ${version}, once.`);
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'ignore', timeout: 120_000 });
  if (status === 0 && runtime() !== undefined) return;
  mkdirSync(dist, { recursive: true });
  writeFileSync(mark, 'Delete this file to try again.\n');
}
