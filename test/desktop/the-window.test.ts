import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAccessible, picture } from '../browser/page.ts';
import { ask, newFolder, openWindow, startProgram } from './window.ts';

describe('the window', () => {
  it('comes back where it stood, and as it was wanted', async () => {
    const folder = newFolder();
    const first = await openWindow(folder);
    await first.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1111, height: 777 });
    });
    await ask(first.page, 'preferences:save', { theme: 'dark', language: 'zh' });
    await expect.poll(() => first.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await first.app.close();
    const second = await openWindow(folder);
    const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(bounds).toMatchObject({ width: 1111, height: 777 });
    expect(await second.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await expectAccessible(second.page);
    expect(second.complaints).toEqual([]);
    await second.app.close();
    const kept = readdirSync(join(folder, 'window')).filter((name) => name.startsWith('window-place'));
    expect(kept).toEqual(['window-place.json']);
  });

  it('has a menu in the language of the page, which reaches the page', async () => {
    const { app, page } = await openWindow(undefined, ['--lang', 'zh']);
    const labels = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
    expect(await labels()).toEqual(['文件', '编辑', '显示', '帮助']);
    const choose = (name: string) =>
      app.evaluate(({ Menu }, label) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
        items.find((item) => item.label === label)?.click();
      }, name);
    await choose('导出发布包…');
    await page.locator('a[href="#/export"][aria-current=page]').waitFor();
    await choose('导入排期表…');
    await page.locator('a[href="#/import"][aria-current=page]').waitFor();
    await ask(page, 'preferences:save', { language: 'en' });
    await expect.poll(labels).toEqual(['File', 'Edit', 'View', 'Help']);
    await app.close();
  });

  it('opens once for one workspace, and leads whoever opens it again to itself', async () => {
    const { app, folder, page } = await openWindow();
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.minimize();
    });
    await expect(startProgram(folder).then((second) => second.firstWindow({ timeout: 5_000 }))).rejects.toThrow();
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
      .toBe(false);
    expect(app.windows()).toHaveLength(1);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await app.close();
  });

  it('tells why a workspace cannot be opened, and harms nothing', async () => {
    const folder = newFolder();
    mkdirSync(folder, { mode: 0o777 });
    writeFileSync(join(folder, 'workspace.sqlite'), 'this is no workspace');
    const app = await startProgram(folder, ['--lang', 'en']);
    const page = await app.firstWindow();
    await page.getByRole('alert').first().waitFor();
    await picture(page, 'window-refused-en');
    expect(await page.getByRole('alert').first().innerText()).toContain(
      'cannot be read and may be damaged (20 B). It was left untouched.',
    );
    await app.close();
    expect(readFileSync(join(folder, 'workspace.sqlite'), 'utf8')).toBe('this is no workspace');
  });
});
