import { sentences } from '../../../core/messages/phrase.ts';

export const CHECKUP_WORDS = sentences({
  title: { zh: '体检', en: 'Check-up' },
  only: { zh: '只做体检', en: 'Check-up only' },
  what: {
    zh: '不导入也可以先体检：原表原样还给你，右边多三列「检查结果、问题、建议」。',
    en: 'Or have it checked without importing: you get the same file back, with verdict, problems and what to do in three columns more.',
  },
  nothingNeeded: {
    zh: '不用先登记客户和账号；没登记的会说明「未知」，不算不可发。',
    en: 'No client or account has to be recorded; what is not is said to be unknown and holds nothing.',
  },
  back: { zh: '回到导入', en: 'Back to the import' },
  totals: {
    zh: '可发 {cleared} · 可发·有提醒 {warned} · 不可发 {held} · 未检查 {unchecked}',
    en: 'Cleared {cleared} · warned {warned} · held {held} · not checked {unchecked}',
  },
  save: { zh: '另存带检查结果的表', en: 'Save the checked sheet' },
  fileName: { zh: '{name} 体检', en: '{name} check-up' },
  saved: { zh: '已存到 {path}', en: 'Saved to {path}' },
  downloaded: { zh: '已交给浏览器下载：{name}', en: 'Handed to the browser: {name}' },
  writing: { zh: '正在处理。', en: 'It is being worked on.' },
  refused: { zh: '没有体检：', en: 'It was not checked:' },
  untouched: { zh: '原表和工作区都没有改动。', en: 'The sheet and the workspace are unchanged.' },
  rows: { zh: '有问题的行：{count}', en: 'Rows with something to say: {count}' },
  firstRows: {
    zh: '这里列前 {shown} 行，其余在表里看。',
    en: 'The first {shown} are listed here, all of them in the sheet.',
  },
  fine: { zh: '每一行都没有要说的。', en: 'There is nothing to say of any row.' },
  verdict: { zh: '检查结果', en: 'Verdict' },
  row: { zh: '行', en: 'Row' },
  problems: { zh: '问题', en: 'Problems' },
  advice: { zh: '建议', en: 'What to do' },
  unchecked: { zh: '未检查', en: 'Not checked' },
});
