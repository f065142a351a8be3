import { postTable } from './rule-table.ts';

postTable(
  'text-guarantee-claim',
  [
    { why: 'an ordinary post', post: { text: '新茶上市，今晚8点直播间见。' } },
    { why: 'a bag that was carried over', post: { text: '背包过夏，面包过早' } },
    { why: 'clothes that reach below the knee', post: { text: '这件大衣包过膝，保过膝' } },
    { why: 'a way of working', post: { text: '让团队更有效率' } },
    { why: 'something that keeps this event going', post: { text: '确保本次活动顺利' } },
    { why: 'something that need not be', post: { text: '不必过分紧张，未必过时' } },
  ],
  [
    { why: 'a cure', post: { text: '本品可治疗失眠' }, finds: ['cure text 「可治疗」', 'cure text 「治疗失眠」'] },
    { why: 'a rate of cures', post: { text: '治愈率98%' }, finds: ['cure text 「治愈率」'] },
    {
      why: 'a return',
      post: { text: '年化收益8%，稳赚' },
      finds: ['return text 「年化收益」', 'return text 「稳赚」'],
    },
    { why: 'an exam', post: { text: '押题班，包过' }, finds: ['exam text 「包过」'] },
    { why: 'spelt with spaces', post: { text: '药 到 病 除' }, finds: ['cure text 「药 到 病 除」'] },
    { why: 'spelt full-width', post: { text: '１００％有效' }, finds: ['cure text 「１００％有效」'] },
    { why: 'with hidden characters inside', post: { text: '保\u200b本' }, finds: ['return text 「保\u200b本」'] },
    { why: 'in a first comment', post: { firstComment: '不过退费' }, finds: ['exam firstComment 「不过退费」'] },
    { why: 'one finding a word', post: { text: '包过！包过！' }, finds: ['exam text 「包过」'] },
    { why: 'the real one behind a harmless one', post: { text: '背包过年，押题包过' }, finds: ['exam text 「包过」'] },
  ],
);
