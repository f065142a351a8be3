// Posts go to their client from the Export screen; what the client says comes back by dropping it on the window.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORLD, saveAgain, written } from '../electron/planner/client-hands.ts';
import { CHINA } from '../../core/domain/instant.ts';
import { formOfPost } from '../../core/plan/post-form.ts';
import { drop } from './hands.ts';
import { type Look, expectAccessible, picture } from './page.ts';
import { type Served, ask } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();

const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 },
  { locale: 'en-GB', colorScheme: 'dark', width: 960, height: 600 },
] as const satisfies readonly Look[];

const before = async (served: Served) => {
  const file = join(served.folder, 'world.json');
  writeFileSync(file, JSON.stringify(WORLD));
  await ask(served, 'plan:import', { file, dryRun: false });
};

describe.each(LOOKS)('in $locale, $colorScheme', (look) => {
  it('asks legal, and takes its word', () =>
    walk(
      look,
      async ({ page, word, served }) => {
        await page.goto(`${new URL(page.url()).origin}/#/export?client=c1`);
        const send = page.locator('section[aria-labelledby=send-review]');
        await send.getByRole('checkbox', { name: word('给法务：', 'for legal:') }).check();
        await send.getByRole('button', { name: word('生成确认表', 'Make the files') }).click();
        const [sheet] = await Promise.all([
          page.waitForEvent('download'),
          send.getByRole('link', { name: /legal\.xlsx/ }).click(),
        ]);
        const file = join(served.folder, 'legal.xlsx');
        await sheet.saveAs(file);
        await drop(page, [saveAgain(file, written({ 1: { 法务意见: '可以用' } }))]);
        await page.getByText(word('会人工放行 1 处', 'To be waived 1')).waitFor();
        await picture(page, `legal-back-${look.locale}`);
        await expectAccessible(page);
        await page.getByRole('button', { name: word('记下法务意见', 'Record the opinions') }).click();
        await page.locator('.callout.cleared').waitFor();
        const { waivers = [] } = (await ask(served, 'posts:open', { id: 'p3' })).post;
        expect(waivers.map(({ rule, reason }) => [rule, reason])).toEqual([['text-absolute-term', '法务：可以用']]);
      },
      {
        before: async (served) => {
          await before(served);
          const { id, form, version } = await openForm(served, 'p3');
          const changed = { ...form, text: '这是全国最好的茶。' };
          await ask(served, 'posts:save', { id, form: changed, version, step: 'x' });
        },
      },
    ));

  it('sends, reads back, takes what the client wrote, and shows what was changed afterwards', () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const origin = new URL(page.url()).origin;
        const stored = async (id: string) => (await ask(served, 'posts:open', { id })).post;

        // Today says what is not approved yet, and leads to where it is sent.
        const due = page.locator('section[aria-labelledby=approvals]');
        await due.waitFor();
        await picture(page, `review-today-${look.locale}`);
        await due.getByRole('link').first().click();
        const send = page.locator('section[aria-labelledby=send-review]');
        await send.getByRole('button', { name: word('生成确认表', 'Make the files') }).click();
        const download = send.getByRole('link', { name: /review\.xlsx/ });
        await download.scrollIntoViewIfNeeded();
        await picture(page, `review-send-${look.locale}`);
        await expectAccessible(page);
        const [sheet] = await Promise.all([page.waitForEvent('download'), download.click()]);
        const file = join(served.folder, 'review.xlsx');
        await sheet.saveAs(file);
        const [drawn] = await Promise.all([
          page.context().waitForEvent('page'),
          send.getByRole('link', { name: /review\.html/ }).click(),
        ]);
        await drawn.getByText('周末一起喝茶。').waitFor();
        await picture(drawn, `review-page-${look.locale}`);
        await drawn.close();

        // The client answers.
        const back = saveAgain(
          file,
          written({
            1: { 确认结果: '通过', 确认人: '小周' },
            2: { 确认结果: '通过', 文案: '第二件七折，只在门店。', 确认人: '小周' },
            3: { 确认结果: '需修改' },
          }),
        );
        const { id: changedId, form, version } = await openForm(served, 'p1');
        const changed = { ...form, text: '=新茶到店，欢迎来店里尝。\n#青禾茶# 等你' };
        await ask(served, 'posts:save', { id: changedId, form: changed, version, step: 'x' });

        await drop(page, [back]);
        const take = page.getByRole('checkbox', { name: word('采用客户的文案', "Take the client's copy") });
        await take.check();
        await picture(page, `review-back-${look.locale}`);
        await expectAccessible(page);
        await page.getByRole('button', { name: word('只记没问题的 1 条', 'Record the 1 without errors') }).click();
        await page.locator('.callout.cleared').waitFor();
        await picture(page, `review-done-${look.locale}`);
        expect(await stored('p2')).toMatchObject({
          text: '第二件七折，只在门店。',
          approval: { decision: 'approved' },
        });
        expect((await stored('p1')).approval).toBeUndefined();

        // What is changed after that is held, and the finding leads to what was changed.
        await page.goto(`${origin}/#/posts?open=p2`);
        await page.getByRole('textbox', { name: word('正文', 'Text'), exact: true }).fill('第二件六折，只在门店。');
        const card = page.locator('.finding', { hasText: 'approval-outdated' });
        await card
          .getByRole('button', { name: word('看改了什么，登记确认', 'See what changed, record a decision') })
          .click();
        const part = page.locator('.approval');
        await expect.poll(() => part.locator('ins').textContent()).toContain('六');
        await picture(page, `review-outdated-${look.locale}`);
        await expectAccessible(page);
        await part.getByRole('button', { name: word('重新登记…', 'Record another…') }).click();
        await part.locator('select[name=decision]').selectOption('approved');
        await part.getByRole('textbox', { name: word('修改意见', 'Comment') }).fill('微信里说可以');
        await picture(page, `review-hand-${look.locale}`);
        await part.getByRole('button', { name: word('登记', 'Record'), exact: true }).click();
        await card.waitFor({ state: 'detached' });
        await expect
          .poll(async () => (await stored('p2')).approval)
          .toMatchObject({ decision: 'approved', by: '小周', comment: '微信里说可以', text: '第二件六折，只在门店。' });
      },
      { before },
    ));
});

async function openForm(served: Served, id: string) {
  const { post, version } = await ask(served, 'posts:open', { id });
  return { id, version, form: formOfPost(post, CHINA) };
}
