import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ask, newFolder, openWindow, ownFile, startProgram } from './window.ts';
import { picture } from '../browser/page.ts';

const countPosts = async (page: Page) => (await ask(page, 'posts:outline', { query: {} })).total;

/** A package of the demo, written by the program itself. */
async function demoPackage(): Promise<string> {
  const { app, page, folder } = await openWindow(undefined, ['--demo', '--lang', 'en']);
  const { file } = await ask(page, 'package:write', { file: join(folder, 'from a colleague.fangxing') });
  await app.close();
  return file;
}

/** Starts the program again on a workspace that is open, as a double click does; it ends by itself. */
const openAgain = (folder: string, words: readonly string[]) =>
  startProgram(folder, words)
    .then((second) => second.firstWindow({ timeout: 5_000 }))
    .catch(() => undefined);

describe('a package that is opened by double click', () => {
  it('is compared and not taken, at the first start and when the window is there', async () => {
    const file = await demoPackage();
    const { app, page, complaints, folder } = await openWindow(undefined, ['--lang', 'en', file]);
    await page.locator('a[href="#/import"][aria-current=page]').waitFor();
    await page.getByText('from a colleague.fangxing').first().waitFor();
    await page.getByRole('button', { name: /^(?:Import|Take)/ }).waitFor();
    await picture(page, 'window-double-click-en');
    expect(await countPosts(page)).toBe(0);

    await page.locator('a[href="#/today"]').click();
    await openAgain(folder, [file, ownFile('second.fangxing', 'x'), ownFile('third.fangxing', 'x')]);
    await page.locator('a[href="#/import"][aria-current=page]').waitFor();
    await page.getByText('Please open these afterwards: second.fangxing, third.fangxing.').waitFor();
    await page.getByRole('button', { name: /^(?:Import|Take)/ }).waitFor();
    expect(await countPosts(page)).toBe(0);
    expect(complaints).toEqual([]);
    await app.close();
  });

  it('says why what is no package cannot be opened', async () => {
    const missing = join(newFolder(), 'gone.fangxing');
    const { app, page, folder } = await openWindow(undefined, ['--lang', 'en', missing]);
    await page.getByRole('alert').filter({ hasText: 'There is no file' }).waitFor();
    await openAgain(folder, [ownFile('letter.fangxing', 'this is a letter')]);
    await page.getByRole('alert').filter({ hasText: 'not a complete hand-over package' }).waitFor();
    // As macOS tells it.
    await app.evaluate(({ app: program }, path) => {
      program.emit('open-file', { preventDefault: () => undefined }, path);
    }, missing);
    await page.getByRole('alert').filter({ hasText: 'There is no file' }).waitFor();
    await app.close();
  });
});
