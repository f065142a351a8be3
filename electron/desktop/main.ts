// The desktop's program: one window on one workspace, the planner beside it in a process of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, nativeTheme, session } from 'electron';
import type { Preferences } from '../../core/api/workspace.ts';
import { readPageFiles } from '../files/page-files.ts';
import { shownPictures } from '../planner/shown-pictures.ts';
import { type StartOptions, readStartOptions } from '../planner/start-options.ts';
import { WINDOW_NEWS } from './channels.ts';
import { closeNetwork, guardPages, guardSession } from './guard.ts';
import { makeTray, packagesAmong, packagesSent } from './handed-files.ts';
import { leaveInOrder } from './leaving.ts';
import { setMenu } from './menu.ts';
import { PAGE, announceProtocol, servePageFiles } from './page-protocol.ts';
import { startPlannerProcess } from './planner-process.ts';
import { serveCalls } from './serve-calls.ts';
import { makeWindow, placeOf } from './window.ts';
import { keepPlace, readPlace } from './window-place.ts';
import { WORDS } from './words.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let tellPage: () => void = () => undefined;
const handed = makeTray(() => {
  tellPage();
});

/** Starts the planner and, without waiting for it, the window. */
async function start(options: StartOptions): Promise<void> {
  const files = readPageFiles(beside('../renderer'));
  await app.whenReady();
  const planner = startPlannerProcess(beside('./host.js'), options);
  guardSession(session.defaultSession);
  servePageFiles(session.defaultSession, await files, shownPictures(planner));

  let { language } = options;
  const speaks = () => language;
  const placeFile = join(app.getPath('userData'), 'window-place.json');
  const window = makeWindow(readPlace(placeFile), beside('./preload.cjs'));
  const atEnd = () => keepPlace(placeFile, placeOf(window));
  const { watch, work } = leaveInOrder(window, planner, { language: speaks, atEnd });
  serveCalls({ window, planner, language: speaks, watch, work, handed });
  tellPage = () => {
    if (!window.isDestroyed()) window.webContents.send(WINDOW_NEWS.handed);
  };
  const follow = (preferences: Preferences) => {
    language = preferences.language ?? language;
    nativeTheme.themeSource = preferences.theme ?? 'system';
    setMenu(window.webContents, language);
  };
  planner.onEvent((event) => {
    if (!window.isDestroyed()) window.webContents.send(WINDOW_NEWS.event, event);
    if (event.kind === 'preferences:changed') follow(event.preferences);
  });
  const comeForward = () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  app.on('second-instance', (_event, _words, _folder, sent) => {
    handed.add(packagesSent(sent));
    comeForward();
  });
  app.on('open-file', comeForward);
  setMenu(window.webContents, language);
  // The page does not wait for the workspace. One that cannot be opened is told by the page.
  void planner.ask('workspace:read', {}).then((first) => {
    if (first.ok) follow(first.value.preferences);
  });
  await window.loadURL(`${PAGE}/`);
}

const options = readStartOptions(process.argv.slice(app.isPackaged ? 1 : 2));
if ('refusal' in options) {
  process.stderr.write(`${options.refusal}\n`);
  app.exit(2);
} else {
  app.name = WORDS.product.en;
  const own = join(options.folder, 'window');
  try {
    mkdirSync(own, { recursive: true });
    app.setPath('userData', own);
  } catch {
    // The planner, whose folder it is in, tells why it cannot be made.
  }
  const files = packagesAmong(options.files, process.cwd());
  // One window for one workspace: whoever starts it again is led to the window that is there, with what it was to open. The
  // words of its command line are not asked for: Chromium moves them about.
  if (!app.requestSingleInstanceLock(files)) {
    app.exit(0);
  } else {
    app.enableSandbox();
    closeNetwork(app);
    // The page speaks the language of the system until somebody says another.
    app.commandLine.appendSwitch('lang', options.language === 'zh' ? 'zh-CN' : 'en-GB');
    announceProtocol();
    guardPages();
    app.on('window-all-closed', () => {
      app.quit();
    });
    handed.add(files);
    // macOS tells of a file even before the program is ready.
    app.on('open-file', (event, path) => {
      event.preventDefault();
      handed.add(packagesAmong([path], process.cwd()));
    });
    void start(options);
  }
}
