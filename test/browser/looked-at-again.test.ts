// What a file on the Import screen would come to, while the workspace changes around it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WORLD, saveAgain, written } from '../electron/planner/client-hands.ts';
import { drop, goTo } from './hands.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();
const LOOK = { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 } as const;

const before = (served: Served) => {
  const file = join(served.folder, 'world.json');
  writeFileSync(file, JSON.stringify(WORLD));
  return ask(served, 'plan:import', { file, dryRun: false });
};

it('finds the account of a sheet when it is recorded', { timeout: 60_000 }, () =>
  walk(
    LOOK,
    async ({ page, served }) => {
      const file = join(served.folder, '排期.csv');
      writeFileSync(file, '账号,日期,时间,文案\n还没建的号,2026-12-07,10:00,第一条\n');
      await drop(page, [file]);
      const missing = page.getByText('没有这个账号');
      await missing.first().waitFor();
      await goTo(page, 'clients');
      const made = { id: 'a9', owner: 'brand', clientId: 'c1', nickname: '还没建的号', kind: 'enterprise' };
      await ask(served, 'ledger:save', { act: 'account:save', changes: { accounts: [made] } });
      await goTo(page, 'import');
      await missing.first().waitFor({ state: 'detached' });
    },
    { before },
  ),
);

it('can record what a client said once more when that was undone', { timeout: 60_000 }, () =>
  walk(
    LOOK,
    async ({ page, served }) => {
      const sent = await ask(served, 'review:write', {
        clientId: 'c1',
        folder: join(served.folder, 'reviews'),
        formats: ['xlsx'],
        language: 'zh',
      });
      const file = join(sent.review?.folder ?? '', 'review.xlsx');
      const back = saveAgain(file, written({ 1: { 确认结果: '通过' } }));
      await drop(page, [back]);
      await page.getByRole('button', { name: '记下客户确认' }).click();
      await page.locator('.callout.cleared').waitFor();
      await drop(page, [back]);
      await page.getByText('会记下 0 条；已记过 1').waitFor();
      await page.keyboard.press('Control+z');
      await page.getByText('会记下 1 条；已记过 0').waitFor();
      await page.getByRole('button', { name: '记下客户确认' }).click();
      await page.locator('.callout.cleared').waitFor();
      expect((await ask(served, 'posts:open', { id: 'p1' })).post.approval?.decision).toBe('approved');
    },
    { before },
  ),
);
