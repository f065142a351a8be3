/** An organisation that is not verified may be treated like an ordinary account, which cannot carry links. */
import { isVerifiedThroughout } from '../domain/verification.ts';
import { defineRule } from './define-rule.ts';

export const accountUnverifiedLink = defineRule({
  meta: {
    id: 'account-unverified-link',
    name: { zh: '没认证的机构号带链接', en: 'Link on an unverified account' },
    appliesTo: ['organic'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 1.3, 1.7', confidence: 'D' }],
    messages: {
      notVerified: {
        zh: '@{account} 发布时不是已认证状态，微博可能按普通账号对待，链接（{host}）不一定能点开。',
        en: '@{account} is not verified when this goes out; Weibo may treat it as an ordinary account, and {host} may not open.',
      },
    },
  },
  check(_post, { account, links, run }, report) {
    if (account.kind === 'personal' || isVerifiedThroughout(account.verification, run.first, run.last)) return;
    // The account is what is wrong: it is told once, at the first link of which no stricter rule says the same.
    const link = links.find(({ standing }) => {
      const isHeldForIt = standing?.kind === 'approved' && standing.listing.applicant.id === account.id;
      return standing !== undefined && standing.kind !== 'weibo' && !isHeldForIt;
    });
    if (link === undefined) return;
    report({
      message: 'notVerified',
      at: link,
      data: { account: account.nickname, host: link.site?.shownHost ?? link.raw },
      fix: { kind: 'record-verification', accountId: account.id },
    });
  },
});
