// U2: how long after a key or a click the picture that answers it is painted.
import type { Locator, Page } from 'playwright';
import { type Figure, noBrowser, withinTime } from './figure.ts';
import { type Sight, timeNext, timeOf } from './in-page.ts';
import { most } from './measure.ts';
import { type Scene, sceneWith } from './window.ts';

const GOAL = 50;
const KEYS = 48;
const CLICKS = 24;
/** As fast as somebody writes; every twelfth key comes while what was typed before it is being saved. */
const BETWEEN_KEYS = 100;
const UNTIL_SAVED = 420;
const BETWEEN_CLICKS = 250;

/** Measures U2 with so many posts stored: a key, a row, a verdict. */
export async function answering(count: number): Promise<Figure[]> {
  const scene = await sceneWith(count);
  if (scene === undefined) return [noBrowser('U2')];
  try {
    const { page } = await scene.open('/#/posts');
    await page.waitForSelector('.post-row .own-text');
    const bare = await bareTimes(scene);
    await page.bringToFront();
    const posts = `${count.toLocaleString('en')} posts`;
    const row = (what: string, floor: readonly number[], product: readonly number[]) =>
      withinTime('U2', `${what}, ${posts}, 95 of 100`, most(floor), most(product), GOAL);
    return [
      row('a row clicked until its post is painted', bare.click, await rowTimes(page)),
      row('a key in the text until it is painted', bare.key, await keyTimes(page)),
      row('a verdict clicked until its posts are painted', bare.click, await verdictTimes(page)),
    ];
  } finally {
    await scene.close();
  }
}

async function bareTimes(scene: Scene) {
  const { page } = await scene.open('/floor/answer.html');
  const key: number[] = [];
  const click: number[] = [];
  const button = await clickOn(page.locator('button'));
  await page.locator('textarea').focus();
  for (let count = 0; count < CLICKS; count++) {
    key.push(await timed(page, 'keydown', { selector: 'textarea', as: 'value' }, () => page.keyboard.press('a')));
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  for (let count = 0; count < CLICKS; count++) {
    click.push(await timed(page, 'click', { selector: 'button', as: 'text' }, button));
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  return { key, click };
}

/** Fifteen rows in sight, one after the other, again and again; the first of all only makes room for a post. */
async function rowTimes(page: Page): Promise<number[]> {
  await page.locator('.post-row').nth(20).click();
  await page.waitForSelector('.detail textarea');
  await page.waitForTimeout(BETWEEN_CLICKS);
  const times: number[] = [];
  for (let count = 0; count < CLICKS; count++) {
    const row = page.locator('.post-row').nth(count % 15);
    times.push(await timed(page, 'click', { selector: '.detail textarea', as: 'value' }, await clickOn(row)));
    await page.waitForTimeout(BETWEEN_CLICKS);
  }
  return times;
}

async function keyTimes(page: Page): Promise<number[]> {
  await page.locator('.marked textarea').focus();
  await page.keyboard.press('End');
  const times: number[] = [];
  for (let count = 0; count < KEYS; count++) {
    times.push(
      await timed(page, 'keydown', { selector: '.marked .under', as: 'text' }, () => page.keyboard.press('a')),
    );
    await page.waitForTimeout(count % 12 === 11 ? UNTIL_SAVED : BETWEEN_KEYS);
  }
  await page.waitForTimeout(3 * UNTIL_SAVED);
  return times;
}

async function verdictTimes(page: Page): Promise<number[]> {
  const chips = ['.chip.held', '.chip.warned', '.chip.cleared'].map((selector) => page.locator(selector));
  const times: number[] = [];
  for (let count = 0; count < CLICKS; count++) {
    const act = await clickOn(chips[count % chips.length] ?? page.locator('.chip'));
    times.push(await timed(page, 'click', { selector: '.rows', as: 'aria-rowcount' }, act));
    await page.waitForTimeout(BETWEEN_CLICKS);
  }
  return times;
}

/** A click in the middle of an element, where it stands now. */
async function clickOn(locator: Locator): Promise<() => Promise<void>> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('there is nothing to click');
  return () => locator.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function timed(page: Page, event: string, sight: Sight, act: () => Promise<void>): Promise<number> {
  await page.evaluate(timeNext, { event, sight });
  await act();
  return page.evaluate(timeOf);
}
