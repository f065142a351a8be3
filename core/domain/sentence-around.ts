// What is said around a found word, as it is read. Only asked for words that were found, so that texts cost nothing.
import type { Span } from './finding.ts';
import { foldedText } from './fold.ts';

/** The folded words of a sentence before and behind a stretch of it. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const FARTHEST = 120;
const SENTENCE_END = /[。！？!?；;\n…]/u;

/** The rest of the sentence on both sides of a stretch, at most 120 units of the text on each. */
export function sentenceAround(text: string, { start, end }: Span): Around {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const after = text.slice(end, end + FARTHEST);
  let from = before.length;
  while (from > 0 && !SENTENCE_END.test(before.charAt(from - 1))) from--;
  const to = after.search(SENTENCE_END);
  return { before: foldedText(before.slice(from)), after: foldedText(to < 0 ? after : after.slice(0, to + 1)) };
}

/** The part of the words before a stretch that no comma parts from it. */
export const clauseBefore = (before: string): string => /[^，,、：:]*$/u.exec(before)?.[0] ?? '';

const LATIN = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]/u;

/** Whether a stretch that begins or ends with a Latin letter or digit goes on with another: `top1` in `top10`. */
export const isInsideLatin = (text: string, { start, end }: Span): boolean =>
  (LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1))) ||
  (LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end)));
