// Every rule, by hand and sorted. The id of a rule that is given up stays in `retired` and is never used again.
import { accountNicknameForm } from './account-nickname-form.ts';
import { accountUidForm } from './account-uid-form.ts';
import { accountUnverifiedAd } from './account-unverified-ad.ts';
import { accountUnverifiedLink } from './account-unverified-link.ts';
import { accountVerificationLapses } from './account-verification-lapses.ts';
import { adLabelRequired } from './ad-label-required.ts';
import { applicationAccountVerified } from './application-account-verified.ts';
import { applicationIcpEntity } from './application-icp-entity.ts';
import { applicationIcpForm } from './application-icp-form.ts';
import { applicationIcpRecorded } from './application-icp-recorded.ts';
import { applicationLicenceRecorded } from './application-licence-recorded.ts';
import { applicationSiteForm } from './application-site-form.ts';
import { applicationSiteReviewed } from './application-site-reviewed.ts';
import { applicationStale } from './application-stale.ts';
import { approvalOutdated } from './approval-outdated.ts';
import { categoryApprovalNumber } from './category-approval-number.ts';
import { categoryRequiredSentence } from './category-required-sentence.ts';
import { clientIdentityRecorded } from './client-identity-recorded.ts';
import { clientUsccValid } from './client-uscc-valid.ts';
import type { ApplicationRule, PostRule, RuleMeta } from './define-rule.ts';
import { deliveryOutOfStep } from './delivery-out-of-step.ts';
import { kolOrderRecorded } from './kol-order-recorded.ts';
import { linkAccountVerified } from './link-account-verified.ts';
import { linkCommerceOrganic } from './link-commerce-organic.ts';
import { linkEndUnclear } from './link-end-unclear.ts';
import { linkListingUnconfirmed } from './link-listing-unconfirmed.ts';
import { linkLookalike } from './link-lookalike.ts';
import { linkOtherClient } from './link-other-client.ts';
import { linkPersonalPaid } from './link-personal-paid.ts';
import { linkShortened } from './link-shortened.ts';
import { linkSiteAllowed } from './link-site-allowed.ts';
import { linkSubdomainUnconfirmed } from './link-subdomain-unconfirmed.ts';
import { linkWellFormed } from './link-well-formed.ts';
import { mediaCount } from './media-count.ts';
import { mediaFormat } from './media-format.ts';
import { mediaMissing } from './media-missing.ts';
import { mediaNineGrid } from './media-nine-grid.ts';
import { mediaRightsValid } from './media-rights-valid.ts';
import { mediaSize } from './media-size.ts';
import { scheduleAdReview } from './schedule-ad-review.ts';
import { scheduleCollision } from './schedule-collision.ts';
import { scheduleHoliday } from './schedule-holiday.ts';
import { scheduleMissing } from './schedule-missing.ts';
import { scheduleOutsideCampaign } from './schedule-outside-campaign.ts';
import { schedulePast } from './schedule-past.ts';
import { scheduleSameTextSisters } from './schedule-same-text-sisters.ts';
import { scheduleSensitiveDay } from './schedule-sensitive-day.ts';
import { targetKindAllowed } from './target-kind-allowed.ts';
import { targetLandingReviewed } from './target-landing-reviewed.ts';
import { targetMiniProgramEnabled } from './target-mini-program-enabled.ts';
import { targetMiniProgramExpires } from './target-mini-program-expires.ts';
import { targetMiniProgramValid } from './target-mini-program-valid.ts';
import { targetMiniProgramWechatOnly } from './target-mini-program-wechat-only.ts';
import { targetMissing } from './target-missing.ts';
import { targetTaobaoValid } from './target-taobao-valid.ts';
import { textAbsoluteTerm } from './text-absolute-term.ts';
import { textAiDeclared } from './text-ai-declared.ts';
import { textBannedProduct } from './text-banned-product.ts';
import { textCompetingCode } from './text-competing-code.ts';
import { textDateMismatch } from './text-date-mismatch.ts';
import { textEmpty } from './text-empty.ts';
import { textGuaranteeClaim } from './text-guarantee-claim.ts';
import { textHiddenCharacters } from './text-hidden-characters.ts';
import { textLeftoverInstruction } from './text-leftover-instruction.ts';
import { textLength } from './text-length.ts';
import { textLotteryComplete } from './text-lottery-complete.ts';
import { textMentionForm } from './text-mention-form.ts';
import { textNameSpelling } from './text-name-spelling.ts';
import { textPriceConsistent } from './text-price-consistent.ts';
import { textRepeated } from './text-repeated.ts';
import { textStateMatters } from './text-state-matters.ts';
import { textTopicForm } from './text-topic-form.ts';
import { textWidthMixed } from './text-width-mixed.ts';
import { textWrongClient } from './text-wrong-client.ts';

/** The rules over posts. */
export const rules: readonly PostRule[] = [
  accountNicknameForm,
  accountUidForm,
  accountUnverifiedAd,
  accountUnverifiedLink,
  accountVerificationLapses,
  adLabelRequired,
  approvalOutdated,
  categoryApprovalNumber,
  categoryRequiredSentence,
  clientIdentityRecorded,
  clientUsccValid,
  deliveryOutOfStep,
  kolOrderRecorded,
  linkAccountVerified,
  linkCommerceOrganic,
  linkEndUnclear,
  linkListingUnconfirmed,
  linkLookalike,
  linkOtherClient,
  linkPersonalPaid,
  linkShortened,
  linkSiteAllowed,
  linkSubdomainUnconfirmed,
  linkWellFormed,
  mediaCount,
  mediaFormat,
  mediaMissing,
  mediaNineGrid,
  mediaRightsValid,
  mediaSize,
  scheduleAdReview,
  scheduleCollision,
  scheduleHoliday,
  scheduleMissing,
  scheduleOutsideCampaign,
  schedulePast,
  scheduleSameTextSisters,
  scheduleSensitiveDay,
  targetKindAllowed,
  targetLandingReviewed,
  targetMiniProgramEnabled,
  targetMiniProgramExpires,
  targetMiniProgramValid,
  targetMiniProgramWechatOnly,
  targetMissing,
  targetTaobaoValid,
  textAbsoluteTerm,
  textAiDeclared,
  textBannedProduct,
  textCompetingCode,
  textDateMismatch,
  textEmpty,
  textGuaranteeClaim,
  textHiddenCharacters,
  textLeftoverInstruction,
  textLength,
  textLotteryComplete,
  textMentionForm,
  textNameSpelling,
  textPriceConsistent,
  textRepeated,
  textStateMatters,
  textTopicForm,
  textWidthMixed,
  textWrongClient,
];

/** The rules over applications: their requirement checklist. */
export const applicationRules: readonly ApplicationRule[] = [
  applicationAccountVerified,
  applicationIcpEntity,
  applicationIcpForm,
  applicationIcpRecorded,
  applicationLicenceRecorded,
  applicationSiteForm,
  applicationSiteReviewed,
  applicationStale,
];

/** What an application has to show, whatever became of it: its rules without the reminder. */
export const requirements: readonly ApplicationRule[] = applicationRules.filter(
  ({ meta }) => meta.id !== applicationStale.meta.id,
);

/** What is known of every rule, of posts and applications alike, by id. */
export const ruleMetas: ReadonlyMap<string, RuleMeta> = new Map(
  [...rules, ...applicationRules].map(({ meta }) => [meta.id, meta]),
);

/** Ids of rules that were given up. */
export const retired: readonly string[] = [];
