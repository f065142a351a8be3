import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { at, judge } from './workbench.ts';

const scheduledAt = '2026-12-03T10:00:00+08:00';

postTable(
  'schedule-past',
  [
    { why: 'a time to come' },
    { why: 'this very moment is not before now', post: { scheduledAt }, change: { now: scheduledAt } },
    {
      why: 'the same moment, written in another zone',
      post: { scheduledAt: '2026-12-02T21:00:00-05:00' },
      change: { now: scheduledAt },
    },
    {
      why: 'a past post that was handed over with its present content',
      post: { scheduledAt: '2026-11-01T10:00:00+08:00' },
      change: { handedOver: true },
    },
    {
      why: 'a post without a time is never late',
      post: { scheduledAt: null },
      change: { now: '2030-01-01T00:00:00+08:00' },
    },
  ],
  [
    {
      why: 'one second too late',
      post: { scheduledAt },
      change: { now: '2026-12-03T10:00:01+08:00' },
      finds: ['past scheduledAt'],
    },
    {
      why: 'last year',
      post: { scheduledAt: '2025-12-03T10:00:00+08:00' },
      finds: ['past scheduledAt'],
    },
    {
      why: 'an ad whose start has passed, though it still runs',
      post: { placement: 'ad', scheduledAt: '2026-11-20T10:00:00+08:00', endsAt: '2026-12-20T10:00:00+08:00' },
      finds: ['past scheduledAt'],
    },
  ],
);

describe('schedule-past changes by the clock alone', () => {
  it('the answer says until when it stands: the post is late from the first moment after its time', () => {
    expect(judge({ scheduledAt }).recheckAt).toBe(at(scheduledAt) + 1);
  });

  it('a late answer stands from that moment on and for ever', () => {
    const late = judge({ scheduledAt }, { now: '2026-12-04T00:00:00+08:00' });
    expect(late.validFrom).toBe(at(scheduledAt) + 1);
    expect(late.recheckAt).toBeUndefined();
  });

  it('the sentence names the day and time in China', () => {
    const [finding] = judge({ scheduledAt: '2026-11-20T20:30:00-05:00' }).findings.filter(
      (f) => f.rule === 'schedule-past',
    );
    expect(finding?.data).toEqual({ day: '2026-11-21', time: '09:30' });
  });
});
