// A messy sheet, from the drop to the posts: its header and columns by hand, its questions, and its cells mended in place.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as other from '@e965/xlsx';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { drop, goTo } from './hands.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const [ZH, EN] = LOOKS;
const walk = walks();
const before = (served: Served) =>
  ask(served, 'plan:import', { file: 'test/samples/workspace.plan.json', dryRun: false });

/** A real workbook, as another library writes it. */
function workbook(served: Served, lines: readonly (readonly string[])[], name = '排期.xlsx'): string {
  const book = other.utils.book_new();
  other.utils.book_append_sheet(book, other.utils.aoa_to_sheet(lines.map((line) => [...line])), '12月');
  mkdirSync(served.folder, { recursive: true });
  const file = join(served.folder, name);
  writeFileSync(file, other.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
}

const LINES = [
  ['青禾茶 2026 年 12 月', '', '', '', ''],
  ['账号', '日期', '时间', '文案', '负责'],
  ['青禾茶', '2026-12-07', '10:00', '第一条，冬天的第一杯', '小林'],
  ['青禾茶', '2026-12-08', '25:00', '第二条，配一块点心', '小林'],
  ['没有的号', '2026-12-09', '10:00', '第三条', '小陈'],
];

/** The chip that counts rows. */
const chip = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a sheet whose cells are mended', () => {
  it.each(LOOKS)('in the grid, by keyboard alone: $locale', { timeout: 120_000 }, (look) =>
    walk(
      look,
      async ({ page, word, served }) => {
        const file = workbook(served, LINES);
        const bytes = readFileSync(file);
        await drop(page, [file]);
        await chip(page, word('有问题 2', 'With errors 2')).waitFor();
        await page.getByText(word('第 4 行「时间」写的是「25:00」', 'Row 4, "时间" says "25:00"')).waitFor();
        await picture(page, `mending-${look.locale}`);
        await expectAccessible(page);
        const grid = page.getByRole('grid');
        await grid.focus();
        for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
        await page.getByRole('textbox', { name: word('改第 4 行「时间」', 'Edit row 4, "时间"') }).waitFor();
        await expectAccessible(page);
        await page.keyboard.type('20:00');
        await page.keyboard.press('Enter');
        await chip(page, word('有问题 1', 'With errors 1')).waitFor();
        await chip(page, word('新增 2', 'New 2')).waitFor();
        // What was begun and left by Escape is nothing.
        await page.keyboard.press('F2');
        await page.keyboard.type('26:00');
        await page.keyboard.press('Escape');
        await page.getByText(word('文件里是「25:00」', 'the file says "25:00"')).waitFor();
        await page.keyboard.press('Control+z');
        await chip(page, word('有问题 2', 'With errors 2')).waitFor();
        await page.keyboard.press('Control+y');
        await chip(page, word('有问题 1', 'With errors 1')).waitFor();
        // Elsewhere and back, and the same file dropped once more: what was written is there.
        await goTo(page, 'posts');
        await goTo(page, 'import');
        await chip(page, word('改过 1', 'Mended 1')).waitFor();
        await drop(page, [file]);
        await page.getByText(word('这份文件刚才打开过', 'This file was open before')).waitFor();
        await chip(page, word('有问题 1', 'With errors 1')).waitFor();
        await expectAccessible(page);
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: word('另存有问题的 1 行', 'Save the rows with errors (1)') }).click();
        const saved = await coming;
        expect(saved.suggestedFilename()).toBe(word('排期 有问题的行.xlsx', '排期 rows with errors.xlsx'));
        const cells = other.read(readFileSync(await saved.path())).Sheets['12月'];
        expect((cells?.['A3'] as other.CellObject | undefined)?.v).toBe('没有的号');
        await page.getByText(word('可以直接再导入', 'drop it here to import it again')).waitFor();
        await page.getByRole('button', { name: word('只导入没问题的 2 条', 'Import the 2 rows') }).click();
        await page.getByText(word('已导入：新增 2', 'Imported: new 2')).waitFor();
        expect(readFileSync(file).equals(bytes)).toBe(true);
        expect((await ask(served, 'workspace:read', {})).posts).toBe(2);
      },
      { before },
    ),
  );

  it('while an input method composes, takes no key for the end', { timeout: 60_000 }, () =>
    walk(
      ZH,
      async ({ page, served }) => {
        await drop(page, [workbook(served, LINES)]);
        await chip(page, '有问题 2').waitFor();
        await page.getByRole('gridcell', { name: '没有的号', exact: true }).dblclick();
        const field = page.getByRole('textbox', { name: '改第 5 行「账号」' });
        await field.waitFor();
        const session = await page.context().newCDPSession(page);
        await session.send('Input.imeSetComposition', { text: 'qinghecha', selectionStart: 9, selectionEnd: 9 });
        await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
        expect(await field.isVisible()).toBe(true);
        await session.send('Input.insertText', { text: '青禾茶' });
        await page.keyboard.press('Tab');
        await chip(page, '有问题 1').waitFor();
        expect(await page.locator('#cell-now').innerText()).toBe('2026-12-09');
      },
      { before },
    ),
  );
});

describe('a sheet whose header and columns nobody knows', () => {
  it('is read once a person has said them, by keyboard alone', { timeout: 120_000 }, () =>
    walk(
      EN,
      async ({ page, served, word }) => {
        const lines = [
          ['内部用', '', '', ''],
          ['甲', '乙', '丙', '丁'],
          ['青禾茶', '2026-12-07 10:00', '第一条', '小林'],
          ['青禾茶', '2026-12-08 10:00', '第二条', '小陈'],
        ];
        await drop(page, [workbook(served, lines)]);
        await page.getByRole('alert').getByText('no row looks like a header').waitFor();
        await picture(page, 'mapping-unread');
        await expectAccessible(page);
        const row = page.getByRole('textbox', { name: 'Header’s row' });
        await row.focus();
        await page.keyboard.type('2');
        await page.keyboard.press('Enter');
        await page.getByText('It is not clear which column is the text.').waitFor();
        const meaning = page.getByRole('combobox', { name: 'What "丙"' });
        await meaning.focus();
        await page.keyboard.type('te');
        await page.keyboard.press('Tab');
        // With the text known, the rest is told by what it holds, and to be confirmed.
        await chip(page, 'New 2').waitFor();
        for (const name of ['"甲" is the account', '"乙" is the date']) {
          await page.getByRole('button', { name }).focus();
          await page.keyboard.press('Enter');
          await page.getByRole('button', { name }).waitFor({ state: 'detached' });
        }
        await picture(page, 'mapping-read');
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Import all' }).click();
        await page.getByText('Imported: new 2').waitFor();
        // The next sheet of that client is read by itself.
        await drop(page, [
          workbook(served, [...lines.slice(0, 2), ['青禾茶', '2026-12-20 10:00', '下一份', '']], '下一份.xlsx'),
        ]);
        await chip(page, word('新增 1', 'New 1')).waitFor();
        await page.getByRole('button', { name: 'Change columns' }).click();
        await page.getByText('chosen so last time').first().waitFor();
      },
      { before },
    ),
  );
});

describe('the questions of a sheet', () => {
  it('are asked once and answered in place', { timeout: 120_000 }, () =>
    walk(
      ZH,
      async ({ page }) => {
        await drop(page, ['test/samples/sheets/messy.xlsx']);
        await page.getByText('有 2 行博文被隐藏或筛选掉：第 5、6 行。要导入吗？').waitFor();
        await picture(page, 'questions');
        await expectAccessible(page);
        await page.getByRole('radio', { name: '不导入' }).check();
        await page.getByText('没回答之前，这些行不会导入。').waitFor({ state: 'detached' });
        const red = page.getByRole('combobox', { name: /^红字/ });
        await red.selectOption('状态：待确认');
        await expect.poll(() => red.inputValue()).toBe('=待确认');
        await page.getByRole('button', { name: /跳过 \d/ }).click();
        await page.getByRole('row').filter({ hasText: '跳过' }).first().waitFor();
      },
      { before },
    ),
  );
});

describe('a file that does not stay as it was', () => {
  it('is told and read again where it was changed, and told where it is gone', { timeout: 120_000 }, () =>
    walk(
      EN,
      async ({ page, served }) => {
        await drop(page, [workbook(served, LINES)]);
        await chip(page, 'With errors 2').waitFor();
        // What the page was given lies in the inbox, as a file of the desktop lies where it is.
        const inbox = join(served.folder, 'inbox');
        const [name] = readdirSync(inbox, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.xlsx'));
        const file = join(inbox, name ?? '');
        const added = workbook(served, [...LINES, ['青禾茶', '2026-12-10', '10:00', '后来加的', '']], '改过.xlsx');
        writeFileSync(file, readFileSync(added));
        const only = page.getByRole('button', { name: /^Import the \d rows/ });
        await only.click();
        await page.getByRole('alert').getByText('was changed after you looked at it').waitFor();
        await chip(page, 'New 2').waitFor();
        expect((await ask(served, 'workspace:read', {})).posts).toBe(0);
        await expectAccessible(page);
        rmSync(file);
        await only.click();
        await page.getByRole('alert').getByText('There is no file 排期.xlsx.').waitFor();
        await page.getByText('The workspace is unchanged.').waitFor();
      },
      { before },
    ),
  );
});
