/** A link off the whitelist does not jump: readers get an interstitial instead of the client's page. */
import type { Fix } from '../domain/finding.ts';
import { defineRule } from './define-rule.ts';

export const linkSiteAllowed = defineRule({
  meta: {
    id: 'link-site-allowed',
    name: { zh: '没加白', en: 'Not on the whitelist' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      approvedLater: {
        zh: '{host} {day:date} 才加白，这条发得更早，@{account} 发出去点不开。',
        en: '{host} is listed only from {day:date}; this post goes out earlier, so the link will not open when @{account} posts it.',
      },
      ended: {
        zh: '{host} 的加白 {day:date} 到期，之后 @{account} 的链接点不开。',
        en: 'The listing of {host} ends on {day:date}; after that the link will not open when @{account} posts it.',
      },
      submitted: {
        zh: '{host} 已于 {since:date} 提交加白申请，还没回复；加白前 @{account} 发出去点不开。',
        en: 'The application for {host}, sent on {since:date}, has not been answered; until it is, the link will not open when @{account} posts it.',
      },
      draft: {
        zh: '{host} 的加白申请还没提交，@{account} 发出去点不开。',
        en: 'The application for {host} has not been submitted, so the link will not open when @{account} posts it.',
      },
      rejected: {
        zh: '{host} 的加白申请未通过，@{account} 发出去点不开。',
        en: 'The application for {host} was rejected, so the link will not open when @{account} posts it.',
      },
      withdrawn: {
        zh: '{host} 的加白申请已撤回，@{account} 发出去点不开。',
        en: 'The application for {host} was withdrawn, so the link will not open when @{account} posts it.',
      },
      revoked: {
        zh: '{host} 的白名单已失效，@{account} 发出去点不开。',
        en: 'The listing of {host} was revoked, so the link will not open when @{account} posts it.',
      },
      notApplied: {
        zh: '{host} 还没加白，@{account} 发出去点不开。',
        en: '{host} is not on the whitelist, so the link will not open when @{account} posts it.',
      },
      mistaken: {
        zh: '{host} 不在白名单里，@{account} 发出去点不开；它很像 {known}，先核对链接，写错了就改，别急着申请加白。',
        en: '{host} is not on the whitelist, so the link will not open when @{account} posts it. It looks like {known}: check the link and correct it before anybody applies.',
      },
    },
  },
  check(post, { links, account }, report) {
    for (const link of links) {
      if (link.site === undefined) {
        // What is no site at all is on no whitelist either, whatever the settings make of its form.
        const host = link.raw.slice(0, 80);
        report({ message: 'notApplied', at: link, data: { host, account: account.nickname } });
        continue;
      }
      if (link.standing?.kind !== 'unlisted') continue;
      const { host } = link.site;
      const { gap, nearest } = link.standing;
      const data = { host: link.site.shownHost, account: account.nickname };
      const application = nearest?.application;
      const alike = application === undefined ? link.passesFor : undefined;
      if (alike !== undefined) {
        const fix = { kind: 'edit-text', postId: post.id };
        report({ message: 'mistaken', at: link, data: { ...data, known: alike.known }, fix });
        continue;
      }
      // Only an enterprise account can apply; for a creator's post the client's own account has to.
      const again: Fix =
        // What is written wrong is not applied for as it stands.
        link.flaws.length > 0
          ? { kind: 'edit-text', postId: post.id }
          : account.kind === 'enterprise'
            ? { kind: 'start-application', host, accountId: account.id }
            : { kind: 'start-application', host };
      if (application === undefined || gap === 'notApplied') {
        report({ message: 'notApplied', at: link, data, fix: again });
        continue;
      }
      const applicationId = application.id;
      if (gap === 'approvedLater') {
        const day = application.decidedOn ?? '';
        report({
          message: gap,
          at: link,
          data: { ...data, day },
          fix: { kind: 'move-date', postId: post.id, from: day },
        });
      } else if (gap === 'ended') {
        const day = application.validUntil ?? '';
        report({
          message: gap,
          at: link,
          data: { ...data, day },
          fix: { kind: 'renew-application', applicationId, host },
        });
      } else if (gap === 'submitted') {
        const since = application.submittedOn ?? '';
        const fix = { kind: 'record-decision', applicationId, host };
        report({ message: gap, at: link, data: { ...data, since }, fix });
      } else if (gap === 'draft') {
        report({ message: gap, at: link, data, fix: { kind: 'submit-application', applicationId, host } });
      } else {
        report({ message: gap, at: link, data, fix: { kind: 'renew-application', applicationId, host } });
      }
    }
  },
});
