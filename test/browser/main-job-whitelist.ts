// From a finding to the whitelist: apply, fill in, copy the message, record the answer, see what it frees, take it back.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { applicationMessage } from '../../core/messages/application-message.ts';
import { type Word, goTo } from './hands.ts';
import { composer, focused, openFrom } from './main-job-writing.ts';
import { expectAccessible, picture } from './page.ts';
import { type Served, ask, heldPosts, postWith } from './planner-side.ts';

const HOST = 'gift.example-vip.cn';

/** Has the host of the gift post whitelisted; two posts wait for it. */
export async function clearedByApplying(page: Page, word: Word, served: Served, locale: string): Promise<void> {
  await writeAnother(page, word, served);
  await openFrom(page, word, '老客户请看');
  const { of } = composer(page, word);
  await of('link-site-allowed')
    .getByRole('button', { name: word('去申请加白', 'Apply for the whitelist') })
    .click();
  const pane = page.locator('.detail');
  await expect.poll(() => pane.locator('input[name=host]').inputValue()).toBe(HOST);
  await pane.getByRole('button', { name: word('建立申请', 'Create application') }).click();
  await pane.getByRole('heading', { level: 1, name: HOST }).waitFor();
  await fillIn(page, word);
  await copyMessage(page, word, served);
  await pane.getByRole('button', { name: word('标记已提交', 'Mark submitted') }).click();
  await pane
    .getByText(word('已提交 · 待回复', 'Submitted'))
    .or(pane.getByText(word('已提交·待回复', 'Submitted')))
    .first()
    .waitFor();
  await picture(page, `application-${locale}`);
  await expectAccessible(page);
  await tooLate(page, word, served);

  const before = await heldPosts(served);
  const freed = pane.locator('.callout.cleared').filter({ hasText: word('刚放行 2 条', 'Just freed: 2') });
  await pane.getByRole('button', { name: word('标记已加白', 'Mark whitelisted') }).click();
  await freed.waitFor();
  const named = (await freed.getByRole('link').allInnerTexts()).sort();
  const after = await heldPosts(served);
  expect(named).toEqual(before.filter((id) => !after.includes(id)));
  expect(named).toEqual([(await postWith(served, '老客户')).id, (await postWith(served, '见面礼')).id].sort());
  await picture(page, `freed-${locale}`);
  await page.getByRole('button', { name: word('撤销：', 'Undo: ') }).click();
  await expect.poll(() => heldPosts(served)).toEqual(before);
  await freed.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: word('重做：', 'Redo: ') }).click();
  await expect.poll(() => heldPosts(served)).toEqual(after);
}

/** A second post with a link to the host, written from nothing. */
async function writeAnother(page: Page, word: Word, served: Served): Promise<void> {
  await goTo(page, 'posts');
  await page.getByRole('button', { name: word('写博文', 'Write a post') }).click();
  const { box, day, time, of, saved } = composer(page, word);
  await of('text-empty').waitFor();
  await day.fill('2026-12-04');
  await time.fill('15:00');
  await box.fill(`见面礼在这里： https://${HOST}/a`);
  await expect.poll(() => of('link-site-allowed').count()).toBe(1);
  await saved.waitFor();
  await expect.poll(async () => (await postWith(served, '见面礼')).verdict).toBe('held');
}

/** Everything the checklist asks for, each by the way it leads. */
async function fillIn(page: Page, word: Word): Promise<void> {
  const pane = page.locator('.detail');
  const points = pane.locator('.requirements li');
  const lead = async (point: string, field: string) => {
    await points
      .filter({ hasText: point })
      .getByRole('button', { name: word('去登记', 'Record it') })
      .click();
    await expect.poll(() => focused(page)).toBe(field);
  };
  await lead(word('备案', 'ICP'), 'icpNumber');
  await page.keyboard.type('沪ICP备2021012345号-2');
  await pane.locator('input[name=icpEntity]').fill('上海青禾茶业有限公司');
  await lead(word('营业执照', 'licence'), 'licenceRecorded');
  await page.keyboard.press('Space');
  await lead(word('合规', 'Site reviewed'), 'reviewedOn');
  await page.keyboard.type('2026-11-20');
  await pane.locator('input[name=reviewedBy]').fill('小林');
  await page.keyboard.press('Tab');
  await pane.getByText(word('条件齐了。', 'Everything is there.')).waitFor();
}

/** What lies on the clipboard is the message, to the letter. */
async function copyMessage(page: Page, word: Word, served: Served): Promise<void> {
  await page
    .locator('.detail')
    .getByRole('button', { name: word('复制私信', 'Copy the message') })
    .click();
  await page.getByText(word('已复制', 'Copied')).waitFor();
  const { clients, accounts, sites } = await ask(served, 'ledger:read', {});
  const [client, account] = [
    clients.find(({ id }) => id === 'qinghe'),
    accounts.find(({ id }) => id === 'qinghe-weibo'),
  ];
  const site = sites.find(({ host }) => host === HOST);
  if (client === undefined || account === undefined || site === undefined)
    throw new Error('the sample is not the sample');
  const { text, gaps } = applicationMessage(client, account, site);
  expect(gaps).toEqual([]);
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
}

/** A listing that begins after the post: the post moves by a day and may go; both steps are taken back. */
async function tooLate(page: Page, word: Word, served: Served): Promise<void> {
  const pane = page.locator('.detail');
  const before = await heldPosts(served);
  const gift = (await postWith(served, '老客户请看')).id;
  await pane.locator('input[name=day]').fill('2026-12-06');
  await pane.getByRole('button', { name: word('标记已加白', 'Mark whitelisted') }).click();
  const undo = page.getByRole('button', { name: word('撤销：', 'Undo: ') });
  await pane.getByText(word('已加白 · 未生效', 'Whitelisted, not yet in force')).waitFor();
  expect(await heldPosts(served)).toEqual(before);
  await page.goto(`${new URL(page.url()).origin}/#/posts?open=${gift}`);
  const { day, of, saved } = composer(page, word);
  await of('link-site-allowed')
    .getByRole('button', { name: word('定时间', 'Set the time') })
    .click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2026-12-06');
  expect(await day.inputValue()).toBe('2026-12-06');
  await expect.poll(() => of('link-site-allowed').count()).toBe(0);
  await saved.waitFor();
  await expect.poll(() => heldPosts(served)).toEqual(before.filter((id) => id !== gift));
  await undo.click();
  await expect.poll(() => heldPosts(served)).toEqual(before);
  await undo.click();
  await page.goBack();
  await pane.getByRole('button', { name: word('标记已加白', 'Mark whitelisted') }).waitFor();
}
