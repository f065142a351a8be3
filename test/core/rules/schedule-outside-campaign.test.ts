import { postTable } from './rule-table.ts';

const on = (scheduledAt: string | null, more: object = {}) => ({ campaignId: 'dec', scheduledAt, ...more });
const inNewYork = {
  campaigns: [
    {
      id: 'dec',
      clientId: 'tea',
      name: '双十二',
      startsOn: '2026-12-01',
      endsOn: '2026-12-31',
      timeZone: 'America/New_York',
    },
  ],
};

postTable(
  'schedule-outside-campaign',
  [
    { why: 'inside', post: on('2026-12-03T10:00:00+08:00') },
    { why: 'its first minute', post: on('2026-12-01T00:00:00+08:00') },
    { why: 'its last minute', post: on('2026-12-31T23:59:00+08:00') },
    { why: 'no campaign', post: { scheduledAt: '2027-05-01T10:00:00+08:00' } },
    { why: 'no time', post: on(null) },
    {
      why: 'an ad without an end runs to that of its campaign',
      post: on('2026-12-03T10:00:00+08:00', { placement: 'ad' }),
    },
    {
      why: 'its last evening by its own clock',
      post: on('2026-12-31T20:00:00-05:00'),
      change: inNewYork,
    },
    {
      why: 'an end means nothing to a post',
      post: on('2026-12-03T10:00:00+08:00', { endsAt: '2027-02-01T10:00:00+08:00' }),
    },
  ],
  [
    { why: 'the minute before', post: on('2026-11-30T23:59:00+08:00'), finds: ['before scheduledAt'] },
    { why: 'the minute after', post: on('2027-01-01T00:00:00+08:00'), finds: ['after scheduledAt'] },
    {
      why: 'by the clock in China',
      post: on('2026-12-31T20:00:00-05:00'),
      finds: ['after scheduledAt'],
    },
    {
      why: 'an ad that runs on',
      post: on('2026-12-30T10:00:00+08:00', { placement: 'ad', endsAt: '2027-01-01T10:00:00+08:00' }),
      finds: ['runsOver endsAt'],
    },
    {
      why: 'after it by both clocks',
      post: on('2027-01-01T09:00:00-05:00'),
      change: inNewYork,
      finds: ['after scheduledAt'],
    },
  ],
);
