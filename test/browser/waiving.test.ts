// A person answers for a finding, and says what Weibo asks about.
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

  it('waives a finding with a reason, which ends with the text that it was for', async () => {
    const served = await serve();
    const { page, complaints } = await openPage(browser, served.newAddress(), look);
    const button = (chinese: string, english: string) =>
      page.getByRole('button', { name: word(chinese, english), exact: true });
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
      await box.fill('最高级的茶叶，欢迎来店里尝。');
      await page.getByRole('textbox', { name: word('日期', 'Day'), exact: true }).fill('2026-12-09');
      await page.getByRole('textbox', { name: word('时间', 'Time'), exact: true }).fill('10:00');
      await page.getByRole('checkbox', { name: word('内容由AI生成', 'AI-generated content') }).check();
      await expect.poll(async () => (await stored()).post.declarations).toEqual(['ai-generated']);
      await expect.poll(async () => (await stored()).verdict).toBe('held');

      // A link counts as the client has it set, and the counter says what its parts are.
      const set = { rule: 'text-length', key: 'linkWeight', value: 20, clientId: 'qinghe' };
      await ask('ledger:save', { act: 'setting:save', changes: { settings: [set] } });
      const words = await box.inputValue();
      await box.fill('看 #茶会# https://www.example.com/ 吧');
      await page
        .getByText(word('约 27 字（其中链接 20，话题 3）', 'About 27 of 2000 characters (links 20, topics 3)'))
        .waitFor();
      await box.fill(words);

      const card = page.locator('.finding', { hasText: 'text-absolute-term' });
      await card.getByRole('button', { name: word('人工放行…', 'Waive…') }).click();
      await button('放行', 'Waive').click();
      await card.getByText(word('请写明理由。', 'Please give a reason.')).waitFor();
      await card.locator('[name=reason]').fill('奖项名称，证书在客户处');
      await card.locator('[name=until]').fill('2027年1月31日');
      await card.scrollIntoViewIfNeeded();
      await picture(page, `waiving-form-${look.locale}`);
      await expectAccessible(page);
      await button('放行', 'Waive').click();
      await card.getByText(word('人工放行，到 2027-01-31 为止：奖项名称', ', until 2027-01-31: 奖项名称')).waitFor();
      const waived = await stored();
      expect([waived.verdict, waived.waivers.map(({ until }) => until)]).toEqual(['cleared', ['2027-01-31']]);
      await picture(page, `waiving-done-${look.locale}`);
      await expectAccessible(page);
      await page.goto(`${new URL(page.url()).origin}/#/posts`);
      await page.locator('.post-row .tag', { hasText: word('人工放行 1', '1 waived') }).click();

      await box.fill('最高级的茶叶，欢迎来店里尝！');
      await card.getByRole('button', { name: word('人工放行…', 'Waive…') }).waitFor();
      await expect.poll(async () => (await stored()).verdict).toBe('held');
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
      await served.close();
    }
  });
});
