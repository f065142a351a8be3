/** Where letters run on after an address without a space, each program ends the link somewhere else. */
import { defineRule } from './define-rule.ts';

export const linkEndUnclear = defineRule({
  meta: {
    id: 'link-end-unclear',
    name: { zh: '链接后缺空格', en: 'Link end unclear' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'https://url.spec.whatwg.org', confidence: 'A' }],
    messages: {
      lettersFollow: {
        zh: '链接后面紧跟着文字，这里只检查到「{link}」为止，请在后面补一个空格。',
        en: 'Text follows the link without a space, so it is read as "{link}". Please put a space after it.',
      },
    },
  },
  check(_post, { links }, report) {
    for (const link of links) {
      if (!link.endUnclear || link.span === undefined) continue;
      report({
        message: 'lettersFollow',
        at: link,
        data: { link: link.raw },
        fix: { kind: 'insert-space', at: link.span.end },
      });
    }
  },
});
