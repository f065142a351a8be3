import { postTable } from './rule-table.ts';

const leftover = (words: string, field = 'text') => [`leftover ${field} 「${words}」`];

postTable(
  'text-leftover-instruction',
  [
    { why: 'an ordinary post', post: { text: '新茶上市，今晚8点直播间见。' } },
    { why: 'readers may be told that a time is open', post: { text: '返场时间待定，敬请期待' } },
    { why: 'goods are restocked', post: { text: '热卖断码，待补货' } },
    { why: 'readers take a seat', post: { text: '评论区抢先占位！' } },
    { why: 'sizes', post: { text: 'S到XXL都有，XXXL预售' } },
    { why: 'a bus leaves', post: { text: '大概8点20分发车' } },
    { why: 'a stream starts', post: { text: '今晚8点20分开播' } },
    { why: 'readers are asked to write a caption', post: { text: '转发文案最走心的送茶一盒' } },
    { why: 'one plan A', post: { text: '方案A：周末去喝茶。' } },
    { why: 'two plans that are no drafts', post: { text: '周末方案一样精彩，方案二选一' } },
    { why: 'readers are told when a list comes out', post: { text: '榜单预计今晚8点发布，敬请期待' } },
    { why: 'readers are told when presents are given out', post: { text: '礼品预计20点发放' } },
    { why: 'readers are told when a product comes out', post: { text: '冬日茶会\n发布时间：12月5日20:00' } },
    { why: 'readers choose between two plans', post: { text: '方案一：买茶\n方案二：买茶具' } },
    { why: 'letters inside a word', post: { text: 'TBDress 新款 EXXON' } },
    { why: 'a verb that only begins alike', post: { text: '待定义的美好' } },
  ],
  [
    { why: '待定', post: { text: '主推款待定' }, finds: leftover('待定') },
    { why: '待补', post: { text: '产品图待补' }, finds: leftover('图待补') },
    { why: '待补 with what is to be added', post: { text: '新茶上市【链接待补充】' }, finds: leftover('链接待补充') },
    { why: '占位', post: { text: '（占位）明日上新' }, finds: leftover('（占位）') },
    { why: '占位 as a label', post: { text: '文案占位，明日上新' }, finds: leftover('文案占位') },
    { why: 'XX for a name', post: { text: '欢迎XX老师来店' }, finds: leftover('XX') },
    { why: 'full-width ＸＸ', post: { text: '满ＸＸ元减' }, finds: leftover('ＸＸ') },
    { why: 'TBD, in any case', post: { text: '价格 tbd' }, finds: leftover('tbd') },
    {
      why: 'when a colleague should send it',
      post: { text: '新茶上市（大概8点20分发）' },
      finds: leftover('（大概8点20分发）'),
    },
    { why: 'the same without brackets', post: { text: '大概8点20分发' }, finds: leftover('大概8点20分发') },
    { why: 'a heading of the sheet', post: { text: '转发文案：新茶来了' }, finds: leftover('转发文案：') },
    { why: 'a heading on a later line', post: { text: '新茶来了\n转发文案：一起喝' }, finds: leftover('转发文案：') },
    { why: 'two drafts', post: { text: '文案A：新茶来了\n文案B：茶来了' }, finds: ['twoDrafts text 「文案A」'] },
    {
      why: 'two drafts in Chinese figures',
      post: { text: '文案一：新茶来了\n文案二：茶来了' },
      finds: ['twoDrafts text 「文案一」'],
    },
    {
      why: 'a first comment is published as well',
      post: { firstComment: '链接待补' },
      finds: leftover('链接待补', 'firstComment'),
    },
    { why: 'each leftover', post: { text: 'XX 老师，TBD' }, finds: [...leftover('XX'), ...leftover('TBD')] },
  ],
);
