// What frees the most posts, where there is more of it than one looks at.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();

const SITES = Array.from({ length: 23 }, (_, index) => String(index + 10));

/** Each post needs a listing of its own; the account is not verified, so that nothing goes out without that. */
const PLAN = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  posts: SITES.map((number) => ({
    id: `p${number}`,
    clientId: 'c1',
    accountId: 'a1',
    scheduledAt: `2026-12-03T11:${number}:00+08:00`,
    text: `新茶 https://www.example-${number}.cn`,
  })),
};

describe.each(LOOKS)('what frees posts, in $locale', (look) => {
  it('lists the first six and five steps, and the rest on demand', { timeout: 180_000 }, () =>
    walk(
      look,
      async ({ page }) => {
        const obstacles = page.locator('.unblocking ol:not(.steps) > li');
        const steps = page.locator('.unblocking ol.steps > li');
        await expect.poll(() => obstacles.count()).toBe(6);
        expect(await steps.count()).toBe(5);
        // The account has to be verified with the first listing, and only once.
        expect(await steps.nth(0).getByRole('link').count()).toBe(2);
        expect(await steps.nth(1).getByRole('link').count()).toBe(1);
        const isChinese = look.locale === 'zh-CN';
        const others = page.getByRole('button', { name: isChinese ? '显示其余 18 项' : 'Show the other 18' });
        await others.first().click();
        await expect.poll(() => obstacles.count()).toBe(SITES.length + 1);
        await others.click();
        await expect.poll(() => steps.count()).toBe(SITES.length);
        await page
          .getByRole('button', { name: isChinese ? '收起' : 'Show fewer' })
          .first()
          .click();
        await expect.poll(() => obstacles.count()).toBe(6);
        await picture(page, `unblocking-${look.locale}`);
        await expectAccessible(page);
      },
      {
        before: async (served) => {
          const file = join(served.folder, 'many.json');
          writeFileSync(file, JSON.stringify(PLAN));
          await ask(served, 'plan:import', { file, dryRun: false });
        },
      },
    ),
  );
});
