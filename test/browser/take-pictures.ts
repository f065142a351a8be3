// `npm run pictures`: the pictures of the README, taken of the demo as it is, in both languages.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, chromium } from 'playwright';
import { serve } from '../electron/headless/serve/served.ts';

const FOLDER = 'docs/pictures';
const LOOKS = [
  { name: 'zh', locale: 'zh-CN', colorScheme: 'light' },
  { name: 'en', locale: 'en-GB', colorScheme: 'dark' },
] as const;

/** Each picture with what a person does to see it. */
const SCENES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  today: () => Promise.resolve(),
  posts: async (page) => {
    await page.locator('a[href="#/posts"]').click();
    await page.getByRole('row').filter({ hasText: 'gift.example.org' }).first().click();
    await page.locator('.under u.error').first().waitFor();
  },
  whitelist: async (page) => {
    await page.locator('a[href="#/whitelist"]').click();
    await page.getByRole('link', { name: 'gift.example.org' }).first().click();
    await page.locator('textarea').first().waitFor();
  },
};

const build = (await import(new URL('../../build/bundle.mjs', import.meta.url).href)) as {
  readonly ensureBundle: (...names: readonly string[]) => void;
};
build.ensureBundle('headless', 'rules', 'renderer');
const { readyBrowser } = (await import(new URL('../../build/browser.mjs', import.meta.url).href)) as {
  readonly readyBrowser: () => Promise<string | undefined>;
};
const executablePath = await readyBrowser();
if (executablePath === undefined) throw new Error('There is no browser here.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
mkdirSync(FOLDER, { recursive: true });
for (const { name, ...look } of LOOKS) {
  const served = await serve();
  await served.planner.call('demo:open', {});
  await served.planner.call('preferences:save', { operator: name === 'zh' ? '策划' : 'Planner' });
  const context = await browser.newContext({ ...look, viewport: { width: 1360, height: 860 } });
  const page = await context.newPage();
  await page.goto(served.newAddress());
  for (const [scene, go] of Object.entries(SCENES)) {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await go(page);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(FOLDER, `${scene}-${name}.png`) });
  }
  await context.close();
  await served.close();
}
await browser.close();
