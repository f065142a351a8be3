// A check-up on a page where nothing was set up: what it says, and the file that comes back.
import { readFileSync } from 'node:fs';
import * as other from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { drop } from './hands.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { ask } from './planner-side.ts';
import { walks } from './walk.ts';

const SAMPLE = 'test/samples/agency-calendar-2026-12.xlsx';
const walk = walks();

describe('a check-up', () => {
  it.each(LOOKS)('of a schedule in an empty workspace: $locale', { timeout: 120_000 }, (look) =>
    walk(look, async ({ page, word, served }) => {
      await page.locator('nav a[href="#/import"]').click();
      await page.getByText(word('选「只做体检」', 'choose “Check-up only”')).waitFor();
      await picture(page, `checkup-place-${look.locale}`);
      await drop(page, [SAMPLE]);
      const only = page.getByRole('button', { name: word('只做体检', 'Check-up only') });
      await only.waitFor();
      await page.getByText(word('读到 20 行博文', 'Rows with posts: 20')).waitFor();
      await picture(page, `checkup-offered-${look.locale}`);
      await expectAccessible(page);
      await only.click();
      await page
        .getByRole('status')
        .filter({ hasText: word('未检查 2', 'not checked 2') })
        .waitFor();
      await page.getByText(word('「青禾茶」未登记', 'account "青禾茶" is not recorded')).first().waitFor();
      await picture(page, `checkup-said-${look.locale}`);
      await expectAccessible(page);
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: word('另存带检查结果的表', 'Save the checked sheet') }).click();
      const download = await coming;
      const name = word('agency-calendar-2026-12 体检.xlsx', 'agency-calendar-2026-12 check-up.xlsx');
      expect(download.suggestedFilename()).toBe(name);
      await page.getByText(name).waitFor();
      const cells = other.read(readFileSync(await download.path()), { type: 'buffer' }).Sheets['12月排期'];
      expect(['K3', 'L3', 'M3'].map((place) => (cells?.[place] as other.CellObject).v)).toEqual([
        '检查结果',
        '问题',
        '建议',
      ]);
      expect((await ask(served, 'workspace:read', {})).posts).toBe(0);
      await page.setViewportSize({ width: 960, height: 600 });
      await picture(page, `checkup-narrow-${look.locale}`);
      await page.getByRole('button', { name: word('回到导入', 'Back to the import') }).click();
      await only.click();
      await page
        .getByRole('status')
        .filter({ hasText: word('未检查 2', 'not checked 2') })
        .waitFor();
      // The same file dropped again is looked at again.
      await drop(page, [SAMPLE]);
      await only.waitFor();
    }),
  );
});
