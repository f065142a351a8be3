// What a person's hands do to the page.
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { Look } from './page.ts';

/** Picks the word of the language in which the page is looked at. */
export const wordsOf =
  ({ locale }: Look) =>
  (chinese: string, english: string): string =>
    locale === 'zh-CN' ? chinese : english;

export type Word = ReturnType<typeof wordsOf>;

/** Lets files or folders fall on the window, or on a part of it, as the system's file manager does. */
export async function drop(page: Page, files: readonly string[], on?: Locator): Promise<void> {
  await page.locator('nav').waitFor();
  await on?.scrollIntoViewIfNeeded();
  const box = await on?.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [width / 2, height / 2];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: files.map((file) => resolve(file)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: Math.round(x), y: Math.round(y), data });
  }
  await session.detach();
}

/** Picks a file in the dialog that a button opens. */
export async function pickFile(page: Page, button: Locator, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(file);
}

/** Goes to a screen by its place in the rail. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.locator(`nav a[href="#/${screen}"]`).click();
  await page.locator(`nav a[href="#/${screen}"][aria-current=page]`).waitFor();
}

/** Puts away what was told in passing: it lies over the page. */
export async function dismissAll(page: Page, word: Word): Promise<void> {
  const dismiss = page.locator('.notices').getByRole('button', { name: word('关闭', 'Dismiss') });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
}
