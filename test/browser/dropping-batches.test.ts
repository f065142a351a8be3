// A batch that is let fall on the window is one to verify, wherever it falls; a sheet is one to import.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHINA } from '../../core/domain/instant.ts';
import type { PostId } from '../../core/ids.ts';
import { formOfPost } from '../../core/plan/post-form.ts';
import { drop, goTo } from './hands.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();
const SHEET = 'test/samples/agency-calendar-2026-12.xlsx';

async function before(served: Served): Promise<void> {
  await ask(served, 'plan:import', { file: 'test/samples/workspace.plan.json', dryRun: false });
  await ask(served, 'sheet:import', { file: SHEET, dryRun: false, onlyValid: true });
}

for (const look of LOOKS) {
  it(`goes to where it is verified, in ${look.locale}`, { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        await goTo(page, 'export');
        await page.getByLabel(word('另外每个账号一个 xlsx', 'an xlsx for each account besides')).check();
        await page.getByLabel('GB18030').check();
        const folder = join(served.folder, 'out');
        await page.getByRole('textbox', { name: word('放到哪个文件夹', 'Folder'), exact: true }).fill(folder);
        await page.getByRole('button', { name: word('只出可发的 6 条', 'Export the 6 that may go') }).click();
        await page
          .getByRole('status')
          .filter({ hasText: word('共 6 条。', 'Posts in it: 6.') })
          .waitFor();
        const [batch] = (await ask(served, 'batches:list', {})).batches;
        const zip = batch?.zip ?? '';
        const csv = readFileSync(join(batch?.folder ?? '', 'batch.csv'));
        expect(new TextDecoder('gb18030', { fatal: true }).decode(csv).split(',')[0]).toBe('放行编号');

        const place = page.locator('section.verify');
        const intact = place.getByText(word('完好，和生成时一样。', 'is intact, as it was made.'));
        await drop(page, [zip], page.getByRole('heading', { level: 1 }));
        await intact.waitFor();
        await place.getByText(word('博文：6 条里 6 条和当时一样。', 'Posts as they were: 6 of 6.')).waitFor();
        await drop(page, [batch?.folder ?? ''], page.getByRole('heading', { level: 1 }));
        await place.getByText(word('浏览器交不出整个文件夹。', 'A browser cannot hand over a whole folder.')).waitFor();

        await goTo(page, 'posts');
        await drop(page, [zip, SHEET]);
        await intact.waitFor();
        await page.getByText(word('一次核对一个发布包', 'Batches are verified one at a time')).waitFor();
        expect(page.url()).toContain('#/export');

        await goTo(page, 'settings');
        const manifest = join(served.folder, 'manifest.json');
        cpSync(join(batch?.folder ?? '', 'manifest.json'), manifest);
        await drop(page, [manifest], page.getByRole('heading', { level: 1 }));
        await place
          .getByText(word('单独一个 manifest.json 核对不了', 'A manifest.json alone cannot be verified'))
          .waitFor();

        await page.getByRole('textbox', { name: word('或者填路径', 'Or its path') }).fill(batch?.folder ?? '');
        await ask(served, 'posts:delete', { ids: [await postOf(served, 'cleared')] });
        await edit(served, await postOf(served, 'warned'));
        writeFileSync(join(batch?.folder ?? '', 'calendar.ics'), 'x');
        await place.getByRole('button', { name: word('核对', 'Verify') }).click();
        await place.getByText(word('calendar.ics：内容被改过', 'calendar.ics: its content was altered')).waitFor();
        await place.getByText(word('博文：6 条里 4 条和当时一样。', 'Posts as they were: 4 of 6.')).waitFor();
        await place.getByRole('button', { name: /^@\S+ \S/ }).waitFor();
        await picture(page, `verified-${look.locale}`);
        await expectAccessible(page);

        await drop(page, [SHEET], page.getByRole('heading', { level: 1 }));
        await page.waitForURL(/#\/import/);

        // So is a colleague's package, wherever it falls.
        const file = join(served.folder, '交接.fangxing');
        await ask(served, 'package:write', { file });
        await goTo(page, 'export');
        await drop(page, [file], page.getByRole('heading', { level: 1 }));
        await page.waitForURL(/#\/import/);
      },
      { before },
    ),
  );
}

/** Some post that left. */
async function postOf(served: Served, wanted: 'cleared' | 'warned'): Promise<PostId> {
  const { posts } = await ask(served, 'posts:check', {});
  const [one] = posts.filter(({ verdict }) => verdict === wanted);
  if (one === undefined) throw new Error(`no post is ${wanted}`);
  return one.id;
}

async function edit(served: Served, id: PostId): Promise<void> {
  const { post, version } = await ask(served, 'posts:open', { id });
  const form = { ...formOfPost(post, CHINA), text: `${post.text} 又改过` };
  await ask(served, 'posts:save', { id, form, version, step: 'edit' });
}
