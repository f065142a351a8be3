// The registration number on business licences before the social credit code: GS 15-2006, in force since 2007-07-01.
import { type Result, fail, ok } from '../result.ts';

/** `form`: neither 15 digits nor the 13 of before 2007. `checkDigit`: the last of 15 does not fit the others. */
export type LicenceNumberFlaw = 'form' | 'checkDigit';

/** A number in half-width digits and nothing else. The 13 digits of before 2007 have nothing to check. */
export function parseLicenceNumber(text: string): Result<string, LicenceNumberFlaw> {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff-]/g, '')
    .replace(/号$/, '');
  if (/^\d{13}$/.test(digits)) return ok(digits);
  if (!/^\d{15}$/.test(digits)) return fail('form');
  return checkDigit(digits) === Number(digits.charAt(14)) ? ok(digits) : fail('checkDigit');
}

/** ISO 7064, MOD 11,10, over the first fourteen digits. */
function checkDigit(digits: string): number {
  let product = 10;
  for (const digit of digits.slice(0, 14)) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10;
}
