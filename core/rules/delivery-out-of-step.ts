/** Weibo publishes what its back office holds: a text that was changed afterwards has to be changed there too. */
import { defineRule } from './define-rule.ts';

export const deliveryOutOfStep = defineRule({
  meta: {
    id: 'delivery-out-of-step',
    name: { zh: '后台已定时，需同步改', en: 'Scheduled with an older text' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      changed: {
        zh: '后台还是旧稿：定时后改过正文，请到后台同步改，再点「后台已同步」。',
        en: 'Weibo\'s back office holds an older text: it was changed after it was scheduled there. Please change it there too, then press "Changed there too".',
      },
    },
  },
  check(post, { outOfStep }, report) {
    if (!outOfStep) return;
    report({ message: 'changed', at: { field: 'text' }, data: {}, fix: { kind: 'mark-synced', postId: post.id } });
  },
});
