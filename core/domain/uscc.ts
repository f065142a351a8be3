// The unified social credit code of GB 32100-2015: 18 characters, the last of which checks the others.
import { type Result, fail, ok } from '../result.ts';

/** `form`: not the 18 characters that the standard describes. `checkDigit`: the last does not fit the others. */
export type UsccFlaw = 'form' | 'checkDigit';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** A code without spaces and hyphens, in half-width capitals. Some codes that were really given out fail their check. */
export function parseUscc(text: string): Result<string, UsccFlaw> {
  const code = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff-]/g, '')
    .toUpperCase();
  if (!FORM.test(code)) return fail('form');
  return checkCharacter(code) === code.charAt(17) ? ok(code) : fail('checkDigit');
}

/** The character that the first seventeen ask for; the weights are the powers of 3 modulo 31. */
function checkCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}
