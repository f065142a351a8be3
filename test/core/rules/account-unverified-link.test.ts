import { postTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [tea, nord] = BASE.accounts;
const link = { text: '见 https://www.example.org/a' };
const northern = { accountId: 'nord-weibo', clientId: 'nord' };

postTable(
  'account-unverified-link',
  [
    { why: 'a verified account', post: link },
    { why: 'no link', post: northern },
    { why: 'an ad has a rule of its own', post: { ...northern, ...link, placement: 'ad' } },
    { why: 'a link to Weibo itself', post: { ...northern, text: '见 https://weibo.com/u/5000000001' } },
    {
      why: 'a personal account has a rule of its own',
      post: { ...link, accountId: 'reader' },
      change: { accounts: [{ ...BASE.accounts[2], verification: {} }] },
    },
    {
      why: 'the listing rests on the account itself, whose verification holds the post already',
      post: { text: '见 https://www.example.com/a' },
      change: { accounts: [{ ...tea, verification: { state: 'cancelled' } }] },
    },
  ],
  [
    { why: 'in review', post: { ...northern, ...link }, finds: ['notVerified text 「https://www.example.org/a」'] },
    {
      why: 'a government site',
      post: { ...northern, firstComment: 'www.gov.cn' },
      finds: ['notVerified firstComment 「www.gov.cn」'],
    },
    {
      why: 'a listing that another account brought',
      post: { ...northern, text: '见 https://www.example.com/a' },
      finds: ['notVerified text 「https://www.example.com/a」'],
    },
    {
      why: 'expired by then',
      post: link,
      change: { accounts: [{ ...tea, verification: { state: 'verified', expiresOn: '2026-12-02' } }] },
      finds: ['notVerified text 「https://www.example.org/a」'],
    },
    {
      why: 'a target',
      post: { ...northern, target: { kind: 'web', url: 'https://www.example.org/a' } },
      finds: ['notVerified target.url'],
    },
    {
      why: 'told once, whatever the number of links',
      post: { ...northern, text: 'https://www.example.org/a https://www.example.org/b' },
      finds: ['notVerified text 「https://www.example.org/a」'],
    },
    {
      why: 'an organisation',
      post: { ...northern, ...link },
      change: { accounts: [{ ...nord, kind: 'organisation' }] },
      finds: ['notVerified text 「https://www.example.org/a」'],
    },
  ],
);
