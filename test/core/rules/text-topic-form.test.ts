import { postTable } from './rule-table.ts';

const unpaired = (words: string, field = 'text') => [`unpaired ${field} 「${words}」`];

postTable(
  'text-topic-form',
  [
    { why: 'a topic', post: { text: '新茶上市 #青禾茶#' } },
    { why: 'two, one behind the other', post: { text: '#青禾茶##冬日茶会# 来了' } },
    { why: 'with spaces and points inside', post: { text: '#Nordlys 极夜精华# #2026·冬#' } },
    { why: 'a super topic', post: { text: '#青禾茶[超话]#' } },
    { why: 'spaces on both sides', post: { text: '# 青禾茶 #' } },
    { why: 'a mini-program', post: { text: '点 #小程序://青禾茶/首页/abc 下单 #青禾茶#' } },
    { why: 'fragments of addresses', post: { text: '见 https://www.example.com/#/new 和 #青禾茶#' } },
    { why: 'number signs', post: { text: '排名#1，色号#FF6600，C#语言，按#号键，No.#3' } },
    { why: 'a key', post: { text: '按 #️⃣ 键' } },
    { why: 'a sign that stands alone', post: { text: '拨 # 转人工' } },
    { why: 'no text', post: { text: '' } },
  ],
  [
    { why: 'not closed', post: { text: '新茶上市 #青禾茶' }, finds: unpaired('#青禾茶') },
    { why: 'a foreign hashtag', post: { text: '#冬日茶会 新茶上市' }, finds: unpaired('#冬日茶会') },
    { why: 'not opened', post: { text: '新茶上市 青禾茶#' }, finds: unpaired('青禾茶#') },
    { why: 'one of two', post: { text: '#冬日茶会 新茶上市 #青禾茶#' }, finds: unpaired('#冬日茶会') },
    {
      why: 'closed only on the next line',
      post: { text: '#青禾茶\n新茶上市#' },
      finds: [...unpaired('#青禾茶'), ...unpaired('新茶上市#')],
    },
    { why: 'nothing between', post: { text: '## 新茶上市' }, finds: ['empty text 「##」'] },
    { why: 'a space between', post: { text: '新茶上市 # #' }, finds: ['empty text 「# #」'] },
    { why: 'in the first comment', post: { firstComment: '见 #青禾茶' }, finds: unpaired('#青禾茶', 'firstComment') },
  ],
);
