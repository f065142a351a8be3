import { applicationTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [teaWww] = BASE.sites;
const [teaClient] = BASE.clients;
const site = (change: object) => ({ sites: [{ ...teaWww, ...change }] });

applicationTable(
  'application-licence-recorded',
  [
    { why: 'the licence is recorded' },
    { why: 'recorded for a site hosted overseas', change: site({ hosting: 'overseas' }) },
  ],
  [
    { why: 'the licence is not recorded', change: site({ licenceRecorded: false }), finds: ['missing site'] },
    { why: 'nothing was said: it is not', change: site({ licenceRecorded: null }), finds: ['missing site'] },
    {
      why: 'a foreign company shows its own register’s paper',
      change: {
        ...site({ licenceRecorded: false, hosting: 'overseas' }),
        clients: [{ ...teaClient, region: 'overseas' }],
      },
      finds: ['missing site'],
    },
    {
      why: 'a social credit code is a number, not the licence',
      change: { ...site({ licenceRecorded: false }), clients: [{ ...teaClient, uscc: '9131000063159284XQ' }] },
      finds: ['missing site'],
    },
  ],
);
