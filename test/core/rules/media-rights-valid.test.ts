import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { at, judge } from './workbench.ts';

const until = (rightsUntil: string | null, more: object = {}) => ({
  media: [{ name: '代言人.jpg', ...(rightsUntil !== null && { rightsUntil }) }],
  ...more,
});
const ad = { placement: 'ad', endsAt: '2026-12-10T20:00:00+08:00' };

postTable(
  'media-rights-valid',
  [
    { why: 'no end is recorded', post: until(null) },
    { why: 'the last day is a day', post: until('2026-12-03') },
    { why: 'an ad that ends on the last day', post: until('2026-12-10', ad) },
    { why: 'a post does not run', post: until('2026-12-03', { endsAt: '2026-12-10T20:00:00+08:00' }) },
    { why: 'without a time, as of now', post: until('2026-11-23', { scheduledAt: null }) },
    { why: 'the day is China’s', post: until('2026-12-03', { scheduledAt: '2026-12-03T08:00:00-05:00' }) },
  ],
  [
    { why: 'ended the day before', post: until('2026-12-02'), finds: ['ended media[0]'] },
    {
      why: 'by the day in China',
      post: until('2026-12-03', { scheduledAt: '2026-12-03T20:00:00-05:00' }),
      finds: ['ended media[0]'],
    },
    { why: 'ends while the ad runs', post: until('2026-12-09', ad), finds: ['endsInRun media[0]'] },
    {
      why: 'ends while the ad runs to the end of its campaign',
      post: until('2026-12-30', { placement: 'ad', campaignId: 'dec' }),
      finds: ['endsInRun media[0]'],
    },
    { why: 'over, without a time', post: until('2026-11-22', { scheduledAt: null }), finds: ['ended media[0]'] },
    {
      why: 'each file',
      post: {
        media: [
          { name: 'a.mp3', rightsUntil: '2026-01-01' },
          { name: 'b.jpg' },
          { name: 'c.ttf', rightsUntil: '2026-01-01' },
        ],
      },
      finds: ['ended media[0]', 'ended media[2]'],
    },
  ],
);

describe('media-rights-valid', () => {
  it('asks again at the next day in China where there is no time', () => {
    expect(judge(until('2026-11-23', { scheduledAt: null })).recheckAt).toBe(at('2026-11-24T00:00:00+08:00'));
  });
});
