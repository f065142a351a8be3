/** A time that has gone by cannot be kept; what was handed over before it is out of our hands. */
import { CHINA, justAfter, wallClock } from '../domain/instant.ts';
import { defineRule } from './define-rule.ts';

export const schedulePast = defineRule({
  meta: {
    id: 'schedule-past',
    name: { zh: '时间已过', en: 'Time has passed' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'the calendar', confidence: 'A' }],
    messages: {
      past: {
        zh: '定在 {day:date} {time}，已经过了，请改时间。',
        en: 'It is scheduled for {day:date}, {time}, which has passed; please choose another time.',
      },
    },
  },
  check(post, { now, handedOver, campaign }, report) {
    if (post.scheduledAt === undefined || handedOver) return;
    const passed = justAfter(post.scheduledAt);
    report.dependsOn(passed);
    if (now < passed) return;
    const { day, time } = wallClock(post.scheduledAt, campaign?.timeZone ?? CHINA);
    report({
      message: 'past',
      at: { field: 'scheduledAt' },
      data: { day, time },
      fix: { kind: 'set-time', postId: post.id },
    });
  },
});
