import { postTable } from './rule-table.ts';
import type { Plain } from './workbench.ts';

const card = (more: Plain) => ({ clients: [{ id: 'tea', name: '青禾茶', region: 'mainland', card: more }] });
const names = card({ names: ['青禾茶', '老白茶', '小满读书会', 'Nordlys', '青禾冷泡乌龙'] });
const near = (words: string, field = 'text') => [`near ${field} 「${words}」`];
const topics = (...list: string[]) => card({ topics: list });
const mentions = (...list: string[]) => card({ mentions: list });

postTable(
  'text-name-spelling',
  [
    { why: 'the right names', post: { text: '青禾茶的老白茶，小满读书会推荐' }, change: names },
    { why: 'other teas', post: { text: '老黑茶、老红茶、小白茶、新白茶、青柑茶、老白菜' }, change: names },
    { why: 'part of another word', post: { text: '江河清禾' }, change: names },
    {
      why: 'a longer name of the card',
      post: { text: '青禾茶叶' },
      change: card({ names: ['青禾茶'], ownTerms: ['清禾茶叶'] }),
    },
    {
      why: 'another name of the card that is nearly the same',
      post: { text: '清禾茶' },
      change: card({ names: ['青禾茶', '清禾茶'] }),
    },
    { why: 'capitals and small letters throughout', post: { text: 'NORDLYS nordlys' }, change: names },
    { why: 'a plural', post: { text: 'Nordlyss' }, change: card({ names: ['Nordlys'] }) },
    { why: 'in an address', post: { text: 'https://www.nordlis.example.com' }, change: names },
    {
      why: 'names that differ on purpose',
      post: { text: '青禾茶双十一返场' },
      change: card({ names: ['青禾茶双十二'] }),
    },
    {
      why: 'another topic on purpose',
      post: { text: '#青禾茶双十一#' },
      change: topics('青禾茶双十二', '青禾茶双十一'),
    },
    { why: 'an account whose name goes on', post: { text: '@青禾茶业' }, change: names },
    { why: 'the mark is there', post: { text: 'Nordlys® 新品，Nordlys 更轻' }, change: card({ names: ['Nordlys®'] }) },
    { why: 'the topic is there', post: { text: '新茶 #青禾茶冬日茶会#' }, change: topics('#青禾茶冬日茶会#') },
    {
      why: 'the topic is in the first comment',
      post: { firstComment: '#青禾茶冬日茶会#' },
      change: topics('青禾茶冬日茶会'),
    },
    { why: 'one of several topics', post: { text: '新茶 #慢生活#' }, change: topics('青禾茶冬日茶会', '慢生活') },
    { why: 'an ad', post: { placement: 'ad' }, change: topics('青禾茶冬日茶会') },
    { why: 'a repost', post: { form: 'repost' }, change: topics('青禾茶冬日茶会') },
    { why: 'a creator', post: { accountId: 'reader' }, change: topics('青禾茶冬日茶会') },
    { why: 'the account itself', change: mentions('@青禾茶') },
    { why: 'the mention is there', post: { text: '和 @小满读书 一起' }, change: mentions('小满读书') },
    {
      why: 'a card with nothing on it',
      post: { text: '清禾茶' },
      change: { clients: [{ id: 'tea', name: '茶', region: 'mainland' }] },
    },
  ],
  [
    { why: 'a character that sounds alike', post: { text: '清禾茶上新' }, change: names, finds: near('清禾茶') },
    { why: 'in the middle', post: { text: '来自青和茶的问候' }, change: names, finds: near('青和茶') },
    {
      why: 'in the first comment',
      post: { firstComment: '青禾查' },
      change: names,
      finds: near('青禾查', 'firstComment'),
    },
    { why: 'any character of a long name', post: { text: '小满读诗会' }, change: names, finds: near('小满读诗会') },
    { why: 'two exchanged', post: { text: '青禾泡冷乌龙' }, change: names, finds: near('青禾泡冷乌龙') },
    { why: "the client's own name", post: { text: '轻禾茶' }, finds: near('轻禾茶') },
    { why: 'a letter', post: { text: '极夜 Nordlis 精华' }, change: names, finds: near('Nordlis') },
    { why: 'two letters exchanged', post: { text: 'Nordyls精华' }, change: names, finds: near('Nordyls') },
    { why: 'capitals in the wrong place', post: { text: 'NordLys精华' }, change: names, finds: near('NordLys') },
    {
      why: 'a topic',
      post: { text: '#青禾茶冬日茶汇#' },
      change: topics('青禾茶冬日茶会', '别的'),
      finds: ['near text 「#青禾茶冬日茶汇#」', 'noTopic text'],
    },
    {
      why: 'a mention',
      post: { text: '@小满读书荟' },
      change: mentions('小满读书会', '别的'),
      finds: ['near text 「@小满读书荟」', 'noMention text'],
    },
    {
      why: 'without its mark',
      post: { text: 'Nordlys 新品' },
      change: card({ names: ['Nordlys®'] }),
      finds: ['unmarked text 「Nordlys」'],
    },
    { why: 'the only topic is missing', change: topics('青禾茶冬日茶会'), finds: ['topicMissing text'] },
    { why: 'the only mention is missing', change: mentions('@小满读书'), finds: ['mentionMissing text'] },
    { why: 'none of several topics: only told', change: topics('青禾茶冬日茶会', '慢生活'), finds: ['noTopic text'] },
    { why: 'none of several mentions', change: mentions('小满读书', '北光'), finds: ['noMention text'] },
  ],
);
