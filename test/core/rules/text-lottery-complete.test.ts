import { postTable } from './rule-table.ts';

postTable(
  'text-lottery-complete',
  [
    { why: 'an ordinary post', post: { text: '新茶上市，今晚8点直播间见。' } },
    { why: 'all is told', post: { text: '转发抽3位朋友送茶礼盒，12月8日开奖，中奖后请私信我们。' } },
    { why: 'Weibo’s tool draws and tells', post: { text: '转发评论，抽1位送茶具一套 @微博抽奖平台' } },
    { why: 'the draw is over', post: { text: '抽奖已结束，转发送的茶明天寄出' } },
    { why: 'the winners', post: { text: '转发抽奖中奖名单来了' } },
    { why: 'paper', post: { text: '抽取式纸巾买一送一，下单就送' } },
    { why: 'samples', post: { text: '随机抽取样本送检，评论区见报告' } },
    { why: 'a drawing in a shop that is only named', post: { text: '现场还有抽奖，热闹得很' } },
    { why: 'time for tea', post: { text: '抽空来坐坐，抽出十分钟喝茶' } },
    { why: 'a draw in a shop', post: { text: '到店扫码抽奖，百分百中奖' } },
    { why: 'pupils who are drawn', post: { text: '每班抽5名同学参加视力测试' } },
    { why: 'time to answer', post: { text: '大家的评论抽空一一回复' } },
    {
      why: 'a prize that is only counted',
      post: { text: '转发抽奖3月31日开奖，5 套《小雨点一家》等你，中奖后请私信地址。' },
    },
    { why: 'a fraud', post: { text: '谨防转发抽奖送手机骗局' } },
  ],
  [
    {
      why: 'neither day nor way',
      post: { text: '转发抽3位送茶礼盒' },
      finds: ['claim text 「转发抽」', 'date text 「转发抽」'],
    },
    {
      why: 'how many',
      post: { text: '评论抽送茶礼盒，周五开奖，中奖请私信' },
      finds: ['quantity text 「评论抽」'],
    },
    { why: 'how to take part', post: { text: '抽送三份茶礼，今晚开奖，私信领取' }, finds: ['condition text 「抽送」'] },
    {
      why: 'what to win',
      post: { text: '转发抽5位，12月8日开奖，私信通知' },
      finds: ['prize text 「转发抽」'],
    },
    {
      why: 'a number of shares without a thing',
      post: { text: '转发抽奖，共5份，12月8日开奖，私信通知' },
      finds: ['prize text 「转发抽」'],
    },
    {
      why: 'in the first comment',
      post: { firstComment: '转发抽奖，送三盒茶，私信领取' },
      finds: ['date firstComment 「转发抽」'],
    },
    {
      why: 'a weak word with what to do',
      post: { text: '关注我们参与抽奖，送一盒茶，私信领' },
      finds: ['date text 「抽奖」'],
    },
  ],
);
