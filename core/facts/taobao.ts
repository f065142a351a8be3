// The forms in which Taobao and Tmall are linked (weibo-facts 4.4).
import type { LinkSite } from '../domain/link-site.ts';
import type { Confidence } from './reference-list.ts';

/** Schemes that open Taobao's apps and no web page. Source: Android and iOS code, confidence B, as of 2026-11-23. */
export const TAOBAO_APP_SCHEMES: readonly string[] = ['tbopen', 'taobao', 'tmall'];

/** A 淘口令: a token between two signs of money or brackets. Source: code samples, confidence B, as of 2026-11-23. */
export const TAOBAO_TOKEN = /[￥¥€₤₴₳$£(（](?=[A-Za-z0-9]*[0-9A-Z])[A-Za-z0-9]{8,16}[￥¥€₤₴₳$£)）]/u;

/** Where goods are shown, or where a share or an affiliate's link to goods begins. */
export interface GoodsPlace {
  /** This host and every host under it. */
  readonly host: string;
  /** What the path begins with; every path where it is absent. */
  readonly path?: string;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
}

const place = (host: string, path?: string, confidence: Confidence = 'B'): GoodsPlace => ({
  host,
  ...(path !== undefined && { path }),
  source: 'weibo-facts 4.4',
  asOf: '2026-11-23',
  confidence,
});

export const GOODS_PLACES: readonly GoodsPlace[] = [
  place('item.taobao.com', '/item'),
  place('h5.m.taobao.com', '/awp/core/detail', 'C'),
  place('detail.tmall.com', '/item'),
  place('detail.m.tmall.com', '/item'),
  place('detail.tmall.hk', '/', 'C'),
  place('uland.taobao.com'),
  place('s.click.taobao.com'),
  place('click.simba.taobao.com'),
  place('m.tb.cn'),
];

const GOODS_HOSTS = GOODS_PLACES.map(({ host }) => host);

/** True for a page of goods at Taobao or Tmall, or a link of theirs that hides one; a shop's front page is none. */
export const isTaobaoGoods = ({ host, href, domain }: LinkSite): boolean =>
  GOODS_HOSTS.some((goods) => goods.endsWith(domain)) &&
  GOODS_PLACES.some(
    (goods) =>
      (host === goods.host || host.endsWith(`.${goods.host}`)) &&
      (goods.path === undefined || href.slice(href.indexOf('/', 8)).startsWith(goods.path)),
  );
