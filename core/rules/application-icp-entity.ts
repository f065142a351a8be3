/** Weibo lists a site for the company that has filed it: the filing and the verified account name the same one. */
import { isSameCompany } from '../domain/company-name.ts';
import { defineApplicationRule } from './define-rule.ts';

export const applicationIcpEntity = defineApplicationRule({
  meta: {
    id: 'application-icp-entity',
    name: { zh: '备案主体', en: 'ICP entity' },
    severity: 'error',
    basis: [{ source: 'weibo-facts 1.3 (3)', confidence: 'B' }],
    messages: {
      other: {
        zh: '{host} 的备案主体是「{entity}」，@{account} 的认证主体是「{company}」，两者要一致才能加白。',
        en: '{host} is filed by {entity}, while @{account} is verified as {company}; they have to be the same company.',
      },
      noEntity: {
        zh: '{host} 的备案主体还没登记，要和 @{account} 的认证主体一致才能加白。',
        en: 'Who filed {host} is not recorded; it has to be the company that @{account} is verified as.',
      },
      noCompany: {
        zh: '@{account} 的认证主体还没登记，没法和 {host} 的备案主体「{entity}」核对。',
        en: 'The company that @{account} is verified as is not recorded, so it cannot be compared with {entity}, which filed {host}.',
      },
    },
  },
  check({ client, site, applicant }, report) {
    const { hosting, icpNumber = '', icpEntity = '' } = site;
    // Overseas nobody asks for a filing; where its number is missing, that comes first.
    if (hosting !== 'mainland' || client.region !== 'mainland' || icpNumber.trim() === '') return;
    const at = { field: 'site' } as const;
    const host = site.host;
    const account = applicant.nickname;
    const entity = icpEntity.trim();
    const company = applicant.verification.entityName?.trim() ?? '';
    const fix = { kind: 'record-icp-entity', siteId: site.id };
    if (entity === '') {
      report({ message: 'noEntity', at, data: { host, account }, fix });
    } else if (company === '') {
      const record = { kind: 'edit-account', accountId: applicant.id };
      report({ message: 'noCompany', at, data: { host, account, entity }, fix: record });
    } else if (!isSameCompany(entity, company)) {
      report({ message: 'other', at, data: { host, account, entity, company }, fix });
    }
  },
});
