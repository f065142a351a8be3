import { COUNTDOWNS, LOOKING_BACK, RELATIVE_DAYS, WEEKDAYS, YEARS } from '../day-words.ts';
import type { DayClaim, DayWord } from './claim.ts';
import { countdownClaims } from './countdown.ts';
import { endingClaims } from './ending.ts';
import { relativeClaims } from './relative.ts';
import { weekdayClaims } from './weekday.ts';
import { yearClaims } from './year.ts';

/** What a text claims about days at these of its words. */
export function dayClaims(text: string, words: readonly DayWord[]): DayClaim[] {
  const looksBack = LOOKING_BACK.test(text);
  return words.flatMap((found) => {
    const { word } = found;
    if (word in RELATIVE_DAYS) return relativeClaims(text, found, looksBack);
    if (word in WEEKDAYS) return weekdayClaims(text, found, looksBack);
    if (COUNTDOWNS.includes(word)) return countdownClaims(text, found);
    if (YEARS.includes(word)) return yearClaims(text, found, looksBack);
    return looksBack ? [] : endingClaims(text, found);
  });
}
