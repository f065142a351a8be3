import { postTable } from './rule-table.ts';

const ITEM = 'https://detail.tmall.com/item.htm?id=100000000001';
const off = (clientId?: string) => ({
  settings: [{ rule: 'link-commerce-organic', key: 'severity', value: 'off', ...(clientId && { clientId }) }],
});

postTable(
  'link-commerce-organic',
  [
    { why: 'no link', post: { text: '天猫旗舰店双十二见' } },
    { why: 'the own site', post: { text: '见 https://www.example.com/item.htm?id=1' } },
    { why: 'a shop’s front page', post: { text: '旗舰店 https://qinghe.tmall.com/' } },
    { why: 'a page about an event', post: { text: '会场 https://pages.tmall.com/wow/a/act/1' } },
    { why: 'a token is no link', post: { text: '￥AbCdEfGhIjK￥' } },
    { why: 'another shop', post: { text: 'https://item.jd.com/100012345.html' } },
    { why: 'Taobao’s name before another', post: { text: 'https://item.taobao.com.example.org/item.htm?id=1' } },
    { why: 'an ad may lead there', post: { placement: 'ad', target: { kind: 'taobao', url: ITEM } } },
    { why: 'the client accepted it', post: { text: ITEM }, change: off('tea') },
  ],
  [
    { why: 'goods at Tmall', post: { text: `新品 ${ITEM} 有券` }, finds: [`goods text 「${ITEM}」`] },
    {
      why: 'goods at Taobao, without a scheme',
      post: { text: 'item.taobao.com/item.htm?id=1' },
      finds: ['goods text 「item.taobao.com/item.htm?id=1」'],
    },
    {
      why: 'a supermarket under Tmall’s host',
      post: { text: 'https://chaoshi.detail.tmall.com/item.htm?id=1' },
      finds: ['goods text 「https://chaoshi.detail.tmall.com/item.htm?id=1」'],
    },
    {
      why: 'a shared short link',
      post: { firstComment: 'https://m.tb.cn/h.5AbCdEf' },
      finds: ['goods firstComment 「https://m.tb.cn/h.5AbCdEf」'],
    },
    {
      why: 'a coupon',
      post: { text: 'https://uland.taobao.com/coupon/edetail?e=a' },
      finds: ['goods text 「https://uland.taobao.com/coupon/edetail?e=a」'],
    },
    { why: 'a target', post: { target: { kind: 'taobao', url: ITEM } }, finds: ['goods target.url'] },
    { why: 'several are said once', post: { text: `${ITEM} ${ITEM}2` }, finds: [`goods text 「${ITEM}」`] },
    { why: 'another client accepted it', post: { text: ITEM }, change: off('nord'), finds: [`goods text 「${ITEM}」`] },
    {
      why: 'a short link behind which goods are recorded',
      post: { text: 'http://t.cn/A6abc' },
      change: { lists: [{ list: 'short-links', value: 't.cn/A6abc', change: 'add', destination: ITEM }] },
      finds: ['goods text 「http://t.cn/A6abc」'],
    },
  ],
);
