// A person records what became of a post at Weibo, and is told when the text there is an older one.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../electron/headless/serve/served.ts';
import { type Look, expectAccessible, openPage, picture, startBrowser } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 },
  { locale: 'en-GB', colorScheme: 'dark', width: 960, height: 600 },
] as const satisfies readonly Look[];

describe.each(LOOKS)('in $locale, $colorScheme', (look) => {
  const word = (chinese: string, english: string) => (look.locale === 'zh-CN' ? chinese : english);

  it('holds a text that changed after it was scheduled, until it was changed there too, and keeps the link', async () => {
    const served = await serve();
    const { page, complaints } = await openPage(browser, served.newAddress(), look);
    try {
      const ask = served.planner.ask;
      await ask('plan:import', { file: 'test/samples/workspace.plan.json', dryRun: false });
      const made = await ask('posts:create', { clientId: 'qinghe', accountId: 'qinghe-weibo' });
      if (!made.ok) throw new Error(made.error.code);
      const { id } = made.value;
      const stored = async () => {
        const opened = await ask('posts:open', { id });
        if (!opened.ok) throw new Error(opened.error.code);
        return opened.value;
      };
      await page.goto(`${new URL(page.url()).origin}/#/posts?open=${id}`);
      const box = page.getByRole('textbox', { name: word('正文', 'Text'), exact: true });
      const choice = page.locator('select[name=delivery]');
      const card = page.locator('.finding', { hasText: 'delivery-out-of-step' });
      await page.getByRole('textbox', { name: word('日期', 'Day'), exact: true }).fill('2026-12-09');
      await page.getByRole('textbox', { name: word('时间', 'Time'), exact: true }).fill('10:00');
      await box.fill('立冬后的第一壶老白茶，欢迎来店里尝。');
      await choice.selectOption({ label: word('后台已定时', 'Scheduled at Weibo') });
      await expect.poll(async () => (await stored()).post.delivery.state).toBe('scheduled');
      expect((await stored()).verdict).toBe('cleared');

      await box.fill('立冬后的第一壶老白茶，欢迎来店里喝。');
      await card.waitFor();
      await expect.poll(async () => (await stored()).verdict).toBe('held');
      await card.scrollIntoViewIfNeeded();
      await picture(page, `delivering-older-${look.locale}`);
      await expectAccessible(page);
      await card.getByRole('button', { name: word('后台已同步', 'Changed there too') }).click();
      await card.waitFor({ state: 'detached' });
      await expect.poll(async () => (await stored()).verdict).toBe('cleared');

      await choice.selectOption({ label: word('已发布', 'Published') });
      const link = page.locator('input[name=link]');
      await link.fill('https://weibo.com/1/a');
      await link.press('Enter');
      await expect.poll(async () => (await stored()).post.delivery.link).toBe('https://weibo.com/1/a');
      await choice.scrollIntoViewIfNeeded();
      await picture(page, `delivering-published-${look.locale}`);
      await expectAccessible(page);
      await choice.selectOption({ label: word('已撤下', 'Withdrawn') });
      await expect
        .poll(async () => (await stored()).post.delivery)
        .toMatchObject({
          state: 'withdrawn',
          link: 'https://weibo.com/1/a',
        });
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
      await served.close();
    }
  });
});
