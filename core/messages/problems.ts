import type { Expectation, Problem } from '../domain/problem.ts';
import { type Sentence, fillBoth, sentences } from './phrase.ts';

const EXPECTED = sentences({
  array: { zh: '应为列表 […]，读到的是「{read}」。', en: 'should be a list […]; it says "{read}".' },
  boolean: { zh: '应为 true 或 false，读到的是「{read}」。', en: 'should be true or false; it says "{read}".' },
  choice: { zh: '应为 {choices} 之一，读到的是「{read}」。', en: 'should be one of {choices}; it says "{read}".' },
  day: {
    zh: '应为 YYYY-MM-DD 形式的日期，读到的是「{read}」。',
    en: 'should be a day such as 2026-12-03; it says "{read}".',
  },
  'duplicate-id': { zh: '和前面一项重复：「{read}」。', en: 'repeats an earlier one: "{read}".' },
  empty: { zh: '不能是空的。', en: 'must not be empty.' },
  'ends-before-start': { zh: '不能早于开始日期。', en: 'must not lie before the start.' },
  id: {
    zh: '应为编号（字母、数字和 . _ -，以字母或数字开头，最长 64 个字符），读到的是「{read}」。',
    en: 'should be an id (letters, digits and . _ -, starting with a letter or digit, at most 64 characters); it says "{read}".',
  },
  instant: {
    zh: '应为带时差的时间，如 2026-12-03T10:00:00+08:00，读到的是「{read}」。',
    en: 'should be a time with its offset, such as 2026-12-03T10:00:00+08:00; it says "{read}".',
  },
  'known-key': { zh: '这个字段不认识，请核对拼写。', en: 'is not a known key.' },
  'list-value': {
    zh: '应为完整域名（如 shop.example.com；short-links 填短链地址，landing-pages 填网页地址，dense-days、sensitive-days、holidays 填日期，terms 填 40 字以内的词），读到的是「{read}」。',
    en: 'should be a whole host such as shop.example.com (for short-links and landing-pages an address, for dense-days, sensitive-days and holidays a day, for terms a word of at most 40 characters); it says "{read}".',
  },
  missing: { zh: '没有填。', en: 'is missing.' },
  object: { zh: '应为对象 {…}，读到的是「{read}」。', en: 'should be an object {…}; it says "{read}".' },
  'parameter-bounds': {
    zh: '应为 {choices} 的整数，读到的是「{read}」。',
    en: 'should be a whole number within {choices}; it says "{read}".',
  },
  reference: { zh: '指向不存在的「{read}」。', en: 'refers to "{read}", which does not exist.' },
  'rule-fixed': {
    zh: '「{read}」是产品规定的检查项，不能调。',
    en: 'cannot be set: the rule "{read}" is fixed by the product.',
  },
  sha256: {
    zh: '应为 64 位十六进制的 SHA-256，读到的是「{read}」。',
    en: 'should be a SHA-256 of 64 hex digits; it says "{read}".',
  },
  'skipped-hour': {
    zh: '「{read}」在这个时区的这一天不存在（夏令时跳过了），请换个时间。',
    en: '"{read}" does not exist on that day in this zone (the clocks skip it); please pick another time.',
  },
  string: { zh: '应为文字，读到的是「{read}」。', en: 'should be text; it says "{read}".' },
  'target-kind': {
    zh: '应为 none、web、taobao 或 mini-program 之一。',
    en: 'should be one of none, web, taobao or mini-program.',
  },
  time: { zh: '应为 10:00 这样的时间，读到的是「{read}」。', en: 'should be a time such as 10:00; it says "{read}".' },
  'time-zone': {
    zh: '应为时区名，如 Asia/Shanghai，读到的是「{read}」。',
    en: 'should be a time zone such as Asia/Shanghai; it says "{read}".',
  },
  unwaivable: {
    zh: '「{read}」此项不能人工放行。',
    en: 'cannot be waived: an error of "{read}" stands.',
  },
  value: { zh: '的值读不懂：「{read}」。', en: 'has a value that cannot be read: "{read}".' },
  version: {
    zh: '应为 {choices}，读到的是「{read}」；文件可能是更新版本写的。',
    en: 'should be {choices}; it says "{read}" and may come from a newer program.',
  },
  'whole-number': {
    zh: '应为不小于 0 的整数，读到的是「{read}」。',
    en: 'should be a whole number of at least 0; it says "{read}".',
  },
}) satisfies Readonly<Record<Expectation, Sentence>>;

/** What is wrong at a path, as a clause that follows the path itself. */
export const problemText = ({ expected, read, choices }: Omit<Problem, 'path'>): Sentence =>
  fillBoth(EXPECTED[expected], { read: read ?? '', choices: choices?.join(' / ') ?? '' });
