import { sentences } from '../../../core/messages/phrase.ts';

export const RETURNED_WORDS = sentences({
  backfill: {
    zh: '这是发布包 {batch} 的回填文件，说到 {read} 条博文。',
    en: 'This was saved from the copy sheet of the batch {batch}. Posts that it tells of: {read}.',
  },
  sheet: {
    zh: '这是填过的发布清单，有 {read} 行填了东西。',
    en: 'This is a posting list that came back. Rows that say something: {read}.',
  },
  counts: {
    zh: '会记下 {changed} 条，{unchanged} 条已经记过，{wrong} 行要核实。',
    en: 'To be recorded: {changed}. On record already: {unchanged}. To be looked into: {wrong}.',
  },
  record: { zh: '全部记下', en: 'Record all' },
  onlyValid: { zh: '只记没有问题的 {count} 条', en: 'Record the {count} without errors' },
  blocked: { zh: '有 {wrong} 行对不上，不能全部记下。', en: 'Rows with errors: {wrong}, so not all can be recorded.' },
  nothing: { zh: '没有新的可以记下。', en: 'There is nothing new to record.' },
  problems: { zh: '要核实的 {count} 处', en: 'To be looked into: {count}' },
  errors: { zh: '对不上，这些行不记', en: 'Errors; these rows are not recorded' },
  warnings: { zh: '需留意', en: 'Warnings' },
  posts: { zh: '会记下什么', en: 'What would be recorded' },
  row: { zh: '行', en: 'Row' },
  account: { zh: '账号', en: 'Account' },
  planned: { zh: '排定时间', en: 'Planned' },
  post: { zh: '博文', en: 'Post' },
  becomes: { zh: '发布状态', en: 'Delivery' },
  details: { zh: '链接、时间、发布人', en: 'Link, time, poster' },
  noText: { zh: '（没有正文）{id}', en: '(no text) {id}' },
  noTime: { zh: '没定时间', en: 'no time' },
  was: { zh: '原为{state}', en: 'was: {state}' },
  stale: { zh: '后台是旧稿，需同步改', en: 'Weibo holds an older text' },
  screenshot: { zh: '截图 {name}', en: 'screenshot {name}' },
  done: {
    zh: '已记下 {changed} 条，{unchanged} 条本来就记过。要退回，撤销一步就行。',
    en: 'Recorded: {changed}; on record already: {unchanged}. One undo takes all of it back.',
  },
  see: { zh: '看还有哪些没回填', en: 'See what is not back yet' },
});
