/** Two kinds of commas in one text look careless; not every house minds, so that this is off until somebody turns it on. */
import { narrowMarks, usesFullWidth } from '../domain/mixed-width.ts';
import { defineRule } from './define-rule.ts';

export const textWidthMixed = defineRule({
  meta: {
    id: 'text-width-mixed',
    name: { zh: '全角半角标点混用', en: 'Mixed punctuation' },
    appliesTo: ['organic', 'ad'],
    severity: 'info',
    isOffByDefault: true,
    basis: [{ source: 'practice', confidence: 'setting' }],
    messages: {
      mixed: {
        zh: '全角标点里混着 {count} 个半角标点。',
        en: 'Half-width punctuation among full-width punctuation, in {count} place(s).',
      },
    },
  },
  check(post, _context, report) {
    for (const field of ['text', 'firstComment'] as const) {
      if (!usesFullWidth(post[field])) continue;
      const marks = narrowMarks(post[field]);
      const [first] = marks;
      if (first === undefined) continue;
      report({
        message: 'mixed',
        at: { field, span: { start: first.start, end: first.end } },
        data: { count: marks.length },
        fix: { kind: 'even-width', field },
      });
    }
  },
});
