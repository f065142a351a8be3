import { sentences } from '../../core/messages/phrase.ts';

export const WORDS = sentences({
  kept: { zh: '已保存', en: 'Saved' },
  saved: { zh: '{name}：已保存。', en: '{name}: saved.' },
  day: { zh: '年-月-日', en: 'YYYY-MM-DD' },
  words: { zh: '一行一个，或用顿号隔开', en: 'One per line, or separated by commas' },
  stillUsed: { zh: '在用的：', en: 'In use by:' },
  usingPosts: { zh: '看这些博文', en: 'See the posts' },
  more: { zh: '等 {count} 个', en: 'and {count} more' },
  host: { zh: '官网域名', en: 'Host' },
  hosting: { zh: '服务器所在地', en: 'Where the server is' },
  icpNumber: { zh: '备案号', en: 'ICP number' },
  icpEntity: { zh: '备案主体', en: 'ICP entity' },
  licenceRecorded: { zh: '营业执照（注册证书）已备好', en: 'Business licence or certificate is at hand' },
  reviewedOn: { zh: '合规检查日期', en: 'Compliance checked on' },
  reviewedBy: { zh: '检查人', en: 'Checked by' },
  hostWrong: {
    zh: '读到的是「{read}」，应为完整域名，如 shop.example.com。',
    en: 'reads "{read}"; expected a whole host such as shop.example.com.',
  },
});
