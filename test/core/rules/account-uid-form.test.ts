import { postTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const uid = (value: string) => ({ accounts: [{ ...BASE.accounts[0], uid: value }] });

postTable(
  'account-uid-form',
  [
    { why: 'none recorded' },
    { why: 'ten digits', change: uid('5000000001') },
    { why: 'a blank is none', change: uid(' ') },
    { why: 'the profile’s address', change: uid('https://weibo.com/u/5000000001') },
    { why: 'full-width digits', change: uid('５０００００００01') },
  ],
  [
    { why: 'as a spreadsheet shows large numbers', change: uid('5.00E+09'), finds: ['form account'] },
    { why: 'a nickname', change: uid('青禾茶'), finds: ['form account'] },
    { why: 'a number that is too long: a post’s', change: uid('4607741009594608'), finds: ['form account'] },
    { why: 'a number that is too short', change: uid('12'), finds: ['form account'] },
  ],
);
