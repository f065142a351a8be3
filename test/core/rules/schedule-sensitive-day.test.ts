import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge } from './workbench.ts';

const on = (day: string, more: object = {}) => ({ scheduledAt: `${day}T10:00:00+08:00`, ...more });
const listed = (value: string, change: string, more: object = {}) => ({
  lists: [{ list: 'sensitive-days', value, change, ...more }],
});
const now = '2026-01-01T00:00:00+08:00';

postTable(
  'schedule-sensitive-day',
  [
    { why: 'an ordinary day', post: on('2026-12-03') },
    { why: 'the day before and the day after', post: on('2026-12-14') },
    { why: 'no time', post: { scheduledAt: null }, change: { now: '2026-12-13T10:00:00+08:00' } },
    { why: 'switched off by the agency', post: on('2026-12-13'), change: listed('2026-12-13', 'off') },
    {
      why: 'listed for another account',
      post: on('2026-12-03'),
      change: listed('2026-12-03', 'add', { accountId: 'reader' }),
    },
    {
      why: 'an ad between two such days',
      post: on('2026-12-14', { placement: 'ad', endsAt: '2027-03-01T10:00:00+08:00' }),
    },
    { why: 'a post does not run', post: on('2026-12-12', { endsAt: '2026-12-20T10:00:00+08:00' }) },
  ],
  [
    { why: '13 December', post: on('2026-12-13'), finds: ['nanjing scheduledAt'] },
    { why: 'in any year', post: on('2031-09-18'), finds: ['september18 scheduledAt'] },
    { why: '5 April in 2027', post: on('2027-04-05'), finds: ['qingming scheduledAt'] },
    { why: '4 April in 2028', post: on('2028-04-04'), finds: ['qingming scheduledAt'] },
    {
      why: 'by the day in China',
      post: { scheduledAt: '2026-09-17T20:00:00-05:00' },
      change: { now },
      finds: ['september18 scheduledAt'],
    },
    {
      why: 'a day of the agency’s own',
      post: on('2026-12-03'),
      change: listed('2026-12-03', 'add'),
      finds: ['listed scheduledAt'],
    },
    {
      why: 'switched off for another account',
      post: on('2026-12-13'),
      change: listed('2026-12-13', 'off', { accountId: 'reader' }),
      finds: ['nanjing scheduledAt'],
    },
    {
      why: 'an ad that runs over it',
      post: on('2026-12-01', { placement: 'ad', endsAt: '2026-12-20T10:00:00+08:00' }),
      finds: ['inRun scheduledAt'],
    },
    {
      why: 'an ad that runs over one in the next year, and over one of the agency’s',
      post: on('2026-12-20', { placement: 'ad', endsAt: '2027-04-10T10:00:00+08:00' }),
      change: listed('2027-01-08', 'add'),
      finds: ['inRun scheduledAt', 'inRun scheduledAt'],
    },
  ],
);

describe('schedule-sensitive-day', () => {
  it('only tells of a day that an ad runs over', () => {
    const ad = on('2026-12-01', { placement: 'ad', endsAt: '2026-12-20T10:00:00+08:00' });
    const found = judge(ad).findings.filter(({ rule }) => rule === 'schedule-sensitive-day');
    expect(found.map(({ severity, data }) => [severity, data])).toEqual([['info', { day: '2026-12-13' }]]);
  });
});
