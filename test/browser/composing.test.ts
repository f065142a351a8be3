import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallInput, CallName, CallOutput } from '../../core/api.ts';
import { serve } from '../electron/headless/serve/served.ts';
import { type Look, expectAccessible, openPage, picture, startBrowser } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 },
  { locale: 'en-GB', colorScheme: 'dark', width: 960, height: 600 },
] as const satisfies readonly Look[];

/** A PNG of one colour, 48 pixels square. */
function png(red: number, green: number, blue: number): Buffer {
  const size = 48;
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(size * 3, Buffer.from([red, green, blue]))]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: size }, () => line)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
const TEA = file('茶园.png', png(64, 120, 84));
const CUP = file('茶杯.png', png(186, 140, 96));
const SNOW = file('雪.png', png(200, 210, 220));

/** Drops a file on an element, as a hand would. */
async function dropOn(page: Page, selector: string, { name, mimeType, buffer }: ReturnType<typeof file>) {
  const said = JSON.stringify({ text: buffer.toString('base64'), name, type: mimeType });
  const carried = await page.evaluateHandle(`(() => {
    const { text, name, type } = ${said};
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], name, { type }));
    return transfer;
  })()`);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent(selector, event, { dataTransfer: carried });
  }
}

/** What becomes so before long; the machine may have other things to do. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });
const LONG = 240_000;

describe.each(LOOKS)('a post is written in $locale, $colorScheme', (look) => {
  const zh = look.locale === 'zh-CN';
  const word = (chinese: string, english: string) => (zh ? chinese : english);

  it(
    'with its pictures and rights, as an ad for another, and is all there after a reload',
    async () => {
      const served = await serve();
      const ask = async <K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> => {
        const result = await served.planner.ask(name, input);
        if (!result.ok) throw new Error(result.error.code);
        return result.value;
      };
      await ask('plan:import', { file: 'test/samples/workspace.plan.json', dryRun: false });
      await ask('sheet:import', { file: 'test/samples/agency-calendar-2026-12.xlsx', dryRun: false, onlyValid: true });
      const { page, complaints } = await openPage(browser, served.newAddress(), look);
      const box = page.getByRole('textbox', { name: word('正文', 'Text'), exact: true });
      const items = page.locator('.media-item');
      const opened = () => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('open') ?? '';
      const post = async () => (await ask('posts:open', { id: opened() })).post;
      const names = async () => (await post()).media.map(({ name }) => name);
      const button = (chinese: string, english: string) =>
        page.getByRole('button', { name: word(chinese, english), exact: true });
      try {
        await page.locator('a[href="#/posts"]').click();
        await button('写博文', 'Write a post').click();
        await box.waitFor();
        expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
        const text = `冬日第一壶，暖在手心。详情见 https://www.example.com/winter #青禾茶冬日茶会# @小满读书 ${'茶'.repeat(150)}`;
        await box.fill(text);
        await page.getByRole('textbox', { name: word('日期', 'Day'), exact: true }).fill('2026-12-09');
        await page.getByRole('textbox', { name: word('时间', 'Time'), exact: true }).fill('10:00');

        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          button('添加文件', 'Add files').click(),
        ]);
        await chooser.setFiles([TEA, CUP]);
        await soon(names).toEqual(['茶园.png', '茶杯.png']);
        await dropOn(page, '.media', SNOW);
        await soon(names).toEqual(['茶园.png', '茶杯.png', '雪.png']);
        expect(new URL(page.url()).hash).toContain('#/posts');
        await soon(() => page.locator('.media-item img').count()).toBe(3);
        await soon(() => page.evaluate("document.querySelector('.media-item img').naturalWidth")).toBe(48);

        await button('后移 茶园.png', 'Move 茶园.png down').focus();
        await page.keyboard.press('Enter');
        await soon(names).toEqual(['茶杯.png', '茶园.png', '雪.png']);
        await soon(() => page.locator(':focus').getAttribute('aria-label')).toBe(
          word('后移 茶园.png', 'Move 茶园.png down'),
        );
        const rights = items.nth(0).getByRole('textbox', { name: word('授权到', 'Rights until') });
        await rights.fill('下月');
        await soon(() => rights.getAttribute('aria-invalid')).toBe('true');
        await rights.fill('2027-06-30');
        await items
          .nth(0)
          .getByRole('textbox', { name: word('授权说明', 'About the rights') })
          .fill('仅微博');
        await soon(async () => (await post()).media[0]).toMatchObject({
          name: '茶杯.png',
          type: 'image/png',
          rightsUntil: '2027-06-30',
          rightsNote: '仅微博',
        });

        await button('移除 雪.png', 'Remove 雪.png').click();
        await soon(names).toEqual(['茶杯.png', '茶园.png']);
        await page.getByText(word('撤销：改博文', 'Undo: post edited')).click();
        await soon(names).toEqual(['茶杯.png', '茶园.png', '雪.png']);
        await soon(() => items.count()).toBe(3);
        await dropOn(page, '.media', file('空.png', Buffer.alloc(0)));
        await page.getByText(word('空.png 没有加进来。', '空.png was not added.')).waitFor();
        await items.nth(0).scrollIntoViewIfNeeded();
        await picture(page, `composing-media-${look.locale}`);
        await expectAccessible(page);
        await page
          .getByRole('alert')
          .getByRole('button', { name: word('知道了', 'Dismiss') })
          .click();

        const card = page.locator('.card');
        await card.scrollIntoViewIfNeeded();
        expect(await card.locator('.card-text').innerText()).not.toContain('example.com');
        expect(await card.locator('.card-text').innerText()).toContain('网页链接');
        await button('展开', '展开').click();
        expect(await card.locator('.card-text').innerText()).toContain('茶'.repeat(150));
        expect(await card.locator('li img').count()).toBe(3);
        await picture(page, `composing-preview-${look.locale}`);
        await expectAccessible(page);

        await page.getByRole('combobox', { name: word('投放', 'Placement') }).selectOption('ad');
        await box.fill('');
        await button('选一条博文', 'Choose a post').click();
        const choices = page.locator('.choose-post li button');
        await choices.first().waitFor();
        await picture(page, `composing-choose-${look.locale}`);
        await expectAccessible(page);
        const told = (await choices.first().locator('.own-text').innerText()).slice(0, 6);
        await page.getByRole('textbox', { name: word('搜正文', 'Search the text') }).fill(told);
        await soon(() => choices.count()).toBeGreaterThan(0);
        await choices.first().click();
        await soon(async () => (await post()).promotes).toBeDefined();
        const { promotes = '' } = await post();
        const promoted = (await ask('posts:open', { id: promotes })).post;
        expect([promoted.placement, promoted.accountId]).toEqual(['organic', (await post()).accountId]);
        await page.getByRole('link', { name: word('打开这条博文', 'Open the post') }).waitFor();
        await soon(() => page.locator('.card .card-text').innerText()).toContain(promoted.text.slice(0, 6));
        await page.locator('#promoted').scrollIntoViewIfNeeded();
        await picture(page, `composing-ad-${look.locale}`);
        await expectAccessible(page);

        const before = await post();
        await page.reload();
        await soon(() => items.count()).toBe(3);
        await page.getByRole('link', { name: word('打开这条博文', 'Open the post') }).waitFor();
        expect(await post()).toEqual(before);
        expect(await items.nth(0).getByRole('textbox').first().inputValue()).toBe('2027-06-30');
        await page.getByRole('link', { name: word('打开这条博文', 'Open the post') }).click();
        await soon(opened).toBe(promotes);
        await soon(() => box.inputValue()).toBe(promoted.text);
        expect(complaints).toEqual([]);
      } finally {
        await page.context().close();
        await served.close();
      }
    },
    LONG,
  );

  it(
    'only where there is an account, and the way there is said',
    async () => {
      const served = await serve();
      const { page, complaints } = await openPage(browser, served.newAddress(), look);
      const button = (chinese: string, english: string) =>
        page.getByRole('button', { name: word(chinese, english), exact: true }).first();
      try {
        await page.locator('a[href="#/posts"]').click();
        await button('写博文', 'Write a post').click();
        await page.getByRole('alert').waitFor();
        await picture(page, `composing-empty-${look.locale}`);
        await expectAccessible(page);
        await button('去建客户和账号', 'Add a client and an account').click();
        await page.locator('a[href="#/clients"][aria-current=page]').waitFor();
        const clients = [{ id: 'c1', name: '青禾茶', region: 'mainland' }];
        const accounts = [{ id: 'a1', clientId: 'c1', owner: 'brand', nickname: '青禾茶', kind: 'enterprise' }];
        await served.planner.call('ledger:save', { act: 'account:save', changes: { clients, accounts } });
        await page.locator('a[href="#/posts"]').click();
        await button('写博文', 'Write a post').click();
        await page.getByRole('textbox', { name: word('正文', 'Text'), exact: true }).waitFor();
        expect(complaints).toEqual([]);
      } finally {
        await page.context().close();
        await served.close();
      }
    },
    LONG,
  );

  it(
    'with the files that a schedule only names, picked or dropped later',
    async () => {
      const served = await serve();
      const media = [{ name: '茶园.png' }, { name: '旧片.mp4' }, { name: '海报.png' }];
      const plan = {
        clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
        accounts: [{ id: 'a1', clientId: 'c1', owner: 'brand', nickname: '青禾茶', kind: 'enterprise' }],
      };
      await served.planner.call('ledger:save', { act: 'account:save', changes: plan });
      const made = await served.planner.ask('posts:create', { clientId: 'c1', accountId: 'a1' });
      const id = made.ok ? made.value.id : '';
      const read = async () => {
        const result = await served.planner.ask('posts:open', { id });
        if (!result.ok) throw new Error(result.error.code);
        return result.value;
      };
      const { version } = await read();
      const { formOfPost } = await import('../../core/plan/post-form.ts');
      const { CHINA } = await import('../../core/domain/instant.ts');
      const form = { ...formOfPost((await read()).post, CHINA), text: '茶园的早晨' };
      const named = media.map((one) => ({ ...one, rightsUntil: '', rightsNote: '', generated: false }));
      await served.planner.ask('posts:save', { id, form: { ...form, media: named }, version, step: 's' });
      const { page, complaints } = await openPage(browser, served.newAddress(), look);
      const has = async () => (await read()).post.media.map(({ name, sha256 }) => [name, sha256 !== undefined]);
      try {
        await page.goto(`${new URL(page.url()).origin}/#/posts?open=${id}`);
        await soon(() =>
          page.getByText(word('只有文件名，文件未收进来', 'Only the name; the file is not here yet')).count(),
        ).toBe(3);
        await dropOn(page, '.media', TEA);
        await soon(has).toEqual([
          ['茶园.png', true],
          ['旧片.mp4', false],
          ['海报.png', false],
        ]);
        const pick = page.getByRole('button', { name: word('为 海报.png 选文件', 'Choose the file for 海报.png') });
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), pick.click()]);
        await chooser.setFiles(file('IMG_0001.png', png(120, 40, 40)));
        await soon(has).toEqual([
          ['茶园.png', true],
          ['旧片.mp4', false],
          ['海报.png', true],
        ]);
        await page.locator('.media').scrollIntoViewIfNeeded();
        await picture(page, `composing-named-${look.locale}`);
        await expectAccessible(page);
        expect(complaints).toEqual([]);
      } finally {
        await page.context().close();
        await served.close();
      }
    },
    LONG,
  );
});
