/** True where a word found at `start` is only part of one of these longer words, as 包过 is of 背包过. */
export const isInsideLonger = (text: string, start: number, word: string, longer: readonly string[]): boolean =>
  longer.some((whole) => {
    for (let offset = whole.indexOf(word); offset >= 0; offset = whole.indexOf(word, offset + 1)) {
      if (text.startsWith(whole, start - offset)) return true;
    }
    return false;
  });
