// What a finding asks for about a page is written down beside it, by keyboard, and the finding goes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composer } from './main-job-writing.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();
const SHORT = 'http://t.cn/A6abcDEF';
const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  posts: [
    {
      ...{ id: 'ad', clientId: 'c1', accountId: 'a1', placement: 'ad', scheduledAt: '2026-12-03T10:00:00+08:00' },
      ...{ text: '新茶上市', target: { kind: 'web', url: 'https://www.example.com/new?utm_source=weibo' } },
    },
    {
      id: 'short',
      clientId: 'c1',
      accountId: 'a1',
      scheduledAt: '2026-12-04T10:00:00+08:00',
      text: `短链 ${SHORT} 见`,
    },
  ],
};

describe.each(LOOKS)('in $locale', (look) => {
  it('records that a landing page was checked, and where a short link leads', { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const { of } = composer(page, word);
        const origin = new URL(page.url()).origin;
        await page.goto(`${origin}/#/posts?open=ad`);
        const check = of('target-landing-reviewed');
        await check.getByRole('button', { name: word('登记核对…', 'Record the check…') }).focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const act = check.getByRole('button', { name: word('登记', 'Record'), exact: true });
        await act.click();
        await check.getByText(word('请写明看到了什么。', 'Please say what was seen.')).waitFor();
        await picture(page, `recording-${look.locale}`);
        await expectAccessible(page);
        await check.locator('[name=told]').fill('和广告一致');
        await act.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => check.count()).toBe(0);

        await page.goto(`${origin}/#/posts?open=short`);
        const short = of('link-shortened');
        await short.getByRole('button', { name: word('登记去向…', 'Record where it leads…') }).click();
        await short.locator('[name=told]').fill('见官网');
        await short.locator('[name=told]').press('Tab');
        await page.keyboard.press('Enter');
        await short.getByText(word('读到的是「见官网」', 'it says "见官网"')).waitFor();
        await picture(page, `recording-short-${look.locale}`);
        await short.locator('[name=told]').fill('https://www.example.com/new');
        await short.getByRole('button', { name: word('登记', 'Record'), exact: true }).click();
        await expect.poll(() => short.count()).toBe(0);
        await of('link-site-allowed').getByText('www.example.com').waitFor();
        const { listEntries } = await ask(served, 'ledger:read', {});
        expect(listEntries.map(({ list, destination = '' }) => [list, destination])).toEqual([
          ['landing-pages', ''],
          ['short-links', 'https://www.example.com/new'],
        ]);
        expect(listEntries[0]?.evidence).toMatch(/^2026-11-23 .+和广告一致$/);
      },
      {
        before: async (served: Served) => {
          const file = join(served.folder, 'world.json');
          writeFileSync(file, JSON.stringify(WORLD));
          await ask(served, 'plan:import', { file, dryRun: false });
        },
      },
    ),
  );
});
