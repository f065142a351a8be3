import { sentences } from '../../../core/messages/phrase.ts';

export const DELIVERY = sentences({
  title: { zh: '发布', en: 'Delivery' },
  state: { zh: '发布状态', en: 'Delivery' },
  hint: {
    zh: '登记后台已定时或已发布时，会记住这时的正文；定时后再改正文，会提醒去后台同步改。',
    en: 'Recording it as scheduled or published keeps in mind the text as it is; a text that changes after it was scheduled is held until it is changed at Weibo too.',
  },
  link: { zh: '发布链接', en: 'Link to the post' },
  done: { zh: '发布状态已登记。', en: 'The delivery was recorded.' },
  synced: { zh: '已登记：后台已同步。', en: 'Recorded: it was changed at Weibo too.' },
});
