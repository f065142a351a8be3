import { describe, expect, it } from 'vitest';
import { judge } from './rules/workbench.ts';

describe('an address that hides its site is held like any other', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['behind a mini-program link', '#小程序://青禾茶/abc请访问www.evil-shop.com/x'],
    ['after a slash that belongs to no address', '官网/www.evil-shop.com'],
    ['before a mention in Latin letters', '官网www.evil-shop.com@TeaHouse'],
    ['after a hyphen', '看-www.evil-shop.com'],
    ['with an underscore in its name', '看 x_y.evil-shop.com'],
    ['under a suffix in punycode', '看 evil-shop.xn--fiqs8s'],
    ['named in Chinese without a scheme', '上青禾茶业.com看看'],
    ['whose host only begins like Weibo’s', 'https://weibo.com_x.evil-shop.com/a'],
    ['whose host is joined by something invisible', 'https://weibo.com\u200b.evil-shop.com/a'],
    ['that is an IP address', 'http://1.2.3.4/a'],
    ['that has no public suffix', 'http://evil.notatld/a'],
  ];
  // A setting may soften how an address is written, never whether its site is allowed.
  const lists = { settings: [{ rule: 'link-well-formed', key: 'severity', value: 'off' }] };
  it.each(texts)('%s', (_how, text) => {
    expect(judge({ text }, lists).verdict).toBe('held');
  });

  it('behind a target that calls itself a mini-program', () => {
    const ad = { placement: 'ad', target: { kind: 'mini-program', link: 'https://www.evil-shop.com/x' } };
    expect(judge(ad, lists).findings.map(({ rule, field }) => `${rule} ${field}`)).toContain(
      'link-site-allowed target.link',
    );
    for (const link of [
      '#小程序://青禾茶/双十二/9pZvnVw3KMCQpVp',
      'weixin://dl/business/?t=abc',
      'https://wxaurl.cn/abc',
    ]) {
      const { findings } = judge({ ...ad, target: { kind: 'mini-program', link } }, lists);
      expect(findings.filter(({ rule }) => rule.startsWith('link-'))).toEqual([]);
    }
  });
});
