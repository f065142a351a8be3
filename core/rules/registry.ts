// Every rule, by hand and sorted. The id of a rule that is given up stays in `retired` and is never used again.
import { accountVerificationLapses } from './account-verification-lapses.ts';
import { adLabelRequired } from './ad-label-required.ts';
import { applicationAccountVerified } from './application-account-verified.ts';
import { applicationIcpRecorded } from './application-icp-recorded.ts';
import { applicationLicenceRecorded } from './application-licence-recorded.ts';
import { applicationSiteReviewed } from './application-site-reviewed.ts';
import type { ApplicationRule, PostRule, RuleMeta } from './define-rule.ts';
import { linkAccountVerified } from './link-account-verified.ts';
import { linkEndUnclear } from './link-end-unclear.ts';
import { linkListingUnconfirmed } from './link-listing-unconfirmed.ts';
import { linkOtherClient } from './link-other-client.ts';
import { linkPersonalPaid } from './link-personal-paid.ts';
import { linkShortened } from './link-shortened.ts';
import { linkSiteAllowed } from './link-site-allowed.ts';
import { linkSubdomainUnconfirmed } from './link-subdomain-unconfirmed.ts';
import { linkWellFormed } from './link-well-formed.ts';
import { scheduleCollision } from './schedule-collision.ts';
import { scheduleMissing } from './schedule-missing.ts';
import { schedulePast } from './schedule-past.ts';
import { targetKindAllowed } from './target-kind-allowed.ts';
import { targetMiniProgramEnabled } from './target-mini-program-enabled.ts';
import { textAbsoluteTerm } from './text-absolute-term.ts';
import { textEmpty } from './text-empty.ts';
import { textGuaranteeClaim } from './text-guarantee-claim.ts';
import { textLeftoverInstruction } from './text-leftover-instruction.ts';
import { textLength } from './text-length.ts';
import { textStateMatters } from './text-state-matters.ts';

/** The rules over posts. */
export const rules: readonly PostRule[] = [
  accountVerificationLapses,
  adLabelRequired,
  linkAccountVerified,
  linkEndUnclear,
  linkListingUnconfirmed,
  linkOtherClient,
  linkPersonalPaid,
  linkShortened,
  linkSiteAllowed,
  linkSubdomainUnconfirmed,
  linkWellFormed,
  scheduleCollision,
  scheduleMissing,
  schedulePast,
  targetKindAllowed,
  targetMiniProgramEnabled,
  textAbsoluteTerm,
  textEmpty,
  textGuaranteeClaim,
  textLeftoverInstruction,
  textLength,
  textStateMatters,
];

/** The rules over applications: their requirement checklist. */
export const applicationRules: readonly ApplicationRule[] = [
  applicationAccountVerified,
  applicationIcpRecorded,
  applicationLicenceRecorded,
  applicationSiteReviewed,
];

/** What is known of every rule, of posts and applications alike, by id. */
export const ruleMetas: ReadonlyMap<string, RuleMeta> = new Map(
  [...rules, ...applicationRules].map(({ meta }) => [meta.id, meta]),
);

/** Ids of rules that were given up. */
export const retired: readonly string[] = [];
