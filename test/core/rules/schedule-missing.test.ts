import { expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge } from './workbench.ts';

postTable(
  'schedule-missing',
  [
    { why: 'a post with a time' },
    { why: 'a time that has passed is a time', post: { scheduledAt: '2020-01-01T00:00:00+08:00' } },
  ],
  [
    { why: 'a post without a time (待定)', post: { scheduledAt: null }, finds: ['noTime scheduledAt'] },
    {
      why: 'an end does not say when an ad starts',
      post: { placement: 'ad', scheduledAt: null, endsAt: '2026-12-10T00:00:00+08:00' },
      finds: ['noTime scheduledAt'],
    },
    {
      why: 'a campaign is no time either',
      post: { scheduledAt: null, campaignId: 'dec' },
      finds: ['noTime scheduledAt'],
    },
  ],
);

it('a post without a time is held and its other rules are judged at now', () => {
  const answer = judge({ scheduledAt: null, text: 'https://www.example.com' }, { now: '2026-10-19T23:59:59+08:00' });
  expect(answer.verdict).toBe('held');
  expect(answer.findings.map(({ message }) => message)).toContain('approvedLater');
});
