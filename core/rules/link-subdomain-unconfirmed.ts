/** A listing names one host; whether its sisters under the same domain are listed with it is not documented. */
import { defineRule } from './define-rule.ts';

export const linkSubdomainUnconfirmed = defineRule({
  meta: {
    id: 'link-subdomain-unconfirmed',
    name: { zh: '子域名未核实', en: 'Subdomain not confirmed' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 1.5', confidence: 'C' }],
    messages: {
      sisterHost: {
        zh: '加白的是 {listed}，这里用的是 {host}，主域名相同，能不能通用还没有确认。',
        en: '{listed} is listed, this link uses {host}; whether the listing covers the whole domain is not confirmed.',
      },
    },
  },
  check(_post, { links }, report) {
    for (const link of links) {
      if (link.site === undefined || link.standing?.kind !== 'approved' || link.standing.covers) continue;
      const { application, shownHost: listed } = link.standing.listing;
      report({
        message: 'sisterHost',
        at: link,
        data: { host: link.site.shownHost, listed },
        fix: { kind: 'record-scope', applicationId: application.id },
      });
    }
  },
});
