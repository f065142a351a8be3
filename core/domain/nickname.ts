import { type Result, fail, ok } from '../result.ts';

/** `characters`: something that is no letter, digit, `_` or `-`. `short`, `long`: outside every length that is known. */
export type NicknameFlaw = 'characters' | 'short' | 'long';

// Sources name Chinese, Latin letters, digits, `_` and `-`; letters of other scripts are on older accounts.
const LETTERS = /^[\p{L}\p{M}\p{N}_-]*$/u;

/**
 * A nickname that fits one of the two forms that sources give: 4 to 30 units, of which a wide character takes two, or
 * 2 to 20 characters of which the first is no digit (weibo-facts 2.5, which also says that they contradict each other).
 */
export function parseNickname(text: string): Result<string, NicknameFlaw> {
  const name = text.trim();
  if (!LETTERS.test(name)) return fail('characters');
  const characters = [...name].length;
  const units = [...name].reduce((sum, character) => sum + (character > '\u007f' ? 2 : 1), 0);
  if (units >= 4 && units <= 30) return ok(name);
  if (characters >= 2 && characters <= 20 && !/^\p{N}/u.test(name)) return ok(name);
  return fail(units < 4 ? 'short' : 'long');
}
