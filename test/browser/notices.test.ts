import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../electron/headless/serve/served.ts';
import { expectAccessible, openPage, picture, startBrowser } from './page.ts';

// The machine may have other things to do.
const LONG = 240_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it(
  'a notice covers nothing, waits for whoever is at it, and goes by itself',
  async () => {
    const served = await serve();
    await served.planner.call('demo:open', {});
    const look = { locale: 'zh-CN', colorScheme: 'dark', width: 960, height: 600 } as const;
    const { page, complaints } = await openPage(browser, served.newAddress(), look);
    const notice = page.locator('.notice');
    try {
      await page.locator('a[href="#/posts"]').click();
      await page.getByRole('row').first().waitFor();
      await page.clock.install();
      await page.locator('.rows').focus();
      await page.keyboard.press('Delete');
      await page.getByRole('button', { name: '删除', exact: true }).click();
      await notice.hover();
      const edges = async (selector: string) => {
        const { y = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
        return { top: Math.round(y), bottom: Math.round(y + height) };
      };
      const [screen, strip, status] = [await edges('.screen'), await edges('.notices'), await edges('.status')];
      expect([screen.bottom, strip.bottom]).toEqual([strip.top, status.top]);
      await picture(page, 'notice');
      await expectAccessible(page);
      await page.clock.runFor(60_000);
      expect(await notice.count()).toBe(1);
      await page.mouse.move(10, 10);
      await page.clock.runFor(60_000);
      await notice.waitFor({ state: 'detached' });
      expect((await edges('.screen')).bottom).toBe(status.top);
      // The way back is still there.
      await page.getByText('撤销：删除博文').click();
      await notice.waitFor();
      expect(await notice.innerText()).toContain('已撤销');
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
      await served.close();
    }
  },
  LONG,
);
