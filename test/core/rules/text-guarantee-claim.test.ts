import { type PassingRow, postTable } from './rule-table.ts';

const passes = (why: string, ...texts: readonly string[]): PassingRow[] =>
  texts.map((text) => ({ why: `${why}: ${text}`, post: { text } }));

postTable(
  'text-guarantee-claim',
  [
    ...passes('an ordinary post', '新茶上市，今晚8点直播间见。'),
    ...passes(
      'something carried, wrapped or worn',
      '背包过夏，面包过早',
      '小时候包过粽子吗',
      '这件大衣包过膝，保过膝',
      '帆布包过安检',
    ),
    ...passes('a way of working', '让团队更有效率', '这样学习很有效率', '百分百有效沟通'),
    ...passes(
      'something that is made sure of',
      '确保本次活动顺利',
      '确 保 本 次 活动顺利',
      '环保本色',
      '确保过一个平安年',
    ),
    ...passes('something that need not be', '不必过分紧张，未必过时', '每年必过的节日'),
    ...passes('a wish', '祝考研的同学逢考必过', '今年必上岸！', '愿大家稳稳的幸福'),
    ...passes('feelings are healed', '被这片海彻底治愈了', '治愈系画风', '小猫治愈一切不开心'),
    ...passes('bags', '包包治百病', '买包治百病，哈哈'),
    ...passes('what is warned of', '警惕“保本高息”骗局', '声称包过的都是骗子', '本产品不保证保本和收益，投资须谨慎'),
    ...passes('what is not promised', '非保本浮动收益型', '本品不能治疗疾病'),
    ...passes('a rate that a bank states', '七日年化收益率1.8%，过往业绩不代表未来表现'),
    ...passes('work of the state', '推进根治欠薪专项行动', '做好水土保持和根治理念宣传'),
    ...passes('health notes', '高血压患者应按时服用降血压药', '治疗失眠的方法有哪些'),
  ],
  [
    { why: 'a cure', post: { text: '本品可治疗失眠' }, finds: ['cure text 「可治疗」', 'cure text 「治疗失眠」'] },
    { why: 'a rate of cures', post: { text: '治愈率98%' }, finds: ['cure text 「治愈率」'] },
    {
      why: 'a rate of effects',
      post: { text: '临床验证总有效率达97%' },
      finds: ['cure text 「总有效率」', 'cure text 「有效率达」'],
    },
    {
      why: 'an effect by a day',
      post: { text: '七天见效，无副作用' },
      finds: ['cure text 「天见效」', 'cure text 「无副作用」'],
    },
    { why: 'an illness', post: { text: '常喝可以降血糖' }, finds: ['cure text 「降血糖」'] },
    {
      why: 'a return',
      post: { text: '年化收益高达8%，稳赚' },
      finds: ['return text 「年化收益高达」', 'return text 「稳赚」'],
    },
    {
      why: 'the longest of those that lie in each other',
      post: { text: '稳赚不赔' },
      finds: ['return text 「稳赚不赔」'],
    },
    {
      why: 'a franchise that pays',
      post: { text: '加盟轻松回本，月入过万' },
      finds: ['return text 「轻松回本」', 'return text 「月入过万」'],
    },
    { why: 'an exam', post: { text: '押题班，包过' }, finds: ['exam text 「包过」'] },
    {
      why: 'a place at a school',
      post: { text: '签约保录取，保证提分' },
      finds: ['exam text 「保录取」', 'exam text 「保证提分」'],
    },
    { why: 'spelt with spaces', post: { text: '药 到 病 除' }, finds: ['cure text 「药 到 病 除」'] },
    { why: 'spelt full-width', post: { text: '１００％有效' }, finds: ['cure text 「１００％有效」'] },
    { why: 'with hidden characters inside', post: { text: '保\u200b本' }, finds: ['return text 「保\u200b本」'] },
    { why: 'in a first comment', post: { firstComment: '不过退费' }, finds: ['exam firstComment 「不过退费」'] },
    { why: 'one finding a word', post: { text: '包过！包过！' }, finds: ['exam text 「包过」'] },
    { why: 'the real one behind a harmless one', post: { text: '背包过年，押题包过' }, finds: ['exam text 「包过」'] },
    {
      why: 'a warning in another sentence',
      post: { text: '谨防假货！本品药到病除' },
      finds: ['cure text 「药到病除」'],
    },
  ],
);
