// `npm run test:desktop`: walks the main job in a real Electron. ELECTRON_BINARY names another runtime than the installed
// one, DESKTOP_APP_DIR another folder than this with the built program. Without a runtime nothing is tested, and the exit
// code says so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBundle } from './bundle.mjs';
import { root } from './bundles.mjs';
import { installedElectron } from './electron.mjs';
import { runTests } from './vitest.mjs';

const NOT_TRIED = 3;

/** What starts the tests where there is no display: a hidden one. */
function display() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return '';
  const isThere = spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error === undefined;
  return isThere ? 'xvfb-run -a -s "-screen 0 1600x1000x24"' : undefined;
}

function notTried(why) {
  console.error(`The desktop was not tested: ${why}`);
  process.exitCode = NOT_TRIED;
}

const binary = process.env.ELECTRON_BINARY || installedElectron();
const folder = process.env.DESKTOP_APP_DIR || root;
const before = display();
if (binary === undefined || !existsSync(binary)) {
  notTried('there is no Electron here. `npm start` fetches it where it can; ELECTRON_BINARY names another one.');
} else if (before === undefined) {
  notTried('there is no display here, and no xvfb-run to make a hidden one.');
} else {
  if (folder === root) ensureBundle('desktop', 'rules', 'renderer');
  const env = { ELECTRON_BINARY: binary, DESKTOP_APP_DIR: folder };
  process.exitCode = runTests('vitest-desktop.config.mjs', { before, env });
}
