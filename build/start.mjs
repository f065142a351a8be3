// `npm start`: opens the planner in a window, or, where there can be none, as a page for the browsers of this computer.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from './bundle.mjs';
import { dist, root } from './bundles.mjs';
import { fetchElectron, installedElectron, whyNoWindow } from './electron.mjs';

const WORDS = {
  noDisplay: {
    zh: '这里没有图形界面，改在浏览器里打开。',
    en: 'There is no display here, so Fangxing opens in a browser.',
  },
  isRoot: {
    zh: 'Electron 的沙箱不允许以 root 身份运行，改在浏览器里打开。',
    en: "Electron's sandbox does not run as root, so Fangxing opens in a browser.",
  },
  noRuntime: {
    zh: '这里没有 Electron，也取不到（明天会再试），改在浏览器里打开。',
    en: 'Electron is not here and could not be fetched (the next try is tomorrow), so Fangxing opens in a browser.',
  },
  failed: {
    zh: 'Electron 在这里启动不了（原因在上面），改在浏览器里打开。',
    en: 'Electron does not start here (the reason is above), so Fangxing opens in a browser.',
  },
  fetching: {
    zh: '正在取 Electron {version}，只需一次（约 110 MB）…',
    en: 'Fetching Electron {version}, once (about 110 MB)…',
  },
};

const words = process.argv.slice(2);
const locale = words[words.indexOf('--lang') + 1] ?? '';
const isChinese = (words.includes('--lang') ? locale : Intl.DateTimeFormat().resolvedOptions().locale).startsWith('zh');
const say = (key, version = '') =>
  process.stderr.write(`${WORDS[key][isChinese ? 'zh' : 'en'].replace('{version}', version)}\n`);

// `npm run` moves to the project's folder; paths are meant from where the person stands.
const stands = process.env.INIT_CWD ?? root;
const cwd = existsSync(stands) ? stands : root;
const TOO_SOON = 5_000;

// Ctrl+C reaches both: the planner ends in its own time, and this waits for it.
process.on('SIGINT', () => undefined);

const run = (program, args) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd });
    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 0 : 1)));
  });

async function openWindow() {
  if (words.includes('--browser')) return undefined;
  const why = whyNoWindow();
  const electron =
    why === undefined ? (installedElectron() ?? fetchElectron((version) => say('fetching', version))) : undefined;
  if (electron === undefined) {
    say(why ?? 'noRuntime');
    return undefined;
  }
  ensureBundle('desktop', 'rules', 'renderer');
  const since = Date.now();
  const status = await run(electron, [root, ...words]);
  // 2 is a refusal of ours, told already; a runtime that lacks something of the system gives up at once.
  if (status === 0 || status === 2 || Date.now() - since > TOO_SOON) return status;
  say('failed');
  return undefined;
}

async function servePage() {
  ensureBundle('headless', 'rules', 'renderer');
  return run(process.execPath, [join(dist, 'headless', 'serve.js'), ...words.filter((word) => word !== '--browser')]);
}

process.exitCode = (await openWindow()) ?? (await servePage());
