import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { at, judge } from './workbench.ts';

/** An ad at a moment in China, month and day first. */
const ad = (moment: string) => ({ placement: 'ad', scheduledAt: `${moment}:00+08:00` });
const now = (moment: string, more: object = {}) => ({ now: `${moment}:00+08:00`, ...more });
const holiday = (value: string, change: string) => ({ list: 'holidays', value, change });

postTable(
  'schedule-ad-review',
  [
    { why: 'a whole workday ahead', post: ad('2026-11-24T12:00'), change: now('2026-11-23T12:00') },
    { why: 'Friday noon for Monday noon', post: ad('2026-11-30T12:00'), change: now('2026-11-27T12:00') },
    { why: 'the whole of Friday for Saturday', post: ad('2026-11-28T12:00'), change: now('2026-11-27T00:00') },
    { why: 'no ad', post: { scheduledAt: '2026-11-23T13:00:00+08:00' } },
    { why: 'no time', post: { placement: 'ad', scheduledAt: null } },
    { why: 'handed over already', post: ad('2026-11-23T13:00'), change: { handedOver: true } },
    { why: 'begun already: it is late by another rule', post: ad('2026-11-23T11:00') },
    {
      why: 'a make-up Saturday is a workday',
      post: ad('2026-10-10T12:00'),
      change: now('2026-10-09T12:00'),
    },
    {
      why: 'the agency’s table makes a Saturday a workday',
      post: ad('2027-02-20T12:00'),
      change: now('2027-02-19T12:00', { lists: [holiday('2027-01-01', 'add'), holiday('2027-02-20', 'off')] }),
    },
  ],
  [
    {
      why: 'a minute less',
      post: ad('2026-11-24T12:00'),
      change: now('2026-11-23T12:01'),
      finds: ['tooSoon scheduledAt'],
    },
    {
      why: 'Saturday for Monday',
      post: ad('2026-11-30T10:00'),
      change: now('2026-11-28T09:00'),
      finds: ['tooSoon scheduledAt'],
    },
    {
      why: 'Friday noon for Saturday',
      post: ad('2026-11-28T12:00'),
      change: now('2026-11-27T12:00'),
      finds: ['tooSoon scheduledAt'],
    },
    {
      why: 'over the National Day holiday',
      post: ad('2026-10-08T10:00'),
      change: now('2026-10-02T10:00'),
      finds: ['tooSoon scheduledAt'],
    },
    {
      why: 'more days, where the workspace says so',
      post: ad('2026-11-25T12:00'),
      change: now('2026-11-23T12:01', { settings: [{ rule: 'schedule-ad-review', key: 'days', value: 2 }] }),
      finds: ['tooSoon scheduledAt'],
    },
    {
      why: 'in a year without a table, and it says that it is a guess',
      post: ad('2027-03-02T10:00'),
      change: now('2027-03-01T12:00'),
      finds: ['tooSoonByGuess scheduledAt'],
    },
    {
      why: 'not a guess once the agency brought the year in',
      post: ad('2027-03-02T10:00'),
      change: now('2027-03-01T12:00', { lists: [holiday('2027-01-01', 'add')] }),
      finds: ['tooSoon scheduledAt'],
    },
  ],
);

describe('schedule-ad-review', () => {
  it('names the last moment, and asks again right after it', () => {
    const answer = judge(ad('2026-11-24T12:00'), now('2026-11-23T12:00'));
    expect(answer.recheckAt).toBe(at('2026-11-23T12:00:00+08:00') + 1);
    const late = judge(ad('2026-10-08T10:00'), now('2026-10-02T10:00'));
    const [finding] = late.findings.filter(({ rule }) => rule === 'schedule-ad-review');
    expect(finding?.data).toEqual({ days: 1, day: '2026-09-30', time: '10:00' });
    expect(late.recheckAt).toBe(at('2026-10-08T10:00:00+08:00') + 1);
  });
});
