// Whether words are a name with one slip in it: a wrong character, two exchanged, one missing or too many.
import { areConfusable } from './homophones.ts';

/** Characters in which names differ on purpose: 双十一 and 双十二, 春茶 and 秋茶, 1.0 and 2.0. */
const MEANT =
  /[0-9０-９一二三四五六七八九十百千万零〇两春夏秋冬东南西北上中下左右前后男女大小新老早晚红橙黄绿青蓝紫黑白金银甲乙丙丁日月年周]/;

/** True where `words` has the length of `name` and differs from it by one character typed for another, or by two exchanged. */
export function isSlipOf(words: string, name: string): boolean {
  if (words.length !== name.length || words === name) return false;
  let at = -1;
  for (let index = 0; index < name.length; index++) {
    if (words[index] === name[index]) continue;
    if (at < 0) at = index;
    else return isExchanged(words, name, at, index);
  }
  return isSlip(name[at] ?? '', words[at] ?? '', name.length);
}

function isExchanged(words: string, name: string, first: number, second: number): boolean {
  const isNext = second === first + 1 && name.length >= 4;
  const same = words.slice(second + 1) === name.slice(second + 1);
  return isNext && same && words[first] === name[second] && words[second] === name[first];
}

// In a short name nearly any other character makes another word; in a long one the rest tells.
const isSlip = (wanted: string, typed: string, length: number): boolean =>
  areConfusable(wanted, typed) || (length >= 5 && HAN.test(wanted) && HAN.test(typed) && !MEANT.test(wanted + typed));

const HAN = /\p{Script=Han}/u;

/** True where two Latin words of six letters and more differ by one letter, or only in case where neither is all capitals. */
export function isLatinSlip(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false;
  const [typed, wanted] = [word.toLowerCase(), name.toLowerCase()];
  if (typed === wanted) return word !== word.toUpperCase() && word !== typed;
  // A plural, or what stands for one.
  if (typed === `${wanted}s` || wanted === `${typed}s`) return false;
  let from = 0;
  while (from < typed.length && typed[from] === wanted[from]) from++;
  const [a, b] = [typed.slice(from), wanted.slice(from)];
  if (a.length === b.length) {
    const isSwap = a.length > 1 && a.slice(0, 2) === `${b[1] ?? ''}${b[0] ?? ''}` && a.slice(2) === b.slice(2);
    return a.slice(1) === b.slice(1) || isSwap;
  }
  return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
}
