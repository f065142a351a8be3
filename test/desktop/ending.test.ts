import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ask, dropFile, openWindow, ownFile, sample } from './window.ts';

describe('what is being done when something ends', () => {
  it('keeps what was typed a moment before the window is closed', async () => {
    const { app, page, folder } = await openWindow(undefined, ['--demo', '--lang', 'en']);
    await page.locator('a[href="#/posts"]').click();
    await page.getByRole('row').filter({ hasText: '青禾茶' }).first().click();
    const box = page.getByRole('textbox', { name: 'Text', exact: true });
    await box.waitFor();
    await box.press('End');
    await box.pressSequentially('Typed at the very end');
    await app.close();
    const again = await openWindow(folder, ['--demo', '--lang', 'en']);
    await again.page.locator('a[href="#/posts"]').click();
    await again.page.locator('#search').fill('Typed at the very end');
    await again.page.keyboard.press('Enter');
    await expect.poll(() => again.page.getByRole('row').filter({ hasText: 'Typed' }).count()).toBe(1);
    await again.app.close();
  });

  it('asks before an import is lost, and keeps all of it or nothing', async () => {
    const { app, page, folder } = await openWindow(undefined, ['--lang', 'en']);
    await dropFile(page, sample('workspace.plan.json'));
    await page.getByRole('button', { name: 'Import all' }).click();
    await page.getByRole('button', { name: 'See the posts' }).waitFor();
    const before = await countPosts(page);
    await dropFile(page, longSchedule());
    await page.getByRole('button', { name: 'Import all' }).click({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
    const answerNext = (response: number) =>
      app.evaluate(({ dialog }, button) => {
        const asked: string[] = [];
        Object.assign(globalThis, { asked });
        dialog.showMessageBox = (...words: unknown[]) => {
          asked.push((words.at(-1) as { readonly message: string }).message);
          return Promise.resolve({ response: button, checkboxChecked: false });
        };
      }, response);
    const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await answerNext(0);
    await close();
    await expect
      .poll(() => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked))
      .toEqual(['An import is under way. Close anyway?']);
    await answerNext(1);
    const isOver = app.waitForEvent('close');
    await close();
    await isOver;
    const again = await openWindow(folder);
    expect(await countPosts(again.page)).toBe(before);
    await again.app.close();
  });

  it('starts another planner when one ends, and nothing that was saved is gone', async () => {
    const { app, page, complaints } = await openWindow(undefined, ['--demo', '--lang', 'en']);
    const before = await countPosts(page);
    expect(before).toBeGreaterThan(10);
    const { rows } = await ask(page, 'posts:page', { query: {}, offset: 0, limit: 1 });
    await ask(page, 'posts:delete', { ids: rows.map(({ id }) => id) });
    const pid = await app.evaluate(
      ({ app: program }) =>
        program.getAppMetrics().find(({ name, type }) => type === 'Utility' && name === 'Fangxing planner')?.pid,
    );
    process.kill(pid ?? 0, 'SIGKILL');
    await expect.poll(() => countPosts(page).catch(() => undefined)).toBe(before - 1);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(complaints).toEqual([]);
    await app.close();
  });
});

const countPosts = async (page: Page) => (await ask(page, 'posts:outline', { query: {} })).total;

/** A schedule that takes a while to import. */
function longSchedule(): string {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0');
    const hour = String(Math.floor(index / 60) % 24).padStart(2, '0');
    const day = String((Math.floor(index / 1440) % 28) + 1).padStart(2, '0');
    return `青禾茶,2026-12-${day} ${hour}:${minute},第 ${index} 条，新茶上市 https://www.example.com/${index}`;
  });
  return ownFile('long.csv', ['账号,时间,正文', ...rows].join('\n'));
}
