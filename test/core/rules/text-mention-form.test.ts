import { postTable } from './rule-table.ts';

const nobody = (field = 'text') => [`nobody ${field} 「@」`];
const LONG = '小满读书今天晚上八点和大家一起在直播间聊聊宋人点茶的二三事儿欢迎';

postTable(
  'text-mention-form',
  [
    { why: 'a mention', post: { text: '和 @小满读书 一起' } },
    { why: 'in the midst of a sentence', post: { text: '感谢@小满读书，@Nordlys北光。' } },
    { why: 'readers are asked to mention somebody', post: { text: '转发并@三位好友 @ 你的闺蜜，评论区@ 3位好友' } },
    { why: 'what people say', post: { text: '记得@我 @TA @_@' } },
    { why: 'a mail address', post: { text: '投稿 brand@example.com' } },
    { why: 'user info of an address', post: { text: '登录https://www.example.com@gift.example.cn/login' } },
    { why: 'at a place', post: { text: 'LIVE @ 上海 MAO' } },
    { why: 'faces', post: { text: '困了@_@ (@﹏@) @@ ^@^' } },
    { why: 'an embracing name of thirty letters', post: { text: `@${'a'.repeat(30)} 你好` } },
  ],
  [
    { why: 'at the end', post: { text: '感谢合作伙伴@' }, finds: nobody() },
    { why: 'before a stop', post: { text: '感谢@，欢迎再来' }, finds: nobody() },
    { why: 'a space before the name', post: { text: '感谢@ 小满读书' }, finds: nobody() },
    { why: 'set apart, but the name is known', post: { text: '来找 @ 青禾茶 喝茶' }, finds: nobody() },
    { why: 'a placeholder', post: { text: '感谢@【达人昵称】' }, finds: nobody() },
    { why: 'in the first comment', post: { firstComment: '感谢@！' }, finds: nobody('firstComment') },
    { why: 'the sentence runs on', post: { text: `@${LONG}` }, finds: [`runsOn text 「@${LONG}」`] },
  ],
);
