import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge, quotes } from './workbench.ts';

const near = (scheduledAt: string, more: object = {}) => ({ others: [{ scheduledAt, ...more }] });
const setting = (value: number, clientId?: string) => ({
  rule: 'schedule-collision',
  key: 'minutes',
  value,
  ...(clientId && { clientId }),
});
const dense = (value: string, more: object = {}) => ({ list: 'dense-days', value, change: 'add', ...more });

postTable(
  'schedule-collision',
  [
    { why: 'nothing else that day' },
    { why: 'ten minutes later is far enough', change: near('2026-12-03T10:10:00+08:00') },
    { why: 'ten minutes earlier too', change: near('2026-12-03T09:50:00+08:00') },
    { why: 'another account at the same time', change: near('2026-12-03T10:00:00+08:00', { accountId: 'nord-weibo' }) },
    { why: 'a post without a time collides with nothing', change: { others: [{ scheduledAt: null }] } },
    { why: 'without a time of its own', post: { scheduledAt: null }, change: near('2026-11-23T12:00:00+08:00') },
    { why: 'the same clock time in another zone is another moment', change: near('2026-12-03T10:00:00+09:00') },
    {
      why: 'an ad that promotes this post',
      change: near('2026-12-03T10:00:00+08:00', { id: 'p2', placement: 'ad', promotes: 'p1' }),
    },
    {
      why: 'this ad promotes that post',
      post: { placement: 'ad', promotes: 'p2' },
      change: near('2026-12-03T10:05:00+08:00', { id: 'p2' }),
    },
    {
      why: 'a dense day of this account',
      change: { ...near('2026-12-03T10:05:00+08:00'), lists: [dense('2026-12-03', { accountId: 'tea-weibo' })] },
    },
    {
      why: 'a dense day of all accounts',
      change: { ...near('2026-12-03T10:05:00+08:00'), lists: [dense('2026-12-03')] },
    },
    { why: 'a window of five minutes', change: { ...near('2026-12-03T10:05:00+08:00'), settings: [setting(5)] } },
    {
      why: 'a client’s window counts before the workspace’s',
      change: { ...near('2026-12-03T10:05:00+08:00'), settings: [setting(30), setting(3, 'tea')] },
    },
  ],
  [
    { why: 'the same moment', change: near('2026-12-03T10:00:00+08:00'), finds: ['sameTime scheduledAt'] },
    {
      why: 'the same moment, written in another zone',
      change: near('2026-12-02T21:00:00-05:00'),
      finds: ['sameTime scheduledAt'],
    },
    { why: 'nine minutes later', change: near('2026-12-03T10:09:00+08:00'), finds: ['near scheduledAt'] },
    {
      why: 'a second less than ten minutes earlier',
      change: near('2026-12-03T09:50:01+08:00'),
      finds: ['near scheduledAt'],
    },
    {
      why: 'another client on the same account',
      change: near('2026-12-03T10:05:00+08:00', { clientId: 'nord' }),
      finds: ['near scheduledAt'],
    },
    {
      why: 'across midnight',
      post: { scheduledAt: '2026-12-03T23:58:00+08:00' },
      change: near('2026-12-04T00:02:00+08:00'),
      finds: ['near scheduledAt'],
    },
    {
      why: 'an ad that promotes another post',
      change: near('2026-12-03T10:05:00+08:00', { placement: 'ad', promotes: 'p0' }),
      finds: ['near scheduledAt'],
    },
    {
      why: 'the day before was dense',
      change: { ...near('2026-12-03T10:05:00+08:00'), lists: [dense('2026-12-02')] },
      finds: ['near scheduledAt'],
    },
    {
      why: 'dense for another account',
      change: { ...near('2026-12-03T10:05:00+08:00'), lists: [dense('2026-12-03', { accountId: 'reader' })] },
      finds: ['near scheduledAt'],
    },
    {
      why: 'a window of an hour',
      change: { ...near('2026-12-03T10:59:00+08:00'), settings: [setting(60)] },
      finds: ['near scheduledAt'],
    },
  ],
);

describe('schedule-collision', () => {
  it('names the other post and how near it is', () => {
    const { findings } = judge({}, near('2026-12-03T10:04:00+08:00', { id: 'p9' }));
    expect(findings).toMatchObject([
      { message: 'near', severity: 'warning', data: { other: 'p9', apart: 4, minutes: 10 } },
    ]);
  });

  it('a post that is judged does not collide with itself', () => {
    expect(quotes('schedule-collision', {}, near('2026-12-03T10:00:00+08:00', { id: 'p1' }))).toEqual([]);
  });
});
