import { sentences } from '../../../core/messages/phrase.ts';

export const RECORDING = sentences({
  askCheck: { zh: '登记核对…', en: 'Record the check…' },
  askDestination: { zh: '登记去向…', en: 'Record where it leads…' },
  seen: { zh: '看到了什么', en: 'What was seen' },
  seenHint: {
    zh: '先打开落地页，对照广告核对，再写结论，如「和广告一致，价格相同，截图已存」。会连同今天的日期和操作人一起记下，对链到这一页的所有广告都有效。',
    en: "Open the page and check it against the ad first, then say what you saw, such as “as the ad says, same price, screenshot kept”. Recorded with today's date and the operator, for every ad that leads to this page.",
  },
  seenMissing: { zh: '请写明看到了什么。', en: 'Please say what was seen.' },
  evidence: { zh: '{day} {operator}：{seen}', en: '{day} {operator}: {seen}' },
  destination: { zh: '指向的网址', en: 'The address it leads to' },
  destinationHint: {
    zh: '在浏览器里打开短链，从地址栏复制。这里不联网，以登记的为准，对所有博文里的这条短链都有效。',
    en: 'Open the short link in a browser and copy the address from there. Nothing is looked up here; what is recorded counts for this short link in every post.',
  },
  destinationWrong: {
    zh: '应为完整的网址，如 https://www.example.com/new，读到的是「{read}」。',
    en: 'This should be a whole address such as https://www.example.com/new; it says "{read}".',
  },
  act: { zh: '登记', en: 'Record' },
  cancel: { zh: '取消', en: 'Cancel' },
  checked: { zh: '已登记落地页的核对。', en: 'The check of the landing page was recorded.' },
  known: { zh: '已登记短链的去向。', en: 'Where the short link leads was recorded.' },
});
