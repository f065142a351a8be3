/** A link to another client's site is nearly always the wrong row of the sheet. */
import { defineRule } from './define-rule.ts';

export const linkOtherClient = defineRule({
  meta: {
    id: 'link-other-client',
    name: { zh: '链接是别的客户的', en: "Another client's link" },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'workspace', confidence: 'A' }],
    messages: {
      otherClient: {
        zh: '{host} 是别的客户的官网，不是 {client} 的，请核对链接。',
        en: '{host} is the site of another client, not of {client}; please check the link.',
      },
    },
  },
  check(post, { links, client }, report) {
    for (const link of links) {
      if (link.site === undefined || link.owners.length === 0 || link.owners.includes(client.id)) continue;
      report({
        message: 'otherClient',
        at: link,
        data: { host: link.site.shownHost, client: client.name },
        fix: { kind: 'edit-text', postId: post.id },
      });
    }
  },
});
