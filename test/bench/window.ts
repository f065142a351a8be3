// The page in a browser, served by a process of its own, with the pages of the floor beside it.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type CDPSession, type Page, chromium } from 'playwright';
import type { ServeAnswer, ServeQuestion } from './children/serve.ts';
import { type Desk, desk } from './desk.ts';
import { floorPages } from './floor-pages.ts';
import { storedWorkspace } from './stored.ts';

const root = new URL('../../', import.meta.url);
const child = fileURLToPath(new URL('children/serve.ts', import.meta.url));

// A machine that has much else to do is slow, and not broken.
const PATIENCE = 120_000;

/** A served workspace and a browser that may open it. */
export interface Scene {
  readonly desk: Desk;
  /** Opens a page on its own session, and then goes to `path`. `before` runs in the page before anything of it does. */
  readonly open: (path: string, before?: (context: BrowserContext) => Promise<unknown>) => Promise<Opened>;
  readonly ask: (question: ServeQuestion) => Promise<ServeAnswer>;
  readonly close: () => Promise<void>;
}

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Sets the scene with so many posts stored; undefined where there is no browser. */
export async function sceneWith(count: number): Promise<Scene | undefined> {
  const executablePath = await browserHere();
  if (executablePath === undefined) return undefined;
  const own = desk('workspace');
  const endings: (() => Promise<unknown>)[] = [own.clear];
  const close = async () => {
    for (const end of endings.reverse()) await end();
  };
  try {
    await storedWorkspace(count, own.path('workspace'));
    const floor = own.path('floor');
    await floorPages(floor);
    const server = fork(child, [own.path('workspace'), floor], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    endings.push(() => ended(server));
    await told(server);
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
    endings.push(() => browser.close());
    const ask = (question: ServeQuestion): Promise<ServeAnswer> => {
      const answer = told(server);
      server.send(question);
      return answer;
    };
    const open: Scene['open'] = async (path, before) => opened(browser, String(await ask('address')), path, before);
    return { desk: own, ask, open, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (!server.connected) return;
  const exit = once(server, 'exit');
  server.disconnect();
  await exit;
}

async function told(server: ChildProcess): Promise<ServeAnswer> {
  const [answer] = (await once(server, 'message')) as [ServeAnswer];
  return answer;
}

async function opened(
  browser: Browser,
  address: string,
  path: string,
  before?: (context: BrowserContext) => Promise<unknown>,
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const { origin, pathname, search } = new URL(address);
  // The address lets the session in once; what is measured is the page itself.
  await context.request.get(`${origin}${pathname}${search}`, { maxRedirects: 0 });
  await before?.(context);
  await page.goto(`${origin}${path}`);
  const cdp = await context.newCDPSession(page);
  // Counted in the thread's own time: what else runs on the machine is not the page's work.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp };
}

interface Builds {
  readonly ensureBundle: (...names: readonly string[]) => void;
  readonly readyBrowser: () => Promise<string | undefined>;
}

async function browserHere(): Promise<string | undefined> {
  const { ensureBundle } = (await import(new URL('build/bundle.mjs', root).href)) as Builds;
  ensureBundle('headless', 'rules', 'renderer');
  const { readyBrowser } = (await import(new URL('build/browser.mjs', root).href)) as Builds;
  return readyBrowser();
}

/** How long the page's main thread has worked so far, in milliseconds. */
export async function worked({ cdp }: Opened): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** How much of the page's heap is in use once it has been cleaned, in bytes. */
export async function heapOf({ cdp }: Opened): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
