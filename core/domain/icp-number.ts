// Numbers under which the Ministry of Industry knows a site: a filing (ICP备) or a licence (ICP证, B2-…).
import { type Result, fail, ok } from '../result.ts';
import { PROVINCES } from './province.ts';
import { parsePublicSecurityFiling } from './public-security-filing.ts';

export interface IcpNumber {
  readonly kind: 'filing' | 'licence';
  /** As the registry writes it: half-width, with 号 where it belongs, with the site's own number where it was given. */
  readonly written: string;
  /** The same without the site's own number: what the company is filed under. */
  readonly entity: string;
}

/** `publicSecurity`: the number of the police's filing, which is another one. `form`: no form that is known. */
export type IcpFlaw = 'form' | 'publicSecurity';

const SITE = '(-\\d{1,4}[AX]?)?';
const FILING = new RegExp(`^([${PROVINCES}])ICP备(\\d{8}|20\\d{8})号?${SITE}$`);
const LICENCE = new RegExp(`^([${PROVINCES}])ICP证(\\d{6})号?${SITE}$`);
// 合字 stands for a licence that the ministry gave for several provinces.
const VALUE_ADDED = new RegExp(`^([${PROVINCES}]|合字)?([AB](?:-?\\d){1,2})-(\\d{8})(号?)${SITE}$`);

const LABEL = /^(?:网站)?(?:ICP)?(?:备案|许可证?|经营许可证|增值电信业务经营许可证)(?:编?号)?[:：]?(?=.{9})/;

/** Reads a number whatever its width, hyphens, spaces and the label before it. The known forms: weibo-facts 6.3. */
export function parseIcpNumber(text: string): Result<IcpNumber, IcpFlaw> {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
    .replace(LABEL, '');
  const filing = FILING.exec(plain);
  if (filing !== null) return number('filing', `${filing[1] ?? ''}ICP备${filing[2] ?? ''}号`, filing[3]);
  const licence = LICENCE.exec(plain);
  if (licence !== null) return number('licence', `${licence[1] ?? ''}ICP证${licence[2] ?? ''}号`, licence[3]);
  const added = VALUE_ADDED.exec(plain);
  if (added !== null) {
    const [, province = '', kind = '', digits = '', mark = '', site] = added;
    return number('licence', `${province}${kind}-${digits}${mark}`, site);
  }
  return fail(parsePublicSecurityFiling(plain).ok ? 'publicSecurity' : 'form');
}

const number = (kind: IcpNumber['kind'], entity: string, site = ''): Result<IcpNumber, never> =>
  ok({ kind, entity, written: `${entity}${site}` });
