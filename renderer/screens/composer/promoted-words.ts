import { sentences } from '../../../core/messages/phrase.ts';

export const WORDS = sentences({
  title: { zh: '推广已有博文', en: 'Promotes a post' },
  own: {
    zh: '这条广告用自己的正文。要推广已发或排好的博文，就从这个账号的日常博文里选一条。',
    en: 'This ad carries its own text. To promote a post of this account instead, choose one.',
  },
  choose: { zh: '选一条博文', en: 'Choose a post' },
  another: { zh: '换一条', en: 'Choose another' },
  clear: { zh: '不推广，用自己的正文', en: 'Promote none; use its own text' },
  close: { zh: '先不选', en: 'Not now' },
  open: { zh: '打开这条博文', en: 'Open the post' },
  textUnused: {
    zh: '推广时读者看到的是上面这条博文，这里写的正文不会出现。',
    en: 'Readers will see the post above; the text of this ad is not shown.',
  },
  notAd: {
    zh: '只有广告投放能推广博文。这条现在是日常博文，请改投放方式，或不再推广。',
    en: 'Only an ad promotes a post, and this is an organic one. Please make it an ad, or promote none.',
  },
  missing: {
    zh: '要推广的博文已经不在了（编号 {id}），请换一条。',
    en: 'The post to promote is not there any more (id {id}); please choose another.',
  },
  search: { zh: '搜正文', en: 'Search the text' },
  list: { zh: '可推广的博文，离这条时间近的在前', en: 'Posts that can be promoted, the nearest in time first' },
  none: { zh: '这个账号没有符合的日常博文。', en: 'This account has no such organic post.' },
  noText: { zh: '（没有正文）', en: '(no text)' },
});
