import { applicationTable } from './rule-table.ts';
import { BASE } from './workbench.ts';

const site = (change: object) => ({ sites: [{ ...BASE.sites[0], ...change }] });

applicationTable(
  'application-icp-form',
  [
    { why: 'a filing' },
    { why: 'a filing of eight digits', change: site({ icpNumber: '京ICP备16020626号-8' }) },
    { why: 'a licence', change: site({ icpNumber: '京ICP证030173号' }) },
    { why: 'a value-added licence', change: site({ icpNumber: '粤B2-20090059-5' }) },
    {
      why: 'written full-width, with its label',
      change: site({ icpNumber: '备案号：沪ＩＣＰ备２０２１０１２３４５号－１' }),
    },
    { why: 'none is another point of the list', change: site({ icpNumber: null }) },
    { why: 'a blank is none', change: site({ icpNumber: ' ' }) },
    { why: 'hosted overseas', change: site({ hosting: 'overseas', icpNumber: 'n/a' }) },
    {
      why: 'an overseas company',
      change: { ...site({ icpNumber: 'n/a' }), clients: [{ ...BASE.clients[0], region: 'overseas' }] },
    },
  ],
  [
    { why: 'no number at all', change: site({ icpNumber: '备案中' }), finds: ['form site'] },
    { why: 'no province', change: site({ icpNumber: 'ICP备2021012345号' }), finds: ['form site'] },
    { why: 'a digit short', change: site({ icpNumber: '沪ICP备202101234号-1' }), finds: ['form site'] },
    {
      why: 'the police’s number',
      change: site({ icpNumber: '京公网安备11010802012345号' }),
      finds: ['publicSecurity site'],
    },
  ],
);
