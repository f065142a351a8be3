import { applicationTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const site = (change: object) => ({ sites: [{ ...BASE.sites[0], ...change }] });
const verified = (entityName: string | null) => ({
  accounts: [{ ...BASE.accounts[0], verification: { state: 'verified', ...(entityName !== null && { entityName }) } }],
});

applicationTable(
  'application-icp-entity',
  [
    { why: 'the same company' },
    {
      why: 'brackets, width and spaces differ',
      change: { ...site({ icpEntity: '青禾茶(上海)有限公司 ' }), ...verified('青禾茶（上海）有限公司') },
    },
    { why: 'without a number there is nothing to compare', change: site({ icpNumber: null, icpEntity: null }) },
    { why: 'hosted overseas', change: site({ hosting: 'overseas', icpEntity: null }) },
    {
      why: 'an overseas company',
      change: { ...site({ icpEntity: null }), clients: [{ ...BASE.clients[0], region: 'overseas' }] },
    },
  ],
  [
    { why: 'another company', change: site({ icpEntity: '青禾茶（杭州）电子商务有限公司' }), finds: ['other site'] },
    { why: 'a person', change: site({ icpEntity: '林某某' }), finds: ['other site'] },
    { why: 'not recorded who filed', change: site({ icpEntity: null }), finds: ['noEntity site'] },
    { why: 'a blank is not recorded', change: site({ icpEntity: ' ' }), finds: ['noEntity site'] },
    { why: 'not recorded who is verified', change: verified(null), finds: ['noCompany site'] },
  ],
);
