import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { type Change, type Plain, judge } from './workbench.ts';

const TEXT = '立冬后的第一壶老白茶，煮到第三泡最甜。';
const CLUB = { id: 'club', owner: 'brand', clientId: 'tea', nickname: '青禾茶会员中心', kind: 'enterprise' };
const SHOP = { ...CLUB, id: 'shop', nickname: '青禾茶旗舰店' };
const post = (more: Plain = {}) => ({ text: TEXT, ...more });
const other = (more: Plain = {}, account: Plain = {}): Change => ({
  accounts: [{ ...CLUB, ...account }],
  others: [post({ accountId: 'club', scheduledAt: '2026-12-03T10:00:00+08:00', ...more })],
});

postTable(
  'schedule-same-text-sisters',
  [
    { why: 'nothing else', post: post() },
    { why: 'another text', post: post(), change: other({ text: `${TEXT}！` }) },
    { why: 'a minute later', post: post(), change: other({ scheduledAt: '2026-12-03T10:01:00+08:00' }) },
    { why: 'the same account', post: post(), change: other({ accountId: 'tea-weibo' }) },
    { why: "a creator's account", post: post(), change: other({ accountId: 'reader' }) },
    { why: 'from a creator', post: post({ accountId: 'reader' }), change: other() },
    { why: "another client's account", post: post(), change: other({}, { clientId: 'nord' }) },
    { why: 'another client’s post', post: post(), change: other({ clientId: 'nord' }) },
    { why: 'an ad', post: post(), change: other({ placement: 'ad' }) },
    { why: 'an ad itself', post: post({ placement: 'ad' }), change: other() },
    { why: 'a repost', post: post(), change: other({ form: 'repost' }) },
    { why: 'what was withdrawn', post: post(), change: other({ delivery: { state: 'withdrawn' } }) },
    { why: 'without a time', post: post({ scheduledAt: null }), change: other({ scheduledAt: null }) },
    { why: 'a greeting', post: post({ text: '大家早上好！' }), change: other({ text: '大家早上好！' }) },
  ],
  [
    { why: 'the same moment', post: post(), change: other(), finds: ['one scheduledAt'] },
    {
      why: 'the same minute',
      post: post(),
      change: other({ scheduledAt: '2026-12-03T10:00:59+08:00' }),
      finds: ['one scheduledAt'],
    },
    {
      why: 'two other accounts',
      post: post(),
      change: { accounts: [CLUB, SHOP], others: [post({ accountId: 'club' }), post({ accountId: 'shop' })] },
      finds: ['several scheduledAt'],
    },
    {
      why: 'twice on one other account',
      post: post(),
      change: { accounts: [CLUB], others: [post({ accountId: 'club' }), post({ accountId: 'club' })] },
      finds: ['one scheduledAt'],
    },
  ],
);

describe('schedule-same-text-sisters', () => {
  it('names the other account and its post', () => {
    const { findings } = judge(post(), other({ id: 'p9' }));
    const found = findings.filter(({ rule }) => rule === 'schedule-same-text-sisters');
    expect(found).toMatchObject([{ data: { account: '青禾茶会员中心', other: 'p9' } }]);
  });
});
