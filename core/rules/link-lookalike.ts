/** A host that passes for another is either a slip of the hand or somebody's trap. */
import { defineRule } from './define-rule.ts';

export const linkLookalike = defineRule({
  meta: {
    id: 'link-lookalike',
    name: { zh: '域名像别的网站', en: 'Look-alike host' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'https://www.unicode.org/reports/tr39/', confidence: 'A' }],
    messages: {
      confusable: {
        zh: '{host} 看起来像 {known}，其实是另一个网站，请核对。',
        en: '{host} looks like {known} but is another site; please check it.',
      },
      oneEdit: {
        zh: '{host} 和 {known} 只差一个字符，请核对有没有写错。',
        en: '{host} differs from {known} by a single character; please check the spelling.',
      },
      inFront: {
        zh: '{host} 里带着 {known}，其实是 {domain} 的网站，请核对。',
        en: '{host} bears the name {known} but belongs to {domain}; please check it.',
      },
    },
  },
  check(post, { links }, report) {
    for (const link of links) {
      const { passesFor: alike } = link;
      if (alike === undefined || link.site === undefined) continue;
      const { host, domain } = link.site;
      const { known, how } = alike;
      const fix = { kind: 'edit-text', postId: post.id };
      if (how === 'inFront') report({ message: how, at: link, data: { host, known, domain }, fix });
      else report({ message: how, at: link, data: { host, known }, fix });
    }
  },
});
