/** Without a time a post can neither be judged as of its day nor be scheduled. */
import { defineRule } from './define-rule.ts';

export const scheduleMissing = defineRule({
  meta: {
    id: 'schedule-missing',
    name: { zh: '没定时间', en: 'No time set' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'a batch is a schedule', confidence: 'A' }],
    messages: {
      noTime: { zh: '还没定发布时间。', en: 'No time has been set yet.' },
    },
  },
  check(post, _context, report) {
    if (post.scheduledAt !== undefined) return;
    report({ message: 'noTime', at: { field: 'scheduledAt' }, data: {}, fix: { kind: 'set-time', postId: post.id } });
  },
});
