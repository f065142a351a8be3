import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge } from './workbench.ts';

const [tea] = BASE.clients;
const of = (...categories: string[]) => ({ clients: [{ ...tea, categories }] });
const ad = { placement: 'ad' };
const DEVICE = '粤械广审（文）第280917-05538号';
const saying = (number: string, more: object = {}) => ({ ...ad, text: `新品上市 ${number} 详询门店`, ...more });

postTable(
  'category-approval-number',
  [
    { why: 'a client whose trade is not recorded', post: ad },
    { why: 'a trade that needs none', post: ad, change: of('general', 'alcohol') },
    {
      why: 'an organic post that offers nothing',
      post: { text: '门店今天8点开门，药师在，有问题可以来问。' },
      change: of('otc-drug'),
    },
    { why: 'advice to buyers', post: { text: '处方药须凭医生处方购买，药师不在岗时不卖。' }, change: of('otc-drug') },
    { why: 'a trade that nobody knows', post: ad, change: of('宠物用品') },
    { why: 'a device with its number', post: saying(DEVICE), change: of('medical-device') },
    { why: 'the number in the first comment', post: { ...ad, firstComment: DEVICE }, change: of('medical-device') },
    { why: 'the trade by its Chinese name', post: saying(DEVICE), change: of('医疗器械（个人自用）') },
    { why: 'one of two trades', post: saying(DEVICE), change: of('health-food', 'medical-device') },
    {
      why: 'it holds to the last day of the run',
      post: saying('粤械广审（文）第261210-05538号', { endsAt: '2026-12-10T23:00:00+08:00' }),
      change: of('medical-device'),
    },
    {
      why: 'a medical number in its year',
      post: saying('沪医广【2026】第03-10-G124号'),
      change: of('medical-service'),
    },
    { why: 'a pesticide’s number says no day', post: saying('粤农药广审（视）01260018号'), change: of('pesticide') },
    { why: 'a repost repeats what has its number', post: { ...ad, form: 'repost' }, change: of('fsmp') },
    {
      why: 'an ad without words of its own promotes a post',
      post: { ...ad, text: '', promotes: 'p9' },
      change: of('fsmp'),
    },
    { why: 'ordinary words that begin alike', post: { text: '素材已提交推广审核，周末中医广场见' } },
  ],
  [
    { why: 'an ad without it', post: ad, change: of('otc-drug'), finds: ['missing text'] },
    { why: 'each such trade', post: ad, change: of('veterinary-drug'), finds: ['missing text'] },
    {
      why: 'only the number of another trade',
      post: saying(DEVICE),
      change: of('health-food'),
      finds: ['missing text'],
    },
    {
      why: 'it may stand in the picture',
      post: { ...ad, media: [{ name: '01.jpg' }] },
      change: of('medical-service'),
      finds: ['inPicture text'],
    },
    {
      why: 'an organic post with a link to a shop',
      post: { text: '每天一包 https://detail.tmall.com/item.htm?id=100000000001' },
      change: of('health-food'),
      finds: ['ifAdvertised text'],
    },
    {
      why: 'an organic post that says how to buy',
      post: { text: '点开店铺下单，明天送到' },
      change: of('health-food'),
      finds: ['ifAdvertised text'],
    },
    { why: 'an organic post may advertise or not', post: {}, change: of('health-food'), finds: ['ifAdvertised text'] },
    {
      why: 'a client that also sells what needs none',
      post: ad,
      change: of('health-food', 'general'),
      finds: ['ifAdvertised text'],
    },
    {
      why: 'over before the run is',
      post: saying('粤械广审（文）第261209-05538号', { endsAt: '2026-12-10T10:00:00+08:00' }),
      change: of('medical-device'),
      finds: ['expired text 「粤械广审（文）第261209-05538号」'],
    },
    {
      why: 'over at publish, in an organic post too, whatever the client’s trade',
      post: { text: '（京）医广【2016】第07-01-0355号' },
      finds: ['expired text 「（京）医广【2016】第07-01-0355号」'],
    },
    {
      why: 'the form of before 2020',
      post: saying('京医械广审(文)第2005010001号'),
      change: of('medical-device'),
      finds: ['expired text 「京医械广审(文)第2005010001号」'],
    },
    {
      why: 'a veterinary number, of which one source knows the span',
      post: saying('国兽药广审（文）第2403001号'),
      change: of('veterinary-drug'),
      finds: ['perhapsExpired text 「国兽药广审（文）第2403001号」'],
    },
    {
      why: 'a digit is missing',
      post: saying('粤械广审（文）第28917-05538号'),
      change: of('medical-device'),
      finds: ['unreadable text 「广审（文）第28917-05538号」'],
    },
    {
      why: 'a day that is none',
      post: saying('粤械广审（文）第281345-05538号'),
      change: of('medical-device'),
      finds: ['unreadable text 「粤械广审（文）第281345-05538号」'],
    },
    {
      why: 'a template that was not filled in',
      post: saying('粤械广审（文）第XXXXXX-XXXXX号'),
      change: of('medical-device'),
      finds: ['unreadable text 「广审（文）第XXXXXX-XXXXX号」'],
    },
    {
      why: 'with hidden characters inside',
      post: { text: '粤械广\u200b审（文）第２００９１７-05538号' },
      finds: ['expired text 「粤械广\u200b审（文）第２００９１７-05538号」'],
    },
  ],
);

describe('how much it weighs', () => {
  it.each([
    { why: 'an ad without its number is held', post: ad, categories: ['otc-drug'], verdict: 'held' },
    { why: 'an organic post is warned of', post: {}, categories: ['medical-service'], verdict: 'warned' },
    {
      why: 'so is one whose picture may show it',
      post: { ...ad, media: [{ name: 'a.jpg' }], target: { kind: 'web', url: 'https://www.example.com/a' } },
      categories: ['medical-service'],
      verdict: 'warned',
    },
    {
      why: 'what has run out holds an organic post too',
      post: { text: '粤械广审（文）第200917-05538号' },
      categories: [],
      verdict: 'held',
    },
  ])('$why', ({ post, categories, verdict }) => {
    expect(judge(post, of(...categories)).verdict).toBe(verdict);
  });
});

it('without a time it is asked for today, until the day is over', () => {
  const change = { ...of('medical-device'), now: '2026-11-23T12:00:00+08:00' };
  const answer = judge({ ...saying(DEVICE), scheduledAt: null }, change);
  expect(answer.recheckAt).toBeDefined();
});
