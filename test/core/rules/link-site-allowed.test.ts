import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge, quotes } from './workbench.ts';

const [wTea] = BASE.applications;
const link = { text: '看 https://www.example.com/new 吧' };
const listing = (change: object) => ({ applications: [{ ...wTea, ...change }] });
const found = (message: string) => [`${message} text 「https://www.example.com/new」`];
const ad = { placement: 'ad', scheduledAt: '2026-12-03T10:00:00+08:00', ...link };

postTable(
  'link-site-allowed',
  [
    { why: 'no link, nothing to allow', post: { text: '新茶上市，见评论。' } },
    { why: 'the site of an approved application', post: link },
    { why: 'the host compares without case, port and final dot', post: { text: 'HTTPS://WWW.Example.COM.:8443/新' } },
    { why: 'whose client the site is does not matter', post: { ...link, clientId: 'nord', accountId: 'nord-weibo' } },
    { why: 'Weibo’s own pages', post: { text: 'https://weibo.com/u/1730365875 http://m.weibo.cn/a https://t.cn/A6x' } },
    { why: 'government sites', post: { text: 'https://www.gov.cn https://beian.miit.gov.cn/ https://北京.政务/x' } },
    { why: 'listed media, and hosts under them', post: { text: 'http://finance.people.com.cn/n1/ https://news.cn' } },
    { why: 'listed platforms', post: { text: 'https://mp.weixin.qq.com/s/x https://item.jd.com/1.html' } },
    { why: 'a host beside the approved one is another rule’s', post: { text: 'https://shop.example.com' } },
    { why: 'approved for the domain', post: { text: 'https://a.b.example.com' }, change: listing({ scope: 'domain' }) },
    { why: 'approved on the day of the post', post: link, change: listing({ decidedOn: '2026-12-03' }) },
    { why: 'valid to the day of the post', post: link, change: listing({ validUntil: '2026-12-03' }) },
    { why: 'approved without any date', post: link, change: listing({ decidedOn: null, submittedOn: null }) },
    { why: 'revoked a day after the post', post: link, change: listing({ state: 'revoked', revokedOn: '2026-12-04' }) },
    {
      why: 'another account’s listing serves where this account’s own was rejected',
      post: { ...link, accountId: 'nord-weibo' },
      change: { applications: [{ ...wTea, id: 'w-0', accountId: 'nord-weibo', state: 'rejected' }] },
    },
    {
      why: 'an ad to Taobao needs no listing',
      post: { ...ad, text: '年货', target: { kind: 'taobao', url: 'https://detail.tmall.com/item.htm?id=1' } },
    },
  ],
  [
    {
      why: 'nobody applied',
      post: { text: '看https://www.example.org/a。' },
      finds: ['notApplied text 「https://www.example.org/a」'],
    },
    {
      why: 'what passes for the own site is corrected, not applied for',
      post: { text: '见 https://www.examp1e.com/a' },
      finds: ['mistaken text 「https://www.examp1e.com/a」'],
    },
    {
      why: 'a bare host is a link',
      post: { text: '官网shop.example.org见' },
      finds: ['notApplied text 「shop.example.org」'],
    },
    {
      why: 'a first comment',
      post: { firstComment: 'example.org/a' },
      finds: ['notApplied firstComment 「example.org/a」'],
    },
    {
      why: 'a web target',
      post: { target: { kind: 'web', url: 'https://example.org' } },
      finds: ['notApplied target.url'],
    },
    {
      why: 'the web fallback of an ad’s mini-program',
      post: { ...ad, text: '茶', target: { kind: 'mini-program', fallbackUrl: 'https://example.org' } },
      finds: ['notApplied target.fallbackUrl'],
    },
    {
      why: 'a Taobao target of an organic post is the web link it is',
      post: { target: { kind: 'taobao', url: 'https://taobao.example.org/1' } },
      finds: ['notApplied target.url'],
    },
    {
      why: 'government only on a label boundary, never .gov.com',
      post: { text: 'https://notgov.cn https://www.gov.com https://www.gov.cn.example.org' },
      finds: [
        'notApplied text 「https://notgov.cn」',
        'mistaken text 「https://www.gov.com」',
        'mistaken text 「https://www.gov.cn.example.org」',
      ],
    },
    {
      why: 'what stands before @ is not the site',
      post: { text: 'https://www.gov.cn@example.org/' },
      finds: ['notApplied text 「https://www.gov.cn@example.org/」'],
    },
    {
      why: 'platforms of which nothing or worse is known',
      post: { text: 'https://www.bilibili.com/v https://x.com/a' },
      finds: ['notApplied text 「https://www.bilibili.com/v」', 'notApplied text 「https://x.com/a」'],
    },
    {
      why: 'a shortener is a host like any other',
      post: { text: 'https://bit.ly/3x' },
      finds: ['notApplied text 「https://bit.ly/3x」'],
    },
    {
      why: 'a neighbour on shared hosting',
      post: { text: 'https://b.github.io' },
      change: { sites: [{ ...BASE.sites[0], host: 'a.github.io' }] },
      finds: ['notApplied text 「https://b.github.io」'],
    },
    { why: 'draft', post: link, change: listing({ state: 'draft' }), finds: found('draft') },
    { why: 'submitted', post: link, change: listing({ state: 'submitted' }), finds: found('submitted') },
    {
      why: 'submitted on an unknown day',
      post: link,
      change: listing({ state: 'submitted', submittedOn: null }),
      finds: found('submitted'),
    },
    { why: 'rejected', post: link, change: listing({ state: 'rejected' }), finds: found('rejected') },
    { why: 'withdrawn', post: link, change: listing({ state: 'withdrawn' }), finds: found('withdrawn') },
    {
      why: 'revoked without a date is revoked for ever',
      post: link,
      change: listing({ state: 'revoked' }),
      finds: found('revoked'),
    },
    {
      why: 'revoked on the day of the post',
      post: link,
      change: listing({ state: 'revoked', revokedOn: '2026-12-03' }),
      finds: found('revoked'),
    },
    {
      why: 'approved from the day after the post',
      post: link,
      change: listing({ decidedOn: '2026-12-04' }),
      finds: found('approvedLater'),
    },
    {
      why: 'ended the day before the post',
      post: link,
      change: listing({ validUntil: '2026-12-02' }),
      finds: found('ended'),
    },
  ],
);

describe('link-site-allowed in time', () => {
  const until = (validUntil: string) => listing({ validUntil });
  it.each([
    {
      why: 'the last second of the last day in China',
      post: { ...link, scheduledAt: '2026-12-03T23:59:59+08:00' },
      end: '2026-12-03',
      finds: [],
    },
    {
      why: 'the first second after it',
      post: { ...link, scheduledAt: '2026-12-04T00:00:00+08:00' },
      end: '2026-12-03',
      finds: found('ended'),
    },
    {
      why: '3 December in New York, already the 4th in China',
      post: { ...link, scheduledAt: '2026-12-03T11:30:00-05:00' },
      end: '2026-12-03',
      finds: found('ended'),
    },
    {
      why: 'an ad to the day of its end',
      post: { ...ad, endsAt: '2026-12-10T23:59:59+08:00' },
      end: '2026-12-10',
      finds: [],
    },
    {
      why: 'an ad that outlives the listing',
      post: { ...ad, endsAt: '2026-12-11T00:00:01+08:00' },
      end: '2026-12-10',
      finds: found('ended'),
    },
    {
      why: 'an ad without an end runs with its campaign',
      post: { ...ad, campaignId: 'dec' },
      end: '2026-12-30',
      finds: found('ended'),
    },
    { why: 'an ad without an end and campaign stands for a moment', post: ad, end: '2026-12-03', finds: [] },
    {
      why: 'an organic post of a campaign stands for a moment',
      post: { ...link, campaignId: 'dec' },
      end: '2026-12-03',
      finds: [],
    },
    {
      why: 'only an ad runs: an organic post stands for a moment, whatever end is written',
      post: { ...link, endsAt: '2026-12-20T10:00:00+08:00' },
      end: '2026-12-03',
      finds: [],
    },
    {
      why: 'an ad whose end lies before its start stands for a moment',
      post: { ...ad, endsAt: '2026-12-01T10:00:00+08:00' },
      end: '2026-12-03',
      finds: [],
    },
    {
      why: 'a post without a time is judged at now',
      post: { ...link, scheduledAt: null },
      end: '2026-11-22',
      finds: found('ended'),
    },
  ])('$why', ({ post, end, finds }) => {
    expect(quotes('link-site-allowed', post, until(end))).toEqual(finds);
  });

  it('days of a campaign in another zone are days in China like all others', () => {
    const campaigns = [{ ...BASE.campaigns[0], timeZone: 'America/New_York' }];
    const post = { ...ad, campaignId: 'dec' };
    expect(quotes('link-site-allowed', post, { ...until('2026-12-31'), campaigns })).toEqual([]);
    expect(quotes('link-site-allowed', post, { ...until('2026-12-30'), campaigns })).toEqual(found('ended'));
  });
});

describe('link-site-allowed names the nearest obstacle', () => {
  const nord = { ...link, accountId: 'nord-weibo' };
  const own = (state: string, change: object = {}) => ({
    ...wTea,
    id: 'w-9',
    accountId: 'nord-weibo',
    state,
    ...change,
  });
  it.each([
    {
      why: 'this account’s draft before another’s submission',
      all: [{ ...wTea, state: 'submitted' }, own('draft')],
      message: 'draft',
    },
    {
      why: 'this account’s rejection before another’s draft',
      all: [{ ...wTea, state: 'draft' }, own('rejected')],
      message: 'rejected',
    },
    {
      why: 'of its own two the one that waits',
      all: [{ ...wTea, state: 'revoked' }, own('rejected'), own('submitted', { id: 'w-10' })],
      message: 'submitted',
    },
    {
      why: 'of its own two the one that comes',
      all: [{ ...wTea, state: 'draft' }, own('submitted'), own('approved', { id: 'w-10', decidedOn: '2026-12-24' })],
      message: 'approvedLater',
    },
    {
      why: 'ended before withdrawn',
      all: [
        { ...wTea, state: 'withdrawn' },
        { ...wTea, id: 'w-1', validUntil: '2026-11-30' },
      ],
      message: 'ended',
    },
  ])('$why', ({ all, message }) => {
    expect(quotes('link-site-allowed', nord, { applications: all })).toEqual(found(message));
  });

  it('an approval elsewhere under the domain does not hide that a host of another domain has none', () => {
    const finding = judge({ text: 'https://www.example.com.example.org' }).findings.find(
      (f) => f.rule === 'link-site-allowed',
    );
    expect(finding).toMatchObject({
      message: 'mistaken',
      severity: 'error',
      data: { host: 'www.example.com.example.org' },
    });
  });

  it('a finding offers the step that starts the application', () => {
    expect(
      judge({ text: 'https://example.org' }).findings.find((f) => f.rule === 'link-site-allowed')?.fix,
    ).toBeDefined();
  });
});
