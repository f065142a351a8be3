import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
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
  { locale: 'en-GB', colorScheme: 'dark', width: 1100, height: 720 },
] as const satisfies readonly Look[];

/** Drops a file on the window, as a hand would. */
async function drop(page: Page, file: string): Promise<void> {
  const go = page.locator('a[href="#/import"]');
  await go.click();
  await page.locator('input[type=file]').setInputFiles(file);
}

describe.each(LOOKS)('the main job in $locale, $colorScheme', (look) => {
  const zh = look.locale === 'zh-CN';
  const word = (chinese: string, english: string) => (zh ? chinese : english);

  it('goes from a schedule to a batch that is verified', async () => {
    const served = await serve();
    const { page, complaints } = await openPage(browser, served.newAddress(), look);
    try {
      await drop(page, 'test/samples/workspace.plan.json');
      await page.getByRole('button', { name: word('全部导入', 'Import all') }).click();
      await page.getByRole('button', { name: word('去看博文', 'See the posts') }).waitFor();
      await page.getByRole('button', { name: word('换一个文件', 'Another file') }).click();
      await drop(page, 'test/samples/agency-calendar-2026-12.xlsx');
      await page.getByText(word('表头在第 3 行', 'The header is row 3')).waitFor();
      await picture(page, `import-${look.locale}`);
      await expectAccessible(page);
      await page
        .getByRole('button', { name: word('只导入没问题的 16 条', 'Import the 16 rows without errors') })
        .click();
      await page.getByRole('button', { name: word('去看博文', 'See the posts') }).click();

      const { totals } = await check(served);
      const chip = (name: string, count: number) => page.getByRole('button', { name: `${name} ${count}`, exact: true });
      await chip(word('不可发', 'Held'), totals.held).click();
      await page.getByRole('row').filter({ hasText: 'shop.example.net' }).first().click();
      const box = page.getByRole('textbox', { name: word('正文', 'Text'), exact: true });
      await box.waitFor();
      await expect.poll(() => page.locator('.under u.error').count()).toBeGreaterThan(0);
      await picture(page, `posts-${look.locale}`);
      await expectAccessible(page);
      await box.fill(word('极夜精华，今晚见。', 'Polar night serum, tonight.'));
      await expect.poll(() => page.locator('.under u.error').count()).toBe(0);
      await expect.poll(async () => (await check(served)).totals.held).toBe(totals.held - 1);
      await page.getByText(word('撤销：改博文', 'Undo: post edited')).click();
      await expect.poll(async () => (await check(served)).totals.held).toBe(totals.held);

      await page.locator('a[href="#/export"]').click();
      await page.getByRole('heading', { level: 1, name: word('导出', 'Export') }).waitFor();
      await picture(page, `export-${look.locale}`);
      await expectAccessible(page);
      await served.planner.call('batches:export', {
        folder: join(served.folder, 'out'),
        formats: ['xlsx', 'csv', 'json'],
        clearedOnly: true,
      });
      const listed = await served.planner.call('batches:list', {});
      const [batch] = (listed.ok ? (listed.value as { batches: { folder: string }[] }) : { batches: [] }).batches;
      const state = async () => {
        const verified = await served.planner.call('batches:verify', { path: batch?.folder ?? '' });
        return verified.ok ? (verified.value as { state: string }).state : verified.error.code;
      };
      expect(await state()).toBe('intact');
      await appendFile(join(batch?.folder ?? '', 'batch.csv'), 'x');
      expect(await state()).toBe('altered');
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
      await served.close();
    }
  });

  it('shows the other screens of the demo without a complaint', async () => {
    const served = await serve();
    await served.planner.call('demo:open', {});
    const { page, complaints } = await openPage(browser, served.newAddress(), look);
    try {
      for (const screen of ['today', 'clients', 'whitelist', 'settings']) {
        await page.locator(`a[href="#/${screen}"]`).click();
        await page.locator(`a[href="#/${screen}"][aria-current=page]`).waitFor();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForTimeout(600);
        await picture(page, `${screen}-${look.locale}`);
        await expectAccessible(page);
      }
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
      await served.close();
    }
  });
});

async function check({ planner }: Awaited<ReturnType<typeof serve>>) {
  const checked = await planner.call('posts:check', {});
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value as { readonly totals: { readonly held: number } };
}
