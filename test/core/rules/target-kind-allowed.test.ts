import { postTable } from './rule-table.ts';

const miniProgram = { kind: 'mini-program', appId: 'wx1234567890abcdef' };

postTable(
  'target-kind-allowed',
  [
    { why: 'an organic post that leads nowhere' },
    { why: 'an organic post to a web page', post: { target: { kind: 'web', url: 'https://www.example.com' } } },
    {
      why: 'a Taobao target of an organic post is the web link it is',
      post: { target: { kind: 'taobao', url: 'https://item.taobao.com/item.htm?id=1' } },
    },
    { why: 'an ad may lead to a mini-program', post: { placement: 'ad', target: miniProgram } },
    { why: 'a mini-program link in the text is no target', post: { text: '去#小程序://青禾茶/首页/abcDEF123 看看' } },
  ],
  [
    { why: 'only ads lead to mini-programs', post: { target: miniProgram }, finds: ['miniProgram target'] },
    { why: 'a repost is organic too', post: { form: 'repost', target: miniProgram }, finds: ['miniProgram target'] },
    {
      why: 'a web fallback does not save it',
      post: { target: { ...miniProgram, fallbackUrl: 'https://www.example.com' } },
      finds: ['miniProgram target'],
    },
    {
      why: 'an empty mini-program target is one nevertheless',
      post: { target: { kind: 'mini-program' } },
      finds: ['miniProgram target'],
    },
    {
      why: 'the account having mini-program ads changes nothing for organic posts',
      post: { accountId: 'tea-weibo', campaignId: 'dec', target: miniProgram },
      finds: ['miniProgram target'],
    },
  ],
);
