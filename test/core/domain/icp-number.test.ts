import { describe, expect, it } from 'vitest';
import { parseIcpNumber } from '../../../core/domain/icp-number.ts';

const read = (text: string) => {
  const result = parseIcpNumber(text);
  return result.ok ? `${result.value.kind} ${result.value.written}` : result.error;
};

describe('an ICP number', () => {
  it.each([
    ['京ICP备16020626号', 'filing 京ICP备16020626号'],
    ['京ICP备16020626号-8', 'filing 京ICP备16020626号-8'],
    ['京ICP备13052560号-1', 'filing 京ICP备13052560号-1'],
    ['粤ICP备2022020947号', 'filing 粤ICP备2022020947号'],
    ['沪ICP备2021012345号-1', 'filing 沪ICP备2021012345号-1'],
    ['蜀ICP备2021012345号-12', 'filing 蜀ICP备2021012345号-12'],
    ['京ICP备2021012345号-3A', 'filing 京ICP备2021012345号-3A'],
    ['京ICP证030173号', 'licence 京ICP证030173号'],
    ['京ICP证030173号-1', 'licence 京ICP证030173号-1'],
    ['京ICP证000007号', 'licence 京ICP证000007号'],
    ['粤B2-20090059', 'licence 粤B2-20090059'],
    ['粤B2-20090059-5', 'licence 粤B2-20090059-5'],
    ['浙B2-20080224-1', 'licence 浙B2-20080224-1'],
    ['京B2-20090001', 'licence 京B2-20090001'],
    ['粤A2-20044005号', 'licence 粤A2-20044005号'],
    ['辽B-2-4-20080039', 'licence 辽B-2-4-20080039'],
    ['合字B2-20210001', 'licence 合字B2-20210001'],
  ])('%s is a %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ['small letters', '沪icp备2021012345号-1'],
    ['spaces', '沪 ICP 备 2021012345 号 - 1'],
    ['full-width', '沪ＩＣＰ备２０２１０１２３４５号－１'],
    ['a dash for the hyphen', '沪ICP备2021012345号—1'],
    ['no 号', '沪ICP备2021012345-1'],
    ['its label', 'ICP备案号：沪ICP备2021012345号-1'],
    ['something hidden inside', '沪ICP备\u200b2021012345号-1'],
  ])('is read with %s', (_how, text) => {
    expect(read(text)).toBe('filing 沪ICP备2021012345号-1');
  });

  it.each([
    ['no province', 'ICP备16020626号', 'form'],
    ['a province that is none', '港ICP备16020626号', 'form'],
    ['seven digits', '京ICP备1602062号', 'form'],
    ['nine digits', '京ICP备160206261号', 'form'],
    ['ten digits that begin with no year', '京ICP备1922020947号', 'form'],
    ['a word', '备案中', 'form'],
    ['two numbers', '京ICP备16020626号 京ICP备13052560号', 'form'],
    ['the police’s number', '京公网安备11010802012345号', 'publicSecurity'],
    ['the police’s older number', '浙备3301000000001号', 'publicSecurity'],
    ['nothing', '', 'form'],
    ['half a character', '\udc00', 'form'],
  ])('is refused: %s', (_why, text, flaw) => {
    expect(read(text)).toBe(flaw);
  });

  it('knows what the company is filed under', () => {
    const result = parseIcpNumber('京ICP备16020626-8');
    expect(result.ok && result.value.entity).toBe('京ICP备16020626号');
  });
});
