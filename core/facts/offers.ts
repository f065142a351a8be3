// What shows that a post of a brand's own offers something, and may be an advertisement. Practice (D), as of 2026-11-24.
import type { Post } from '../domain/post.ts';
import { SHOPS, TAOBAO_CODE } from './ad-labels.ts';
import { isTaobaoDomain } from './platforms.ts';

/** Words that put goods, treatment or an investment before readers; those that say how to buy are in ad-labels.ts. */
export const OFFER_WORDS: readonly string[] = [
  ...'新品 上市 上新 首发 发售 开售 预售 现货 到货 特价 秒杀 优惠 买赠 买一送一 立省'.split(' '),
  ...'主治 疗效 功效 缓解 调理 改善 面诊 疗程 体验价'.split(' '),
  ...'认购 申购 起购 预期收益 年化收益 业绩比较基准 加盟 招商引资'.split(' '),
];

/** Of the words that say how to buy, those that advice to buyers has too: 凭处方购买. */
const VAGUE: ReadonlySet<string> = new Set(['购买']);

interface Found {
  readonly word: string;
}

/**
 * Whether a post that is no ad shows that it offers something: by such words, a link to a shop, or a code for Taobao.
 * `links` are its links with the sites they lead to, `words` what it holds of word-groups.ts.
 */
export function offersSomething(
  post: Post,
  links: readonly { readonly site?: { readonly domain: string } }[],
  words: { get(group: 'offer' | 'purchase'): readonly Found[] | undefined },
): boolean {
  if ((words.get('offer') ?? []).length > 0) return true;
  if ((words.get('purchase') ?? []).some(({ word }) => !VAGUE.has(word))) return true;
  if (links.some(({ site }) => site !== undefined && (isTaobaoDomain(site.domain) || SHOPS.has(site.domain))))
    return true;
  return TAOBAO_CODE.test(post.text) || TAOBAO_CODE.test(post.firstComment);
}
