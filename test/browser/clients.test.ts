// Clients and accounts as a person comes to them: by a link, by what turned, among many.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../electron/headless/serve/served.ts';
import { fill, focusedPart, goTo, ledgerOf, soon, stored } from './ledger-page.ts';
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

describe.each(LOOKS)('coming to clients and accounts in $locale, $colorScheme', (look) => {
  const zh = look.locale === 'zh-CN';
  const word = (chinese: string, english: string) => (zh ? chinese : english);
  const show = async (page: Page, name: string) => {
    await picture(page, `keeping-${name}-${look.locale}`);
    await expectAccessible(page);
  };

  it('opens at the part that a link names, tells what turned, and finds one among many', async () => {
    const served = await serve();
    await served.planner.call('demo:open', {});
    const { page, complaints } = await openPage(browser, served.newAddress(), look);
    try {
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      for (const [address, name] of [
        ['account=qinghe-weibo&part=capabilities', 'paid-links capabilities'],
        ['account=qinghe-weibo&part=mini-program-ads', 'mini-program-ads capabilities'],
        ['client=qinghe&part=qinghe-gift', 'qinghe-gift'],
        ['account=qinghe-weibo&part=verification', 'verification'],
      ]) {
        await goTo(page, `#/clients?${address ?? ''}`);
        await soon(() => focusedPart(page)).toBe(name);
      }
      const before = await ledgerOf(served);
      await fill(page.locator('[data-part=verification]'), { 'verification.expiresOn': '2026-11-24' });
      const notice = page.locator('.notice');
      await notice.getByText(word('不可发。', 'Posts held now:')).waitFor();
      await notice
        .getByRole('button', { name: /^@\S+ \S/ })
        .first()
        .waitFor();
      await show(page, 'turned');
      await notice.getByRole('button', { name: word('撤销', 'Undo'), exact: true }).click();
      await stored(served, ({ accounts }) => accounts).toEqual(before.accounts);

      const clients = Array.from({ length: 40 }, (_, index) => ({
        id: `c${index}`,
        name: `客户${index}`,
        region: 'mainland',
      }));
      const accounts = Array.from({ length: 80 }, (_, index) => ({
        id: `a${index}`,
        owner: 'brand',
        clientId: `c${index % 40}`,
        nickname: `账号${index}`,
        kind: 'enterprise',
        verification: { state: 'verified', expiresOn: `2026-12-${String((index % 28) + 1).padStart(2, '0')}` },
      }));
      await served.planner.call('ledger:save', { act: 'account:save', changes: { clients, accounts } });
      await goTo(page, '#/clients');
      await page.getByRole('link', { name: '@账号79' }).waitFor();
      await show(page, 'many');
      const rows = () => page.locator('.accounts tbody a').allTextContents();
      await page.getByRole('searchbox', { name: word('查找客户、账号', 'Find clients and accounts') }).fill('账号79');
      await soon(rows).toEqual(['客户39', '@账号79']);
      await page.getByRole('link', { name: '@账号79' }).click();
      await page.getByRole('heading', { level: 1, name: '@账号79' }).waitFor();
      await page.getByRole('button', { name: word('删除账号', 'Delete the account') }).press('Enter');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: word('删除账号', 'Delete the account') })
        .click();
      await page.getByText(word('没有符合的客户或账号。', 'No client or account matches.')).waitFor();
      await page.getByRole('button', { name: word('显示全部', 'Show all') }).click();
      await page.getByRole('button', { name: word('品牌号没认证', 'Brand accounts not verified') }).click();
      await soon(rows).toEqual(['Nordlys 北光', '@Nordlys北光']);
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
      await served.close();
    }
  });
});
