/** A verification that ends soon after a post takes the account's listings and ads down with it. */
import { addDays } from '../domain/day.ts';
import { defineRule } from './define-rule.ts';

export const accountVerificationLapses = defineRule({
  meta: {
    id: 'account-verification-lapses',
    name: { zh: '认证快到期', en: 'Verification ends soon' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 2.4', confidence: 'B' }],
    revision: 2,
    parameters: {
      days: {
        name: { zh: '到期前多少天内提醒', en: 'Warn when it ends within' },
        default: 30,
        min: 0,
        max: 365,
        unit: 'days',
      },
    },
    messages: {
      soon: {
        zh: '@{account} 的认证 {day:date} 到期，就在这条发布后 {days} 天之内，请提前年审。',
        en: 'The verification of @{account} runs out on {day:date}, within {days} days of this post; please renew it in time.',
      },
    },
  },
  check(post, { account, links, run }, report, { days }) {
    // Words alone stay what they are; it is links and ads that the account's verification carries.
    if (post.placement === 'organic' && links.length === 0) return;
    const { state, expiresOn } = account.verification;
    if (state !== 'verified' || expiresOn === undefined) return;
    if (expiresOn < run.first || expiresOn > addDays(run.last, days)) return;
    report({
      message: 'soon',
      at: { field: 'account' },
      data: { account: account.nickname, day: expiresOn, days },
      fix: { kind: 'record-verification', accountId: account.id },
    });
  },
});
