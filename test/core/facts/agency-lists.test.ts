import { describe, expect, it } from 'vitest';
import { type Plain, quotes } from '../rules/workbench.ts';

const add = (list: string, value: string, more: Plain = {}): Plain => ({
  list,
  value,
  change: 'add',
  evidence: '实测截图',
  ...more,
});
const off = (list: string, value: string, more: Plain = {}): Plain => ({ list, value, change: 'off', ...more });
const ad = { placement: 'ad', scheduledAt: '2026-12-03T10:00:00+08:00' };

describe('media and platforms decide whether a site is allowed', () => {
  it.each([
    {
      why: 'an added medium',
      url: 'https://news.example.org/a',
      lists: [add('media', 'news.example.org')],
      allowed: true,
    },
    {
      why: 'an added platform',
      url: 'https://www.bilibili.com/v',
      lists: [add('platforms', 'bilibili.com')],
      allowed: true,
    },
    {
      why: 'a host under an added domain',
      url: 'https://a.b.example.org',
      lists: [add('media', 'example.org')],
      allowed: true,
    },
    {
      why: 'a domain above an added host',
      url: 'https://example.org',
      lists: [add('media', 'news.example.org')],
      allowed: false,
    },
    {
      why: 'a domain that only ends alike',
      url: 'https://notexample.org',
      lists: [add('media', 'example.org')],
      allowed: false,
    },
    {
      why: 'written in capitals',
      url: 'https://news.example.org',
      lists: [add('media', 'News.Example.ORG')],
      allowed: true,
    },
    {
      why: 'a shipped medium switched off',
      url: 'https://www.people.com.cn',
      lists: [off('media', 'people.com.cn')],
      allowed: false,
    },
    {
      why: 'one host of a shipped medium switched off',
      url: 'https://blog.people.com.cn',
      lists: [off('media', 'blog.people.com.cn')],
      allowed: false,
    },
    {
      why: 'its other hosts stay',
      url: 'https://www.people.com.cn',
      lists: [off('media', 'blog.people.com.cn')],
      allowed: true,
    },
    {
      why: 'a shipped platform switched off',
      url: 'https://item.jd.com/1',
      lists: [off('platforms', 'jd.com')],
      allowed: false,
    },
    {
      why: 'switched off on the other list',
      url: 'https://item.jd.com/1',
      lists: [off('media', 'jd.com')],
      allowed: true,
    },
    {
      why: 'no list takes a government site away',
      url: 'https://www.gov.cn',
      lists: [off('media', 'www.gov.cn')],
      allowed: true,
    },
    {
      why: 'for this account',
      url: 'https://example.org',
      lists: [add('media', 'example.org', { accountId: 'tea-weibo' })],
      allowed: true,
    },
    {
      why: 'for another account',
      url: 'https://example.org',
      lists: [add('media', 'example.org', { accountId: 'reader' })],
      allowed: false,
    },
    {
      why: 'the account’s own test goes before the one for all',
      url: 'https://example.org',
      lists: [add('media', 'example.org'), off('media', 'example.org', { accountId: 'tea-weibo' })],
      allowed: false,
    },
    {
      why: 'a test good to the day of the post',
      url: 'https://example.org',
      lists: [add('media', 'example.org', { until: '2026-12-03' })],
      allowed: true,
    },
    {
      why: 'a test that ended the day before',
      url: 'https://example.org',
      lists: [add('media', 'example.org', { until: '2026-12-02' })],
      allowed: false,
    },
    {
      why: 'a test from the day after',
      url: 'https://example.org',
      lists: [add('media', 'example.org', { from: '2026-12-04' })],
      allowed: false,
    },
  ])('$why', ({ url, lists, allowed }) => {
    expect(quotes('link-site-allowed', { text: url }, { lists })).toEqual(
      allowed ? [] : [`notApplied text 「${url}」`],
    );
  });

  it('a test has to hold over the whole run of an ad', () => {
    const lists = [add('platforms', 'example.org', { until: '2026-12-10' })];
    const run = (endsAt: string) => ({ ...ad, text: 'https://example.org', endsAt });
    expect(quotes('link-site-allowed', run('2026-12-10T20:00:00+08:00'), { lists })).toEqual([]);
    expect(quotes('link-site-allowed', run('2026-12-11T20:00:00+08:00'), { lists })).toHaveLength(1);
  });

  it('a listed medium still is a link that a personal account pays for', () => {
    const lists = [add('media', 'example.org')];
    const post = { accountId: 'reader', text: 'https://example.org', scheduledAt: '2026-12-31T10:00:00+08:00' };
    expect(quotes('link-personal-paid', post, { lists })).toEqual(['ended text 「https://example.org」']);
  });
});

describe('shorteners decide whether a link hides where it leads', () => {
  it.each([
    {
      why: 'an added shortener',
      text: 'https://go.example.com/x',
      lists: [add('shorteners', 'go.example.com')],
      hidden: true,
    },
    {
      why: 'a host under it',
      text: 'https://a.go.example.com/x',
      lists: [add('shorteners', 'go.example.com')],
      hidden: true,
    },
    {
      why: 'a host beside it',
      text: 'https://www.example.com/x',
      lists: [add('shorteners', 'go.example.com')],
      hidden: false,
    },
    {
      why: 'a shipped one switched off',
      text: 'https://u.jd.com/x',
      lists: [off('shorteners', 'u.jd.com')],
      hidden: false,
    },
    {
      why: 'added for another account',
      text: 'https://go.example.com/x',
      lists: [add('shorteners', 'go.example.com', { accountId: 'reader' })],
      hidden: false,
    },
    {
      why: 'no longer since the day before',
      text: 'https://go.example.com/x',
      lists: [add('shorteners', 'go.example.com', { until: '2026-12-02' })],
      hidden: false,
    },
  ])('$why', ({ text, lists, hidden }) => {
    expect(quotes('link-shortened', { text }, { lists })).toEqual(hidden ? [`hidden text 「${text}」`] : []);
  });

  it('a shortener switched off is a host like any other', () => {
    expect(
      quotes('link-site-allowed', { text: 'https://bit.ly/3x' }, { lists: [off('shorteners', 'bit.ly')] }),
    ).toEqual(['notApplied text 「https://bit.ly/3x」']);
  });
});

describe('short-links say where a short link leads, and that is judged', () => {
  const short = (destination: string, more: Plain = {}) =>
    add('short-links', 'http://t.cn/A6abc', { destination, ...more });
  const post = { text: 'http://t.cn/A6abc' };
  const at = ' text 「http://t.cn/A6abc」';
  it.each([
    { why: 'to an approved site', lists: [short('https://www.example.com/new')], rule: 'link-site-allowed', finds: [] },
    {
      why: 'to a site without application',
      lists: [short('https://example.org')],
      rule: 'link-site-allowed',
      finds: [`notApplied${at}`],
    },
    {
      why: 'to a host beside the approved one',
      lists: [short('https://m.example.com')],
      rule: 'link-subdomain-unconfirmed',
      finds: [`sisterHost${at}`],
    },
    {
      why: 'to what is no address',
      lists: [short('http://10.0.0.1/a')],
      rule: 'link-well-formed',
      finds: [`ipHost${at}`],
    },
    {
      why: 'the entry is switched off',
      lists: [off('short-links', 'http://t.cn/A6abc')],
      rule: 'link-shortened',
      finds: [`hidden${at}`],
    },
    {
      why: 'known only until the day before',
      lists: [short('https://www.example.com', { until: '2026-12-02' })],
      rule: 'link-shortened',
      finds: [`hidden${at}`],
    },
    {
      why: 'known only for another account',
      lists: [short('https://www.example.com', { accountId: 'reader' })],
      rule: 'link-shortened',
      finds: [`hidden${at}`],
    },
    {
      why: 'this account’s own entry first',
      lists: [short('https://www.example.com'), short('https://example.org', { accountId: 'tea-weibo' })],
      rule: 'link-site-allowed',
      finds: [`notApplied${at}`],
    },
  ])('$why', ({ lists, rule, finds }) => {
    expect(quotes(rule, post, { lists })).toEqual(finds);
  });

  it('a personal account pays for the link behind t.cn', () => {
    const planned = { ...post, accountId: 'reader', scheduledAt: '2026-12-31T10:00:00+08:00' };
    expect(quotes('link-personal-paid', planned, { lists: [short('https://www.example.com')] })).toEqual([
      `ended${at}`,
    ]);
  });
});

describe('dense-days let the posts of an account stand close', () => {
  const others = [{ scheduledAt: '2026-12-03T10:04:00+08:00' }];
  it.each([
    {
      why: 'this account’s day',
      lists: [add('dense-days', '2026-12-03', { accountId: 'tea-weibo' })],
      collides: false,
    },
    { why: 'everybody’s day', lists: [add('dense-days', '2026-12-03')], collides: false },
    { why: 'the day after', lists: [add('dense-days', '2026-12-04')], collides: true },
    {
      why: 'everybody’s day, but not this account’s',
      lists: [add('dense-days', '2026-12-03'), off('dense-days', '2026-12-03', { accountId: 'tea-weibo' })],
      collides: true,
    },
  ])('$why', ({ lists, collides }) => {
    expect(quotes('schedule-collision', {}, { lists, others })).toEqual(collides ? ['near scheduledAt'] : []);
  });

  it('the day is China’s', () => {
    const lists = [add('dense-days', '2026-12-04')];
    const late = { scheduledAt: '2026-12-03T11:00:00-05:00' };
    expect(
      quotes('schedule-collision', late, { lists, others: [{ scheduledAt: '2026-12-03T11:05:00-05:00' }] }),
    ).toEqual([]);
  });
});
