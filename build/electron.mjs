// Finds the runtime of the desktop, and fetches it where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './bundles.mjs';

const own = join(root, 'node_modules', 'electron');
const mark = join(root, 'node_modules', '.cache', 'fangxing', 'no-electron');
const A_DAY = 86_400_000;
const FIVE_MINUTES = 300_000;

const PROGRAM =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

/** The program of the runtime that is here, or undefined. The package itself is never loaded: it would download. */
export function installedElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(own, 'dist');
  const program = join(folder, PROGRAM);
  return existsSync(join(folder, 'version')) && existsSync(program) ? program : undefined;
}

/** Why no window can be shown to whoever runs this, as a key of the caller's words; undefined where one can. */
export function whyNoWindow() {
  if (process.platform !== 'linux') return undefined;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'noDisplay';
  // Chromium's sandbox refuses to run as root, and without the sandbox we do not run it.
  return process.getuid?.() === 0 ? 'isRoot' : undefined;
}

/** Fetches the runtime, at most once a day where it fails; `say` is called before anything is fetched. */
export function fetchElectron(say) {
  const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  const last = statSync(mark, { throwIfNoEntry: false });
  if (last !== undefined && Date.now() - last.mtimeMs < A_DAY && readFileSync(mark, 'utf8') === version)
    return undefined;
  say(version);
  const options = { cwd: own, stdio: 'ignore', timeout: FIVE_MINUTES };
  if (spawnSync(process.execPath, [join(own, 'install.js')], options).status === 0) return installedElectron();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, version);
  return undefined;
}
