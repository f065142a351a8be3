/** What was meant for a colleague must not be read by the public. */
import type { Span } from '../domain/finding.ts';
import { LEFTOVER_PATTERNS, type LeftoverPattern } from '../facts/leftovers.ts';
import { defineRule } from './define-rule.ts';

export const textLeftoverInstruction = defineRule({
  meta: {
    id: 'text-leftover-instruction',
    name: { zh: '有没删的备注', en: 'Leftover note' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      leftover: {
        zh: '「{words}」像是写给同事看的，请删掉或补全。',
        en: '"{words}" reads like a note for a colleague; please remove or complete it.',
      },
      twoDrafts: {
        zh: '正文里同时有「{words}」和另一稿，请只留一稿。',
        en: 'The text holds "{words}" and another draft; please keep one.',
      },
    },
  },
  check(post, { words }, report) {
    const signs = words.get('leftover');
    if (signs === undefined) return;
    for (const field of ['text', 'firstComment'] as const) {
      const text = post[field];
      if (!signs.some((sign) => sign.field === field)) continue;
      for (const { message, start, end } of leftoversIn(text)) {
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

interface Leftover extends Span {
  readonly message: LeftoverPattern['kind'];
}

/** What any pattern finds, from left to right; of two that overlap, the one that begins first or is longer. */
function leftoversIn(text: string): Leftover[] {
  const found = LEFTOVER_PATTERNS.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match): Leftover => {
      const words = match[0].trim();
      const start = match.index + match[0].indexOf(words);
      return { message: kind, start, end: start + words.length };
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
