/** A number that no registry gives out is a slip of the pen, and the application comes back for it. */
import { parseIcpNumber } from '../domain/icp-number.ts';
import { defineApplicationRule } from './define-rule.ts';

export const applicationIcpForm = defineApplicationRule({
  meta: {
    id: 'application-icp-form',
    name: { zh: '备案号写法', en: 'Form of the ICP number' },
    severity: 'error',
    basis: [{ source: 'weibo-facts 6.3, 6.4', confidence: 'B' }],
    messages: {
      form: {
        zh: '{host} 的备案号「{number}」写法不对，应像「京ICP备16020626号-8」或「京ICP证030173号」，请核对。',
        en: 'The ICP number "{number}" of {host} has no form that is known, such as 京ICP备16020626号-8 or 京ICP证030173号; please check it.',
      },
      publicSecurity: {
        zh: '「{number}」是公安备案号，{host} 申请加白要的是 ICP 备案号。',
        en: '"{number}" is the number of the police’s filing; the application for {host} needs the ICP number.',
      },
    },
  },
  check({ client, site }, report) {
    const { icpNumber = '', hosting } = site;
    // Overseas nobody asks for a number; a missing one is another point of the list.
    if (hosting !== 'mainland' || client.region !== 'mainland' || icpNumber.trim() === '') return;
    const read = parseIcpNumber(icpNumber);
    if (read.ok) return;
    report({
      message: read.error,
      at: { field: 'site' },
      data: { host: site.host, number: icpNumber },
      fix: { kind: 'record-icp', siteId: site.id },
    });
  },
});
