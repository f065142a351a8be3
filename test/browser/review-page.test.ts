// The page for the client as it is opened from the disk: it saves itself as pictures, in a browser that may reach nothing.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Download } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostOnPage, writeReviewPage } from '../../core/batch/review/review-page.ts';
import { accountSchema } from '../../core/domain/account.ts';
import { CHINA } from '../../core/domain/instant.ts';
import { parsePost } from '../../core/domain/post.ts';
import { expectAccessible, startBrowser } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'fangxing-review-page-'));
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const account = accountSchema.parse({
  ...{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' },
});
// A square of 8 × 8 points, all of one red.
const RED =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC';

function posts(count: number): PostOnPage[] {
  return Array.from({ length: count }, (_, index) => {
    const post = parsePost({
      ...{ id: `p${index}`, clientId: 'c1', accountId: 'a1' },
      scheduledAt: `2026-12-${String(1 + Math.floor(index / 20)).padStart(2, '0')}T10:00:00+08:00`,
      text: `第 ${index} 条 & <茶> "新" https://www.example.com/${index} #青禾茶#\n${'慢慢喝。'.repeat(20)}`,
      media: index === 0 ? [{ name: 'a.png' }] : [],
    });
    if (!post.ok) throw new Error(JSON.stringify(post.error));
    return { post: post.value, account, zone: CHINA, contentSha256: '', pictures: index === 0 ? [RED] : [] };
  });
}

/** Opens the page of so many posts and saves it; gives what the browser saved, and how it looks at some points. */
async function savedPictures(count: number, expected: number) {
  const file = join(folder, `review-${count}.html`);
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  writeFileSync(file, writeReviewPage({ client: '青禾茶', language: 'zh', posts: posts(count) }, digest));
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 900, height: 700 } });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    await expectAccessible(page);
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: '存成长图' }).click();
    await page.getByText(`已存 ${expected} 张图`).waitFor();
    await expect.poll(() => downloads.length).toBe(expected);
    const names: string[] = [];
    const sizes: (readonly [number, number])[] = [];
    let reds = 0;
    for (const download of downloads) {
      const bytes = readFileSync(await download.path());
      names.push(download.suggestedFilename());
      sizes.push([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]);
      reds += await page.evaluate(
        async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, Math.min(image.height, 3000)];
          const brush = canvas.getContext('2d');
          brush?.drawImage(image, 0, 0);
          const { data = new Uint8ClampedArray() } = brush?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
          let found = 0;
          for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 60) found++;
          return found;
        },
        `data:image/png;base64,${bytes.toString('base64')}`,
      );
    }
    // The draft that the pictures were drawn from is gone.
    expect(await page.locator('.draft').count()).toBe(0);
    expect(complaints).toEqual([]);
    return { names, sizes, reds };
  } finally {
    await context.close();
  }
}

describe('the page for the client', { timeout: 120_000 }, () => {
  it('is saved as one picture, twice as wide as a phone counts, with what is drawn in it', async () => {
    const { names, sizes, reds } = await savedPictures(3, 1);
    expect(names).toEqual(['青禾茶 · 博文确认.png']);
    expect(sizes[0]?.[0]).toBe(960);
    expect(sizes[0]?.[1]).toBeGreaterThan(1200);
    // The red square takes a good part of the first post.
    expect(reds).toBeGreaterThan(50_000);
  });

  it('is parted where a chat would not take it, each part with its number', async () => {
    const { names, sizes } = await savedPictures(60, 3);
    expect(names.sort()).toEqual([1, 2, 3].map((part) => `青禾茶 · 博文确认 ${part}-3.png`));
    for (const [width, height] of sizes) {
      expect(width).toBe(960);
      expect(height).toBeLessThanOrEqual(15_200);
    }
  });
});
