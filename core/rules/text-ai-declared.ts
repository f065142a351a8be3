/** Weibo asks whoever publishes what a machine made to declare it; a post that says so itself should not forget to. */
import type { Span } from '../domain/finding.ts';
import { sentenceAround } from '../domain/sentence-around.ts';
import { outermost } from '../domain/outermost.ts';
import { BEHIND_MARK, NOTHING_MORE, OTHERS_AI, THING_MADE } from '../facts/ai-made.ts';
import { defineRule } from './define-rule.ts';

export const textAiDeclared = defineRule({
  meta: {
    id: 'text-ai-declared',
    name: { zh: '没声明AI生成', en: 'AI not declared' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: '人工智能生成合成内容标识办法 (2025-09-01); Weibo’s declaration 内容由AI生成', confidence: 'C' }],
    messages: {
      said: {
        zh: '写着「{words}」，但没勾「内容由AI生成」的声明。',
        en: 'It says "{words}" but does not declare that its content is AI-generated.',
      },
      file: {
        zh: '「{name}」登记为AI生成，但没勾「内容由AI生成」的声明。',
        en: '"{name}" is recorded as generated, but the post does not declare that its content is AI-generated.',
      },
    },
  },
  check(post, { words }, report) {
    if (post.declarations?.includes('ai-generated') === true) return;
    const fix = { kind: 'declare', postId: post.id, value: 'ai-generated' };
    const place = outermost(words.get('ai-made') ?? []).find((found) => saysOfItself(post[found.field], found));
    if (place !== undefined) {
      const { field, start, end } = place;
      report({
        message: 'said',
        at: { field, span: { start, end } },
        data: { words: post[field].slice(start, end) },
        fix,
      });
    }
    const index = post.media.findIndex(({ generated }) => generated === true);
    const file = post.media[index];
    if (file !== undefined)
      report({ message: 'file', at: { field: `media[${index}]` }, data: { name: file.name }, fix });
  },
});

/** Whether the words are said of the post's own text or pictures. */
function saysOfItself(text: string, { word, start, end }: Span & { readonly word: string }): boolean {
  const { before, after } = sentenceAround(text, { start, end });
  if (OTHERS_AI.test(before) || OTHERS_AI.test(after) || !NOTHING_MORE.test(after)) return false;
  return THING_MADE.test(before) || (word !== 'aigc' && BEHIND_MARK.test(before));
}
