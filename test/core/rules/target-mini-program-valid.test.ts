import { postTable } from './rule-table.ts';

const mini = (target: Record<string, unknown>) => ({ placement: 'ad', target: { kind: 'mini-program', ...target } });
const APP = 'wx0123456789abcdef';
const scheme = (rest: string) => mini({ link: `weixin://dl/business/?${rest}` });
const plain = (rest: string) => scheme(`appid=${APP}&path=pages/sale/index${rest}`);

postTable(
  'target-mini-program-valid',
  [
    { why: 'an AppID and a path', post: mini({ appId: APP, path: 'pages/sale/index' }) },
    { why: 'a path that begins with a slash', post: mini({ appId: APP, path: '/pages/sale/index' }) },
    { why: 'an original ID', post: mini({ originalId: 'gh_0123456789ab' }) },
    {
      why: 'spaces around, as copying leaves them',
      post: mini({ appId: ` ${APP} `, originalId: 'gh_0123456789ab\n' }),
    },
    { why: 'the home page has no path', post: mini({ appId: APP, path: '' }) },
    {
      why: 'a query beside the path',
      post: mini({ appId: APP, path: 'pages/a', query: 'id=8&from=weibo&t=%E8%8C%B6' }),
    },
    { why: 'every sign that may stand in a query', post: mini({ appId: APP, query: "aZ9!#$&'()*+,/:;=?@-._~%`" }) },
    { why: 'a query as long as may be', post: mini({ appId: APP, query: 'a'.repeat(1024) }) },
    { why: 'a URL Scheme with a ticket', post: scheme('t=AbC123xyz') },
    { why: 'and with what it hands over', post: scheme('t=AbC123xyz&cq=from%3Dweibo') },
    { why: 'without the slash', post: mini({ link: 'weixin://dl/business?t=AbC123' }) },
    { why: 'a plain URL Scheme', post: plain('') },
    { why: 'with a query', post: plain('&query=id%3D8&env_version=release') },
    { why: 'a URL Link', post: mini({ link: 'https://wxaurl.cn/AbC123def' }) },
    { why: 'the other host', post: mini({ link: 'https://wxmpurl.cn/AbC123def?cq=a%3D1' }) },
    { why: 'a Short Link is refused for another reason', post: mini({ link: '#小程序://青禾茶/首页/abcDEF' }) },
    { why: 'nothing at all is for another rule', post: mini({}) },
    { why: 'an organic post', post: { target: { kind: 'mini-program', appId: 'wx1' } } },
    { why: 'another kind of target', post: { placement: 'ad', target: { kind: 'web', url: 'weixin://x' } } },
  ],
  [
    { why: 'an AppID too short', post: mini({ appId: 'wx0123456789abcde' }), finds: ['appId target.appId'] },
    { why: 'too long', post: mini({ appId: `${APP}0` }), finds: ['appId target.appId'] },
    { why: 'in capitals', post: mini({ appId: 'wx0123456789ABCDEF' }), finds: ['appId target.appId'] },
    { why: 'with letters beyond f', post: mini({ appId: 'wx0123456789abcdeg' }), finds: ['appId target.appId'] },
    { why: 'the original ID in its place', post: mini({ appId: 'gh_0123456789ab' }), finds: ['appId target.appId'] },
    { why: 'the name of the mini-program', post: mini({ appId: '青禾茶会员中心' }), finds: ['appId target.appId'] },
    { why: 'an original ID too short', post: mini({ originalId: 'gh_0123' }), finds: ['originalId target'] },
    { why: 'an AppID for the original ID', post: mini({ originalId: APP }), finds: ['originalId target'] },
    {
      why: 'a query in the path',
      post: mini({ appId: APP, path: 'pages/a?id=8' }),
      finds: ['queryInPath target.path 「?id=8」'],
    },
    {
      why: 'with a full-width sign',
      post: mini({ appId: APP, path: 'pages/a？id=8' }),
      finds: ['queryInPath target.path 「？id=8」'],
    },
    {
      why: 'a query too long',
      post: mini({ appId: APP, query: 'a'.repeat(1025) }),
      finds: ['queryTooLong target.query'],
    },
    { why: 'Chinese in a query', post: mini({ appId: APP, query: 'name=茶' }), finds: ['queryCharacter target.query'] },
    { why: 'a space in a query', post: mini({ appId: APP, query: 'a=1 2' }), finds: ['queryCharacter target.query'] },
    { why: 'braces in a query', post: mini({ appId: APP, query: 'a={x}' }), finds: ['queryCharacter target.query'] },
    {
      why: 'a web page for a link',
      post: mini({ link: 'https://www.example.com/a' }),
      finds: ['linkForm target.link'],
    },
    { why: 'words for a link', post: mini({ link: '找客户要' }), finds: ['linkForm target.link'] },
    { why: 'another place in WeChat', post: mini({ link: 'weixin://dl/scan' }), finds: ['linkForm target.link'] },
    { why: 'a ticket left out', post: scheme('t='), finds: ['linkForm target.link'] },
    {
      why: 'a URL Link without its ticket',
      post: mini({ link: 'https://wxaurl.cn/' }),
      finds: ['linkForm target.link'],
    },
    { why: 'a plain URL Scheme without a path', post: scheme(`appid=${APP}`), finds: ['linkForm target.link'] },
    { why: 'with a wrong AppID', post: scheme('appid=wx1&path=pages/a'), finds: ['appId target.link'] },
    {
      why: 'with a query in its path',
      post: scheme(`appid=${APP}&path=pages%2Fa%3Fid%3D8`),
      finds: ['queryInPath target.link'],
    },
    {
      why: 'with a query over its lower limit',
      post: plain(`&query=${'a'.repeat(513)}`),
      finds: ['queryTooLong target.link'],
    },
    { why: 'of the trial version', post: plain('&env_version=trial'), finds: ['notReleased target.link'] },
    {
      why: 'what a URL Link hands over is too long',
      post: mini({ link: `https://wxaurl.cn/abc?cq=${'a'.repeat(257)}` }),
      finds: ['queryTooLong target.link'],
    },
  ],
);
