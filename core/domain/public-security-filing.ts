// The police's own filing of a site, printed beside the ICP number and easily taken for it.
import { type Result, fail, ok } from '../result.ts';
import { PROVINCES } from './province.ts';

const FORM = new RegExp(`^([${PROVINCES}])公网安备(\\d{14})号?$`);
const OLD_FORM = new RegExp(`^([${PROVINCES}])备(\\d{13})号?$`);

/** Reads 京公网安备 with 14 digits, or the older 浙备 with 13, as it is written with 号 (weibo-facts 6.4). */
export function parsePublicSecurityFiling(text: string): Result<string, 'form'> {
  const plain = text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '');
  const match = FORM.exec(plain);
  if (match !== null) return ok(`${match[1] ?? ''}公网安备${match[2] ?? ''}号`);
  const old = OLD_FORM.exec(plain);
  return old === null ? fail('form') : ok(`${old[1] ?? ''}备${old[2] ?? ''}号`);
}
