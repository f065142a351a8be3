/** What was meant for a colleague must not be read by the public. */
import { LEFTOVER_PATTERNS } from '../facts/leftovers.ts';
import { defineRule } from './define-rule.ts';

export const textLeftoverInstruction = defineRule({
  meta: {
    id: 'text-leftover-instruction',
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
  check(post, _context, report) {
    for (const field of ['text', 'firstComment'] as const) {
      for (const { pattern, kind } of LEFTOVER_PATTERNS) {
        for (const match of post[field].matchAll(pattern)) {
          const words = match[0].trim();
          const start = match.index + match[0].indexOf(words);
          report({
            message: kind,
            at: { field, span: { start, end: start + words.length } },
            data: { words },
            fix: { kind: 'edit-text', postId: post.id },
          });
        }
      }
    }
  },
});
