import { sentences } from '../../core/messages/phrase.ts';

export const HAND_OVER = sentences({
  title: { zh: '交接给同事', en: 'Hand over to a colleague' },
  whatAll: {
    zh: '把整个工作区连同素材、凭证写成一个交接包（.fangxing）。同事把它拖进窗口，先看清哪里不同，再决定用谁的。',
    en: 'Writes the whole workspace with its media and evidence to one package (.fangxing). Your colleague drops it on the window, sees what differs, and chooses.',
  },
  whatClient: {
    zh: '把这个客户的资料、账号、域名、加白、项目、博文、素材和凭证写成一个交接包（.fangxing），引用到的达人账号等一起带上。',
    en: 'Writes this client with its accounts, sites, applications, campaigns, posts, media and evidence to one package (.fangxing), with what they refer to, such as creators’ accounts.',
  },
  file: { zh: '写到哪个文件', en: 'File' },
  hint: {
    zh: '那里已有交接包就换成新的，别的文件不会覆盖。',
    en: 'A package that is there is replaced; any other file is left alone.',
  },
  choose: { zh: '选择位置…', en: 'Choose a place…' },
  write: { zh: '写交接包', en: 'Write the package' },
  noFile: { zh: '先填文件。', en: 'Please name a file first.' },
  ending: { zh: '文件名要以 .fangxing 结尾。', en: 'The name has to end in .fangxing.' },
  writing: { zh: '正在写', en: 'Writing' },
  done: {
    zh: '已写好 {file}，{size}：博文 {posts} 条，素材、凭证 {media} 个。',
    en: 'Written: {file}, {size}. Posts: {posts}, media and evidence: {media}.',
  },
  missing: {
    zh: '提到的素材、凭证有 {missing} 个不在本机或已损坏，没有放进去。',
    en: 'Left out, because they are not here or are damaged: media and evidence that are named ({missing}).',
  },
  download: { zh: '下载交接包', en: 'Download the package' },
});
