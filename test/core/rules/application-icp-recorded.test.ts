import { applicationTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const [teaWww] = BASE.sites;
const [teaClient] = BASE.clients;
const site = (change: object) => ({ sites: [{ ...teaWww, ...change }] });

applicationTable(
  'application-icp-recorded',
  [
    { why: 'hosted in the Mainland with its number' },
    { why: 'hosted overseas, no number', change: site({ hosting: 'overseas', icpNumber: null }) },
    {
      why: 'a foreign company is not asked, wherever it hosts',
      change: { ...site({ icpNumber: null }), clients: [{ ...teaClient, region: 'overseas' }] },
    },
    { why: 'any number is recorded; its form is another point of the list', change: site({ icpNumber: 'ICP 1' }) },
    { why: 'the filing’s entity is another point of the list', change: site({ icpEntity: null }) },
  ],
  [
    { why: 'hosted in the Mainland, no number', change: site({ icpNumber: null }), finds: ['missing site'] },
    {
      why: 'where it is hosted was not said: the Mainland',
      change: site({ icpNumber: null, hosting: null }),
      finds: ['missing site'],
    },
    { why: 'a blank is no number', change: site({ icpNumber: ' \u3000' }), finds: ['missing site'] },
    {
      why: 'while it waits, it is still missing',
      change: { ...site({ icpNumber: null }), applications: [{ ...BASE.applications[0], state: 'submitted' }] },
      finds: ['missing site'],
    },
  ],
);
