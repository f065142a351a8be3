/** Only ads can lead to WeChat mini-programs. */
import { defineRule } from './define-rule.ts';

export const targetKindAllowed = defineRule({
  meta: {
    id: 'target-kind-allowed',
    name: { zh: '跳转去向不能用', en: 'Target not possible' },
    appliesTo: ['organic'],
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      miniProgram: {
        zh: '日常博文不能跳转微信小程序，只有广告投放可以。',
        en: 'An organic post cannot lead to a WeChat mini-program; only ads can.',
      },
    },
  },
  check(post, _context, report) {
    if (post.target.kind !== 'mini-program') return;
    report({
      message: 'miniProgram',
      at: { field: 'target' },
      data: {},
      fix: { kind: 'change-placement', postId: post.id },
    });
  },
});
