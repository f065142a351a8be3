import type { Turned } from '../../core/api/posts.ts';
import { type Sentence, fillBoth, sentences } from '../../core/messages/phrase.ts';

const WORDS = sentences({
  freed: { zh: '放行 {count} 条。', en: 'Posts freed: {count}.' },
  held: { zh: '又有 {count} 条不可发。', en: 'Posts held now: {count}.' },
});

/** Which answers a change turned over, in words; empty where none. */
export function turnedText({ freed, held }: Turned): Sentence {
  const parts = [
    ...(freed.length > 0 ? [fillBoth(WORDS.freed, { count: freed.length })] : []),
    ...(held.length > 0 ? [fillBoth(WORDS.held, { count: held.length })] : []),
  ];
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}
