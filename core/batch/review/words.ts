import { sentences } from '../../messages/phrase.ts';

/** What stands in a review workbook, in the language of the client. */
export const REVIEW_WORDS = sentences({
  sheet: { zh: '博文确认', en: 'For approval' },
  number: { zh: '编号', en: 'No.' },
  day: { zh: '发布日期', en: 'Post date' },
  time: { zh: '时间', en: 'Time' },
  account: { zh: '账号', en: 'Account' },
  text: { zh: '文案', en: 'Copy' },
  firstComment: { zh: '首评', en: 'First comment' },
  media: { zh: '配图', en: 'Media' },
  target: { zh: '链接/跳转', en: 'Links & target' },
  decision: { zh: '确认结果', en: 'Decision' },
  comment: { zh: '修改意见', en: 'Comments' },
  by: { zh: '确认人', en: 'Approved by' },
  on: { zh: '日期', en: 'Date' },
  approved: { zh: '通过', en: 'Approved' },
  changes: { zh: '需修改', en: 'Needs changes' },
  dropped: { zh: '不发', en: 'Do not post' },
  untimed: { zh: '待定', en: 'TBD' },
  promotes: { zh: '推广已发的博文：{text}', en: 'Promotes the post: {text}' },
  organic: { zh: '日常博文', en: 'Organic' },
  ad: { zh: '广告投放', en: 'Ad' },
  weibo: { zh: '微博', en: 'Weibo' },
  web: { zh: '网页', en: 'Web page' },
  taobao: { zh: '淘宝天猫', en: 'Taobao / Tmall' },
  'mini-program': { zh: '微信小程序', en: 'WeChat mini-program' },
});

/** The header of the hidden column that ties a row to its post: id, space, digest of the content. */
export const ROW_MARK = 'fangxing-review/1';

/** The header of the first column of the hidden sheet, which holds what was sent. */
export const SENT_MARK = 'fangxing-sent/1';

/** Stands in that column beside what a row of the client's template says that is no post. */
export const TEMPLATE_ROW = 'template';
