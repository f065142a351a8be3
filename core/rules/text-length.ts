/** Too long cannot be sent; longer than a fold is read by fewer people. */
import { weightedLength } from '../domain/weighted-length.ts';
import { defineRule } from './define-rule.ts';

export const textLength = defineRule({
  meta: {
    id: 'text-length',
    name: { zh: '字数超了', en: 'Too long' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      { source: 'settings', confidence: 'setting' },
      { source: 'weibo-facts 3.1', confidence: 'C' },
    ],
    parameters: {
      limit: { name: { zh: '正文上限', en: 'Longest text' }, default: 2000, min: 1, max: 20_000, unit: 'characters' },
      foldAt: {
        name: { zh: '超过多少字会折叠', en: 'Folded from' },
        default: 140,
        min: 1,
        max: 20_000,
        unit: 'characters',
      },
      linkWeight: {
        name: { zh: '一个链接算', en: 'A link counts as' },
        default: 10,
        min: 0,
        max: 255,
        unit: 'characters',
      },
    },
    messages: {
      tooLong: {
        zh: '正文 {length} 字，超过 {limit} 字的上限。',
        en: 'The text counts {length} characters; the limit is {limit}.',
      },
      folded: {
        zh: '正文 {length} 字，超过 {limit} 字，会折叠，读者要点「展开」才能看全。',
        en: 'The text counts {length} characters; over {limit} it is folded, and readers have to tap to see the rest.',
        severity: 'info',
      },
    },
  },
  check(post, { links }, report, { limit, foldAt, linkWeight }) {
    // A code point weighs at most one character: what is short in units is short by weight.
    if (post.text.length + linkWeight * links.length <= Math.min(limit, foldAt)) return;
    const spans = links.flatMap((link) => (link.field === 'text' && link.span ? [link.span] : []));
    const length = weightedLength(post.text, spans, linkWeight);
    if (length > limit) report({ message: 'tooLong', at: { field: 'text' }, data: { length, limit } });
    else if (length > foldAt) report({ message: 'folded', at: { field: 'text' }, data: { length, limit: foldAt } });
  },
});
