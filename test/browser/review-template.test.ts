// A client's own review sheet is given to the client, understood, replaced, taken away, and filled when posts are sent.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WORLD, sheetsIn } from '../electron/planner/client-hands.ts';
import { dismissAll, pickFile } from './hands.ts';
import { goTo, stored } from './ledger-page.ts';
import { type Look, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();
const SHOWN = [
  { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 },
  { locale: 'en-GB', colorScheme: 'dark', width: 960, height: 600 },
] as const satisfies readonly Look[];

async function before(served: Served): Promise<void> {
  const file = join(served.folder, 'world.json');
  const posts = WORLD.posts.map((post) => (post.id === 'p3' ? { ...post, text: '' } : post));
  writeFileSync(file, JSON.stringify({ ...WORLD, posts }));
  await ask(served, 'plan:import', { file, dryRun: false });
}

for (const look of SHOWN) {
  it(`fills what the client gave, in ${look.locale}`, { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const part = page.locator('[data-part=template]');
        const kept = (name: string | undefined) =>
          stored(served, ({ clients }) => clients.find(({ id }) => id === 'c1')?.reviewTemplate?.name).toBe(name);
        await goTo(page, '#/clients?client=c1&part=template');
        await part.waitFor();
        await picture(page, `template-none-${look.locale}`);
        const bare = join(served.folder, 'plan.xlsx');
        writeFileSync(bare, 'not a workbook');
        await pickFile(page, part.getByRole('button', { name: word('选模板', 'Choose a template') }), bare);
        await part.getByRole('alert').waitFor();
        await picture(page, `template-refused-${look.locale}`);
        await part.getByRole('button', { name: word('知道了', 'Dismiss') }).click();
        await pickFile(
          page,
          part.getByRole('button', { name: word('选模板', 'Choose a template') }),
          'test/samples/reviews/template.xlsx',
        );
        await part.getByRole('cell', { name: '内容文案（正文）' }).waitFor();
        await kept('template.xlsx');
        await dismissAll(page, word);
        await part.getByRole('table').scrollIntoViewIfNeeded();
        await picture(page, `template-kept-${look.locale}`);
        await expectAccessible(page);

        await goTo(page, '#/export?client=c1');
        const send = page.locator('section[aria-labelledby=send-review]');
        await send.getByText(word('其中 1 条现在不可发', 'Held as they are now: 1')).waitFor();
        await send.scrollIntoViewIfNeeded();
        await picture(page, `template-before-${look.locale}`);
        await send.getByRole('button', { name: word('生成确认表', 'Make the files') }).click();
        await send.locator('.callout.cleared').getByText('template.xlsx').waitFor();
        await send.locator('.callout.cleared').scrollIntoViewIfNeeded();
        await picture(page, `template-sent-${look.locale}`);
        await expectAccessible(page);
        const [sheet] = await Promise.all([
          page.waitForEvent('download'),
          send.getByRole('link', { name: /review\.xlsx/ }).click(),
        ]);
        const file = join(served.folder, 'filled.xlsx');
        await sheet.saveAs(file);
        expect(sheetsIn(file).get('审核表')?.[3]?.[4]).toBe(WORLD.posts[0]?.text);

        await goTo(page, '#/clients?client=c1&part=template');
        await part.getByRole('button', { name: word('移除 template.xlsx', 'Remove template.xlsx') }).click();
        await kept(undefined);
        await page.getByRole('button', { name: word('撤销', 'Undo'), exact: true }).click();
        await kept('template.xlsx');
      },
      { before },
    ),
  );
}
