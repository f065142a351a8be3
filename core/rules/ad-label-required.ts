/** Who recommends goods with a link to buy them, and is not their seller, has to say that it is an advertisement. */
import { isInsideLonger } from '../domain/inside-longer.ts';
import type { Post } from '../domain/post.ts';
import { AD_MARK, NO_MARK, SHOPS, TAOBAO_CODE } from '../facts/ad-labels.ts';
import { isTaobaoDomain } from '../facts/platforms.ts';
import { type Place, defineRule } from './define-rule.ts';

export const adLabelRequired = defineRule({
  meta: {
    id: 'ad-label-required',
    name: { zh: '没标“广告”', en: 'Not marked as advertising' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'SAMR Order 72 (2023) art. 9; 互联网广告可识别性执法指南 s. 6, 8, 10', confidence: 'A' }],
    revision: 2,
    messages: {
      creator: {
        zh: '达人 @{nickname} 推荐商品并附了购买链接，正文或话题里要标“广告”。',
        en: '@{nickname} recommends goods with a link to buy them; the text or its topics have to say 广告 (advertisement).',
      },
      feed: {
        zh: '达人 @{nickname} 的博文拿来投广告，信息流里由平台标注，主页上看不到；请在正文里标“广告”。',
        en: 'This ad shows a post of @{nickname}, a creator: Weibo marks it in the feed, not on the profile; please write 广告 (advertisement) into the text.',
        severity: 'info',
      },
    },
  },
  check(post, { account, client, links, words }, report) {
    // A brand stands on its own account as the seller, and the platform marks what it runs in feeds.
    if (account.owner !== 'creator') return;
    const marks = words.get('ad-mark') ?? [];
    const isMarked = marks.some(
      ({ field, start }) => field === 'text' && !isInsideLonger(post.text, start, AD_MARK, NO_MARK),
    );
    if (isMarked) return;
    const fix = { kind: 'edit-text', postId: post.id } as const;
    if (post.placement === 'ad') {
      // What promotes another post shows that one.
      if (post.text.trim() !== '')
        report({ message: 'feed', at: { field: 'text' }, data: { nickname: account.nickname }, fix });
      return;
    }
    const sells = words.has('purchase');
    const link = links.find(({ site, owners, standing }) => {
      if (site === undefined) return false;
      const isClients =
        owners.includes(client.id) || (standing?.kind === 'approved' && standing.listing.client.id === client.id);
      return isTaobaoDomain(site.domain) || SHOPS.has(site.domain) || (sells && isClients);
    });
    const at: Place | undefined = link ?? codeIn(post);
    if (at !== undefined) report({ message: 'creator', at, data: { nickname: account.nickname }, fix });
  },
});

function codeIn(post: Post): Place | undefined {
  for (const field of ['text', 'firstComment'] as const) {
    const match = TAOBAO_CODE.exec(post[field]);
    if (match !== null) return { field, span: { start: match.index, end: match.index + match[0].length } };
  }
  return undefined;
}
