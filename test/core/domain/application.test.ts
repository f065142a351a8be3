import { describe, expect, it } from 'vitest';
import { applicationSchema, listingStanding } from '../../../core/domain/application.ts';
import { type Day, isDay } from '../../../core/domain/day.ts';

function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

describe('how a listing stands from 3 to 10 December', () => {
  it.each([
    { why: 'approved without dates is open at both ends', of: { state: 'approved' }, standing: 'in-force' },
    { why: 'approved on the first day', of: { state: 'approved', decidedOn: '2026-12-03' }, standing: 'in-force' },
    { why: 'approved a day later', of: { state: 'approved', decidedOn: '2026-12-04' }, standing: 'later' },
    { why: 'valid to the last day', of: { state: 'approved', validUntil: '2026-12-10' }, standing: 'in-force' },
    { why: 'valid to the day before', of: { state: 'approved', validUntil: '2026-12-09' }, standing: 'ended' },
    { why: 'over before it began', of: { state: 'approved', validUntil: '2026-11-30' }, standing: 'ended' },
    {
      why: 'just this run',
      of: { state: 'approved', decidedOn: '2026-12-03', validUntil: '2026-12-10' },
      standing: 'in-force',
    },
    { why: 'revoked without a date', of: { state: 'revoked', decidedOn: '2026-10-20' }, standing: 'ended' },
    { why: 'revoked before', of: { state: 'revoked', revokedOn: '2026-11-30' }, standing: 'ended' },
    { why: 'revoked on the last day', of: { state: 'revoked', revokedOn: '2026-12-10' }, standing: 'ended' },
    { why: 'revoked the day after', of: { state: 'revoked', revokedOn: '2026-12-11' }, standing: 'in-force' },
    {
      why: 'revoked later, but it had run out',
      of: { state: 'revoked', revokedOn: '2027-01-01', validUntil: '2026-12-09' },
      standing: 'ended',
    },
    {
      why: 'a day of revocation says nothing while it is approved',
      of: { state: 'approved', revokedOn: '2026-12-01' },
      standing: 'in-force',
    },
    { why: 'draft', of: { state: 'draft' }, standing: 'none' },
    {
      why: 'submitted, with dates that would fit',
      of: { state: 'submitted', decidedOn: '2026-11-01' },
      standing: 'none',
    },
    { why: 'rejected', of: { state: 'rejected', decidedOn: '2026-11-01' }, standing: 'none' },
    { why: 'withdrawn', of: { state: 'withdrawn' }, standing: 'none' },
  ])('$why: $standing', ({ of, standing }) => {
    const application = applicationSchema.parse({ id: 'w1', accountId: 'a1', siteId: 's1', ...of });
    expect(listingStanding(application, day('2026-12-03'), day('2026-12-10'))).toBe(standing);
  });
});
