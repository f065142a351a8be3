/** Only the official sites of verified companies are listed: without the applicant's verification the listing falls. */
import { defineRule } from './define-rule.ts';

export const linkAccountVerified = defineRule({
  meta: {
    id: 'link-account-verified',
    name: { zh: '加白账号没认证', en: 'Applicant not verified' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      notEnterprise: {
        zh: '{host} 是用 @{applicant} 加白的，但 @{applicant} 不是企业账号，这个网站不算认证企业的官网。',
        en: '{host} was listed through @{applicant}, which is not an enterprise account, so the site is not a verified company’s official one.',
      },
      notVerified: {
        zh: '{host} 是用 @{applicant} 加白的，但它目前不是已认证状态，这次加白不作数。',
        en: '{host} was listed through @{applicant}, which is not verified at present, so its listing does not count.',
      },
      notYet: {
        zh: '@{applicant} 的蓝V认证 {day:date} 才生效，在那之前 {host} 的加白不作数。',
        en: 'The verification of @{applicant} starts on {day:date}; before that the listing of {host} does not count.',
      },
      expires: {
        zh: '@{applicant} 的蓝V年审 {day:date} 到期，过期后 {host} 的加白不作数，请先年审或提前发。',
        en: 'The verification of @{applicant} runs out after {day:date}; from then on the listing of {host} does not count. Renew it first, or publish earlier.',
      },
    },
  },
  check(_post, { links, run }, report) {
    for (const link of links) {
      if (link.site === undefined || link.standing?.kind !== 'approved' || link.standing.applicantVerified) continue;
      const { applicant } = link.standing.listing;
      const { verification } = applicant;
      const data = { host: link.site.shownHost, applicant: applicant.nickname };
      const fix = { kind: 'record-verification', accountId: applicant.id };
      if (applicant.kind !== 'enterprise') {
        report({ message: 'notEnterprise', at: link, data });
      } else if (verification.state !== 'verified') {
        report({ message: 'notVerified', at: link, data, fix });
      } else if (verification.verifiedOn !== undefined && verification.verifiedOn > run.first) {
        report({ message: 'notYet', at: link, data: { ...data, day: verification.verifiedOn }, fix });
      } else {
        report({ message: 'expires', at: link, data: { ...data, day: verification.expiresOn ?? '' }, fix });
      }
    }
  },
});
