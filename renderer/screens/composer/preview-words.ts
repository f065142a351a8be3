import { sentences } from '../../../core/messages/phrase.ts';

export const WORDS = sentences({
  title: { zh: '微博预览', en: 'Weibo preview' },
  rough: {
    zh: '按微博的样子大致画的，以发出后为准。',
    en: 'A rough drawing of how Weibo shows it; the published post may differ.',
  },
  moment: { zh: '{moment} · {zone}', en: '{moment} · {zone}' },
  link: { zh: '网页链接', en: '网页链接' },
  miniProgram: { zh: '小程序', en: '小程序' },
  unfold: { zh: '展开', en: '展开' },
  fold: { zh: '收起', en: '收起' },
  empty: { zh: '还没写正文。', en: 'There is no text yet.' },
  pictures: { zh: '配图 {count} 张', en: 'Pictures: {count}' },
  more: { zh: '+{count}', en: '+{count}' },
});
