import { type Confidence, type ReferenceEntry, byValue } from './reference-list.ts';

/** What a source says happens on Weibo to links to a platform; only `allowed` lets a link through. */
export type PlatformStanding = 'allowed' | 'interstitial' | 'blocked' | 'unknown';

export interface PlatformEntry extends ReferenceEntry {
  readonly standing: PlatformStanding;
}

const entry = (
  value: string,
  standing: PlatformStanding,
  source: string,
  confidence: Confidence = 'C',
): PlatformEntry => ({ value, standing, source, asOf: '2026-11-23', confidence });

const PORTALS = 'csdcfzfl.com/17946.html';

/** Major platforms, with what is known of links to them. Weibo decides and never published its list. */
export const PLATFORMS = byValue([
  entry('163.com', 'allowed', PORTALS),
  entry('news.qq.com', 'allowed', PORTALS),
  entry('v.qq.com', 'allowed', PORTALS),
  entry('mp.weixin.qq.com', 'allowed', 'gab-china.com/weibo-moves-to-restrict-outside-links'),
  entry('youku.com', 'allowed', PORTALS),
  entry('iqiyi.com', 'allowed', PORTALS),
  entry('taobao.com', 'allowed', PORTALS),
  entry('tmall.com', 'allowed', PORTALS),
  entry('jd.com', 'allowed', PORTALS),
  entry('pixiv.net', 'interstitial', 'github.com/tiansh/yaofang/issues/41', 'B'),
  entry('x.com', 'interstitial', 'github.com/tiansh/yawf/issues/221'),
  entry('aliyundrive.com', 'blocked', 'github.com/OldPanda/Open-the-F-king-URL-Right-Now/issues/67'),
  entry('bilibili.com', 'unknown', '没有查到来源', 'D'),
  entry('zhihu.com', 'unknown', '没有查到来源', 'D'),
  entry('douyin.com', 'unknown', '没有查到来源', 'D'),
  entry('xiaohongshu.com', 'unknown', '没有查到来源', 'D'),
]);

/** The platforms that a link may lead to. */
export const ALLOWED_PLATFORMS: ReadonlyMap<string, PlatformEntry> = new Map(
  [...PLATFORMS].filter(([, platform]) => platform.standing === 'allowed'),
);

/** The registrable domains of Taobao and Tmall; `uland`, `s.click` and the short `m.tb.cn` are theirs too. */
export const TAOBAO_DOMAINS: ReadonlySet<string> = new Set([
  'taobao.com',
  'tmall.com',
  'tb.cn',
  'taobao.hk',
  'tmall.hk',
]);

/** True where a registrable domain is Taobao's or Tmall's. */
export const isTaobaoDomain = (domain: string): boolean => TAOBAO_DOMAINS.has(domain);
