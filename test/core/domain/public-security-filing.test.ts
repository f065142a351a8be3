import { describe, expect, it } from 'vitest';
import { parsePublicSecurityFiling } from '../../../core/domain/public-security-filing.ts';

describe('the police’s filing', () => {
  it.each([
    ['京公网安备11000002000001号', '京公网安备11000002000001号'],
    ['川公网安备 51010502010725号', '川公网安备51010502010725号'],
    ['粤公网安备44030002003867', '粤公网安备44030002003867号'],
    ['京公网安备１１０１０６０２０５００８４号', '京公网安备11010602050084号'],
    ['浙备3301000000001号', '浙备3301000000001号'],
  ])('%s is read', (text, written) => {
    expect(parsePublicSecurityFiling(text)).toEqual({ ok: true, value: written });
  });

  it.each([
    '公网安备11000002000001号',
    '京公网安备1100000200000号',
    '京公网安备110000020000012号',
    '京ICP备16020626号',
    '',
  ])('%s is none', (text) => {
    expect(parsePublicSecurityFiling(text)).toEqual({ ok: false, error: 'form' });
  });
});
