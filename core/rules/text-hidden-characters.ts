/** Pasted text brings characters that nobody sees; they break topics, mentions and links, or show as empty boxes. */
import { type HiddenStretch, hiddenStretches } from '../domain/hidden-characters.ts';
import { defineRule } from './define-rule.ts';

export const textHiddenCharacters = defineRule({
  meta: {
    id: 'text-hidden-characters',
    name: { zh: '有不可见字符', en: 'Hidden characters' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'Unicode', confidence: 'A' }],
    messages: {
      unseen: {
        zh: '有 {count} 处看不见的字符（{codes}），多半是粘贴时带进来的。',
        en: 'Characters that nobody sees, in {count} place(s) ({codes}); they mostly come with pasting.',
      },
      broken: {
        zh: '有 {count} 处字符在别人的手机上显示不出来（{codes}）。',
        en: 'Characters that other phones cannot show, in {count} place(s) ({codes}).',
      },
    },
  },
  check(post, _context, report) {
    for (const field of ['text', 'firstComment'] as const) {
      const found = hiddenStretches(post[field]);
      for (const kind of ['unseen', 'broken'] as const) {
        const stretches = found.filter((stretch) => stretch.kind === kind);
        const [first] = stretches;
        if (first === undefined) continue;
        report({
          message: kind,
          at: { field, span: { start: first.start, end: first.end } },
          data: { count: stretches.length, codes: codesOf(stretches, post[field]) },
          fix: { kind: 'clean-text', field },
        });
      }
    }
  },
});

const MOST_NAMED = 3;

/** The code points, each once, as in `U+200B`. */
function codesOf(stretches: readonly HiddenStretch[], text: string): string {
  const codes = new Set(
    stretches.flatMap(({ start, end }) =>
      [...text.slice(start, end)].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      }),
    ),
  );
  return [...codes].slice(0, MOST_NAMED).join(' ') + (codes.size > MOST_NAMED ? ' …' : '');
}
