/** A site hosted in the Mainland needs its ICP number; overseas companies are not asked for one. */
import { defineApplicationRule } from './define-rule.ts';

export const applicationIcpRecorded = defineApplicationRule({
  meta: {
    id: 'application-icp-recorded',
    name: { zh: '备案号', en: 'ICP number' },
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      missing: {
        zh: '{host} 的服务器在境内，还没登记备案号，申请加白时要提供。',
        en: '{host} is hosted in the Mainland and its ICP number is not recorded; the application needs it.',
      },
    },
  },
  check({ client, site }, report) {
    if (site.hosting !== 'mainland' || client.region !== 'mainland') return;
    if (site.icpNumber !== undefined && site.icpNumber.trim() !== '') return;
    report({
      message: 'missing',
      at: { field: 'site' },
      data: { host: site.host },
      fix: { kind: 'record-icp', siteId: site.id },
    });
  },
});
