import { postTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [wTea] = BASE.applications;
const [, nordWeibo, reader] = BASE.accounts;
const onNord = { text: 'https://www.example.com/new', accountId: 'nord-weibo' };
const finds = ['otherAccount text 「https://www.example.com/new」'];
const listing = (change: object) => ({ applications: [{ ...wTea, ...change }] });
const sameEntity = {
  accounts: [{ ...nordWeibo, verification: { state: 'verified', entityName: '上海青禾茶业有限公司' } }],
};

postTable(
  'link-listing-unconfirmed',
  [
    { why: 'the applicant’s own post', post: { text: 'https://www.example.com' } },
    { why: 'a listing that is recorded to serve anyone', post: onNord, change: listing({ reach: 'anyone' }) },
    {
      why: 'a listing for the entity, used by another account of that entity',
      post: onNord,
      change: { ...listing({ reach: 'entity' }), ...sameEntity },
    },
    {
      why: 'the account has a listing of its own as well',
      post: onNord,
      change: { ...sameEntity, applications: [wTea ?? {}, { ...wTea, id: 'w-own', accountId: 'nord-weibo' }] },
    },
    {
      why: 'one of two foreign listings is known to serve anyone',
      post: onNord,
      change: {
        accounts: [{ ...BASE.accounts[0], id: 'tea-shop', nickname: '青禾茶商城' }],
        applications: [wTea ?? {}, { ...wTea, id: 'w-any', accountId: 'tea-shop', reach: 'anyone' }],
      },
    },
    {
      why: 'no listing in force: the link is held, not doubted',
      post: onNord,
      change: listing({ state: 'submitted' }),
    },
    { why: 'a government site rests on no application', post: { ...onNord, text: 'https://www.gov.cn' } },
    { why: 'a reference platform rests on no application', post: { ...onNord, text: 'https://item.jd.com/1.html' } },
  ],
  [
    { why: 'reach not recorded', post: onNord, finds },
    { why: 'reach recorded as this account only', post: onNord, change: listing({ reach: 'account' }), finds },
    { why: 'same entity, but whether that counts is not known', post: onNord, change: sameEntity, finds },
    {
      why: 'a listing for the entity, used by another entity',
      post: onNord,
      change: listing({ reach: 'entity' }),
      finds,
    },
    {
      why: 'two accounts of which no entity is recorded are not the same entity',
      post: onNord,
      change: {
        ...listing({ reach: 'entity' }),
        accounts: [
          { ...BASE.accounts[0], verification: { state: 'verified' } },
          { ...nordWeibo, verification: { state: 'verified' } },
        ],
      },
      finds,
    },
    { why: 'a creator who posts for the client', post: { ...onNord, accountId: 'reader' }, finds },
    {
      why: 'a creator in a first comment and in the text: each place',
      post: { accountId: reader?.['id'], text: '见 www.example.com', firstComment: 'www.example.com/x' },
      finds: ['otherAccount text 「www.example.com」', 'otherAccount firstComment 「www.example.com/x」'],
    },
    {
      why: 'an ad’s web target',
      post: { accountId: 'nord-weibo', placement: 'ad', target: { kind: 'web', url: 'https://www.example.com' } },
      finds: ['otherAccount target.url'],
    },
    {
      why: 'its own application only waits, so the foreign listing is what it leans on',
      post: onNord,
      change: { applications: [wTea ?? {}, { ...wTea, id: 'w-own', accountId: 'nord-weibo', state: 'submitted' }] },
      finds,
    },
  ],
);
