import { expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { quotes } from './workbench.ts';

/** An ad of 3 to 20 December 2026. */
const ad = (url: string, more: Record<string, unknown> = {}) => ({
  placement: 'ad',
  endsAt: '2026-12-20T20:00:00+08:00',
  target: { kind: 'web', url },
  ...more,
});
const checked = (value: string, more: Record<string, unknown> = {}) => ({
  lists: [{ list: 'landing-pages', value, change: 'add', evidence: '李 11-20 打开看过，截图 a.png', ...more }],
});
const PAGE = 'https://www.example.com/sale';

postTable(
  'target-landing-reviewed',
  [
    { why: 'the page was checked', post: ad(PAGE), change: checked(PAGE) },
    { why: 'recorded without a scheme', post: ad(PAGE), change: checked('www.example.com/sale') },
    { why: 'http and https open one page', post: ad(PAGE), change: checked('http://www.example.com/sale') },
    { why: 'a final slash', post: ad(`${PAGE}/`), change: checked(PAGE) },
    {
      why: 'marks of where readers came from',
      post: ad(`${PAGE}?utm_source=weibo&UTM_medium=feed&spm=a1.b2&hmsr=wb`),
      change: checked(PAGE),
    },
    { why: 'the other parameters in another order', post: ad(`${PAGE}?b=2&a=1`), change: checked(`${PAGE}?a=1&b=2`) },
    { why: 'a place on the page', post: ad(`${PAGE}#buy`), change: checked(PAGE) },
    { why: 'the host in capitals', post: ad('https://WWW.Example.com/sale'), change: checked(PAGE) },
    {
      why: 'on every day of the run',
      post: ad(PAGE),
      change: checked(PAGE, { from: '2026-12-03', until: '2026-12-20' }),
    },
    { why: 'for this account', post: ad(PAGE), change: checked(PAGE, { accountId: 'tea-weibo' }) },
    { why: 'an organic post', post: { text: PAGE } },
    { why: 'an ad that promotes a post', post: { placement: 'ad', promotes: 'p2', text: '' } },
    { why: 'Weibo’s own pages', post: ad('https://weibo.com/5000000001/Abc') },
    { why: 'behind a short link no page is seen', post: ad('http://t.cn/A6abc') },
    {
      why: 'a mini-program has no address',
      post: ad('', { target: { kind: 'mini-program', appId: 'wx0123456789abcdef' } }),
    },
    { why: 'what is no address', post: ad('待补') },
  ],
  [
    { why: 'nothing is recorded', post: ad(PAGE), finds: ['notChecked target.url'] },
    {
      why: 'another page of the site',
      post: ad(PAGE),
      change: checked('www.example.com'),
      finds: ['notChecked target.url'],
    },
    {
      why: 'another letter case in the path',
      post: ad(PAGE),
      change: checked(PAGE.replace('sale', 'Sale')),
      finds: ['notChecked target.url'],
    },
    {
      why: 'another product',
      post: ad(`${PAGE}?id=2`),
      change: checked(`${PAGE}?id=1`),
      finds: ['notChecked target.url'],
    },
    {
      why: 'another page behind #',
      post: ad(`${PAGE}#/b`),
      change: checked(`${PAGE}#/a`),
      finds: ['notChecked target.url'],
    },
    {
      why: 'another port',
      post: ad('https://www.example.com:8443/sale'),
      change: checked(PAGE),
      finds: ['notChecked target.url'],
    },
    {
      why: 'the check is no good to the end',
      post: ad(PAGE),
      change: checked(PAGE, { until: '2026-12-19' }),
      finds: ['notWholeRun target.url'],
    },
    {
      why: 'the check comes after the start',
      post: ad(PAGE),
      change: checked(PAGE, { from: '2026-12-04' }),
      finds: ['notWholeRun target.url'],
    },
    {
      why: 'for another account',
      post: ad(PAGE),
      change: checked(PAGE, { accountId: 'reader' }),
      finds: ['notChecked target.url'],
    },
    {
      why: 'switched off again for this account',
      post: ad(PAGE),
      change: {
        lists: [...checked(PAGE).lists, { list: 'landing-pages', value: PAGE, change: 'off', accountId: 'tea-weibo' }],
      },
      finds: ['notWholeRun target.url'],
    },
    {
      why: 'goods at Taobao',
      post: ad('', { target: { kind: 'taobao', url: 'https://detail.tmall.com/item.htm?id=1' } }),
      finds: ['notChecked target.url'],
    },
    {
      why: 'where a mini-program cannot open',
      post: ad('', { target: { kind: 'mini-program', appId: 'wx0123456789abcdef', fallbackUrl: PAGE } }),
      finds: ['notChecked target.fallbackUrl'],
    },
    {
      why: 'a link in its words, each page once',
      post: ad(PAGE, { text: `${PAGE}?utm_source=a 和 ${PAGE}/b` }),
      finds: [`notChecked text 「${PAGE}?utm_source=a」`, `notChecked text 「${PAGE}/b」`],
    },
    {
      why: 'the page behind a recorded short link',
      post: ad('http://t.cn/A6abc'),
      change: { lists: [{ list: 'short-links', value: 't.cn/A6abc', change: 'add', destination: PAGE }] },
      finds: ['notChecked target.url'],
    },
  ],
);

it('one record serves every ad that leads to the page', () => {
  const change = checked(PAGE);
  for (const text of ['第一条', '第二条']) {
    expect(quotes('target-landing-reviewed', ad(`${PAGE}?utm_content=${text}`, { text }), change)).toEqual([]);
  }
});
