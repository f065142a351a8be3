// A person keeps what the agency knows: clients, accounts, verification, capabilities, sites, campaigns, an application.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../electron/headless/serve/served.ts';
import { fill, focused, focusedPart, goTo, ledgerOf, soon, stored } from './ledger-page.ts';
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

describe.each(LOOKS)('keeping the ledger in $locale, $colorScheme', (look) => {
  const zh = look.locale === 'zh-CN';
  const word = (chinese: string, english: string) => (zh ? chinese : english);
  const show = async (page: Page, name: string) => {
    await picture(page, `keeping-${name}-${look.locale}`);
    await expectAccessible(page);
  };

  it('goes from an empty workspace to a site on the whitelist', async () => {
    const served = await serve();
    const { page, complaints } = await openPage(browser, served.newAddress(), look);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const part = (chinese: string, english: string) =>
      page.getByRole('region', { name: word(chinese, english), exact: true });
    const press = (chinese: string, english: string) =>
      page
        .getByRole('button', { name: word(chinese, english), exact: true })
        .last()
        .press('Enter');
    const follow = (chinese: string, english: string) =>
      page.getByRole('link', { name: word(chinese, english), exact: true }).click();
    try {
      await page.locator('a[href="#/clients"]').click();
      await page.getByText(word('还没有客户。先建一个客户', 'There are no clients yet.')).waitFor();
      await show(page, 'empty');

      // A client needs a name; the rest comes as it becomes known.
      await press('新建客户', 'Add a client');
      await press('建立', 'Create');
      await page.getByText(word('名称没有填。', 'Name is missing.')).waitFor();
      await page.locator('.fresh [name=name]').fill('青禾茶');
      await press('建立', 'Create');
      const identity = part('主体', 'Identity');
      await identity.waitFor();
      await soon(() => focusedPart(page)).toBe('identity');
      await fill(identity, {
        legalName: '上海青禾茶业有限公司',
        uscc: '不像信用代码',
        contact: '小林',
        categories: '茶叶、食品',
      });
      await identity.getByRole('checkbox').check();
      await stored(served, ({ clients }) => clients).toMatchObject([
        {
          name: '青禾茶',
          legalName: '上海青禾茶业有限公司',
          uscc: '不像信用代码',
          categories: ['茶叶', '食品'],
          requiresApproval: true,
        },
      ]);
      await soon(() => identity.getByRole('status').textContent()).toBe(word('已保存', 'Saved'));
      // Trades that advertising law knows are ticked; the others stay as they were written.
      await identity.getByText(word('还没选，点开来选', 'None chosen yet; open to choose')).click();
      await identity.getByRole('checkbox', { name: word('保健食品', 'Health food') }).check();
      await stored(served, ({ clients: [client] }) => client?.categories).toEqual(['茶叶', '食品', 'health-food']);
      await identity.locator('summary').getByText(word('保健食品', 'Health food')).waitFor();
      await fill(identity, { categories: '茶叶，酒类' });
      await stored(served, ({ clients: [client] }) => client?.categories).toEqual(['health-food', '茶叶', '酒类']);
      await soon(() => identity.locator('[name=categories]').inputValue()).toBe('茶叶');
      await show(page, 'categories');
      await identity.getByRole('checkbox', { name: word('酒类', 'Alcohol') }).uncheck();
      await stored(served, ({ clients: [client] }) => client?.categories).toEqual(['health-food', '茶叶']);
      await identity.locator('summary').click();
      await fill(identity, { contact: '' });
      await stored(served, ({ clients: [client] }) => client && 'contact' in client).toBe(false);

      await fill(part('资料卡', 'Card'), {
        'card.topics': '#青禾茶#\n＃冬日茶会＃',
        'card.mentions': '@青禾茶',
        'card.names': '青禾茶',
        'card.ownTerms': '养生茶，第一',
        'card.competitors': '某山茶',
      });
      await stored(served, ({ clients: [client] }) => client?.card).toEqual({
        topics: ['青禾茶', '冬日茶会'],
        mentions: ['青禾茶'],
        names: ['青禾茶'],
        ownTerms: ['养生茶', '第一'],
        competitors: ['某山茶'],
      });

      const offers = part('优惠', 'Offers');
      await fill(offers, { 'new.text': '满 200 减 30', 'new.from': '2026/12/1', 'new.until': '2026-12-40' });
      await press('添加', 'Add');
      await offers.getByText('2026-12-40').waitFor();
      await fill(offers, { 'new.until': '2026年12月12日' });
      await press('添加', 'Add');
      const offer = { text: '满 200 减 30', from: '2026-12-01', until: '2026-12-12' };
      await stored(served, ({ clients: [client] }) => client?.card.offers).toEqual([offer]);
      await soon(() => focused(page, 'name')).toBe('new.text');
      await show(page, 'client');

      // What no parser takes is still there, with its sentence, when one comes back.
      await fill(offers, { 'card.offers.0.until': '下周' });
      const sentence = word(
        '结束应为 YYYY-MM-DD 形式的日期，读到的是「下周」。',
        'Until should be a day such as 2026-12-03; it says "下周".',
      );
      await offers.getByText(sentence).waitFor();
      await page.locator('a[href="#/settings"]').click();
      await page.goBack();
      await offers.getByText(sentence).waitFor();
      expect(await offers.locator('[name="card.offers.0.until"]').inputValue()).toBe('下周');
      await fill(offers, { 'card.offers.0.until': '' });
      await stored(served, ({ clients: [client] }) => client?.card.offers).toEqual([
        { text: '满 200 减 30', from: '2026-12-01' },
      ]);

      // An account of the client, its verification with what became of it, and a capability.
      await follow('添加账号', 'Add an account');
      await page.locator('.fresh [name=nickname]').fill('@青禾茶');
      await page.locator('.fresh [name=uid]').fill('5000000001');
      await press('建立', 'Create');
      const verification = part('认证（蓝V）', 'Verification');
      await verification.getByRole('combobox').selectOption('submitted');
      await verification.getByRole('combobox').selectOption('verified');
      await fill(verification, {
        'verification.entityName': '上海青禾茶业有限公司',
        'verification.verifiedOn': '2026-01-10',
        'verification.expiresOn': '2026.12.20',
        'verification.evidence': '年审截图.png',
      });
      for (const turn of [
        word('状态 未认证 → 已提交', 'State: Not verified → Submitted'),
        word('状态 已提交 → 已认证', 'State: Submitted → Verified'),
        word('年审到期 无 → 12月20日', 'Review due on: none → 20 Dec'),
        word('凭证 无 → 年审截图.png', 'Evidence: none → 年审截图.png'),
      ])
        await verification.getByRole('listitem').filter({ hasText: turn }).waitFor();
      const ads = part('广告跳小程序', 'Ads to mini-programs');
      await ads.getByRole('combobox').selectOption('enabled');
      await fill(ads, {
        'capabilities.mini-program-ads.from': '2026-06-01',
        'capabilities.mini-program-ads.evidence': '广告后台.png',
      });
      await stored(served, ({ accounts }) => accounts).toMatchObject([
        {
          nickname: '青禾茶',
          owner: 'brand',
          kind: 'enterprise',
          verification: { state: 'verified', expiresOn: '2026-12-20', evidence: '年审截图.png' },
          capabilities: { 'mini-program-ads': { state: 'enabled', from: '2026-06-01', evidence: '广告后台.png' } },
        },
      ]);
      await show(page, 'account');

      await goTo(page, '#/clients?fresh=account');
      await page.locator('.fresh [name=nickname]').waitFor();
      await page.locator('.fresh [name=owner]').selectOption('creator');
      await page.locator('.fresh [name=nickname]').fill('小满读书');
      await press('建立', 'Create');
      await stored(served, ({ accounts }) => accounts.find(({ owner }) => owner === 'creator')).toMatchObject({
        nickname: '小满读书',
        kind: 'personal',
      });
      await page.getByRole('heading', { level: 1, name: '@小满读书' }).waitFor();

      // A campaign and a site, and from there the application.
      const [client] = (await ledgerOf(served)).clients;
      await goTo(page, `#/clients?client=${client?.id ?? ''}&part=campaigns`);
      const campaigns = part('项目', 'Campaigns');
      await campaigns.waitFor();
      await soon(() => focusedPart(page)).toBe('campaigns');
      await fill(campaigns, { 'new.name': '双十二', 'new.startsOn': '2026-12-12', 'new.endsOn': '2026-12-01' });
      await press('添加项目', 'Add the campaign');
      await campaigns.getByText(word('结束日期不能早于开始日期。', 'Ends on must not lie before the start.')).waitFor();
      await fill(campaigns, { 'new.startsOn': '2026-12-01', 'new.endsOn': '2026-12-12' });
      await press('添加项目', 'Add the campaign');
      await stored(served, ({ campaigns: [campaign] }) => campaign).toMatchObject({
        name: '双十二',
        startsOn: '2026-12-01',
        endsOn: '2026-12-12',
        timeZone: 'Asia/Shanghai',
      });
      const sites = part('官网域名', 'Sites');
      await sites.locator('[name="new.host"]').fill('官网');
      await press('添加域名', 'Add the host');
      await sites.getByText(word('新域名读到的是「官网」', 'New host reads "官网"')).waitFor();
      await sites.locator('[name="new.host"]').fill('https://www.example.com/new');
      await press('添加域名', 'Add the host');
      await sites.locator('[name=icpNumber]').waitFor();
      await soon(() => focused(page, 'textContent')).toContain('www.example.com');
      await fill(sites, { icpNumber: '不像备案号', reviewedOn: '2026-11-20', reviewedBy: '小林' });
      await sites.getByRole('checkbox').check();
      await stored(served, ({ sites: [site] }) => site).toMatchObject({
        host: 'www.example.com',
        hosting: 'mainland',
        icpNumber: '不像备案号',
        licenceRecorded: true,
        reviewedOn: '2026-11-20',
        reviewedBy: '小林',
      });
      // What is no filing number is kept, and the checklist would say so.
      await fill(sites, { icpNumber: '沪ICP备2021012345号-1', icpEntity: '上海青禾茶业有限公司' });
      await stored(served, ({ sites: [site] }) => site).toMatchObject({ icpEntity: '上海青禾茶业有限公司' });
      await show(page, 'site');
      await follow('为这个域名申请加白', 'Apply for this host');
      await press('建立申请', 'Create application');
      await page.getByText(word('条件齐了。', 'Everything is there.')).waitFor();
      await press('复制私信', 'Copy the message');
      await page.getByText(word('已复制', 'Copied'), { exact: true }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toContain('https://www.example.com');
      await page.locator('[name=evidence]').fill('回复截图.png');
      await press('标记已加白', 'Mark whitelisted');
      await stored(served, ({ applications }) => applications).toMatchObject([
        { state: 'approved', decidedOn: '2026-11-23', evidence: '回复截图.png' },
      ]);
      await show(page, 'application');
      await press('撤销', 'Undo');
      await stored(served, ({ applications: [application] }) => application?.state).toBe('draft');

      // What is in use stays, and says by what; what goes can come back.
      await goTo(page, `#/clients?client=${client?.id ?? ''}`);
      await press('删除客户', 'Delete the client');
      await press('删除客户', 'Delete the client');
      const refusal = page.getByRole('alert');
      await refusal.getByRole('link', { name: '@青禾茶' }).waitFor();
      expect(await refusal.getByRole('link').allTextContents()).toEqual(['@青禾茶', 'www.example.com', '双十二']);
      await show(page, 'refused');
      await refusal.getByRole('link', { name: '双十二' }).click();
      await press('删除项目', 'Delete the campaign');
      await press('删除项目', 'Delete the campaign');
      await stored(served, (ledger) => ledger.campaigns).toEqual([]);
      await soon(() => focusedPart(page)).toBe('campaigns');
      await press('撤销', 'Undo');
      await stored(served, (ledger) => ledger.campaigns.length).toBe(1);
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
      await served.close();
    }
  });
});
