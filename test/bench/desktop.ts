// The desktop's program in a real Electron. ELECTRON_BINARY names the runtime, DESKTOP_APP_DIR the folder with the program
// built for it; whoever has neither is told so.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatInstant, CHINA } from '../../core/domain/instant.ts';
import { NOW } from './data.ts';
import { floorPages } from './floor-pages.ts';
import { TODAY, timeStart } from './in-page.ts';
import { schedule, stepsOf } from './job.ts';
import { storedWorkspace } from './stored.ts';

const PATIENCE = 180_000;

/** What a start tells, in milliseconds: until the window was painted, the longest block of its main process at work. */
export interface Started {
  readonly painted: number;
  readonly longest?: number;
}

/** A workspace, and a desktop that may be started on it. */
export interface Desktop {
  readonly start: (what: 'program' | 'empty', work?: 'job') => Promise<Started>;
  readonly clear: () => void;
}

/** Why there is no desktop to be started here; undefined where there is one. */
export function whyNoDesktop(): string | undefined {
  if (process.env['ELECTRON_BINARY'] === undefined || process.env['DESKTOP_APP_DIR'] === undefined) {
    return 'no desktop runtime here';
  }
  return displayArguments() === undefined ? 'no display here' : undefined;
}

/** What goes before a program that needs a display: nothing where there is one. */
function displayArguments(): readonly string[] | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined) return [];
  return spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error === undefined ? ['xvfb-run', '-a'] : undefined;
}

/** Prepares a desktop with so many posts stored. */
export async function desktopWith(count: number): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-desktop-'));
  const at = (name: string): string => join(folder, name);
  const clear = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await storedWorkspace(count, at('workspace'));
    await floorPages(at('floor'));
    cpSync(fileURLToPath(new URL('floor/desktop/', import.meta.url)), at('starter'), { recursive: true });
    mkdirSync(at('profile'));
    writeFileSync(at('schedule.xlsx'), schedule());
  } catch (error) {
    clear();
    throw error;
  }
  return { clear, start: (what, work) => start(what, work, at) };
}

async function start(
  what: 'program' | 'empty',
  work: 'job' | undefined,
  at: (name: string) => string,
): Promise<Started> {
  const { ELECTRON_BINARY = '', DESKTOP_APP_DIR = '' } = process.env;
  const main = pathToFileURL(join(DESKTOP_APP_DIR, 'dist', 'desktop', 'main.js')).href;
  const selectors = work === 'job' ? ['main h1, .state'] : TODAY;
  const settings = {
    ...(what === 'program' && { program: main }),
    page: at('floor/start.html'),
    profile: at('profile'),
    watch: `((${String(timeStart)})(${JSON.stringify(selectors)}), window.painted)`,
    ...(work === 'job' && { job: jobText(at('schedule.xlsx'), at('batches')) }),
  };
  writeFileSync(at('starter/settings.json'), JSON.stringify(settings));
  // The runtime may run as somebody else: nobody's sandbox runs as root.
  openToAll(at('.'));
  const asOf = formatInstant(NOW, CHINA);
  const words = [ELECTRON_BINARY, at('starter'), '--data', at('workspace'), '--as-of', asOf, '--lang', 'zh'];
  return run([...(displayArguments() ?? []), ...words]);
}

/** The job as a text for the page: asks one call after the other; gives what was refused, or null. */
const jobText = (file: string, folder: string): string => `(async () => {
  for (const [call, input] of ${JSON.stringify(stepsOf(file, folder))}) {
    const answer = await window.planner.calls[call](input);
    if (!answer.ok) return JSON.stringify(answer.error);
  }
  return null;
})()`;

function openToAll(path: string): void {
  chmodSync(path, 0o777);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const own = join(path, entry.name);
    if (entry.isDirectory()) openToAll(own);
    else if (entry.isFile()) chmodSync(own, 0o666);
  }
}

function run([program = '', ...words]: readonly string[]): Promise<Started> {
  // A group of its own, so that all of it goes if it does not end.
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, PATIENCE);
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      const told = said.split('\n').filter((line) => line.startsWith('{'));
      const all = Object.assign({}, ...told.map((line) => JSON.parse(line) as object)) as Partial<Started>;
      const { painted, longest } = all;
      if (painted === undefined) reject(new Error(`the desktop did not start: ${said.slice(0, 2000)}`));
      else if ('failure' in all) reject(new Error(`the desktop refused: ${said.slice(0, 2000)}`));
      else resolve({ painted, ...(longest !== undefined && { longest }) });
    });
  });
}
