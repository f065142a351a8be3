import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge, quotes } from './workbench.ts';

const [tea, nordWeibo] = BASE.accounts;
const [wTea] = BASE.applications;
const applicant = (verification: object, more: object = {}) => ({ accounts: [{ ...tea, verification, ...more }] });
const verified = (dates: object) => applicant({ state: 'verified', entityName: '上海青禾茶业有限公司', ...dates });
const post = { text: '看 https://www.example.com/new' };
const found = (message: string) => [`${message} text 「https://www.example.com/new」`];
const ad = { ...post, placement: 'ad' };

postTable(
  'link-account-verified',
  [
    { why: 'a verified enterprise account applied', post },
    { why: 'verified on the day of the post', post, change: verified({ verifiedOn: '2026-12-03' }) },
    { why: 'the review is due on the day of the post', post, change: verified({ expiresOn: '2026-12-03' }) },
    { why: 'verified without dates', post: { ...ad, campaignId: 'dec' }, change: verified({}) },
    {
      why: 'a government site rests on nobody’s verification',
      post: { text: 'https://www.gov.cn' },
      change: applicant({}),
    },
    { why: 'a listed platform neither', post: { text: 'https://item.jd.com/1' }, change: applicant({}) },
    {
      why: 'no listing in force: the link is held for that',
      post,
      change: { ...applicant({}), applications: [{ ...wTea, state: 'draft' }] },
    },
    {
      why: 'of two listings the one by the verified account counts',
      post,
      change: {
        accounts: [{ ...nordWeibo, verification: { state: 'verified' } }, ...applicant({ state: 'expired' }).accounts],
        applications: [wTea ?? {}, { ...wTea, id: 'w-2', accountId: 'nord-weibo' }],
      },
    },
    {
      why: 'the posting account may be unverified where the applicant is not',
      post: { ...post, accountId: 'nord-weibo' },
    },
  ],
  [
    { why: 'never verified', post, change: applicant({}), finds: found('notVerified') },
    { why: 'still in review', post, change: applicant({ state: 'in-review' }), finds: found('notVerified') },
    {
      why: 'cancelled, though its dates would fit',
      post,
      change: applicant({ state: 'cancelled', expiresOn: '2027-06-30' }),
      finds: found('notVerified'),
    },
    { why: 'recorded as expired', post, change: applicant({ state: 'expired' }), finds: found('notVerified') },
    {
      why: 'the review was due the day before the post',
      post,
      change: verified({ expiresOn: '2026-12-02' }),
      finds: found('expires'),
    },
    {
      why: 'verified from the day after the post',
      post,
      change: verified({ verifiedOn: '2026-12-04' }),
      finds: found('notYet'),
    },
    {
      why: 'a verified person is no company',
      post,
      change: applicant(
        { state: 'verified' },
        { kind: 'personal', capabilities: { 'paid-links': { state: 'enabled' } } },
      ),
      finds: found('notEnterprise'),
    },
    {
      why: 'nor is an organisation',
      post,
      change: applicant({ state: 'verified' }, { kind: 'organisation' }),
      finds: found('notEnterprise'),
    },
    {
      why: 'the posting account’s verification does not stand in for the applicant’s',
      post: { ...post, accountId: 'nord-weibo' },
      change: {
        accounts: [{ ...nordWeibo, verification: { state: 'verified' } }, ...applicant({ state: 'rejected' }).accounts],
      },
      finds: found('notVerified'),
    },
    {
      why: 'a first comment and a target lean on it as well',
      post: { text: '茶', firstComment: 'www.example.com', target: { kind: 'web', url: 'https://www.example.com' } },
      change: applicant({}),
      finds: ['notVerified firstComment 「www.example.com」', 'notVerified target.url'],
    },
  ],
);

describe('link-account-verified in time', () => {
  it.each([
    {
      why: 'the last second of the last day in China',
      post: { ...post, scheduledAt: '2026-12-07T23:59:59+08:00' },
      finds: [],
    },
    {
      why: 'the second after it',
      post: { ...post, scheduledAt: '2026-12-08T00:00:00+08:00' },
      finds: found('expires'),
    },
    {
      why: 'noon of the 7th in New York is the 8th in China',
      post: { ...post, scheduledAt: '2026-12-07T12:00:00-05:00' },
      finds: found('expires'),
    },
    { why: 'an ad that ends on the last day', post: { ...ad, endsAt: '2026-12-07T20:00:00+08:00' }, finds: [] },
    {
      why: 'an ad that ends a day later',
      post: { ...ad, endsAt: '2026-12-08T20:00:00+08:00' },
      finds: found('expires'),
    },
    { why: 'an ad that runs with its campaign', post: { ...ad, campaignId: 'dec' }, finds: found('expires') },
    { why: 'an ad without end and campaign', post: ad, finds: [] },
    { why: 'a post without a time, today', post: { ...post, scheduledAt: null }, finds: [] },
  ])('$why', ({ post: planned, finds }) => {
    expect(quotes('link-account-verified', planned, verified({ expiresOn: '2026-12-07' }))).toEqual(finds);
  });

  it('a verification that ends on 30 November holds the post of 3 December today', () => {
    expect(judge(post, verified({ expiresOn: '2026-11-30' })).verdict).toBe('held');
  });
});
