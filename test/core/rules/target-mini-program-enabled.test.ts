import { expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge } from './workbench.ts';

const [tea] = BASE.accounts;
const withAds = (capability: object) => ({
  accounts: [{ ...tea, capabilities: { 'mini-program-ads': capability } }],
});
const ad = {
  placement: 'ad',
  scheduledAt: '2026-12-03T10:00:00+08:00',
  target: { kind: 'mini-program', appId: 'wx1234567890abcdef' },
};
const weekLong = { ...ad, endsAt: '2026-12-10T10:00:00+08:00' };
const campaignLong = { ...ad, campaignId: 'dec' };

postTable(
  'target-mini-program-enabled',
  [
    { why: 'enabled since June', post: weekLong },
    { why: 'enabled without dates is open at both ends', post: campaignLong, change: withAds({ state: 'enabled' }) },
    { why: 'enabled on the day the ad starts', post: ad, change: withAds({ state: 'enabled', from: '2026-12-03' }) },
    {
      why: 'until the last day of the run',
      post: weekLong,
      change: withAds({ state: 'enabled', until: '2026-12-10' }),
    },
    {
      why: 'without an end of its own the ad runs to the last day of its campaign',
      post: campaignLong,
      change: withAds({ state: 'enabled', until: '2026-12-31' }),
    },
    {
      why: 'its own end counts before the campaign’s',
      post: { ...campaignLong, endsAt: '2026-12-05T10:00:00+08:00' },
      change: withAds({ state: 'enabled', until: '2026-12-05' }),
    },
    {
      why: 'without end and campaign the ad stands for a moment',
      post: ad,
      change: withAds({ state: 'enabled', until: '2026-12-03' }),
    },
    {
      why: 'an ad to a web page',
      post: { ...ad, target: { kind: 'web', url: 'https://www.example.com' } },
      change: withAds({}),
    },
    { why: 'an organic post is another rule’s', post: { ...ad, placement: 'organic' }, change: withAds({}) },
  ],
  [
    { why: 'disabled', post: ad, change: withAds({ state: 'disabled' }), finds: ['disabled target'] },
    { why: 'nobody has checked', post: ad, change: withAds({ state: 'unknown' }), finds: ['unknown target'] },
    { why: 'nothing recorded is unknown', post: ad, change: withAds({}), finds: ['unknown target'] },
    {
      why: 'enabled a day after the start',
      post: ad,
      change: withAds({ state: 'enabled', from: '2026-12-04' }),
      finds: ['notWholeRun target'],
    },
    {
      why: 'it ends a day before the ad does',
      post: weekLong,
      change: withAds({ state: 'enabled', until: '2026-12-09' }),
      finds: ['notWholeRun target'],
    },
    {
      why: 'it ends a day before the campaign does',
      post: campaignLong,
      change: withAds({ state: 'enabled', until: '2026-12-30' }),
      finds: ['notWholeRun target'],
    },
    {
      why: 'in China the ad ends a day later than in New York',
      post: { ...ad, endsAt: '2026-12-10T11:00:00-05:00' },
      change: withAds({ state: 'enabled', until: '2026-12-10' }),
      finds: ['notWholeRun target'],
    },
    {
      why: 'midnight in China begins the next day',
      post: { ...ad, scheduledAt: '2026-12-03T16:00:00Z' },
      change: withAds({ state: 'enabled', until: '2026-12-03' }),
      finds: ['notWholeRun target'],
    },
    {
      why: 'without a time it is judged today',
      post: { ...ad, scheduledAt: null },
      change: withAds({ state: 'enabled', from: '2026-11-24' }),
      finds: ['notWholeRun target'],
    },
    {
      why: 'a creator’s account needs it as well',
      post: { ...ad, accountId: 'reader' },
      finds: ['unknown target'],
    },
  ],
);

it('the sentence about the run names its first and last day in China', () => {
  const { findings } = judge(
    { ...ad, endsAt: '2026-12-10T23:30:00+08:00' },
    withAds({ state: 'enabled', until: '2026-12-04' }),
  );
  expect(findings.find(({ message }) => message === 'notWholeRun')?.data).toMatchObject({
    first: '2026-12-03',
    last: '2026-12-10',
  });
});
