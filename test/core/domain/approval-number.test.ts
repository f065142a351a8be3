import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalAt, parseApprovalNumber } from '../../../core/domain/approval-number.ts';

const read = (text: string) => {
  const result = parseApprovalNumber(text);
  return result.ok ? `${result.value.kind} ${result.value.expiresOn ?? 'open'}` : result.error;
};

describe('an approval number', () => {
  it.each([
    ['粤械广审（文）第280917-05538号', 'device 2028-09-17'],
    ['京药广审（视）第270101-00001号', 'drug 2027-01-01'],
    ['浙食健广审（声）第261231-12345号', 'health-food 2026-12-31'],
    ['沪食特广审（文）第280229-00007号', 'fsmp 2028-02-29'],
    ['京医械广审（文）第2005010001号', 'device 2006-01-31'],
    ['京药广审（文）第2019120001号', 'drug 2020-12-31'],
    ['（京）医广【2016】第07-01-0355号', 'medical-service 2017-07-01'],
    ['沪医广【2020】第04-10-G124号', 'medical-service 2021-04-10'],
    ['（成青）医广【2019】第03-12-510105020号', 'medical-service 2020-03-12'],
    ['鲁医广【2013】第0902-001-3711号', 'medical-service 2014-09-02'],
    ['沪医广【2024】第02-29-0001号', 'medical-service 2025-02-28'],
    ['国兽药广审（文）第2603001号', 'veterinary-drug 2027-03-31'],
    ['粤农药广审（视）01260018号', 'pesticide open'],
  ])('%s is %s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ['half-width brackets', '粤械广审(文)第280917-05538号'],
    ['square brackets', '粤械广审【文】第280917-05538号'],
    ['no brackets', '粤械广审文第280917-05538号'],
    ['no 第 and no 号', '粤械广审（文）280917-05538'],
    ['full-width digits', '粤械广审（文）第２８０９１７－０５５３８号'],
    ['spaces', '粤械广审 （文） 第 280917-05538 号'],
    ['a dash', '粤械广审（文）第280917—05538号'],
    ['no hyphen', '粤械广审（文）第28091705538号'],
    ['something hidden inside', '粤械\u200b广审（文）第280917\u2060-05538号'],
    ['words around it', '广告批准文号：粤械广审（文）第280917-05538号。请仔细阅读产品说明书'],
  ])('is read with %s', (_how, text) => {
    expect(read(text)).toBe('device 2028-09-17');
  });

  it.each([
    ['the day is none', '粤械广审（文）第281332-05538号', 'date'],
    ['the day is none in that year', '粤械广审（文）第270229-05538号', 'date'],
    ['the medical day is none', '沪医广【2020】第13-10-G124号', 'date'],
    ['a digit is missing', '粤械广审（文）第28091-05538号', 'form'],
    ['a template was not filled in', '粤械广审（文）第XXXXXX-XXXXX号', 'form'],
    ['no province', '械广审（文）第280917-05538号', 'form'],
    ['no such thing', '新茶上市', 'form'],
  ])('is refused: %s', (_why, text, flaw) => {
    expect(read(text)).toBe(flaw);
  });
});

describe('a number in a text', () => {
  const at = (text: string, sign: string) => {
    const start = text.indexOf(sign);
    const found = approvalAt(text, { start, end: start + sign.length });
    return found && text.slice(found.start, found.end);
  };

  it.each([
    ['夏天到了。粤械广审（文）第280917-05538号，戴好眼镜', '广审', '粤械广审（文）第280917-05538号'],
    ['详询门店（京）医广【2026】第07-01-0355号', '医广', '（京）医广【2026】第07-01-0355号'],
    ['粤械广审（文）第28号', '广审', '广审（文）第28号'],
  ])('of %s', (text, sign, wanted) => {
    expect(at(text, sign)).toBe(wanted);
  });

  it.each([
    ['素材已提交推广审核，请等一等', '广审'],
    ['推广审核2天内完成', '广审'],
    ['周末来中医广场义诊', '医广'],
    ['中医广（东）大', '医广'],
    ['广审', '广审'],
  ])('is not in %s', (text, sign) => {
    expect(at(text, sign)).toBeUndefined();
  });

  it('lies inside the text and never throws, whatever stands around it', () => {
    const pieces = [
      '广审',
      '医广',
      '（文）',
      '第',
      '280917',
      '-',
      '05538',
      '号',
      '【2026】',
      '粤械',
      '\ud83c',
      '\u200b',
      '茶',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        for (const match of text.matchAll(/广审|医广/g)) {
          const found = approvalAt(text, { start: match.index, end: match.index + 2 });
          if (found === undefined) continue;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.start).toBeLessThanOrEqual(match.index);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.end).toBeGreaterThan(match.index);
        }
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});
