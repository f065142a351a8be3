import { applicationTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [tea] = BASE.accounts;
const applicant = (verification: object, more: object = {}) => ({ accounts: [{ ...tea, verification, ...more }] });

applicationTable(
  'application-account-verified',
  [
    { why: 'a verified enterprise account inside its review period' },
    { why: 'verified, no review date recorded', change: applicant({ state: 'verified' }) },
    { why: 'the review is due today', change: applicant({ state: 'verified', expiresOn: '2026-11-23' }) },
    {
      why: 'the last minute of that day in China',
      change: { ...applicant({ state: 'verified', expiresOn: '2026-11-23' }), now: '2026-11-23T23:59:59+08:00' },
    },
    { why: 'verified today', change: applicant({ state: 'verified', verifiedOn: '2026-11-23' }) },
  ],
  [
    { why: 'never verified', change: applicant({}), finds: ['notVerified account'] },
    { why: 'in review', change: applicant({ state: 'in-review' }), finds: ['notVerified account'] },
    { why: 'rejected', change: applicant({ state: 'rejected' }), finds: ['notVerified account'] },
    {
      why: 'cancelled',
      change: applicant({ state: 'cancelled', expiresOn: '2027-06-30' }),
      finds: ['notVerified account'],
    },
    {
      why: 'the review was due yesterday',
      change: applicant({ state: 'verified', expiresOn: '2026-11-22' }),
      finds: ['overdue account'],
    },
    {
      why: 'the day turns in China',
      change: { ...applicant({ state: 'verified', expiresOn: '2026-11-23' }), now: '2026-11-23T16:00:00Z' },
      finds: ['overdue account'],
    },
    {
      why: 'verified from tomorrow',
      change: applicant({ state: 'verified', verifiedOn: '2026-11-24' }),
      finds: ['notVerified account'],
    },
    {
      why: 'a verified person',
      change: applicant({ state: 'verified' }, { kind: 'personal' }),
      finds: ['notEnterprise account'],
    },
    {
      why: 'a verified medium',
      change: applicant({ state: 'verified' }, { kind: 'media' }),
      finds: ['notEnterprise account'],
    },
  ],
);
