// One held post, put right while its findings change under the hands; and every button that leads out of a finding.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { type Word, goTo } from './hands.ts';
import { expectAccessible, picture } from './page.ts';
import { type Served, postWith } from './planner-side.ts';

/** The parts of the composer. */
export function composer(page: Page, word: Word) {
  const pane = page.locator('.composer');
  return {
    pane,
    box: pane.getByRole('textbox', { name: word('正文', 'Text'), exact: true }),
    day: pane.locator('input[name=day]'),
    time: pane.locator('input[name=time]'),
    findings: pane.locator('.finding'),
    underlined: pane.locator('.under u'),
    /** The finding of a rule. */
    of: (rule: string) => pane.locator('.finding').filter({ hasText: rule }),
    saved: pane.getByRole('status').getByText(word('已保存', 'Saved')),
  };
}

/** Opens the post whose text holds a stretch, from the list. */
export async function openFrom(page: Page, word: Word, stretch: string): Promise<ReturnType<typeof composer>> {
  await page.locator('.post-row').filter({ hasText: stretch }).first().click();
  const parts = composer(page, word);
  await expect.poll(() => parts.box.inputValue()).toContain(stretch);
  return parts;
}

const selected = (box: Locator): Promise<string> =>
  box.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));

/** The name of the field in which one types. */
export const focused = (page: Page): Promise<string | null> => page.locator(':focus').getAttribute('name');

/** Leaves the sample's gift post with no finding but a host that is not whitelisted, before the verification runs out. */
export async function fixByHand(page: Page, word: Word, served: Served, locale: string): Promise<void> {
  const { box, day, of, underlined, saved } = await openFrom(page, word, '老客户请看');
  const link = 'https://www.example.com@gift.example-vip.cn/login';
  await expect.poll(() => of('link-well-formed').count()).toBe(1);
  await expect.poll(() => underlined.allInnerTexts()).toEqual([link]);
  await of('link-well-formed').getByText(word('依据：', 'Basis: ')).waitFor();
  await of('link-site-allowed').getByText(word('依据：产品规定', 'Basis: product brief')).waitFor();
  await picture(page, `posts-${locale}`);
  await expectAccessible(page);

  await of('link-well-formed')
    .getByRole('button', { name: word('看位置', 'Show where') })
    .click();
  expect(await selected(box)).toBe(link);
  await of('link-end-unclear')
    .getByRole('button', { name: word('补一个空格', 'Add a space') })
    .click();
  await expect.poll(() => box.inputValue()).toBe(`老客户请看：登录${link} 领取年终礼。`);
  await expect.poll(() => of('link-end-unclear').count()).toBe(0);

  await box.evaluate((area: HTMLTextAreaElement, start) => {
    area.focus();
    area.setSelectionRange(start, start + 'https://www.example.com@'.length);
  }, '老客户请看：登录'.length);
  await page.keyboard.type(' https://');
  await expect.poll(() => of('link-well-formed').count()).toBe(0);
  await expect.poll(() => underlined.allInnerTexts()).toEqual(['https://gift.example-vip.cn/login']);
  await of('link-site-allowed')
    .getByText(word('gift.example-vip.cn 还没加白', 'gift.example-vip.cn is not on the whitelist'))
    .waitFor();
  await day.fill('2026-12-05');
  await saved.waitFor();
  await expect.poll(async () => (await postWith(served, '老客户请看')).brief.time).toBe('2026-12-05 10:00');

  await everyWayOut(page, word);
}

/** The buttons that this post has no use for. */
async function everyWayOut(page: Page, word: Word): Promise<void> {
  const { pane, box, time, of, saved } = await openFrom(page, word, '双十二0点开抢');
  await of('schedule-collision')
    .getByRole('button', { name: word('定时间', 'Set the time') })
    .click();
  expect(await focused(page)).toBe('day');
  await time.fill('00:20');
  await expect.poll(() => of('schedule-collision').count()).toBe(0);
  await saved.waitFor();
  const renew = word('更新认证状态', 'Update the verification');
  await of('link-account-verified').getByRole('button', { name: renew }).click();
  await page.waitForURL(/#\/clients\?account=qinghe-weibo/);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await goTo(page, 'posts');

  await openFrom(page, word, '短链测试');
  const see = of('link-shortened')
    .first()
    .getByRole('button', { name: word('看位置', 'Show where') });
  await see.click();
  expect(await selected(box)).toBe('http://t.cn/A6abcDEF');
  await box.fill('');
  await of('text-empty')
    .getByRole('button', { name: word('改正文', 'Edit the text') })
    .click();
  await page.keyboard.type('冬至快乐。');
  await expect.poll(() => of('text-empty').count()).toBe(0);
  await pane.getByRole('combobox', { name: word('跳转去向', 'Leads to') }).selectOption('mini-program');
  const makeAd = of('target-kind-allowed').getByRole('button', { name: word('改成广告投放', 'Make it an ad') });
  await makeAd.click();
  await expect.poll(() => of('target-kind-allowed').count()).toBe(0);
  await pane.getByRole('textbox', { name: word('小程序 AppID', 'AppID') }).fill('wx0123456789abcdef');
  expect(await pane.getByRole('combobox', { name: word('投放', 'Placement') }).inputValue()).toBe('ad');
  await saved.waitFor();
}
