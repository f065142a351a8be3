import { type Result, fail, ok } from '../result.ts';

const PROFILE = /^(?:https?:\/\/)?(?:www\.|m\.)?weibo\.(?:com|cn)\/u\/(\d+)(?:[/?#].*)?$/i;

/**
 * The digits by which Weibo knows an account, from the number itself or the profile's address. Samples have ten;
 * five to eleven are taken, because no source gives a length (weibo-facts 2.5).
 */
export function parseUid(text: string): Result<string, 'form'> {
  const plain = text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '');
  const digits = PROFILE.exec(plain)?.[1] ?? plain.replace(/^uid[:：]?/i, '');
  return /^[1-9]\d{4,10}$/.test(digits) ? ok(digits) : fail('form');
}
