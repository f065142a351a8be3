const FIGURES = '零一二三四五六七八九';

const digit = (character: string): string =>
  character === '〇' ? '0' : character === '两' ? '2' : String(FIGURES.indexOf(character));

const BEFORE_UNIT = /[零〇一二两三四五六七八九十廿]+(?=\s*[年月日号点點时時分刻])/g;
const AFTER_HOUR = /(?<=[点點时時])[零〇一二三四五六七八九十]+$/;

function numberOf(characters: string): string {
  const [tens, units, ...rest] = characters.replace('廿', '二十').split('十');
  if (tens === undefined || rest.length > 0) return characters;
  const digits = (text: string): string => text.replace(/./gu, digit);
  if (units === undefined) return digits(tens);
  return String(Number(tens === '' ? 1 : digits(tens)) * 10 + Number(units === '' ? 0 : digits(units)));
}

/** Chinese numerals before a unit of time as digits: 十二月三日晚八点半 gives 12月3日晚8点半. */
export const withDigits = (text: string): string =>
  /[零〇一二两三四五六七八九十廿]/.test(text)
    ? text.replace(BEFORE_UNIT, numberOf).replace(AFTER_HOUR, numberOf)
    : text;
