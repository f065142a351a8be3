import { sentences } from '../../../core/messages/phrase.ts';

export const QUESTION_WORDS = sentences({
  questions: { zh: '请先回答', en: 'To be answered first' },
  hidden: {
    zh: '有 {count} 行博文被隐藏或筛选掉：第 {rows} 行。要导入吗？',
    en: 'Rows with posts that are hidden or filtered out: {count} (row {rows}). Take them?',
  },
  hiddenMore: {
    zh: '有 {count} 行博文被隐藏或筛选掉：第 {rows} 行等。要导入吗？',
    en: 'Rows with posts that are hidden or filtered out: {count} (row {rows} and more). Take them?',
  },
  take: { zh: '导入', en: 'Take them' },
  leave: { zh: '不导入', en: 'Leave them out' },
  unanswered: { zh: '没回答之前，这些行不会导入。', en: 'Until this is answered, these rows stay out.' },
  remembered: { zh: '上次这样选的', en: 'chosen so last time' },
  mark: { zh: '{name} {rows} 行，代表什么？', en: '{name} on rows: {rows}. What does it mean?' },
  markAgain: {
    zh: '{name} {rows} 行，代表什么？（上次这样选的）',
    en: '{name} on rows: {rows}. What does it mean? (chosen so last time)',
  },
  nothing: { zh: '不代表什么，照常导入', en: 'Nothing; take them as they are' },
  leaveOut: { zh: '不导入', en: 'Leave them out' },
  status: { zh: '状态：{status}', en: 'Status: {status}' },
  other: { zh: '别的状态…', en: 'Another status…' },
  otherStatus: { zh: '状态写什么', en: 'The status' },
  toConfirm: { zh: '待确认', en: 'to be confirmed' },
  toChange: { zh: '待修改', en: 'to be changed' },
  final: { zh: '已定稿', en: 'final' },
  goesTo: { zh: '状态记进「客户反馈」。', en: 'A status is noted as the client’s feedback.' },
});
