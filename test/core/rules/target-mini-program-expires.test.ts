import { postTable } from './rule-table.ts';

/** An ad of 3 to 20 December 2026 that leads to a mini-program. */
const mini = (link: string, linkCreatedOn?: string) => ({
  placement: 'ad',
  endsAt: '2026-12-20T20:00:00+08:00',
  target: { kind: 'mini-program', link, ...(linkCreatedOn && { linkCreatedOn }) },
});
const SCHEME = 'weixin://dl/business/?t=abc';
const LINK = 'https://wxaurl.cn/abc';
const SHORT = '#小程序://青禾茶/首页/abcDEF';
const days = (value: number) => ({
  settings: [{ rule: 'target-mini-program-expires', key: 'days', value }],
});

postTable(
  'target-mini-program-expires',
  [
    { why: 'made on the day it starts', post: mini(SCHEME, '2026-12-03') },
    { why: 'the thirtieth day is the last of the run', post: mini(LINK, '2026-11-20') },
    {
      why: 'a plain URL Scheme never expires',
      post: mini('weixin://dl/business/?appid=wx0123456789abcdef&path=pages/a', '2026-01-01'),
    },
    {
      why: 'nor does a page named by its AppID',
      post: { placement: 'ad', target: { kind: 'mini-program', appId: 'wx0' } },
    },
    { why: 'a web page', post: mini('https://www.example.com', '2026-01-01') },
    { why: 'an unknown form is for another rule', post: mini('weixin://dl/scan', '2026-01-01') },
    { why: 'a Short Link without a date may be a permanent one', post: mini(SHORT) },
    { why: 'an organic post', post: { target: { kind: 'mini-program', link: SCHEME, linkCreatedOn: '2026-01-01' } } },
    { why: 'an ad of one moment', post: { ...mini(LINK, '2026-11-03'), endsAt: null } },
  ],
  [
    { why: 'one day short', post: mini(LINK, '2026-11-19'), finds: ['expires target.link'] },
    { why: 'a URL Scheme', post: mini(SCHEME, '2026-11-01'), finds: ['expires target.link'] },
    {
      why: 'the other host of URL Links',
      post: mini('https://wxmpurl.cn/abc', '2026-11-01'),
      finds: ['expires target.link'],
    },
    { why: 'expired before it starts', post: mini(SCHEME, '2026-10-01'), finds: ['expires target.link'] },
    {
      why: 'without an end the campaign’s counts',
      post: { ...mini(SCHEME, '2026-11-25'), endsAt: null, campaignId: 'dec' },
      finds: ['expires target.link'],
    },
    {
      why: 'a shorter life is a setting',
      post: mini(LINK, '2026-12-01'),
      change: days(7),
      finds: ['expires target.link'],
    },
    { why: 'nobody knows when it was made', post: mini(SCHEME), finds: ['undated target.link'] },
    { why: 'a Short Link, should it be temporary', post: mini(SHORT, '2026-11-01'), finds: ['temporary target.link'] },
  ],
);
