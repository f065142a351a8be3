import { postTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const named = (nickname: string) => ({ accounts: [{ ...BASE.accounts[0], nickname }] });

postTable(
  'account-nickname-form',
  [
    { why: 'Chinese' },
    { why: 'Chinese and Latin', post: { accountId: 'nord-weibo' } },
    { why: 'three letters', change: named('NBA') },
    { why: 'digits first', change: named('58同城客服') },
    { why: 'with _ and -', change: named('青禾_tea-house') },
    { why: 'another account’s is none of ours', post: { accountId: 'reader' }, change: named('@青禾 茶') },
  ],
  [
    { why: 'an @ before it', change: named('@青禾茶'), finds: ['characters account'] },
    { why: 'a space', change: named('青禾 茶'), finds: ['characters account'] },
    { why: 'an emoji', change: named('青禾茶🍵'), finds: ['characters account'] },
    { why: 'one character', change: named('茶'), finds: ['short account'] },
    {
      why: 'a whole sentence',
      change: named('上海青禾茶业有限公司官方旗舰店会员服务中心账号'),
      finds: ['long account'],
    },
  ],
);
