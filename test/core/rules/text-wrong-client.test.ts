import { describe, expect, it } from 'vitest';
import { type PassingRow, postTable } from './rule-table.ts';
import { BASE, type Change, type Plain, judge } from './workbench.ts';

const [tea, nord] = BASE.clients;
const CAMP = { id: 'camp', name: '山野拾光', region: 'mainland' };
const SHORT = { id: 'short', name: '小满', region: 'mainland' };
const CAMP_SHOP = { id: 'camp-shop', owner: 'brand', clientId: 'camp', nickname: '拾光小铺', kind: 'enterprise' };
const card = (more: Plain, client: Plain | undefined = tea) => ({ ...client, card: more });
const all = (...clients: Plain[]): Change => ({ clients: [CAMP, SHORT, ...clients], accounts: [CAMP_SHOP] });

const passes = (why: string, ...texts: readonly string[]): PassingRow[] =>
  texts.map((text) => ({ why: `${why}: ${text}`, post: { text }, change: all() }));

postTable(
  'text-wrong-client',
  [
    ...passes('its own name', '青禾茶新茶上市', '@青禾茶 今晚直播'),
    ...passes('a name of two characters in a sentence', '今日小满，喝一杯茶', '小满胜万全'),
    ...passes('another nickname that begins alike', '和 @小满读书 一起读书', '@山野拾光研究所 说'),
    ...passes('half a name', '山野之间，拾起一点光'),
    ...passes('a Latin word that goes on', 'Nordlysk 之夜', 'MyNordlys'),
    ...passes('an ordinary word of a language', 'nordlys 是极光的意思'),
    ...passes('an address', '详情 https://www.example.com/Nordlys'),
    { why: 'on its own card', post: { text: '青禾茶 × 山野拾光' }, change: all(card({ names: ['山野拾光'] })) },
    { why: 'a partner to be mentioned', post: { text: '@山野拾光' }, change: all(card({ mentions: ['@山野拾光'] })) },
    {
      why: 'a joint topic of its own',
      post: { text: '#青禾茶山野拾光冬日茶席# 和山野拾光一起' },
      change: all(card({ topics: ['青禾茶山野拾光冬日茶席'] })),
    },
    {
      why: 'a joint campaign',
      post: { text: '和山野拾光一起', campaignId: 'dec' },
      change: { ...all(), campaigns: [{ ...BASE.campaigns[0], name: '山野拾光联名' }] },
    },
    {
      why: 'a name that is part of its own',
      post: { text: '山野拾光茶园的新茶' },
      change: all({ ...tea, name: '山野拾光茶园' }),
    },
    {
      why: 'a name that both have',
      post: { text: '极夜精华' },
      change: all(card({ names: ['极夜精华'] }), card({ names: ['极夜精华'] }, nord)),
    },
    { why: 'a short topic', post: { text: '#慢生活#' }, change: all(card({ topics: ['慢生活'] }, nord)) },
    {
      why: "a creator's nickname",
      post: { text: '@小满读书 来做客' },
      change: { accounts: [{ ...BASE.accounts[2], clientId: 'nord' }] },
    },
    {
      why: 'a competitor of somebody else',
      post: { text: '某山茶' },
      change: all(card({ competitors: ['某山茶'] }, nord)),
    },
  ],
  [
    { why: 'a name', post: { text: '山野拾光帐篷上新' }, change: all(), finds: ['otherClient text 「山野拾光」'] },
    { why: 'a name with marks', post: { text: '新品 Nordlys® 精华' }, finds: ['otherClient text 「Nordlys」'] },
    {
      why: 'in capitals, full-width',
      post: { text: 'ＮＯＲＤＬＹＳ上新' },
      finds: ['otherClient text 「ＮＯＲＤＬＹＳ」'],
    },
    { why: 'spaced', post: { text: '山 野 拾 光' }, change: all(), finds: ['otherClient text 「山 野 拾 光」'] },
    { why: 'a mention', post: { text: '来 @小满 ，喝茶' }, change: all(), finds: ['otherClient text 「小满」'] },
    {
      why: 'a short name in quotation marks',
      post: { text: '「小满」的新品' },
      change: all(),
      finds: ['otherClient text 「小满」'],
    },
    { why: 'a nickname', post: { text: '@拾光小铺 有售' }, change: all(), finds: ['otherClient text 「拾光小铺」'] },
    { why: 'a topic with the name', post: { text: '#Nordlys极夜#' }, finds: ['otherClient text 「Nordlys」'] },
    {
      why: 'a name on the other card',
      post: { text: '极夜精华首发' },
      change: all(card({ names: ['极夜精华'] }, nord)),
      finds: ['otherClient text 「极夜精华」'],
    },
    {
      why: 'a topic on the other card',
      post: { text: '#一起去看极光#' },
      change: all(card({ topics: ['一起去看极光'] }, nord)),
      finds: ['topic text 「#一起去看极光#」'],
    },
    {
      why: 'in the first comment',
      post: { firstComment: '山野拾光' },
      change: all(),
      finds: ['otherClient firstComment 「山野拾光」'],
    },
    { why: 'once', post: { text: '山野拾光！山野拾光！' }, change: all(), finds: ['otherClient text 「山野拾光」'] },
    {
      why: 'a competitor',
      post: { text: '比某山茶更香' },
      change: all(card({ competitors: ['某山茶'] })),
      finds: ['competitor text 「某山茶」'],
    },
  ],
);

describe('text-wrong-client', () => {
  it('says whose name it is and whose post', () => {
    const found = judge({ text: '@拾光小铺 有售' }, all()).findings.filter(({ rule }) => rule === 'text-wrong-client');
    expect(found).toMatchObject([
      { severity: 'error', data: { words: '拾光小铺', other: '山野拾光', client: '青禾茶' } },
    ]);
  });
});
