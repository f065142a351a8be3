/** A topic needs a mark on either side; with one alone it is no topic, and nobody finds the post under it. */
import { readTopics } from '../domain/topics.ts';
import { defineRule } from './define-rule.ts';

export const textTopicForm = defineRule({
  meta: {
    id: 'text-topic-form',
    name: { zh: '话题没写对', en: 'Topic not closed' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'gamosy.com (weibo-facts 3.3)', confidence: 'B' }],
    messages: {
      unpaired: {
        zh: '「{words}」只有一个 #，微博不认作话题，前后各要一个。',
        en: '"{words}" has one # only and is no topic; one is needed on either side.',
      },
      empty: { zh: '两个 # 之间没有话题。', en: 'There is no topic between two #.' },
    },
  },
  check(post, { links }, report) {
    for (const field of ['text', 'firstComment'] as const) {
      const text = post[field];
      if (!text.includes('#')) continue;
      const spans = links.flatMap((link) => (link.field === field && link.span ? [link.span] : []));
      for (const { kind: message, start, end } of readTopics(text, spans).loose) {
        report({
          message,
          at: { field, span: { start, end } },
          data: { words: text.slice(start, end) },
          fix: { kind: 'edit-text', postId: post.id },
        });
      }
    }
  },
});
