/** A face, picture, tune or font whose licence has run out is paid for a second time, with damages. */
import { defineRule } from './define-rule.ts';

export const mediaRightsValid = defineRule({
  meta: {
    id: 'media-rights-valid',
    name: { zh: '素材授权到期', en: 'Rights have ended' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      ended: {
        zh: '「{name}」的授权 {day:date} 到期，到发布那天已经不能用。',
        en: 'The rights in "{name}" end on {day:date}, before it is published.',
      },
      endsInRun: {
        zh: '「{name}」的授权 {day:date} 到期，广告要投到 {last:date}。',
        en: 'The rights in "{name}" end on {day:date}; the ad runs until {last:date}.',
      },
    },
  },
  check(post, { run: { first, last } }, report) {
    post.media.forEach(({ name, rightsUntil: day }, index) => {
      if (day === undefined || day >= last) return;
      const at = { field: `media[${index}]` } as const;
      const fix = { kind: 'set-time', postId: post.id };
      if (day < first) report({ message: 'ended', at, data: { name, day }, fix });
      else report({ message: 'endsInRun', at, data: { name, day, last }, fix });
    });
  },
});
