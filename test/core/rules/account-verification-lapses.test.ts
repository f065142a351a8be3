import { expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge } from './workbench.ts';

const [tea, , reader] = BASE.accounts;
const due = (expiresOn: string | null, more: object = {}) => ({
  accounts: [{ ...tea, verification: { state: 'verified', ...(expiresOn !== null && { expiresOn }), ...more } }],
});
const LINK = { text: '新茶上市 https://www.example.com/new' };
const ad = { placement: 'ad', scheduledAt: '2026-12-03T10:00:00+08:00' };

postTable(
  'account-verification-lapses',
  [
    { why: 'due half a year later', post: LINK },
    { why: 'words alone, which no verification carries', post: { text: '新茶上市' }, change: due('2026-12-10') },
    { why: 'due on the 31st day after the post', post: LINK, change: due('2027-01-03') },
    { why: 'no review date recorded', post: LINK, change: due(null) },
    { why: 'already over: nothing lapses any more', post: LINK, change: due('2026-12-02') },
    {
      why: 'an account that is not verified has nothing to lose',
      post: LINK,
      change: due('2026-12-10', { state: 'in-review' }),
    },
    { why: 'cancelled', post: LINK, change: due('2026-12-10', { state: 'cancelled' }) },
    { why: 'another account’s review', post: { ...LINK, accountId: 'nord-weibo' }, change: due('2026-12-10') },
    {
      post: LINK,
      why: 'a window of seven days',
      change: {
        ...due('2026-12-11'),
        settings: [{ rule: 'account-verification-lapses', key: 'days', value: 7 }],
      },
    },
  ],
  [
    { why: 'due on the 30th day after the post', post: LINK, change: due('2027-01-02'), finds: ['soon account'] },
    { why: 'due on the day of the post', post: LINK, change: due('2026-12-03'), finds: ['soon account'] },
    {
      why: 'the day counts in China, where the post of the evening in New York is a day later',
      post: { ...LINK, scheduledAt: '2026-12-03T11:00:00-05:00' },
      change: due('2027-01-03'),
      finds: ['soon account'],
    },
    {
      why: 'a post without a time counts from today',
      post: { ...LINK, scheduledAt: null },
      change: due('2026-12-23'),
      finds: ['soon account'],
    },
    {
      why: 'a creator’s verification lapses too',
      post: { ...LINK, accountId: 'reader' },
      change: { accounts: [{ ...reader, verification: { state: 'verified', expiresOn: '2026-12-20' } }] },
      finds: ['soon account'],
    },
    {
      why: 'the review falls into the run of an ad',
      post: { ...ad, endsAt: '2026-12-20T10:00:00+08:00' },
      change: due('2026-12-10'),
      finds: ['soon account'],
    },
    {
      why: 'the review falls within 30 days after the run of an ad',
      post: { ...ad, campaignId: 'dec' },
      change: due('2027-01-20'),
      finds: ['soon account'],
    },
    {
      post: LINK,
      why: 'a window of sixty days',
      change: {
        ...due('2027-01-31'),
        settings: [{ rule: 'account-verification-lapses', key: 'days', value: 60 }],
      },
      finds: ['soon account'],
    },
  ],
);

it('warns and never holds', () => {
  expect(judge(LINK, due('2026-12-10')).verdict).toBe('warned');
});
