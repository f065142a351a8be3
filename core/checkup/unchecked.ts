// The rows that a check-up could not judge, in one sentence: nobody may take silence about them for a yes.
import { type Sentence, fillBoth, sentences } from '../messages/phrase.ts';
import type { CheckedSheet } from './check-rows.ts';

const WORDS = sentences({
  unread: {
    zh: '未检查 {unread} 行：没能读成博文。按「建议」改好，再体检一次。',
    en: 'Not checked, because they could not be read as posts: {unread}. Correct them as advised and check again.',
  },
  elsewhere: {
    zh: '未检查 {elsewhere} 行：不是微博的，或没有博文。没检查不等于可发。',
    en: 'Not checked, because they are not for Weibo or hold no post: {elsewhere}. That does not clear them.',
  },
  both: {
    zh: '未检查 {count} 行：{unread} 行没能读成博文，按「建议」改好再体检一次；{elsewhere} 行不是微博的，或没有博文。',
    en: 'Not checked: {count}. Not readable as posts: {unread}, correct them as advised and check again. Not for Weibo or without a post: {elsewhere}.',
  },
});

/** What is to be said of the rows without a verdict; undefined where every row has one. */
export function uncheckedInWords(sheets: readonly CheckedSheet[]): Sentence | undefined {
  const rows = sheets.flatMap((sheet) => sheet.rows).filter(({ verdict }) => verdict === 'unchecked');
  if (rows.length === 0) return undefined;
  const unread = rows.filter(({ findings }) => findings[0]?.severity === 'error').length;
  const elsewhere = rows.length - unread;
  const sentence = elsewhere === 0 ? WORDS.unread : unread === 0 ? WORDS.elsewhere : WORDS.both;
  return fillBoth(sentence, { count: rows.length, unread, elsewhere });
}
