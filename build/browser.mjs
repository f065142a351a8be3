// Finds the Chromium that the tests of the page run in, and has it installed where that needs no asking.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

const say = (line) => process.stderr.write(`${line}\n`);

/** The path of a Chromium, installed if need be; undefined, after saying what is missing, where none can be had. */
export async function readyBrowser() {
  const missing = (await findBrowser()) === undefined ? PACKAGES : hasChineseFont() ? [] : ['fonts-noto-cjk'];
  if (missing.length > 0) {
    if (isDebianRoot()) installFromDebian(missing);
    else if (missing.length === PACKAGES.length) installWithPlaywright();
    else say('There is no font with Chinese characters here: pictures of the page will show boxes.');
  }
  const path = await findBrowser();
  if (path === undefined) say(`The tests of the page need a browser. The one command that is missing: ${command()}`);
  return path;
}

async function findBrowser() {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) if (isProgram(join(folder, name))) return join(folder, name);
  }
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const isDebian = () => existsSync('/etc/debian_version');
const isDebianRoot = () => isDebian() && process.getuid?.() === 0;

/** Where the system cannot list its fonts it is believed to have them. */
function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '';
}

function installFromDebian(packages) {
  say(`Installing ${packages.join(' and ')} from Debian's packages, for the tests of the page.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 2] }).status;
  // What the lists name may be gone from the mirror: they are read anew first.
  apt('update');
  if (apt('install', '-y', '--no-install-recommends', ...packages) !== 0) say('apt could not install them.');
}

function installWithPlaywright() {
  say("Fetching Playwright's own Chromium, for the tests of the page.");
  spawnSync('playwright', ['install', 'chromium'], { stdio: ['ignore', 2, 2], shell: true });
}

const command = () =>
  isDebian() ? `sudo apt-get install -y ${PACKAGES.join(' ')}` : 'npx playwright install chromium';
