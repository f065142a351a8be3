/** A post needs something to show; an ad that promotes a post shows that one. */
import { defineRule } from './define-rule.ts';

export const textEmpty = defineRule({
  meta: {
    id: 'text-empty',
    name: { zh: '没有内容', en: 'Nothing to publish' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'a post without text and media cannot be sent', confidence: 'A' }],
    messages: {
      nothing: { zh: '正文和配图、视频都是空的，没有内容可发。', en: 'There is neither text nor media to publish.' },
    },
  },
  check(post, _context, report) {
    const showsAnother = post.placement === 'ad' && post.promotes !== undefined && post.promotes !== post.id;
    if (showsAnother || post.media.length > 0 || /[^\s\u200b-\u200f\u2060\ufeff]/.test(post.text)) return;
    report({ message: 'nothing', at: { field: 'text' }, data: {}, fix: { kind: 'edit-text', postId: post.id } });
  },
});
