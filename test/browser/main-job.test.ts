// The main job as a person does it: nothing but clicks, keys and files, held against what the planner itself says.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Word, dismissAll, drop, goTo, pickFile } from './hands.ts';
import { clearedByApplying } from './main-job-whitelist.ts';
import { fixByHand } from './main-job-writing.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { type Served, checked } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();

describe.each(LOOKS)('the main job in $locale, $colorScheme', (look) => {
  it('goes from a schedule to a batch that is verified', { timeout: 180_000 }, () =>
    walk(look, async ({ page, word, served }) => {
      await bringIn(page, word, look.locale);
      await seeVerdicts(page, word, served);
      await fixByHand(page, word, served, look.locale);
      await clearedByApplying(page, word, served, look.locale);
      await sendOut(page, word, served, look.locale);
    }),
  );
});

/** The plan by the dialog, the schedule by a drop; what is said of it before it is taken. */
async function bringIn(page: Page, word: Word, locale: string): Promise<void> {
  await goTo(page, 'import');
  const choose = page.getByRole('button', { name: word('选择文件', 'Choose a file') });
  await pickFile(page, choose, 'test/samples/workspace.plan.json');
  await page.getByRole('button', { name: word('全部导入', 'Import all') }).click();
  await page.getByRole('button', { name: word('去看博文', 'See the posts') }).click();
  await page.getByText(word('还没有博文。', 'There are no posts yet.')).waitFor();

  await drop(page, ['test/samples/agency-calendar-2026-12.xlsx']);
  await page.getByText(word('表头在第 3 行', 'The header is row 3')).waitFor();
  expect(await page.getByRole('combobox').first().inputValue()).toBe('12月排期');
  const columns = await page.getByRole('list', { name: word('列', 'Columns') }).innerText();
  for (const column of word('微博文案 → 正文|序号 → 记为备注', '微博文案 → text|序号 → kept as a note').split('|')) {
    expect(columns).toContain(column);
  }
  const shown = page.locator('main');
  await shown
    .getByText(word('新增 16，改动 0，没变 0；4 行有问题', 'New 16, changed 0, same 0; with errors 4'))
    .waitFor();
  for (const problem of [
    word('第 17 行「发布时间」写的是「25:00」', 'Row 17, "发布时间" says "25:00"'),
    word('有 4 行必须先改，不能全部导入。', '4 rows have errors, so not all can be imported.'),
  ]) {
    await shown.getByText(problem).waitFor();
  }
  expect(await page.getByRole('button', { name: word('全部导入', 'Import all') }).isDisabled()).toBe(true);
  await picture(page, `import-${locale}`);
  await expectAccessible(page);
  const only = word('只导入没问题的 16 条', 'Import the 16 rows without errors');
  await page.getByRole('button', { name: only }).click();
  await shown.getByText(word('已导入：新增 16', 'Imported: new 16')).waitFor();
  await page.getByRole('button', { name: word('去看博文', 'See the posts') }).click();
}

/** What of an element is read. */
interface Shown {
  readonly ariaRowIndex: string | null;
  readonly ariaLabel: string | null;
  readonly textContent: string | null;
  readonly querySelector: (selector: string) => Shown | null;
}

/** Every post in the list carries the seal of what the planner says of it. */
async function seeVerdicts(page: Page, word: Word, served: Served): Promise<void> {
  const { totals, posts } = await checked(served);
  const names = {
    cleared: word('可发', 'Cleared'),
    warned: word('可发·有提醒', 'Warned'),
    held: word('不可发', 'Held'),
  };
  for (const verdict of ['cleared', 'warned', 'held'] as const) {
    await page.getByRole('button', { name: `${names[verdict]} ${totals[verdict]}`, exact: true }).waitFor();
  }
  const expected = [...posts]
    .sort((a, b) => ((a.brief.time ?? '') < (b.brief.time ?? '') ? -1 : 1))
    .map(({ verdict, brief }) => `${names[verdict]} ${brief.time?.slice(-5) ?? ''}`);
  const rows = page.locator('.post-row');
  await expect.poll(() => rows.count()).toBe(posts.length);
  const seen = await rows.evaluateAll((all: readonly Shown[]) =>
    [...all]
      .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
      .map((row) => {
        const seal = row.querySelector('[role=gridcell] svg')?.ariaLabel ?? '';
        return `${seal} ${row.querySelector('[role=gridcell]:nth-child(2)')?.textContent ?? ''}`;
      }),
  );
  expect(seen).toEqual(expected);
}

/** The batch of what may go, and what is said of it before and after somebody touched a file. */
async function sendOut(page: Page, word: Word, served: Served, locale: string): Promise<void> {
  const { totals } = await checked(served);
  const may = totals.cleared + totals.warned;
  await goTo(page, 'export');
  await page
    .getByRole('textbox', { name: word('放到哪个文件夹', 'Folder'), exact: true })
    .fill(join(served.folder, '成品'));
  const held = page.locator('.left-posts tbody tr');
  await expect.poll(() => held.count()).toBe(totals.held);
  await held
    .filter({ hasText: 'shop.example.net' })
    .first()
    .getByText(word('没加白', 'Not on the whitelist'))
    .waitFor();
  const whole = page.getByRole('button', { name: word('生成发布包', 'Make the batch'), exact: true });
  expect(await whole.isDisabled()).toBe(true);
  await page
    .getByText(word(`有 ${totals.held} 条不可发，不能整批生成。`, `Posts held: ${totals.held}, so not all can go.`))
    .waitFor();
  const only = word(
    `只出可发的 ${may} 条，留下 ${totals.held} 条`,
    `Export the ${may} that may go, leave ${totals.held}`,
  );
  await page.getByRole('button', { name: only }).click();
  const done = page.getByRole('status').filter({ hasText: word(`共 ${may} 条。`, `Posts in it: ${may}.`) });
  await done.waitFor();
  await picture(page, `export-${locale}`);
  await expectAccessible(page);

  await dismissAll(page, word);
  const folder = (await page.locator('.past-batches .path').innerText()).trim();
  expect(folder.startsWith(join(served.folder, '成品'))).toBe(true);
  const verify = page.locator('.past-batches').getByRole('button', { name: word('核对', 'Verify') });
  const place = page.locator('section.verify');
  const intact = place.getByText(word('完好，和生成时一样。', 'is intact, as it was made.'));
  await verify.click();
  await intact.waitFor();
  await drop(page, [join(folder, 'manifest.json')], place);
  await place.getByText(word('单独一个 manifest.json 核对不了', 'A manifest.json alone cannot be verified')).waitFor();
  await drop(page, [folder], place);
  await place.getByText(word('浏览器交不出整个文件夹。', 'A browser cannot hand over a whole folder.')).waitFor();
  await drop(page, [`${folder}.zip`], place);
  await intact.waitFor();
  await appendFile(join(folder, 'batch.csv'), 'x');
  await verify.click();
  await place.getByText(word('被改过，不要照它发。', 'was altered; do not post from it.')).waitFor();
  expect(await place.getByRole('listitem').allInnerTexts()).toEqual([
    word('batch.csv：内容被改过', 'batch.csv: its content was altered'),
  ]);
  await picture(page, `altered-${locale}`);
  await expectAccessible(page);
}
