// A month grid, from the drop to the posts: its month said, what is no text chosen, its cells mended in place.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as other from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { drop } from './hands.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();
const before = (served: Served) =>
  ask(served, 'plan:import', { file: 'test/samples/workspace.plan.json', dryRun: false });

const LINES: readonly (readonly (string | number)[])[] = [
  ['青禾茶 发布日历'],
  ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  ['', 1, 2, 3, 4, 5, 6],
  [
    '',
    '10:00 冬天的第一杯，暖到心里 #冬日第一壶#\n负责人：小林\n20:00 晚安好茶，明天见 https://www.example.com/a\n负责人：小周',
    '休息',
    '没有写时间的一条，配一块点心',
  ],
];

/** A real workbook, as another library writes it. */
function workbook(served: Served): string {
  const book = other.utils.book_new();
  other.utils.book_append_sheet(book, other.utils.aoa_to_sheet(LINES.map((line) => [...line])), '日历');
  mkdirSync(served.folder, { recursive: true });
  const file = join(served.folder, '日历.xlsx');
  writeFileSync(file, other.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
}

describe('a month grid', () => {
  it.each(LOOKS)('is told its month, what is no text, and mended in its cells: $locale', { timeout: 120_000 }, (look) =>
    walk(
      look,
      async ({ page, word, served }) => {
        const chip = (name: string) => page.getByRole('button', { name, exact: true });
        const file = workbook(served);
        const bytes = readFileSync(file);
        await drop(page, [file]);
        await page.getByText(word('没写是哪年哪月', 'does not say which month')).waitFor();
        await picture(page, `month-grid-asked-${look.locale}`);
        await expectAccessible(page);
        await page.getByLabel(word('年月', 'Month'), { exact: true }).fill('2026年12月');
        await page.keyboard.press('Enter');
        await chip(word('新增 2', 'New 2')).waitFor();
        await page.getByText(word('D4 格「时间」没有时间', 'Cell D4, "时间" gives no time')).waitFor();
        await page
          .getByRole('checkbox', { name: word('「负责人：」2 行 → 备注', '"负责人:" on 2 lines → note') })
          .check();
        await page.getByRole('gridcell', { name: '小林', exact: true }).waitFor();
        await picture(page, `month-grid-${look.locale}`);
        await expectAccessible(page);
        const grid = page.getByRole('grid');
        await grid.focus();
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter'])
          await page.keyboard.press(key);
        const field = page.getByRole('textbox', { name: word('改 D4 整格', 'Edit cell D4') });
        await field.waitFor();
        await expectAccessible(page);
        await field.fill('21:00 没有写时间的一条，配一块点心');
        await page.keyboard.press('Enter');
        await chip(word('新增 3', 'New 3')).waitFor();
        await chip(word('改过 1', 'Mended 1')).waitFor();
        await page
          .getByText(word('文件里是「没有写时间的一条，配一块点心」', 'the file says "没有写时间的一条，配一块点心"'))
          .waitFor();
        await page.keyboard.press('Control+z');
        await chip(word('有问题 1', 'With errors 1')).waitFor();
        await page.keyboard.press('Control+y');
        await chip(word('新增 3', 'New 3')).waitFor();
        await picture(page, `month-grid-mended-${look.locale}`);
        await page.getByRole('button', { name: word('全部导入', 'Import all') }).click();
        await page.getByText(word('已导入：新增 3', 'Imported: new 3')).waitFor();
        expect(readFileSync(file).equals(bytes)).toBe(true);
        expect((await ask(served, 'workspace:read', {})).posts).toBe(3);
      },
      { before },
    ),
  );
});
