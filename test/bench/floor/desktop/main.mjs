// Starts the desktop's program, or in its place an empty window with a bare page, and prints as JSON what it measures from
// inside. What to do stands in settings.json beside this file.
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { BrowserWindow, app } from 'electron';

const { program, page, profile, watch, job } = JSON.parse(
  readFileSync(new URL('settings.json', import.meta.url), 'utf8'),
);

const RESOLUTION = 1;
const say = (told) => process.stdout.write(`${JSON.stringify(told)}\n`);

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    void measure(contents);
  });
});

async function measure(contents) {
  const at = await contents.executeJavaScript(`${watch}.then(() => Date.now())`);
  // From the process on: what prepared its start is nobody's work here.
  say({ painted: at - process.getCreationTime() });
  if (job !== undefined) {
    const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
    delay.enable();
    const failure = await contents.executeJavaScript(job);
    delay.disable();
    say(failure === null ? { longest: Math.max(0, delay.max / 1e6 - RESOLUTION) } : { failure });
  }
  app.quit();
}

async function openEmpty() {
  await app.whenReady();
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadFile(page);
}

if (program === undefined) {
  app.setPath('userData', profile);
  app.on('window-all-closed', () => app.quit());
  void openEmpty();
} else {
  await import(program);
}
