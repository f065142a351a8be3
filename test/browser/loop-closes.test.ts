// What a poster hands back is dropped and recorded, what is not back yet is seen, and what goes out next is stopped by keyboard.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { CHINA } from '../../core/domain/instant.ts';
import { formOfPost } from '../../core/plan/post-form.ts';
import { drop, goTo } from './hands.ts';
import { type Look, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();
const SHOWN = [
  { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 },
  { locale: 'en-GB', colorScheme: 'dark', width: 960, height: 600 },
] as const satisfies readonly Look[];

const WORLD = {
  format: 'fangxing-plan',
  version: 1,
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: [
    { id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise', holder: '市场部' },
    { id: 'a2', owner: 'brand', clientId: 'c1', nickname: '青禾茶海外', kind: 'enterprise' },
  ],
  campaigns: [
    { id: 'k1', clientId: 'c1', name: '海外', startsOn: '2026-11-01', endsOn: '2026-12-31', timeZone: 'Europe/London' },
  ],
  sites: [{ id: 's1', clientId: 'c1', host: 'www.example.com', icpNumber: '沪ICP备2021012345号-1' }],
  applications: [{ id: 'w1', accountId: 'a1', siteId: 's1', state: 'draft', evidence: '回复.png' }],
  posts: [
    {
      id: 'p1',
      accountId: 'a1',
      scheduledAt: '2026-11-23T13:00:00+08:00',
      text: '新茶上市，冷泡也好喝，欢迎来店里尝一杯。',
    },
    {
      id: 'p2',
      accountId: 'a1',
      scheduledAt: '2026-11-23T18:00:00+08:00',
      text: '傍晚的第一泡，配一块刚出炉的绿豆糕。',
    },
    { id: 'p3', accountId: 'a2', campaignId: 'k1', scheduledAt: '2026-11-23T20:00:00+00:00', text: '早安，伦敦。' },
    { id: 'p4', accountId: 'a1', scheduledAt: '2026-11-24T10:00:00+08:00', text: '立冬以后，老白茶煮一煮更暖。' },
  ].map((post) => ({ clientId: 'c1', ...post })),
};

async function before(served: Served): Promise<void> {
  const file = join(served.folder, 'world.json');
  writeFileSync(file, JSON.stringify(WORLD));
  await ask(served, 'plan:import', { file, dryRun: false });
  const folder = join(served.folder, 'out');
  await ask(served, 'batches:export', { folder, formats: ['xlsx', 'html'], clearedOnly: true });
}

async function backfillOf(served: Served): Promise<string> {
  const [batch] = (await ask(served, 'batches:list', {})).batches;
  const posts = [
    { id: 'p1', state: 'published', link: 'https://weibo.com/5000000001/Abc', by: '小林' },
    { id: 'p2', state: 'scheduled' },
    { id: 'p9', state: 'scheduled' },
  ];
  const file = join(served.folder, `fangxing-backfill-${batch?.id ?? ''}.json`);
  const told = { format: 'fangxing-backfill', version: 1, batch: batch?.id, savedAt: '2026-11-23T04:00:00Z', posts };
  writeFileSync(file, JSON.stringify(told));
  return file;
}

for (const look of SHOWN) {
  it(`closes the loop, in ${look.locale}`, { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const deliveryOf = async (id: string) => (await ask(served, 'posts:open', { id })).post.delivery.state;
        await goTo(page, 'export');
        await drop(page, [await backfillOf(served)]);
        await page.getByText(word('会记下 2 条，0 条已经记过，1 行要核实。', 'To be recorded: 2.')).waitFor();
        await picture(page, `returned-${look.locale}`);
        await expectAccessible(page);
        await page.getByRole('button', { name: word('只记没有问题的 2 条', 'Record the 2 without errors') }).click();
        await page.getByText(word('已记下 2 条', 'Recorded: 2')).waitFor();
        expect([await deliveryOf('p1'), await deliveryOf('p2')]).toEqual(['published', 'scheduled']);

        const { post, version } = await ask(served, 'posts:open', { id: 'p2' });
        const form = { ...formOfPost(post, CHINA), text: '傍晚的第一泡，配一块刚出炉的桂花糕。' };
        await ask(served, 'posts:save', { id: 'p2', form, version, step: 's' });
        await page.getByRole('button', { name: word('看还有哪些没回填', 'See what is not back yet') }).click();
        const older = page.locator('section', { has: page.locator('#older') });
        await older.getByText('桂花糕').waitFor();
        await older.getByText('绿豆糕').waitFor();
        await page.locator('.came-back summary').click();
        await page.locator('.came-back a', { hasText: '立冬以后' }).waitFor();
        await page.locator('.came-back').scrollIntoViewIfNeeded();
        await picture(page, `came-back-${look.locale}`);
        await expectAccessible(page);
        await older.scrollIntoViewIfNeeded();
        await picture(page, `older-${look.locale}`);
        await older.getByRole('button', { name: word('后台已同步', 'Changed there too') }).click();
        await older.waitFor({ state: 'detached' });

        await goTo(page, 'stop');
        const open = (count: number) =>
          page.locator('.stop [role=status] b', {
            hasText: word(`还要处理 ${count} 条`, `Still to be stopped: ${count}`),
          });
        await open(3).waitFor();
        await picture(page, `stop-${look.locale}`);
        await expectAccessible(page);
        await page.locator('.stops button').first().focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await open(2).waitFor();
        expect(await deliveryOf('p4')).toBe('withdrawn');
        await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.stops button'))).toBe(true);
        await page.keyboard.press('Enter');
        await open(1).waitFor();
        await picture(page, `stop-going-${look.locale}`);
        await page.keyboard.press('Control+z');
        await open(2).waitFor();

        await page.getByRole('button', { name: word('复制成文字（发微信群）', 'Copy as text') }).click();
        await page.getByText(word('已复制', 'Copied')).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(word('【紧急停发】', 'EMERGENCY STOP'));
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: word('存成表格', 'Save as a sheet') }).click();
        expect(
          readFileSync(await (await download).path())
            .subarray(0, 2)
            .toString(),
        ).toBe('PK');
        await page.emulateMedia({ media: 'print' });
        await picture(page, `stop-print-${look.locale}`);
        await page.emulateMedia({ media: 'screen' });
        await page.getByRole('radio', { name: word('2 小时', '2 hours'), exact: true }).check();
        await page.getByText(word('2 小时内没有要发的博文。', 'Nothing goes out within 2 hours.')).waitFor();
        await picture(page, `stop-none-${look.locale}`);
      },
      { before },
    ),
  );

  it(`hands over what an application is sent with, in ${look.locale}`, { timeout: 120_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        await page.goto(`${new URL(page.url()).origin}/#/whitelist?application=w1`);
        const button = page.getByRole('button', { name: word('导出申请材料', 'Export dossier') });
        await button.scrollIntoViewIfNeeded();
        const download = page.waitForEvent('download');
        await button.click();
        const zip = await download;
        expect(zip.suggestedFilename()).toBe('www.example.com 加白材料.zip');
        const files = unzipSync(readFileSync(await zip.path()));
        await page.getByText(word('已下载 www.example.com', 'Downloaded: www.example.com')).waitFor();
        await picture(page, `dossier-${look.locale}`);
        await expectAccessible(page);
        const file = join(served.folder, '材料.html');
        writeFileSync(file, files['www.example.com 加白材料/材料.html'] ?? '');
        const sheet = await page.context().newPage();
        await sheet.goto(pathToFileURL(file).href);
        await picture(sheet, `dossier-page-${look.locale}`);
        const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      },
      { before },
    ),
  );
}
