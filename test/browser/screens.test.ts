// Every other screen of the demo, in both languages, without a complaint.
import { describe, it } from 'vitest';
import { goTo } from './hands.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { walks } from './walk.ts';

const walk = walks();

describe.each(LOOKS)('the screens in $locale, $colorScheme', (look) => {
  it('show the demo without a complaint', { timeout: 180_000 }, () =>
    walk(
      look,
      async ({ page }) => {
        for (const screen of ['today', 'clients', 'whitelist', 'rules', 'settings']) {
          await goTo(page, screen);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForTimeout(300);
          await picture(page, `${screen}-${look.locale}`);
          await expectAccessible(page);
        }
      },
      { before: ({ planner }) => planner.call('demo:open', {}) },
    ),
  );
});
