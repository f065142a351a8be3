import { UNSEEN, foldOf } from './fold.ts';

/**
 * True where a word found at `start` is only part of one of these longer words, as 包过 is of 背包过. `word` and `longer`
 * are as {@link foldOf} reads them; the text may spell them full-width, spaced or with hidden characters.
 */
export const isInsideLonger = (text: string, start: number, word: string, longer: readonly string[]): boolean =>
  longer.some((whole) => {
    for (let offset = whole.indexOf(word); offset >= 0; offset = whole.indexOf(word, offset + 1)) {
      if (isBefore(text, start, whole.slice(0, offset)) && isFrom(text, start, whole.slice(offset))) return true;
    }
    return false;
  });

/** Whether the text reads so up to a place. */
function isBefore(text: string, place: number, words: string): boolean {
  let index = place;
  for (let left = words.length - 1; left >= 0; left--) {
    do index--;
    while (index >= 0 && foldOf(text.charCodeAt(index)) === UNSEEN);
    if (index < 0 || foldOf(text.charCodeAt(index)) !== words.charCodeAt(left)) return false;
  }
  return true;
}

/** Whether the text reads so from a place on. */
function isFrom(text: string, place: number, words: string): boolean {
  let index = place;
  for (let at = 0; at < words.length; at++, index++) {
    while (index < text.length && foldOf(text.charCodeAt(index)) === UNSEEN) index++;
    if (index >= text.length || foldOf(text.charCodeAt(index)) !== words.charCodeAt(at)) return false;
  }
  return true;
}
