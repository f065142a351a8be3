// A real browser on the real page; whatever the page complains about fails the test.
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { type Browser, type Page, chromium } from 'playwright';
import { expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: string | undefined;
  }
}

export interface Look {
  readonly locale: 'zh-CN' | 'en-GB';
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** The two ways in which the main job is looked at. */
export const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 },
  { locale: 'en-GB', colorScheme: 'dark', width: 1100, height: 720 },
] as const satisfies readonly Look[];

/** Starts the browser that the set-up found. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = inject('browser');
  if (executablePath === undefined) throw new Error('There is no browser here; the set-up says what is missing.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Opens the page at an address. `complaints` holds everything that should not have happened. */
export async function openPage(
  browser: Browser,
  address: string,
  { locale, colorScheme, width, height }: Look,
): Promise<{
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly another: () => Promise<Page>;
}> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ locale, colorScheme, viewport: { width, height }, permissions });
  context.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const open = async (path: string) => {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path);
    return page;
  };
  const page = await open(address);
  return { page, complaints, another: () => open(new URL('/', address).href) };
}

/** Keeps a picture of the page in dist/pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('dist/pictures', { recursive: true });
  await page.screenshot({ path: `dist/pictures/${name}.png` });
}

/** Demands that axe finds nothing. A window has no second page for axe to work in, and ours has no frames that would need one. */
export async function expectAccessible(page: Page): Promise<void> {
  // Only what is wrong is asked for: the rest is most of the work.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}
