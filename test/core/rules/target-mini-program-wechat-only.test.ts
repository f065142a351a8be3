import { postTable } from './rule-table.ts';

const mini = (link: string) => ({ placement: 'ad', target: { kind: 'mini-program', link } });

postTable(
  'target-mini-program-wechat-only',
  [
    {
      why: 'an AppID and a path',
      post: { placement: 'ad', target: { kind: 'mini-program', appId: 'wx0123456789abcdef' } },
    },
    { why: 'a URL Scheme', post: mini('weixin://dl/business/?t=abc') },
    { why: 'a URL Link', post: mini('https://wxaurl.cn/abc') },
    { why: 'a web page', post: { placement: 'ad', target: { kind: 'web', url: 'https://www.example.com/#/小程序' } } },
    { why: 'a topic of that name', post: { placement: 'ad', target: { kind: 'web', url: '#小程序#' } } },
    { why: 'no target', post: { placement: 'ad' } },
    { why: 'in the words it is no target', post: { placement: 'ad', text: '#小程序://青禾茶/首页/abcDEF' } },
    {
      why: 'an organic post may lead to no mini-program at all',
      post: { target: { kind: 'mini-program', link: '#小程序://青禾茶/首页/abcDEF' } },
    },
  ],
  [
    { why: 'a Short Link', post: mini('#小程序://青禾茶/会员日/9pZvnVw3KMCQpVp'), finds: ['shortLink target.link'] },
    { why: 'one without a page', post: mini('#小程序://青禾茶/9pZvnVw3KMCQpVp'), finds: ['shortLink target.link'] },
    { why: 'with spaces around', post: mini(' #小程序://青禾茶/首页/abc '), finds: ['shortLink target.link'] },
    { why: 'broken off', post: mini('#小程序://青禾茶'), finds: ['shortLink target.link'] },
    {
      why: 'beside an AppID that would do',
      post: {
        placement: 'ad',
        target: { kind: 'mini-program', appId: 'wx0123456789abcdef', link: '#小程序://青禾茶/首页/abc' },
      },
      finds: ['shortLink target.link'],
    },
    {
      why: 'as a web address',
      post: { placement: 'ad', target: { kind: 'web', url: '#小程序://青禾茶/首页/abc' } },
      finds: ['shortLink target.url'],
    },
  ],
);
