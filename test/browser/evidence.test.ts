// Evidence is given to the line that it proves and to a client's word, is looked at, saved, removed, and goes into the dossier.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { dismissAll, drop, goTo, pickFile } from './hands.ts';
import { focused, stored } from './ledger-page.ts';
import { type Look, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();
const SHOWN = [
  { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 },
  { locale: 'en-GB', colorScheme: 'dark', width: 960, height: 600 },
] as const satisfies readonly Look[];

const PDF = Buffer.from('%PDF-1.7\n营业执照');
// A picture of one pixel.
const GIF = Buffer.from('R0lGODlhAQABAIAAAGSKZAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland', requiresApproval: true }],
  accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
  sites: [{ id: 's1', clientId: 'c1', host: 'www.example.com', licenceRecorded: true }],
  applications: [
    {
      ...{ id: 'w1', accountId: 'a1', siteId: 's1', state: 'draft' },
      evidenceFiles: [{ name: '备案截图.png', for: 'application-icp-recorded' }],
    },
  ],
  posts: [{ id: 'p1', clientId: 'c1', accountId: 'a1', text: '新茶上市，欢迎来店里尝一杯。' }],
};

async function before(served: Served): Promise<void> {
  const file = join(served.folder, 'world.json');
  writeFileSync(file, JSON.stringify(WORLD));
  await ask(served, 'plan:import', { file, dryRun: false });
}

for (const look of SHOWN) {
  const name = (what: string) => `evidence-${what}-${look.locale}`;

  it(`proves an application, in ${look.locale}`, { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const written = (file: string, bytes: Buffer) => {
          writeFileSync(join(served.folder, file), bytes);
          return join(served.folder, file);
        };
        const press = (chinese: string, english: string) =>
          page.getByRole('button', { name: word(chinese, english), exact: true }).click();
        const files = (expected: unknown) =>
          stored(served, ({ applications: [one] }) =>
            one?.evidenceFiles?.map((file) => [file.for, file.name, file.sha256 !== undefined]),
          ).toEqual(expected);
        const ICP = ['application-icp-recorded', '备案截图.png'];
        const LICENCE = ['application-licence-recorded', '执照 正本.pdf', true];
        const REPLY = [undefined, '回复.gif', true];
        await page.goto(`${new URL(page.url()).origin}/#/whitelist?application=w1`);

        // Given by the dialog, by a hand that drops it on its line, and where only the name was known.
        const attach = word('营业执照：附凭证文件', 'Business licence: attach evidence');
        await pickFile(page, page.getByRole('button', { name: attach }), written('执照 正本.pdf', PDF));
        await files([[...ICP, false], LICENCE]);
        await drop(page, [written('回复.gif', GIF)], page.locator('[data-requirement=""]'));
        await files([[...ICP, false], LICENCE, REPLY]);
        const give = page.getByRole('button', {
          name: word('为 备案截图.png 选文件', 'Choose the file for 备案截图.png'),
        });
        await pickFile(page, give, written('别的名字.gif', GIF));
        await files([[...ICP, true], LICENCE, REPLY]);

        // What is no evidence says so and changes nothing.
        await drop(
          page,
          [written('一段视频.mp4', Buffer.from('\0\0\0\u0018ftypisom', 'latin1'))],
          page.locator('[data-requirement=""]'),
        );
        await page
          .getByRole('alert')
          .filter({
            hasText: word('一段视频.mp4 不能作凭证，只收 PDF 和图片', '一段视频.mp4 cannot be kept as evidence; a PDF'),
          })
          .waitFor();
        await dismissAll(page, word);
        await press('看图：回复.gif', 'Show 回复.gif');
        await expect.poll(() => page.evaluate("document.querySelector('.proof-picture')?.naturalWidth")).toBe(1);
        await page.locator('#requirements').scrollIntoViewIfNeeded();
        await picture(page, name('given'));
        await expectAccessible(page);
        await press('收起：回复.gif', 'Hide 回复.gif');
        await press('知道了', 'Dismiss');

        const saved = page.waitForEvent('download');
        await press('另存 执照 正本.pdf', 'Save 执照 正本.pdf');
        expect((await saved).suggestedFilename()).toBe('执照 正本.pdf');
        expect(readFileSync(await (await saved).path())).toEqual(PDF);

        // Removed, and back again.
        await press('移除 执照 正本.pdf', 'Remove 执照 正本.pdf');
        await files([[...ICP, true], REPLY]);
        expect(await focused(page, "getAttribute('aria-label')")).toBe(attach);
        await page.keyboard.press('Control+z');
        await files([[...ICP, true], LICENCE, REPLY]);

        const download = page.waitForEvent('download');
        await press('导出申请材料', 'Export dossier');
        const inside = unzipSync(readFileSync(await (await download).path()));
        const held = Object.entries(inside).filter(([path]) => path.includes('/凭证/'));
        expect(
          held.map(([path, bytes]) => [path.replace('www.example.com 加白材料/凭证/', ''), Buffer.from(bytes)]),
        ).toEqual([
          ['1 备案号-备案截图.png.gif', GIF],
          ['2 营业执照-执照 正本.pdf', PDF],
          ['3 加白申请-回复.gif', GIF],
        ]);
        await page.getByText(word('附了 3 个凭证文件。', 'Files of evidence: 3.')).waitFor();
        await dismissAll(page, word);
        await page.locator('#dossier').scrollIntoViewIfNeeded();
        await picture(page, name('dossier'));
      },
      { before },
    ),
  );

  it(`proves what a client said, in ${look.locale}`, { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const file = join(served.folder, '微信确认.gif');
        writeFileSync(file, GIF);
        await page.goto(`${new URL(page.url()).origin}/#/posts?open=p1`);
        const part = page.locator('.approval');
        await part.getByRole('button', { name: word('登记客户确认…', 'Record a decision…') }).click();
        await part.locator('[name=approver]').fill('品牌部 小周');
        const attach = word('客户确认：附凭证文件', "Client's decision: attach evidence");
        await pickFile(page, part.getByRole('button', { name: attach }), file);
        await part.getByText('微信确认.gif').waitFor();
        // Whoever looks at something else first finds the file again.
        await goTo(page, 'rules');
        await page.getByRole('heading', { level: 1, name: word('检查项', 'Rules') }).waitFor();
        await page.goBack();
        await part.getByRole('button', { name: word('登记客户确认…', 'Record a decision…') }).click();
        await part.getByText('微信确认.gif').waitFor();
        expect(await part.locator('[name=approver]').inputValue()).toBe('品牌部 小周');
        await part.locator('[name=remark]').scrollIntoViewIfNeeded();
        await picture(page, name('asked'));
        await expectAccessible(page);
        await part.getByRole('button', { name: word('登记', 'Record'), exact: true }).click();
        await expect
          .poll(async () => (await ask(served, 'posts:open', { id: 'p1' })).post.approval)
          .toMatchObject({
            decision: 'approved',
            evidenceFile: { name: '微信确认.gif', bytes: GIF.length, type: 'image/gif' },
          });
        await part.getByRole('button', { name: word('看图：微信确认.gif', 'Show 微信确认.gif') }).click();
        await part.locator('.proof-picture').waitFor();
        await dismissAll(page, word);
        await part.scrollIntoViewIfNeeded();
        await picture(page, name('said'));
        await expectAccessible(page);
      },
      { before },
    ),
  );
}
