import { postTable } from './rule-table.ts';

const reader = (text: string, more: Record<string, unknown> = {}) => ({ accountId: 'reader', text, ...more });
const shop = 'https://detail.tmall.com/item.htm?id=100000000001';

postTable(
  'ad-label-required',
  [
    { why: 'the seller on its own account', post: { text: `新茶上市，下单 ${shop}` } },
    { why: 'a creator who sells nothing', post: reader('这周重读《茶经》，边喝边记。') },
    { why: 'a link that sells nothing', post: reader('读书会选书投票 https://www.example.com/vote') },
    {
      why: 'a registration, not a purchase',
      post: reader('和青禾茶合作的读书茶会，报名 https://www.example.com/club'),
    },
    { why: 'words of buying without a link', post: reader('上周入手了一套茶具，很喜欢') },
    { why: 'a link to someone else', post: reader('下单前看看这篇 https://www.example.org/review') },
    { why: 'marked in front', post: reader(`【广告】这款白茶我回购三次 ${shop}`) },
    { why: 'marked as a topic', post: reader(`这款白茶我回购三次 ${shop} #广告#`) },
    { why: 'marked with a space inside', post: reader(`（广 告）这款白茶 ${shop}`) },
    { why: 'an amount of money is no code', post: reader('一共花了￥1280￥') },
    { why: "a brand's feed ad, which the platform marks", post: { placement: 'ad', text: '新茶上市' } },
    { why: "a creator's ad that is marked", post: reader('广告｜新茶上市', { placement: 'ad' }) },
    { why: 'an ad that shows another post', post: reader('', { placement: 'ad', promotes: 'p2' }) },
  ],
  [
    {
      why: 'a creator with a link to a shop',
      post: reader(`这款白茶我回购三次 ${shop}`),
      finds: [`creator text 「${shop}」`],
    },
    {
      why: 'a link in the first comment',
      post: reader('这款白茶真不错', { firstComment: `链接 ${shop}` }),
      finds: [`creator firstComment 「${shop}」`],
    },
    {
      why: 'another shop',
      post: reader('同款 https://item.jd.com/100012043978.html'),
      finds: ['creator text 「https://item.jd.com/100012043978.html」'],
    },
    {
      why: "words of buying beside a link to the client's site",
      post: reader('点这里下单 https://www.example.com/new'),
      finds: ['creator text 「https://www.example.com/new」'],
    },
    {
      why: 'a code for Taobao',
      post: reader('复制 ￥Ab12Cd34Ef5￥ 打开淘宝'),
      finds: ['creator text 「￥Ab12Cd34Ef5￥」'],
    },
    {
      why: 'a denial is no mark',
      post: reader(`不是广告，真心推荐 ${shop}`),
      finds: [`creator text 「${shop}」`],
    },
    {
      why: 'cooperation is no mark',
      post: reader(`#合作# 这款白茶 ${shop}`),
      finds: [`creator text 「${shop}」`],
    },
    {
      why: 'a mark in the first comment only',
      post: reader(`这款白茶 ${shop}`, { firstComment: '广告' }),
      finds: [`creator text 「${shop}」`],
    },
    {
      why: "a creator's post that runs as an ad: only told",
      post: reader('新茶上市', { placement: 'ad' }),
      finds: ['feed text'],
    },
  ],
);
