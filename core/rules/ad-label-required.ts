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
    messages: {
      creator: {
        zh: '达人 @{nickname} 推荐商品并附了购买链接，正文或话题里要标“广告”。',
        en: '@{nickname} recommends goods with a link to buy them; the text or its topics have to say 广告 (advertisement).',
      },
      feed: {
        zh: '正文没标“广告”；信息流广告由平台标注，上线后请看一眼。',
        en: 'The text does not say 广告 (advertisement); the platform marks feed ads itself, please look once it runs.',
        severity: 'info',
      },
    },
  },
  check(post, { account, client, links, words }, report) {
    if (post.placement === 'organic' && account.owner !== 'creator') return;
    const marks = words.get('ad-mark') ?? [];
    const isMarked = marks.some(
      ({ field, start }) => field === 'text' && !isInsideLonger(post.text, start, AD_MARK, NO_MARK),
    );
    if (isMarked) return;
    const fix = { kind: 'edit-text', postId: post.id } as const;
    if (post.placement === 'ad') {
      // What promotes another post shows that one.
      if (post.text.trim() !== '') report({ message: 'feed', at: { field: 'text' }, data: {}, fix });
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
