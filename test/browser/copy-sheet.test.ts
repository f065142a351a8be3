// The copy sheet as a poster has it: one file, opened from the disk, in a browser that may reach nothing.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostToCopy, writeCopySheet } from '../../core/batch/copy-sheet/copy-sheet.ts';
import { accountSchema } from '../../core/domain/account.ts';
import { CHINA, type Instant, type TimeZone, parseInstant } from '../../core/domain/instant.ts';
import { parsePost } from '../../core/domain/post.ts';
import { expectAccessible, picture, startBrowser } from './page.ts';

const NOW = parseInstant('2026-11-23T12:00:00+08:00') ?? (0 as Instant);
const folder = mkdtempSync(join(tmpdir(), 'fangxing-copy-'));
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

function item(more: object = {}, nickname = '青禾茶', zone: TimeZone = CHINA): PostToCopy {
  const account = accountSchema.parse({ id: `a-${nickname.length}`, owner: 'creator', nickname, kind: 'personal' });
  const base = {
    id: 'p1',
    clientId: 'c1',
    accountId: account.id,
    scheduledAt: '2026-12-03T10:00:00+08:00',
    text: '新茶上市',
  };
  const post = parsePost({ ...base, ...more });
  if (!post.ok) throw new Error(JSON.stringify(post.error));
  const media = post.value.media.map(({ name }, index) =>
    index === 0 ? { name: `1203_1000_青禾茶/01.jpg`, isHere: true } : { name, isHere: false },
  );
  return { post: post.value, account, zone, verdict: 'cleared', warnings: [], media };
}

let count = 0;
function written(posts: readonly PostToCopy[], batch = '20261123-120000-k3f9a2', language: 'zh' | 'en' = 'zh'): string {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  const html = writeCopySheet({ batch, createdAt: NOW, operator: '小林', language, posts }, digest);
  const file = join(folder, `copy-${(count += 1)}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

/** Opens a sheet; whatever it complains about, asks the network for or pops up fails the test. */
async function at<T>(
  address: string,
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
  allowed?: RegExp,
): Promise<T> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ permissions, viewport: { width: 1100, height: 800 }, ...options });
  const complaints: string[] = [];
  context.setDefaultTimeout(10_000);
  context.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => complaints.push('a dialog')));
  try {
    await page.goto(address);
    const result = await work(page);
    expect(complaints.filter((complaint) => allowed?.test(complaint) !== true)).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const emptied = (page: Page): Promise<void> => page.evaluate(() => navigator.clipboard.writeText('nothing yet'));

const AWKWARD = [
  '</script>',
  '<script>alert(1)</script>',
  '<!--',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '"',
  "'",
  '&amp;',
  '\\',
  '\\u003c',
  '\u2028',
  '\u2029',
  '\n',
  '  ',
  '\t',
  '`${1}`',
  '{batch}',
  '$&',
  '🍵',
  '\u200b',
  '\ufeff',
  '__proto__',
];
const text = fc
  .oneof(
    fc.array(fc.constantFrom(...AWKWARD, '茶', 'a'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .map((one) => one.replaceAll('\0', ''))
  .filter((one) => one !== '');

describe('the copy sheet', () => {
  it('copies exactly the text, whatever it is, and lets none of it run', { timeout: 120_000 }, async () => {
    const samples = fc.sample(fc.tuple(text, text, text), { numRuns: 60, seed: 1203 });
    const posts = [...samples, ...AWKWARD.map((one) => [one, one, one] as const)].map(([body, comment, name], index) =>
      item(
        { id: `p${index}`, text: body, firstComment: comment, media: [{ name: 'a.jpg' }, { name: `${name}.jpg` }] },
        name.trim() === '' ? 'a' : name,
      ),
    );
    await at(written(posts), async (page) => {
      for (const { post } of posts) {
        const article = page.locator(`article[data-post="${post.id}"]`);
        for (const [name, wanted] of [
          ['复制正文', post.text],
          ['复制首评', post.firstComment],
        ] as const) {
          await emptied(page);
          await article.getByRole('button', { name }).evaluate((button) => {
            (button as HTMLButtonElement).click();
          });
          await expect.poll(() => clipboard(page), { interval: 5 }).toBe(wanted);
        }
        expect(
          await article
            .locator('> .text')
            .first()
            .evaluate((element) => element.textContent),
        ).toBe(post.text);
      }
      expect(await page.locator('article').count()).toBe(posts.length);
      expect(await page.locator('script:not(#data)').count()).toBe(1);
      expect(await page.locator('img').count()).toBe(0);
    });
  });

  it.each([
    ['there is no clipboard', "Object.defineProperty(navigator, 'clipboard', { value: undefined })"],
    ['the clipboard refuses', "navigator.clipboard.writeText = () => Promise.reject(new Error('no'))"],
  ])('copies exactly the text where %s', async (_what, spoil) => {
    const body = '第一行\n  第二行 "引号" </script>\n\n结尾 ';
    await at(written([item({ text: body })]), async (page) => {
      await page.evaluate(spoil);
      await page.getByRole('button', { name: '复制正文' }).click();
      await page.getByRole('status').getByText('已复制').waitFor();
      const other = await page.context().newPage();
      await other.goto(page.url());
      expect(await clipboard(other)).toBe(body);
    });
  });

  it('says in both languages what a warning is about', async () => {
    const warnings = [{ zh: '认证 12月6日 到期。', en: 'The verification ends on 6 Dec.' }];
    await at(written([{ ...item(), verdict: 'warned', warnings }, item({ id: 'p2' })]), async (page) => {
      await page.locator('article[data-post=p1]').getByText('认证 12月6日 到期。').waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.locator('article[data-post=p1]').getByText('The verification ends on 6 Dec.').waitFor();
      expect(await page.locator('article[data-post=p2] .warnings').count()).toBe(0);
    });
  });

  it('selects the text where nothing copies', async () => {
    await at(written([item()]), async (page) => {
      await page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false",
      );
      await page.getByRole('button', { name: '复制正文' }).click();
      await page.getByRole('status').getByText('请按 Ctrl+C').waitFor();
      expect(await page.evaluate('getSelection().toString() || document.activeElement.value')).toBe('新茶上市');
    });
  });

  it('keeps ticks by batch, and saves what was done as a file', async () => {
    const posts = [
      item(),
      item({ id: 'p2', scheduledAt: '2026-12-03T11:00:00+08:00' }, '北方茶铺', 'Europe/London' as TimeZone),
      item({ id: 'p3', scheduledAt: null }),
      item({ id: 'p4' }),
    ];
    const address = written(posts);
    await at(address, async (page) => {
      const of = (id: string) => page.locator(`article[data-post=${id}]`);
      await page.getByRole('button', { name: '保存回填文件' }).click();
      await page.getByText('还没有勾过任何一条。').waitFor();
      await page.locator('.poster input').fill('小周');
      await of('p1').getByLabel('定时✓').check();
      await of('p2').getByLabel('发布链接').fill('https://weibo.com/5000000001/Abc');
      await of('p2').getByLabel('实际时间').fill('2026-12-03T03:02');
      await of('p3').getByLabel('已撤下').check();
      await of('p3').getByLabel('发布人').fill('小林');
      await page.reload();
      expect(await of('p1').getByLabel('定时✓').isChecked()).toBe(true);
      await page.getByText('共 4 条 · 已定时 1 · 已发布 1 · 已撤下 1').waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: '保存回填文件' }).click();
      const saved = await download;
      expect(saved.suggestedFilename()).toBe('fangxing-backfill-20261123-120000-k3f9a2.json');
      const { savedAt, ...file } = JSON.parse(readFileSync(await saved.path(), 'utf8')) as Record<string, unknown>;
      expect(parseInstant(String(savedAt))).toBeDefined();
      expect(file).toEqual({
        format: 'fangxing-backfill',
        version: 1,
        batch: '20261123-120000-k3f9a2',
        posts: [
          {
            id: 'p2',
            state: 'published',
            link: 'https://weibo.com/5000000001/Abc',
            time: '2026-12-03T03:02:00+00:00',
            by: '小周',
          },
          { id: 'p1', state: 'scheduled', by: '小周' },
          { id: 'p3', state: 'withdrawn', by: '小林' },
        ],
      });
      // Another batch in the same browser knows nothing of it.
      await page.goto(written(posts, '20261124-120000-zzzzzz'));
      expect(await of('p1').getByLabel('定时✓').isChecked()).toBe(false);
    });
  });

  it('allows no script and no style but its own', async () => {
    await at(
      written([item()]),
      async (page) => {
        const ran = await page.evaluate(() => {
          const script = document.createElement('script');
          script.textContent = 'window.wasRun = true';
          const violated = new Promise((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
              resolve(effectiveDirective);
            });
          });
          document.body.append(script);
          return violated.then((directive) => [directive, 'wasRun' in window]);
        });
        expect(ran).toEqual(['script-src-elem', false]);
        // The browser says of its own accord that it refused.
      },
      {},
      /Content Security Policy/,
    );
  });

  it.each([
    ['zh', 'light', 1100],
    ['en', 'dark', 700],
  ] as const)('reads well in %s, %s, %i wide', async (language, colorScheme, width) => {
    const target = { kind: 'mini-program', appId: 'wx1234567890abcdef', path: 'pages/index', query: 'from=weibo' };
    const posts = [
      item({
        text: '新茶上市，第一杯给你 🍵\n\n#青禾茶# 今天 10 点，老地方见。',
        firstComment: '转发抽三位送一罐',
        media: [{ name: 'a.jpg' }, { name: '待补.png' }],
        declarations: ['ai-generated'],
      }),
      {
        ...item({ id: 'p2', placement: 'ad', target, scheduledAt: '2026-12-03T12:00:00+08:00', text: '冷泡三件套' }),
        verdict: 'warned' as const,
      },
      item({ id: 'p3', placement: 'ad', promotes: 'p1', text: '' }, 'North Tea House', 'Europe/London' as TimeZone),
    ];
    await at(
      written(posts, '20261123-120000-k3f9a2', language),
      async (page) => {
        await page
          .getByLabel(language === 'zh' ? '定时✓' : 'Scheduled ✓')
          .first()
          .check();
        await expectAccessible(page);
        await picture(page, `copy-sheet-${language}`);
        await page.emulateMedia({ media: 'print' });
        await picture(page, `copy-sheet-print-${language}`);
        await page.emulateMedia({ media: 'screen' });
        await page.getByRole('button', { name: language === 'zh' ? 'English' : '中文' }).click();
        await page.getByRole('heading', { name: language === 'zh' ? 'Copy sheet' : '发布清单' }).waitFor();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(wide).toBe(false);
      },
      { colorScheme, viewport: { width, height: 900 } },
    );
  });
});
