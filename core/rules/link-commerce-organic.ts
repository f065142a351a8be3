/** Weibo once punished accounts whose posts led straight to Taobao goods; one report only, so it is said and no more. */
import { isTaobaoGoods } from '../facts/taobao.ts';
import { defineRule } from './define-rule.ts';

export const linkCommerceOrganic = defineRule({
  meta: {
    id: 'link-commerce-organic',
    name: { zh: '博文直链淘宝商品', en: 'Taobao goods in a post' },
    appliesTo: ['organic'],
    severity: 'warning',
    basis: [{ source: 'technode 2020-03 (weibo-facts 1.6)', confidence: 'C' }],
    messages: {
      goods: {
        zh: '日常博文直接链到淘宝天猫商品（{host}）。2020 年有报道说微博处罚过这种做法，要求改走微博小店，请确认 {client} 接受。',
        en: 'This post links straight to Taobao or Tmall goods ({host}). In 2020 Weibo was reported to punish that and to ask for its own shop (微博小店); please make sure that {client} accepts the risk.',
      },
    },
  },
  check(post, { links, client }, report) {
    const link = links.find(({ site }) => site !== undefined && isTaobaoGoods(site));
    if (link?.site === undefined) return;
    report({
      message: 'goods',
      at: link,
      data: { host: link.site.shownHost, client: client.name },
      fix: { kind: 'edit-text', postId: post.id },
    });
  },
});
