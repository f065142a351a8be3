/** Weibo asks for the company's business licence. */
import { defineApplicationRule } from './define-rule.ts';

export const applicationLicenceRecorded = defineApplicationRule({
  meta: {
    id: 'application-licence-recorded',
    name: { zh: '营业执照', en: 'Business licence' },
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      missing: {
        zh: '{client} 的营业执照还没登记，申请 {host} 加白时要提供。',
        en: 'The business licence of {client} is not recorded; the application for {host} needs it.',
      },
    },
  },
  check({ client, site }, report) {
    if (site.licenceRecorded) return;
    const data = { client: client.name, host: site.host };
    report({ message: 'missing', at: { field: 'site' }, data, fix: { kind: 'record-licence', siteId: site.id } });
  },
});
