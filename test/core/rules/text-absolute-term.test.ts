import { postTable } from './rule-table.ts';
import type { PassingRow } from './rule-table.ts';

const passes = (why: string, ...texts: readonly string[]): PassingRow[] =>
  texts.map((text) => ({ why: `${why}: ${text}`, post: { text } }));

const card = (more: Record<string, unknown>) => ({
  clients: [{ id: 'tea', name: '青禾茶', region: 'mainland', card: more }],
});
const term = (value: string, change: string, more: Record<string, unknown> = {}) => ({
  list: 'terms',
  value,
  change,
  ...(change === 'off' && { evidence: '法务邮件 2026-11-02' }),
  ...more,
});

postTable(
  'text-absolute-term',
  [
    ...passes('an ordinary post', '新茶上市，今晚8点直播间见。', ''),
    ...passes(
      'an official grade or title',
      '走进国家级非遗制作技艺传承基地',
      '国家级 非物质文化遗产代表性项目',
      '国家级自然保护区里的野茶树',
      '聘请国家级评茶师把关',
      '周末去国家级森林公园徒步',
      '热烈祝贺公司获批国家级专精特新“小巨人”企业',
    ),
    ...passes('a degree of grammar or of an alert', '英语里形容词最高级怎么用', '启动最高级别防台响应'),
    ...passes(
      'when, where and how to use it',
      '最佳赏味期7天',
      '最佳饮用温度75℃',
      '赏枫最佳时间是十一月中旬',
      '枫叶最佳观赏期到月底',
      '85℃水温冲泡风味最佳',
      '开封后冷藏，三天内食用口感最佳。',
      '水温多少最佳？',
    ),
    ...passes(
      'a prize or a play',
      '恭喜她获得最佳女主角',
      '刷新个人最佳，跑进三小时',
      '全场最佳进球来了',
      '本季最佳阵容出炉',
    ),
    ...passes('a first that only counts', '第一步，温杯', '全国第一届茶艺比赛', '全球第一时间试玩', '中国第一颗卫星'),
    ...passes('advice', '最好先温杯', '最好提前半小时到场', '出门最好带伞'),
    ...passes('a limit of a discount', '最高减200元', '满300最高立减50', '最低消费100元'),
    ...passes('the name of a medium', '第一财经报道了我们', '感谢@第一财经 的采访'),
    ...passes(
      'goods held against those of the same seller',
      '系列里最畅销的一款回来了',
      '店里最热销的三款茶',
      '比上一代最高端',
      '这是我喝过最正宗的岩茶',
      '全年最优惠的一次',
    ),
    ...passes(
      'what is denied or asked',
      '没有最好的产品，只有合适的',
      '我们不是行业第一',
      '哪家最便宜？',
      '618怎么买最优惠',
    ),
    ...passes('an aim', '立志做全国最专业的茶企', '争做行业第一'),
    ...passes('a lesson on such words', '广告法提醒：不要用“国家级”“最高级”“最佳”'),
    ...passes('sports', '小组排名第一，提前出线', '上半场比分遥遥领先'),
    ...passes('geography and weather', '世界最大的沙漠', '史上最强台风来袭，注意安全'),
    ...passes('a numbered list', 'No.1 温杯\nNo.2 投茶', 'TOP1 白茶\nTOP2 红茶'),
    ...passes('part of a Latin word or number', 'TOP10榜单', 'desktop1', 'No.12展位'),
    ...passes('part of a link', '见 https://www.example.com/top1'),
    ...passes('a line break parts it', '今年最\n佳节将至'),
    { why: "the client's name", post: { text: '极品轩的新茶' }, change: card({ names: ['极品轩'] }) },
    { why: 'a trademark with spaces', post: { text: '「最佳 搭子」上新' }, change: card({ names: ['最佳搭子'] }) },
    {
      why: 'a shipped term that the agency switched off',
      post: { text: '极品大红袍' },
      change: { lists: [term(' 极品 ', 'off')] },
    },
    {
      why: 'a term that was added for another account',
      post: { text: '养生茶' },
      change: { lists: [term('养生', 'add', { accountId: 'reader' })] },
    },
    {
      why: 'a term that was added for later',
      post: { text: '养生茶' },
      change: { lists: [term('养生', 'add', { from: '2027-01-01' })] },
    },
    {
      why: "another client's word",
      post: { text: 'Nordlys 的养生茶' },
      change: { clients: [{ id: 'nord', name: 'Nordlys', region: 'overseas', card: { ownTerms: ['养生'] } }] },
    },
    {
      why: "the client's own short word inside a Latin one",
      post: { text: 'EMAIL 订阅' },
      change: card({ ownTerms: ['AI'] }),
    },
    {
      why: "the client's own word inside its name",
      post: { text: '青禾茶上新' },
      change: card({ ownTerms: ['禾茶'] }),
    },
  ],
  [
    { why: 'a statutory word', post: { text: '国家级品质' }, finds: ['statutory text 「国家级」'] },
    { why: 'another', post: { text: '最高级的享受' }, finds: ['statutory text 「最高级」'] },
    { why: 'the third', post: { text: '送礼的最佳选择' }, finds: ['statutory text 「最佳」'] },
    { why: 'in a first comment', post: { firstComment: '年度最佳！' }, finds: ['statutory firstComment 「最佳」'] },
    { why: 'goods, not a use', post: { text: '我们的茶口感最佳。' }, finds: ['statutory text 「最佳」'] },
    {
      why: 'an aim does not excuse a statutory word',
      post: { text: '努力给您最佳体验' },
      finds: ['statutory text 「最佳」'],
    },
    { why: 'the reply of 1997', post: { text: '极品金骏眉' }, finds: ['sameMeaning text 「极品」'] },
    { why: 'near kin', post: { text: '全网最好的白茶' }, finds: ['sameMeaning text 「全网最好」'] },
    { why: 'kin', post: { text: '全网最低价，错过等一年' }, finds: ['kin text 「全网最低价」'] },
    { why: 'spelt with spaces', post: { text: '这款 最 佳 选择' }, finds: ['statutory text 「最 佳」'] },
    { why: 'spelt full-width', post: { text: '口碑ＴＯＰ１单品' }, finds: ['rank text 「ＴＯＰ１」'] },
    {
      why: 'with hidden characters inside',
      post: { text: '国\u200b家\u2060级大牌' },
      finds: ['statutory text 「国\u200b家\u2060级」'],
    },
    { why: 'repeats are one finding', post: { text: '最佳！最佳！最佳！' }, finds: ['statutory text 「最佳」'] },
    {
      why: 'the real one behind a harmless one',
      post: { text: '最佳赏味期7天，送礼最佳选择' },
      finds: ['statutory text 「最佳」'],
    },
    {
      why: 'the longest of those that lie in each other',
      post: { text: '行业第一品牌' },
      finds: ['rank text 「行业第一」', 'rank text 「第一品牌」'],
    },
    { why: 'a rank without a source', post: { text: '销量第一的白茶' }, finds: ['rank text 「销量第一」'] },
    {
      why: 'a rank with a source asks for the evidence',
      post: { text: '据某机构2025年统计，白茶品类全国销量第一' },
      finds: ['evidence text 「销量第一」'],
    },
    {
      why: 'a note below names the source',
      post: { text: '行业第一！\n*数据来源：某研究院，2025年1—12月' },
      finds: ['evidence text 「行业第一」'],
    },
    { why: 'best with a prize', post: { text: '荣获年度最佳茶饮品牌' }, finds: ['evidence text 「最佳」'] },
    {
      why: 'own goods do not excuse a market',
      post: { text: '我们家全网最便宜' },
      finds: ['kin text 「全网最便宜」'],
    },
    {
      why: "the client's own word, however it is spelt",
      post: { text: '一杯养 生茶，天天养生' },
      change: card({ ownTerms: ['养生'] }),
      finds: ['client text 「养 生」'],
    },
    {
      why: "the client's own word that is a shipped one is told once",
      post: { text: '极品' },
      change: card({ ownTerms: ['极品'] }),
      finds: ['sameMeaning text 「极品」'],
    },
    {
      why: 'words that nobody can look for are passed over',
      post: { text: '养生' },
      change: card({ ownTerms: ['\u200b', '长'.repeat(3000), '养生'] }),
      finds: ['client text 「养生」'],
    },
    {
      why: 'very many own words',
      post: { text: '第2999号词' },
      change: card({ ownTerms: Array.from({ length: 3000 }, (_, number) => `第${number}号词`) }),
      finds: ['client text 「第2999号词」'],
    },
    {
      why: "the agency's own word",
      post: { text: '秒杀来了', firstComment: '秒杀' },
      change: { lists: [term('秒 杀', 'add')] },
      finds: ['agency text 「秒杀」', 'agency firstComment 「秒杀」'],
    },
    {
      why: 'switched off for another account',
      post: { text: '极品大红袍' },
      change: { lists: [term('极品', 'off', { accountId: 'reader' })] },
      finds: ['sameMeaning text 「极品」'],
    },
    {
      why: 'what the agency switched off and the client does not want',
      post: { text: '极品大红袍' },
      change: { ...card({ ownTerms: ['极品'] }), lists: [term('极品', 'off')] },
      finds: ['client text 「极品」'],
    },
  ],
);
