import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { type Plain, judge } from './workbench.ts';

const TEXT = '立冬后的第一壶老白茶，煮到第三泡最甜。';
const post = (more: Plain = {}) => ({ text: TEXT, ...more });
const other = (more: Plain = {}) => ({ others: [post({ scheduledAt: '2026-12-01T10:00:00+08:00', ...more })] });
const setting = (value: number) => ({ rule: 'text-repeated', key: 'days', value });

postTable(
  'text-repeated',
  [
    { why: 'nothing else', post: post() },
    { why: 'another text', post: post(), change: other({ text: `${TEXT}！` }) },
    { why: 'another account', post: post(), change: other({ accountId: 'nord-weibo' }) },
    { why: 'another client on the account', post: post(), change: other({ clientId: 'nord' }) },
    { why: 'a week later', post: post(), change: other({ scheduledAt: '2026-11-26T10:00:00+08:00' }) },
    {
      why: 'the later one repeats, not this',
      post: post(),
      change: other({ scheduledAt: '2026-12-04T10:00:00+08:00' }),
    },
    { why: 'at a time that is not known', post: post(), change: other({ scheduledAt: null }) },
    { why: 'without a time of its own', post: post({ scheduledAt: null }), change: other() },
    { why: 'a greeting', post: post({ text: '大家早上好！' }), change: other({ text: '大家早上好！' }) },
    { why: 'no text', post: post({ text: '' }), change: other({ text: '' }) },
    { why: 'spaces', post: post({ text: ' '.repeat(20) }), change: other({ text: ' '.repeat(20) }) },
    { why: 'a repost', post: post({ form: 'repost' }), change: other() },
    { why: 'a repost before', post: post(), change: other({ form: 'repost' }) },
    { why: 'an ad that promotes that post', post: post({ placement: 'ad', promotes: 'other-0' }), change: other() },
    { why: 'an ad before', post: post(), change: other({ placement: 'ad' }) },
    { why: 'what was withdrawn', post: post(), change: other({ delivery: { state: 'withdrawn' } }) },
    { why: 'itself withdrawn', post: post({ delivery: { state: 'withdrawn' } }), change: other() },
    { why: 'days set to one', post: post(), change: { ...other(), settings: [setting(1)] } },
    {
      why: 'half of a character that no store keeps',
      post: post({ text: `${TEXT}\ud83d` }),
      change: other({ text: `${TEXT}\ud83d` }),
    },
  ],
  [
    { why: 'two days later', post: post(), change: other(), finds: ['again text'] },
    {
      why: 'a second less than a week',
      post: post(),
      change: other({ scheduledAt: '2026-11-26T10:00:01+08:00' }),
      finds: ['again text'],
    },
    {
      why: 'published already',
      post: post(),
      change: other({ delivery: { state: 'published' } }),
      finds: ['again text'],
    },
    {
      why: 'at the same moment, the one with the later id',
      post: post(),
      change: { others: [post({ id: 'a1' })] },
      finds: ['again text'],
    },
    {
      why: 'two weeks, where a month is set',
      post: post(),
      change: { ...other({ scheduledAt: '2026-11-20T10:00:00+08:00' }), settings: [setting(30)] },
      finds: ['again text'],
    },
  ],
);

describe('text-repeated', () => {
  it('names the last one before it and its day', () => {
    const others = ['2026-11-30T10:00:00+08:00', '2026-12-02T00:30:00+08:00', '2026-12-05T10:00:00+08:00'];
    const { findings } = judge(post(), { others: others.map((scheduledAt) => post({ scheduledAt })) });
    const found = findings.filter(({ rule }) => rule === 'text-repeated');
    expect(found).toMatchObject([{ data: { other: 'other-1', day: '2026-12-02', days: 7, account: '青禾茶' } }]);
  });
});
