/** Weibo's review compares an ad with who stands behind it; an account that is not verified is likelier to be refused. */
import { isVerifiedThroughout } from '../domain/verification.ts';
import { defineRule } from './define-rule.ts';

export const accountUnverifiedAd = defineRule({
  meta: {
    id: 'account-unverified-ad',
    name: { zh: '投放账号没认证', en: 'Ad on an unverified account' },
    appliesTo: ['ad'],
    severity: 'warning',
    basis: [{ source: 'weibo-facts 4.1', confidence: 'D' }],
    messages: {
      notVerified: {
        zh: '@{account} 目前不是已认证状态，广告可能过不了审。',
        en: '@{account} is not verified at present; the ad may not pass Weibo’s review.',
      },
      notYet: {
        zh: '@{account} 的认证 {day:date} 才生效，广告开始时还没认证，可能过不了审。',
        en: 'The verification of @{account} starts on {day:date}, after the ad does; the ad may not pass Weibo’s review.',
      },
      ends: {
        zh: '@{account} 的认证 {day:date} 到期，广告投放期内会变成未认证，请先年审。',
        en: 'The verification of @{account} runs out on {day:date}, before the ad is over; please renew it first.',
      },
    },
  },
  check(_post, { account, run }, report) {
    const { verification } = account;
    if (isVerifiedThroughout(verification, run.first, run.last)) return;
    const at = { field: 'account' } as const;
    const data = { account: account.nickname };
    const fix = { kind: 'record-verification', accountId: account.id };
    if (verification.state !== 'verified') {
      report({ message: 'notVerified', at, data, fix });
    } else if (verification.verifiedOn !== undefined && verification.verifiedOn > run.first) {
      report({ message: 'notYet', at, data: { ...data, day: verification.verifiedOn }, fix });
    } else {
      report({ message: 'ends', at, data: { ...data, day: verification.expiresOn ?? '' }, fix });
    }
  },
});
