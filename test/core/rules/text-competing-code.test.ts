import { postTable } from './rule-table.ts';

const contact = (text: string) => ({
  clients: [{ id: 'tea', name: '青禾茶', region: 'mainland', contact: text }],
});

postTable(
  'text-competing-code',
  [
    { why: 'an ordinary post', post: { text: '新茶上市，今晚8点直播间见。' } },
    { why: 'a service line', post: { text: '客服热线400-800-1234，联系电话021-00000000' } },
    { why: 'ways to pay', post: { text: '支持微信支付，新增加微信支付入口' } },
    { why: 'a public account', post: { text: '关注微信公众号「青禾茶」' } },
    { why: 'a code in a shop', post: { text: '扫码点单，凭二维码入场' } },
    { why: 'letters inside a word', post: { text: 'Vx 系列相机' } },
    { why: 'an id without a sign', post: { text: '型号 qinghe_2026' } },
    { why: 'letters inside an address', post: { text: 'https://www.example.com/vxabcdefgh?wechat=abcdef' } },
    { why: 'an English word is no id', post: { text: 'Find us: WeChat Official Account, WeChat Moments' } },
    { why: 'a signal', post: { text: 'TV信号abcdef1' } },
    { why: 'to take part', post: { text: '参加微信读书打卡' } },
    { why: 'a warning', post: { text: '凡是让您加微信转账的都是骗子' } },
    { why: 'staff never ask', post: { text: '客服不会让您加微信，请勿轻信' } },
    { why: 'the recorded account', post: { text: '微信号：qinghe_tea' }, change: contact('微信 QingHe_Tea') },
    { why: 'the recorded phone', post: { text: '咨询电话 138-0000-0000' }, change: contact('13800000000') },
    { why: 'a long number that is no phone', post: { text: '联系客服，订单号 138000000001234' } },
  ],
  [
    { why: 'an invitation', post: { text: '想要的加微信聊' }, finds: ['wechat text 「加微信」'] },
    { why: 'with a space inside', post: { text: '加 V 信领资料' }, finds: ['wechat text 「加 V 信」'] },
    { why: 'an account', post: { text: 'VX：abc_12345' }, finds: ['wechat text 「VX：abc_12345」'] },
    {
      why: 'an account of QQ',
      post: { firstComment: 'QQ群 123456789' },
      finds: ['wechat firstComment 「QQ群 123456789」'],
    },
    { why: 'a code in a picture', post: { text: '扫描下方二维码领取' }, finds: ['code text 「扫描下方二维码」'] },
    { why: 'a mobile number', post: { text: '联系：13800000000' }, finds: ['phone text 「联系：13800000000」'] },
    {
      why: "another account than the client's",
      post: { text: '微信号：abc_12345' },
      change: contact('微信 qinghe_tea'),
      finds: ['wechat text 「微信号：abc_12345」'],
    },
    { why: 'one finding of a kind', post: { text: '加微信，微信同号' }, finds: ['wechat text 「加微信」'] },
  ],
);
