import { applicationTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [teaWww] = BASE.sites;
const reviewed = (reviewedOn: string | null) => ({ sites: [{ ...teaWww, reviewedOn }] });

applicationTable(
  'application-site-reviewed',
  [
    { why: 'checked in October' },
    { why: 'checked today', change: reviewed('2026-11-23') },
    { why: 'tomorrow has begun in China', change: { ...reviewed('2026-11-24'), now: '2026-11-23T16:00:00Z' } },
    { why: 'who checked may be added', change: { sites: [{ ...teaWww, reviewedBy: '周' }] } },
  ],
  [
    { why: 'nobody checked', change: reviewed(null), finds: ['missing site'] },
    { why: 'the check lies ahead', change: reviewed('2026-11-24'), finds: ['later site'] },
    { why: 'the check lies ahead by a year', change: reviewed('2027-10-08'), finds: ['later site'] },
  ],
);
