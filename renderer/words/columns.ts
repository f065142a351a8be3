import { type Sentence, sentences } from '../../core/messages/phrase.ts';

/** What the columns of a sheet mean, by the product's own names. */
export const COLUMN_WORDS: Readonly<Record<string, Sentence>> = sentences({
  id: { zh: '放行编号', en: 'our id' },
  client: { zh: '客户', en: 'client' },
  account: { zh: '账号', en: 'account' },
  campaign: { zh: '项目', en: 'campaign' },
  pillar: { zh: '栏目', en: 'pillar' },
  placement: { zh: '投放类型', en: 'placement' },
  date: { zh: '日期', en: 'date' },
  time: { zh: '时间', en: 'time' },
  weekday: { zh: '星期（只核对）', en: 'weekday (only checked)' },
  text: { zh: '正文', en: 'text' },
  topics: { zh: '话题', en: 'topics' },
  link: { zh: '链接', en: 'link' },
  target: { zh: '跳转去向', en: 'target' },
  appId: { zh: '小程序 AppID', en: 'mini-program AppID' },
  path: { zh: '小程序路径', en: 'mini-program path' },
  firstComment: { zh: '首评', en: 'first comment' },
  media: { zh: '配图、视频', en: 'media' },
  feedback: { zh: '客户反馈', en: 'feedback' },
  note: { zh: '备注', en: 'note' },
  platform: { zh: '平台', en: 'platform' },
});
