/** Domain and content have to comply with the platform's rules and PRC law, and somebody has to have looked. */
import { defineApplicationRule } from './define-rule.ts';

export const applicationSiteReviewed = defineApplicationRule({
  meta: {
    id: 'application-site-reviewed',
    name: { zh: '域名与内容合规', en: 'Site reviewed' },
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      missing: {
        zh: '{host} 的域名和内容还没有人检查是否合规，请检查后登记日期。',
        en: 'Nobody has recorded that the domain and content of {host} comply; please check them and record the day.',
      },
      later: {
        zh: '{host} 的合规检查登记在 {day:date}，还没到那一天。',
        en: 'The compliance check of {host} is recorded for {day:date}, which has not come yet.',
      },
    },
  },
  check({ site, today }, report) {
    const at = { field: 'site' } as const;
    const fix = { kind: 'record-review', siteId: site.id };
    if (site.reviewedOn === undefined) report({ message: 'missing', at, data: { host: site.host }, fix });
    else if (site.reviewedOn > today)
      report({ message: 'later', at, data: { host: site.host, day: site.reviewedOn }, fix });
  },
});
