/** What is over the limit does not go up: the last pictures are lost without a word. */
import { defineRule } from './define-rule.ts';

export const mediaCount = defineRule({
  meta: {
    id: 'media-count',
    name: { zh: '图太多', en: 'Too many pictures' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      { source: 'settings', confidence: 'setting' },
      { source: 'baoyu-post-to-weibo, 2026 (weibo-facts 3.2)', confidence: 'C' },
    ],
    parameters: {
      limit: {
        name: { zh: '最多几个图或视频', en: 'Most files in a post' },
        default: 18,
        min: 1,
        max: 50,
        unit: 'files',
      },
    },
    messages: {
      tooMany: {
        zh: '配了 {count} 个图或视频，最多 {limit} 个。',
        en: 'The post has {count} pictures or films; the limit is {limit}.',
      },
    },
  },
  check(post, _context, report, { limit }) {
    const count = post.media.length;
    if (count > limit) report({ message: 'tooMany', at: { field: `media[${limit}]` }, data: { count, limit } });
  },
});
