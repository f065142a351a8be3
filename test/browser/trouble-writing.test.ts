// What is typed is never thrown away: not by another tab, a server that ends, a page that is closed, a half-typed day.
import type { Browser, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { CHINA } from '../../core/domain/instant.ts';
import { formOfPost } from '../../core/plan/post-form.ts';
import { serve } from '../electron/headless/serve/served.ts';
import { type Word, goTo } from './hands.ts';
import { type composer, openFrom } from './main-job-writing.ts';
import { LOOKS, expectAccessible, openPage, picture } from './page.ts';
import { type Served, ask, postWith } from './planner-side.ts';
import { walks } from './walk.ts';

const [ZH, EN] = LOOKS;
const walk = walks();
const timeout = 180_000;

async function before(served: Served): Promise<void> {
  await ask(served, 'plan:import', { file: 'test/samples/workspace.plan.json', dryRun: false });
  const file = 'test/samples/agency-calendar-2026-12.xlsx';
  await ask(served, 'sheet:import', { file, dryRun: false, onlyValid: true });
}

const START = '国家级非遗工艺';

/** Opens the same post in a page. */
async function openPost(page: Page, word: Word): Promise<ReturnType<typeof composer>> {
  await goTo(page, 'posts');
  return openFrom(page, word, START);
}

const textOf = async (served: Served, id: string): Promise<string> =>
  (await ask(served, 'posts:open', { id })).post.text;

describe('two tabs on one post', () => {
  it('tell each other, and a quarrel is settled by hand, either way', { timeout }, () =>
    walk(
      ZH,
      async ({ page, word, served, another }) => {
        const { id } = await postWith(served, START);
        const mine = await openPost(page, word);
        const other = await another();
        const theirs = await openPost(other, word);
        await theirs.box.fill(`${START}，乙`);
        await expect.poll(() => mine.box.inputValue()).toBe(`${START}，乙`);
        await mine.pane.getByText('已换成最新的内容').waitFor();

        const quarrel = async (text: string, foreign: string) => {
          // What the page sends waits until another program was quicker; the one who comes second is asked.
          let release: () => void = () => undefined;
          const isTurn = new Promise<void>((resolve) => (release = resolve));
          await page.route('**/call/posts:save', async (route) => {
            await isTurn;
            await route.continue();
          });
          await mine.box.fill(text);
          await ask(served, 'posts:save', await formWith(served, id, foreign));
          release();
          await mine.pane.getByRole('alert').getByText('这条博文刚在别处改过。').waitFor();
          await page.unroute('**/call/posts:save');
          expect(await mine.box.inputValue()).toBe(text);
        };
        await quarrel(`${START}，甲`, `${START}，丙`);
        await picture(page, 'changed-elsewhere-zh-CN');
        await expectAccessible(page);
        await mine.pane.getByRole('button', { name: '用我写的' }).click();
        await expect.poll(() => textOf(served, id)).toBe(`${START}，甲`);
        await quarrel(`${START}，丁`, `${START}，戊`);
        // Whoever reloads before deciding is asked again.
        await page.reload();
        await mine.pane.getByRole('alert').getByText('这条博文刚在别处改过。').waitFor();
        expect(await mine.box.inputValue()).toBe(`${START}，丁`);
        await mine.pane.getByRole('button', { name: '用别处改的' }).click();
        await expect.poll(() => mine.box.inputValue()).toBe(`${START}，戊`);
        await mine.saved.waitFor();
        expect(await textOf(served, id)).toBe(`${START}，戊`);
        expect((await ask(served, 'posts:open', { id })).draft).toBeUndefined();

        await mine.box.fill(`${START}，删`);
        await ask(served, 'posts:delete', { ids: [id] });
        await mine.pane.getByText('这条博文已经不在了').waitFor();
        expect(await mine.box.inputValue()).toBe(`${START}，删`);
      },
      { before },
    ),
  );
});

function browserOf(page: Page): Browser {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page is in no browser');
  return browser;
}

/** What another program would save for a post. */
async function formWith(served: Served, id: string, text: string) {
  const { post, version } = await ask(served, 'posts:open', { id });
  return { id, form: { ...formOfPost(post, CHINA), text }, version, step: 'another' };
}

describe('a server that ends while somebody types', () => {
  it('is told with what is safe; the text stays, can be copied, and what was saved is there again', { timeout }, () =>
    walk(
      EN,
      async ({ page, word, served }) => {
        const { id } = await postWith(served, START);
        const { box, saved, pane } = await openPost(page, word);
        await box.fill(`${START}, saved`);
        await saved.waitFor();
        await expect.poll(() => textOf(served, id)).toBe(`${START}, saved`);
        await served.close();
        await box.fill(`${START}, typed after the end`);
        const banner = page.getByRole('alert').filter({ hasText: 'The page lost Fangxing on this computer.' });
        await banner.waitFor();
        await pane.getByText('Not saved').waitFor();
        await picture(page, 'server-gone-en-GB');
        await expectAccessible(page);
        await banner.getByRole('button', { name: 'Copy the unsaved text' }).click();
        await banner.getByRole('button', { name: 'Copied' }).waitFor();
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${START}, typed after the end`);
        // Looking at another post and coming back loses nothing.
        await page.locator('.post-row').filter({ hasText: '冬日第一壶' }).click();
        await page.getByText('Try again').waitFor();
        await page.locator('.post-row').filter({ hasText: START }).click();
        await expect.poll(() => box.inputValue()).toBe(`${START}, typed after the end`);

        const again = await serve(served.folder);
        const { page: fresh } = await openPage(browserOf(page), again.newAddress(), EN);
        try {
          const opened = await openPost(fresh, word);
          expect(await opened.box.inputValue()).toBe(`${START}, saved`);
        } finally {
          await fresh.context().close();
          await again.close();
        }
      },
      { before, expected: /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/ },
    ),
  );
});

describe('a page that is closed right after typing', () => {
  it('has its last keystrokes saved, even while a save is under way', { timeout }, () =>
    walk(
      ZH,
      async ({ word, served, another }) => {
        const { id } = await postWith(served, START);
        for (const [count, pause] of [0, 420].entries()) {
          const page = await another();
          const { box } = await openPost(page, word);
          await box.fill(`${START}，先写 ${count}`);
          await page.waitForTimeout(pause);
          await box.press('End');
          await page.keyboard.type('，再写');
          await page.close();
          await expect.poll(() => textOf(served, id)).toBe(`${START}，先写 ${count}，再写`);
        }
        // A text that a closing page could not take along is saved while the page is there.
        const page = await another();
        const { box, saved } = await openPost(page, word);
        const long = START + '长'.repeat(30_000);
        await box.fill(long);
        await saved.waitFor();
        expect(await textOf(served, id)).toBe(long);
      },
      { before },
    ),
  );
});

describe('what is half typed', () => {
  it('stays with its sentence: a day across a reload, a limit out of its bounds', { timeout }, () =>
    walk(
      EN,
      async ({ page, word, served }) => {
        const { day, pane } = await openPost(page, word);
        await day.fill('2026-13-40');
        await day.press('Tab');
        const sentence = pane.locator('.wrong').getByText('2026-13-40');
        await sentence.waitFor();
        await pane.getByText('Kept as a draft').waitFor();
        await page.reload();
        await sentence.waitFor();
        expect(await day.inputValue()).toBe('2026-13-40');
        await picture(page, 'half-typed-en-GB');
        await expectAccessible(page);
        expect((await postWith(served, START)).brief.time).toBe('2026-12-02 12:00');

        await goTo(page, 'rules');
        await page.locator('a[href*="rule=schedule-collision"]').first().click();
        const limit = page.locator('input[name="schedule-collision.minutes"]');
        for (const wrong of ['100000', '-1', 'ten']) {
          await limit.fill(wrong);
          await limit.press('Tab');
          await page
            .locator('.wrong')
            .getByText(`Least time between two posts should be a whole number within 1–240; it says "${wrong}"`)
            .waitFor();
          expect(await limit.inputValue()).toBe(wrong);
        }
        await picture(page, 'out-of-bounds-en-GB');
        expect((await ask(served, 'ledger:read', {})).settings).toEqual([]);
      },
      { before },
    ),
  );
});

describe('an address that was used', () => {
  it('says so in both languages, and where the next one comes from', () =>
    walk(ZH, async ({ page, served }) => {
      const address = served.newAddress();
      const { page: first } = await openPage(browserOf(page), address, ZH);
      const { page: second, complaints } = await openPage(browserOf(page), address, ZH);
      await second.getByText('这个地址已经用过了。').waitFor();
      await second.getByText('This address has been used.').waitFor();
      await picture(second, 'used-address-zh-CN');
      expect(complaints.filter((text) => !text.includes('403'))).toEqual([]);
      await first.context().close();
      await second.context().close();
    }));
});
