import { postTable } from './rule-table.ts';

const ad = (post: Record<string, unknown> = {}) => ({ placement: 'ad', text: '会员日，今晚八点。', ...post });

postTable(
  'target-missing',
  [
    { why: 'an organic post leads nowhere', post: {} },
    { why: 'a web target', post: ad({ target: { kind: 'web', url: 'https://www.example.com' } }) },
    { why: 'a web target that is no address is for other rules', post: ad({ target: { kind: 'web', url: '待补' } }) },
    { why: 'a Taobao target', post: ad({ target: { kind: 'taobao', url: 'https://detail.tmall.com/item.htm?id=1' } }) },
    { why: 'it promotes a post', post: ad({ promotes: 'p2', text: '' }) },
    { why: 'a mini-program by its AppID', post: ad({ target: { kind: 'mini-program', appId: 'wx0123456789abcdef' } }) },
    { why: 'by its original ID', post: ad({ target: { kind: 'mini-program', originalId: 'gh_0123456789ab' } }) },
    { why: 'by a link', post: ad({ target: { kind: 'mini-program', link: 'weixin://dl/business/?t=abc' } }) },
  ],
  [
    { why: 'an ad with words alone', post: ad(), finds: ['noTarget target'] },
    {
      why: 'a Short Link in its words leads nowhere on Weibo',
      post: ad({ text: '#小程序://青禾茶/首页/abcDEF' }),
      finds: ['noTarget target'],
    },
    { why: 'a topic and a mention are no target', post: ad({ text: '#青禾茶# @小满' }), finds: ['noTarget target'] },
    {
      why: 'a link in its words is a guess',
      post: ad({ text: '戳 https://www.example.com/a 报名' }),
      finds: ['onlyInText target'],
    },
    { why: 'or in its first comment', post: ad({ firstComment: 'www.example.com' }), finds: ['onlyInText target'] },
    {
      why: 'a mini-program that nobody named',
      post: ad({ target: { kind: 'mini-program' } }),
      finds: ['noMiniProgram target'],
    },
    {
      why: 'a path alone names none',
      post: ad({ target: { kind: 'mini-program', path: 'pages/index', appId: ' ' } }),
      finds: ['noMiniProgram target'],
    },
  ],
);
