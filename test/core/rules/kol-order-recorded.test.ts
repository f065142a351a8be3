import { postTable } from './rule-table.ts';

postTable(
  'kol-order-recorded',
  [
    { why: "a brand's account" },
    { why: "a brand's account that holds a number", post: { orderNumber: 'WRW-1' } },
    { why: "an order on a creator's account", post: { accountId: 'reader', orderNumber: 'WRW-20261203-01' } },
    { why: 'an ad with its order', post: { accountId: 'reader', placement: 'ad', orderNumber: 'WRW-2' } },
  ],
  [
    { why: "a post on a creator's account", post: { accountId: 'reader' }, finds: ['missing account'] },
    { why: 'an ad', post: { accountId: 'reader', placement: 'ad' }, finds: ['missing account'] },
    { why: 'a repost', post: { accountId: 'reader', form: 'repost' }, finds: ['missing account'] },
  ],
);
