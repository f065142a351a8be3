import { existsSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../core/api/checks.ts';
import { picture } from '../browser/page.ts';
import { ask, dropFile, openWindow, sample } from './window.ts';

const LANGUAGES = ['zh', 'en'] as const;

const check = (page: Page) => ask(page, 'posts:check', {});

const heldIn = ({ posts }: Check): string[] => posts.filter(({ verdict }) => verdict === 'held').map(({ id }) => id);

describe.each(LANGUAGES)('the main job in a window, %s', (language) => {
  const word = (chinese: string, english: string) => (language === 'zh' ? chinese : english);

  it('goes from a dropped schedule to a batch that is verified', async () => {
    const { app, page, complaints, folder } = await openWindow(undefined, ['--lang', language]);
    const button = (chinese: string, english: string) => page.getByRole('button', { name: word(chinese, english) });
    const go = (screen: string) => page.locator(`a[href="#/${screen}"]`).click();

    await dropFile(page, sample('workspace.plan.json'));
    await button('全部导入', 'Import all').click();
    await button('去看博文', 'See the posts').waitFor();
    await dropFile(page, sample('agency-calendar-2026-12.xlsx'));
    await page.getByText(word('表头在第 3 行', 'The header is row 3')).waitFor();
    await button('只导入没问题的 16 条', 'Import the 16 rows without errors').click();
    await button('去看博文', 'See the posts').click();

    const before = await check(page);
    expect(before.totals.held).toBeGreaterThan(0);
    await page.getByRole('button', { name: `${word('不可发', 'Held')} ${before.totals.held}`, exact: true }).click();
    await page.getByRole('row').filter({ hasText: 'shop.example.net' }).first().click();
    const box = page.getByRole('textbox', { name: word('正文', 'Text'), exact: true });
    await box.waitFor();
    await expect.poll(() => page.locator('.under u.error').count()).toBeGreaterThan(0);
    await picture(page, `window-posts-${language}`);
    const written = await box.inputValue();
    await box.fill(word('极夜精华，今晚见。', 'Polar night serum, tonight.'));
    await expect.poll(() => page.locator('.under u.error').count()).toBe(0);
    await expect.poll(async () => (await check(page)).totals.held).toBe(before.totals.held - 1);
    await box.fill(written);
    await expect.poll(async () => heldIn(await check(page))).toEqual(heldIn(before));

    // From the finding to the application of the account whose verification is recorded first.
    await go('clients');
    await page.getByRole('link', { name: '@Nordlys北光' }).first().click();
    const state = page.getByRole('combobox', { name: word('状态', 'State') }).first();
    await state.selectOption('verified');
    await expect.poll(async () => (await check(page)).totals.held).toBe(before.totals.held);
    await go('whitelist');
    await page.getByRole('link', { name: 'shop.example.net' }).first().click();
    await button('复制私信', 'Copy the message').click();
    await page.getByText(word('已复制', 'Copied')).waitFor();
    const letter = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(letter).toContain('shop.example.net');
    expect(letter).toBe(await page.locator('textarea').first().inputValue());
    const freed = before.posts.filter(
      ({ verdict, findings }) =>
        verdict === 'held' &&
        findings
          .filter(({ severity }) => severity === 'error')
          .every(({ rule, data }) => rule === 'link-site-allowed' && data['host'] === 'shop.example.net'),
    );
    expect(freed.length).toBeGreaterThan(0);
    await button('标记已加白', 'Mark whitelisted').click();
    const still = heldIn(before).filter((id) => !freed.some((post) => post.id === id));
    await expect.poll(async () => heldIn(await check(page))).toEqual(still);
    await picture(page, `window-whitelist-${language}`);
    await page
      .getByRole('button', { name: word('撤销：', 'Undo: ') })
      .first()
      .click();
    await expect.poll(async () => heldIn(await check(page))).toEqual(heldIn(before));
    await page
      .getByRole('button', { name: word('重做：', 'Redo: ') })
      .first()
      .click();
    await expect.poll(async () => heldIn(await check(page))).toEqual(still);

    await go('export');
    const out = join(folder, 'out');
    // What the system's own dialog would give; no program can press its buttons.
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, out);
    await button('选择…', 'Choose…').first().click();
    await expect
      .poll(() => page.getByRole('textbox', { name: word('放到哪个文件夹', 'Folder') }).inputValue())
      .toBe(out);
    for (const id of still.slice(0, 3)) expect(await page.content()).toContain(id);
    await page.getByRole('button', { name: word('只出可发的', 'Export the') }).click();
    await page.getByText(word('已生成', 'was made')).waitFor();
    await picture(page, `window-export-${language}`);
    const { batches } = await ask(page, 'batches:list', {});
    const [batch] = batches;
    if (batch === undefined) throw new Error('no batch was made');
    expect(existsSync(batch.zip)).toBe(true);
    const manifest = JSON.parse(readFileSync(join(batch.folder, 'manifest.json'), 'utf8')) as {
      posts: { id: string }[];
    };
    expect(manifest.posts.map(({ id }) => id).filter((id) => still.includes(id))).toEqual([]);
    const row = page.getByRole('listitem').filter({ hasText: batch.id });
    const verify = () => row.getByRole('button', { name: word('核对', 'Verify'), exact: true }).click();
    await verify();
    await page.getByText(word(`发布包 ${batch.id} 完好`, `Batch ${batch.id} is intact`)).waitFor();
    await appendFile(join(batch.folder, 'batch.csv'), 'x');
    await verify();
    await page.getByText(word(`发布包 ${batch.id} 被改过`, `Batch ${batch.id} was altered`)).waitFor();

    expect(complaints).toEqual([]);
    await app.close();
  });
});
