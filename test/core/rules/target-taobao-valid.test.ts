import { postTable } from './rule-table.ts';

const ad = (url: string) => ({ placement: 'ad', target: { kind: 'taobao', url } });
const organic = (url: string) => ({ target: { kind: 'taobao', url } });

postTable(
  'target-taobao-valid',
  [
    { why: 'an item at Tmall', post: ad('https://detail.tmall.com/item.htm?id=100000000001') },
    { why: 'an item at Taobao', post: ad('https://item.taobao.com/item.htm?id=100000000001&spm=a1.b2') },
    { why: 'an item on the telephone', post: ad('https://h5.m.taobao.com/awp/core/detail.htm?id=1') },
    { why: 'a shop', post: ad('https://qinghe.tmall.com/') },
    { why: 'a coupon', post: ad('https://uland.taobao.com/coupon/edetail?e=abc') },
    { why: 'an affiliate’s link', post: ad('https://s.click.taobao.com/t?e=abc') },
    { why: 'a shared short link', post: ad('https://m.tb.cn/h.5AbCdEf?tk=XyZ12345678') },
    { why: 'a shop abroad', post: ad('https://detail.tmall.hk/hk/item.htm?id=1') },
    { why: 'without a scheme', post: ad('qinghe.tmall.com') },
    { why: 'with spaces around', post: ad(' https://qinghe.tmall.com ') },
    { why: 'a Taobao address with user info is judged for that elsewhere', post: ad('https://a@qinghe.tmall.com') },
    { why: 'an organic post', post: organic('https://qinghe.taobao.com/') },
    { why: 'another kind of target', post: { placement: 'ad', target: { kind: 'web', url: 'https://example.org' } } },
  ],
  [
    { why: 'another site', post: ad('https://www.example.com/item.htm?id=1'), finds: ['elsewhere target.url'] },
    { why: 'in an organic post too', post: organic('https://www.example.com'), finds: ['elsewhere target.url'] },
    { why: 'Taobao’s name in front', post: ad('https://taobao.com.example.org/item'), finds: ['elsewhere target.url'] },
    { why: 'Taobao’s name at the end', post: ad('https://mytaobao.com/item'), finds: ['elsewhere target.url'] },
    { why: 'Taobao’s name before an @', post: ad('https://taobao.com@example.org/'), finds: ['elsewhere target.url'] },
    {
      why: 'Taobao’s name in the query',
      post: ad('https://example.org/?to=taobao.com'),
      finds: ['elsewhere target.url'],
    },
    { why: 'nothing', post: ad(''), finds: ['elsewhere target.url'] },
    { why: 'words', post: ad('淘宝搜青禾茶'), finds: ['elsewhere target.url'] },
    {
      why: 'an app link',
      post: ad('tbopen://m.taobao.com/tbopen/index.html?h5Url=https%3A%2F%2Fitem.taobao.com'),
      finds: ['appLink target.url'],
    },
    { why: 'the older app link', post: ad('taobao://item.taobao.com/item.htm?id=1'), finds: ['appLink target.url'] },
    { why: 'Tmall’s, in capitals', post: ad('TMALL://page.tm/shop?id=1'), finds: ['appLink target.url'] },
    { why: 'another app', post: ad('openapp.jdmobile://virtual?x=1'), finds: ['elsewhere target.url'] },
    { why: 'a token', post: ad('￥AbCdEfGhIjK￥'), finds: ['token target.url'] },
    { why: 'a token in other money', post: ad('4₤AbCdEfGhIjK₤'), finds: ['token target.url'] },
    { why: 'a token in brackets', post: ad('(XyZ12345678)/ CZ0001'), finds: ['token target.url'] },
    {
      why: 'all that the app copies',
      post: ad('33￥ CZ0001 ￥XyZ12345678￥ https://m.tb.cn/h.5AbCdEf 青禾茶礼盒'),
      finds: ['token target.url'],
    },
    { why: 'an address with words behind it', post: ad('https://m.tb.cn/h.5AbCdEf 青禾茶礼盒'), finds: [] },
  ],
);
