import { postTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [tea, , reader] = BASE.accounts;
const ad = { placement: 'ad', endsAt: '2026-12-10T10:00:00+08:00' };
const verified = (verification: object) => ({ accounts: [{ ...tea, verification }] });

postTable(
  'account-unverified-ad',
  [
    { why: 'a verified account', post: ad },
    { why: 'no ad', post: { accountId: 'nord-weibo' } },
    {
      why: 'an end during the run is what account-verification-lapses warns of',
      post: ad,
      change: verified({ state: 'verified', expiresOn: '2026-12-09' }),
    },
    {
      why: 'the listing that it leads to rests on the account itself, whose verification holds the ad already',
      post: { ...ad, target: { kind: 'web', url: 'https://www.example.com/a' } },
      change: verified({ state: 'cancelled' }),
    },
    { why: 'no dates recorded', post: ad, change: verified({ state: 'verified' }) },
    { why: 'a verified creator', post: { ...ad, accountId: 'reader' } },
  ],
  [
    { why: 'in review', post: { ...ad, accountId: 'nord-weibo' }, finds: ['notVerified account'] },
    { why: 'nothing recorded', post: ad, change: verified({}), finds: ['notVerified account'] },
    { why: 'cancelled', post: ad, change: verified({ state: 'cancelled' }), finds: ['notVerified account'] },
    {
      why: 'a creator who is not verified',
      post: { ...ad, accountId: 'reader' },
      change: { accounts: [{ ...reader, verification: {} }] },
      finds: ['notVerified account'],
    },
    {
      why: 'verified only after the ad begins',
      post: ad,
      change: verified({ state: 'verified', verifiedOn: '2026-12-05' }),
      finds: ['notYet account'],
    },
    {
      why: 'no longer verified when the ad begins',
      post: ad,
      change: verified({ state: 'verified', expiresOn: '2026-12-02' }),
      finds: ['ended account'],
    },
  ],
);
