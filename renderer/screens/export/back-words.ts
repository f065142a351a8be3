import { sentences } from '../../../core/messages/phrase.ts';

export const BACK_WORDS = sentences({
  scheduled: { zh: '后台已定时 {count}', en: 'Scheduled: {count}' },
  published: { zh: '已发布 {count}', en: 'Published: {count}' },
  withdrawn: { zh: '已撤下 {count}', en: 'Withdrawn: {count}' },
  gone: { zh: '已删除 {count}', en: 'Deleted: {count}' },
  waiting: { zh: '还没回填 {count}', en: 'Not back yet: {count}' },
  allBack: { zh: '都已回填', en: 'All are back' },
  how: {
    zh: '把填好的发布清单或回填文件拖进窗口，就会记下。',
    en: 'Drop the filled posting list or the file that the copy sheet saved on the window to record them.',
  },
  more: { zh: '另外 {count} 条', en: 'and {count} more' },
  noTime: { zh: '没定时间', en: 'no time' },
  noText: { zh: '（没有正文）{id}', en: '(no text) {id}' },
  older: { zh: '后台已定时，需同步改（{count}）', en: 'To be changed at Weibo too ({count})' },
  olderWhat: {
    zh: '这些在后台定时以后又改过。请到后台照着改好，再点「后台已同步」。',
    en: 'These were changed after they were scheduled. Please change them in the back office too, then press "Changed there too".',
  },
  moved: { zh: '后台定的是 {was}，要改成 {now}。', en: 'There it goes out at {was}; to become {now}.' },
  before: { zh: '后台里的', en: 'In the back office' },
  after: { zh: '应改成', en: 'To become' },
  unknown: { zh: '定时时的正文没有留下记录。', en: 'The text with which it was scheduled is not on record.' },
  empty: { zh: '（没有正文）', en: '(no text)' },
  copy: { zh: '复制新正文', en: 'Copy the new text' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '复制不了，请选中正文自己复制。', en: 'It could not be copied; please select the text.' },
  synced: { zh: '后台已同步', en: 'Changed there too' },
  done: { zh: '已记：后台已同步。', en: 'Recorded: changed there too.' },
});
