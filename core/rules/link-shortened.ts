/** Whether a short link works depends on where it leads, and that cannot be seen offline. */
import { defineRule } from './define-rule.ts';

export const linkShortened = defineRule({
  meta: {
    id: 'link-shortened',
    name: { zh: '短链看不出去向', en: 'Short link' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 1.5', confidence: 'D' }],
    messages: {
      hidden: {
        zh: '{host} 是短链，看不出去向，请换成原链接，或在短链对照表里记下它指向哪里。',
        en: '{host} shortens links and hides where this one leads. Use the original address, or record its destination.',
      },
    },
  },
  check(_post, { links }, report) {
    for (const link of links) {
      if (link.hiddenBehind === undefined) continue;
      report({
        message: 'hidden',
        at: link,
        data: { host: link.hiddenBehind },
        fix: { kind: 'record-destination', link: link.raw },
      });
    }
  },
});
