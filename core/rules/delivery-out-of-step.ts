/** Weibo publishes what its back office holds, when it holds it for: what was changed afterwards has to be changed there too. */
import { isMoved } from '../domain/delivery.ts';
import { CHINA, wallClock } from '../domain/instant.ts';
import { defineRule } from './define-rule.ts';

export const deliveryOutOfStep = defineRule({
  meta: {
    id: 'delivery-out-of-step',
    name: { zh: '后台已定时，需同步改', en: 'Scheduled otherwise at Weibo' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'practice', confidence: 'setting' }],
    revision: 2,
    messages: {
      moved: {
        zh: '后台定的是 {day:date} {time}，这里改过时间：请到后台同步改，再点「后台已同步」。',
        en: 'Weibo\'s back office sends this on {day:date} at {time}; the time was changed here. Please change it there too, then press "Changed there too".',
      },
      changed: {
        zh: '后台还是旧稿：定时后改过正文，请到后台同步改，再点「后台已同步」。',
        en: 'Weibo\'s back office holds an older text: it was changed after it was scheduled there. Please change it there too, then press "Changed there too".',
      },
    },
  },
  check(post, { outOfStep, campaign }, report) {
    const fix = { kind: 'mark-synced', postId: post.id };
    if (outOfStep) report({ message: 'changed', at: { field: 'text' }, data: {}, fix });
    const at = post.delivery.scheduledAt;
    if (at === undefined || !isMoved(post)) return;
    const { day, time } = wallClock(at, campaign?.timeZone ?? CHINA);
    report({ message: 'moved', at: { field: 'scheduledAt' }, data: { day, time }, fix });
  },
});
