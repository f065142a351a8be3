/** Nobody has published whether a listing that one account obtained serves other accounts too. */
import { defineRule } from './define-rule.ts';

export const linkListingUnconfirmed = defineRule({
  meta: {
    id: 'link-listing-unconfirmed',
    name: { zh: '加白范围未核实', en: 'Reach not confirmed' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 1.5', confidence: 'D' }],
    messages: {
      otherAccount: {
        zh: '{host} 是用 @{applicant} 加白的，@{account} 发这个链接能不能点开，还没有确认。',
        en: '{host} was listed through @{applicant}; whether the link also opens from @{account} is not confirmed.',
      },
    },
  },
  check(_post, { links, account }, report) {
    for (const link of links) {
      if (link.site === undefined || link.standing?.kind !== 'approved' || link.standing.reaches) continue;
      const { application, applicant } = link.standing.listing;
      report({
        message: 'otherAccount',
        at: link,
        data: { host: link.site.shownHost, applicant: applicant.nickname, account: account.nickname },
        fix: { kind: 'record-reach', applicationId: application.id },
      });
    }
  },
});
