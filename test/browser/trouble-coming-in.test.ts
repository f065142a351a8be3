// Files that cannot be taken, and imports that somebody thinks better of: each is told, and nothing is lost.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Word, drop, goTo } from './hands.ts';
import { LOOKS, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const [ZH, EN] = LOOKS;
const SAMPLE = 'test/samples/agency-calendar-2026-12.xlsx';
const PLAN = 'test/samples/workspace.plan.json';
const walk = walks();
const before = (served: Served) => ask(served, 'plan:import', { file: PLAN, dryRun: false });

/** The whole workspace as text. */
async function whole(served: Served): Promise<string> {
  const file = join(served.folder, 'whole.plan.json');
  await ask(served, 'plan:write', { file });
  return readFileSync(file, 'utf8');
}

const plan = (lists: object): string => JSON.stringify({ format: 'fangxing-plan', version: 1, ...lists });
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const post = { id: 'p-1', clientId: 'qinghe', accountId: 'qinghe-weibo', text: '冬至。' };
const MB = 1024 * 1024;

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array | string, zh: string, en: string])[] = [
  [
    '图.png',
    readFileSync('dist/renderer/index.html'),
    '不是能导入的文件',
    'is not a kind of file that can be imported',
  ],
  ['旧.xls', Buffer.concat([OLD_OFFICE, Buffer.alloc(2048)]), '是旧版表格', 'is an old spreadsheet'],
  ['空.xlsx', '', '是空文件', 'is empty'],
  [
    '锁.xlsx',
    Buffer.concat([OLD_OFFICE, Buffer.alloc(2040), Buffer.from('EncryptedPackage', 'utf16le')]),
    '加了密码',
    'is protected by a password',
  ],
  ['断.xlsx', readFileSync(SAMPLE).subarray(0, 4000), '不是完整的 .xlsx 文件', 'is not a complete .xlsx file'],
  ['大.csv', Buffer.alloc(60 * MB, '甲,乙,丙\n'), '超出了上限', 'passes the limit'],
  ['没表头.csv', '甲,乙\n1,2\n', '没有一行像表头', 'no row looks like a header'],
  ['plan.json', plan({ posts: [{ ...post, accountId: 'nobody' }] }), 'posts[0].accountId', 'posts[0].accountId'],
  [
    '别家的.plan.json',
    plan({ posts: [{ ...post, clientId: 'other', accountId: 'other-weibo' }] }),
    'posts[0].clientId',
    'posts[0].clientId',
  ],
  ['半个.plan.json', plan({ posts: [post] }).slice(0, -9), '就结束了，内容不完整', 'breaks off at line 1'],
];

describe('what cannot be imported', () => {
  it('is refused with a sentence, whatever it is, and nothing is lost', { timeout: 180_000 }, () =>
    walk(
      EN,
      async ({ page, word, served }) => {
        const there = await whole(served);
        page.setDefaultTimeout(60_000);
        mkdirSync(join(served.folder, '素材'));
        for (const [name, bytes, zh, en] of REFUSED) {
          const file = join(served.folder, name);
          writeFileSync(file, bytes);
          await drop(page, [file]);
          const told = page
            .getByRole('alert')
            .filter({ hasText: word(zh, en) })
            .filter({ hasText: name });
          await told.waitFor();
          await told.getByText(word('工作区没有任何改动。', 'The workspace is unchanged.')).waitFor();
          if (name === '断.xlsx') await picture(page, 'refused-en-GB');
        }
        await drop(page, [join(served.folder, '素材')]);
        await page.getByText(word('素材 是文件夹，不是文件。', '素材 is a folder, not a file.')).waitFor();
        await drop(page, [PLAN, SAMPLE]);
        await page.getByText('Both sides are the same; there is nothing to import.').waitFor();
        await page.locator('.notices').getByText('Please drop the others afterwards (others: 1).').waitFor();
        await expectAccessible(page);
        expect(await whole(served)).toBe(there);
      },
      { before },
    ),
  );
});

/** A schedule of many rows. */
function longSchedule(served: Served, rows: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = `2027-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
    return `青禾茶,${day},${two(index % 24)}:${two(index % 60)},第 ${index} 条 https://www.example.com/${index}`;
  });
  const file = join(served.folder, '全年.csv');
  writeFileSync(file, ['账号,发布日期,发布时间,微博文案', ...lines].join('\n'));
  return file;
}

const importAll = (word: Word) => ({ name: word('全部导入', 'Import all') });

describe('a long import', () => {
  it('counts, is cancelled without a trace, and works the next time', { timeout: 240_000 }, () =>
    walk(
      ZH,
      async ({ page, word, served }) => {
        const there = await whole(served);
        page.setDefaultTimeout(60_000);
        await drop(page, [longSchedule(served, 15000)]);
        await page.getByText('读到 15000 行博文').waitFor();
        await page.getByRole('button', importAll(word)).click();
        // At once: on a quick machine there is not much time for it.
        await page.getByRole('button', { name: '取消' }).click();
        await page.getByText('已取消，什么都没有改动。').waitFor();
        await expectAccessible(page);
        expect(await whole(served)).toBe(there);
        expect((await ask(served, 'workspace:read', {})).posts).toBe(0);
        await page.getByRole('button', importAll(word)).click();
        await page.getByText(/正在检查 \d+ \/ 15000 条…/).waitFor();
        // Another file waits for its turn.
        await drop(page, [SAMPLE]);
        await page.locator('.notices').getByText('正在导入 全年.csv，导完或取消后再拖。').waitFor();
        await picture(page, 'importing-zh-CN');
        await page.getByText('已导入：新增 15000，改动 0，没变 0。').waitFor();
        expect((await ask(served, 'posts:check', {})).totals.posts).toBe(15000);
      },
      { before },
    ),
  );

  it('goes on where its page is closed', { timeout: 120_000 }, () =>
    walk(
      EN,
      async ({ page, served, another, word }) => {
        page.setDefaultTimeout(60_000);
        const second = await another();
        second.setDefaultTimeout(60_000);
        await drop(second, [longSchedule(served, 1500)]);
        await second.getByText('Rows with posts: 1500').waitFor();
        await second.getByRole('button', importAll(word)).click();
        await second.getByRole('button', { name: 'Cancel' }).waitFor();
        await second.close();
        await goTo(page, 'posts');
        await page.getByText('Posts: 1500').waitFor();
        expect((await ask(served, 'posts:check', {})).totals.posts).toBe(1500);
      },
      { before },
    ),
  );
});
