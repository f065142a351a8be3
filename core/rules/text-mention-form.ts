/** A mention that is cut off, or runs on into the sentence, reaches nobody. */
import { readMentions } from '../domain/mentions.ts';
import { defineRule } from './define-rule.ts';

const LONGEST = 30;
// Faces such as @_@ and (@﹏@), and doubled signs.
const FACE = /@[^\p{L}\p{N}\s]{0,3}@|[(（~^o]@|@[)）~^]/u;
// 转发并@ 三位好友: readers are asked to mention somebody.
const READERS = /^\s{0,2}(?:[\d一二两三四五六七八九十几]{1,3}\s?[位个名]|好友|朋友|闺蜜|你|我|[Tt][Aa])/;
const STOPS = /^(?:[\s，。！？；：、,.!?;:)）\]】」』》”"“‘’~～…<《「『【[{]|$)/u;

export const textMentionForm = defineRule({
  meta: {
    id: 'text-mention-form',
    name: { zh: '@ 没写对', en: 'Mention not right' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 2.5, 3.3', confidence: 'B' }],
    messages: {
      nobody: {
        zh: '@ 后面没有紧跟昵称，谁也提醒不到。',
        en: 'No nickname follows this @, so that nobody is mentioned.',
      },
      runsOn: {
        zh: '「{words}…」一连 {count} 个字，没有这么长的昵称，请在昵称后面空一格。',
        en: '"{words}…" runs on for {count} characters; no nickname is so long. Please put a space after it.',
      },
    },
  },
  check(post, { links, account, client }, report) {
    for (const field of ['text', 'firstComment'] as const) {
      const text = post[field];
      if (!text.includes('@')) continue;
      const spans = links.flatMap((link) => (link.field === field && link.span ? [link.span] : []));
      const known = [account.nickname, client.name, ...client.card.mentions, ...client.card.names];
      for (const { nickname, start, end } of readMentions(text, spans)) {
        const fix = { kind: 'edit-text', postId: post.id };
        const count = [...nickname].length;
        if (count > LONGEST) {
          const at = { field, span: { start, end } };
          report({ message: 'runsOn', at, data: { words: text.slice(start, start + 9), count }, fix });
        } else if (count === 0 && isCutOff(text, start, known))
          report({ message: 'nobody', at: { field, span: { start, end } }, data: {}, fix });
      }
    }
  },
});

/** Whether an `@` without a nickname was meant as a mention, not as a face or as the English "at". */
function isCutOff(text: string, at: number, known: readonly string[]): boolean {
  const rest = text.slice(at + 1);
  if (READERS.test(rest) || !STOPS.test(rest) || FACE.test(text.slice(Math.max(0, at - 4), at + 5))) return false;
  const isApart = at === 0 || /\s/.test(text[at - 1] ?? '');
  if (!/^[^\S\n]/.test(rest) || !isApart) return true;
  // `LIVE @ 上海`: only a name that is known tells that a person was meant.
  const next = rest.trimStart();
  return known.some((name) => next.startsWith(name.replace(/^@/, '')));
}
