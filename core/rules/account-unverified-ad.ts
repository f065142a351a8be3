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
      ended: {
        zh: '@{account} 的认证 {day:date} 到期，广告开始时已经过期，可能过不了审，请先年审。',
        en: 'The verification of @{account} runs out on {day:date}, before the ad starts; the ad may not pass Weibo’s review. Please renew it first.',
      },
    },
  },
  check(_post, { account, links, run }, report) {
    const { verification } = account;
    // An end during the run is what account-verification-lapses warns of.
    if (isVerifiedThroughout(verification, run.first, run.first)) return;
    // Where a link's listing rests on this account, its missing verification already holds the ad.
    const isHeldForIt = links.some(
      ({ standing }) =>
        standing?.kind === 'approved' && !standing.applicantVerified && standing.listing.applicant.id === account.id,
    );
    if (isHeldForIt) return;
    const at = { field: 'account' } as const;
    const data = { account: account.nickname };
    const fix = { kind: 'record-verification', accountId: account.id };
    if (verification.state !== 'verified') {
      report({ message: 'notVerified', at, data, fix });
    } else if (verification.verifiedOn !== undefined && verification.verifiedOn > run.first) {
      report({ message: 'notYet', at, data: { ...data, day: verification.verifiedOn }, fix });
    } else {
      report({ message: 'ended', at, data: { ...data, day: verification.expiresOn ?? '' }, fix });
    }
  },
});
