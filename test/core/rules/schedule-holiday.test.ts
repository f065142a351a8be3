import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge } from './workbench.ts';

const on = (day: string) => ({ scheduledAt: `${day}T10:00:00+08:00` });
const listed = (value: string, change: string, more: object = {}) => ({ list: 'holidays', value, change, ...more });

postTable(
  'schedule-holiday',
  [
    { why: 'a workday', post: on('2026-12-03') },
    { why: 'a plain weekend', post: on('2026-12-05') },
    { why: 'a year long ago', post: on('2019-10-01') },
    { why: 'no time', post: { scheduledAt: null } },
    {
      why: 'a year that the agency brought in',
      post: on('2027-03-03'),
      change: { lists: [listed('2027-01-01', 'add')] },
    },
    { why: 'a March day of a year whose table is not out: no holiday is near', post: on('2027-03-01') },
    { why: 'the day after the Lantern Festival', post: on('2027-02-22') },
    { why: 'a plain Saturday of such a year', post: on('2027-07-10') },
    {
      why: 'a correction of a shipped year for all',
      post: on('2026-10-08'),
      change: { lists: [listed('2026-10-08', 'off')] },
    },
  ],
  [
    { why: 'the first of October', post: on('2026-10-01'), finds: ['nationalDay scheduledAt'] },
    { why: 'the last day of the Spring Festival', post: on('2026-02-23'), finds: ['springFestival scheduledAt'] },
    { why: 'a Sunday on which people work', post: on('2026-09-20'), finds: ['makeUp scheduledAt'] },
    { why: 'in 2025 too', post: on('2025-05-05'), finds: ['labourDay scheduledAt'] },
    { why: 'a year whose table is not out', post: on('2027-10-01'), finds: ['unpublished scheduledAt'] },
    { why: 'a workday beside Qingming', post: on('2027-04-06'), finds: ['unpublished scheduledAt'] },
    { why: 'the eve of the Spring Festival', post: on('2027-02-05'), finds: ['unpublished scheduledAt'] },
    { why: 'a Saturday on which people may work', post: on('2027-02-13'), finds: ['unpublished scheduledAt'] },
    {
      why: 'one day of such a year is no table',
      post: on('2027-10-01'),
      change: { lists: [listed('2027-02-06', 'add')] },
      finds: ['unpublished scheduledAt'],
    },
    {
      why: 'a day off that the agency recorded',
      post: on('2027-02-06'),
      change: { lists: [listed('2027-02-06', 'add')] },
      finds: ['listed scheduledAt'],
    },
    {
      why: 'a make-up day that the agency recorded',
      post: on('2027-02-20'),
      change: { lists: [listed('2027-02-20', 'off')] },
      finds: ['makeUp scheduledAt'],
    },
    {
      why: 'a shipped holiday on which people work after all',
      post: on('2026-10-07'),
      change: { lists: [listed('2026-10-07', 'off')] },
      finds: ['makeUp scheduledAt'],
    },
    {
      why: 'the day in China',
      post: { scheduledAt: '2026-09-30T20:00:00-05:00' },
      finds: ['nationalDay scheduledAt'],
    },
  ],
);

describe('schedule-holiday', () => {
  it('never counts', () => {
    expect(
      judge({ ...on('2026-12-31'), scheduledAt: '2027-01-01T10:00:00+08:00' }).findings.map(({ severity }) => severity),
    ).toEqual(['info']);
  });
});
