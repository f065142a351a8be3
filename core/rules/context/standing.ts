// Whether Weibo lets a link through, and on what that rests.
import type { Account } from '../../domain/account.ts';
import { listingStanding } from '../../domain/application.ts';
import type { LinkSite } from '../../domain/link-site.ts';
import { isVerifiedThroughout } from '../../domain/verification.ts';
import { isListed } from '../../facts/agency-lists.ts';
import { isGovernmentHost } from '../../facts/government.ts';
import { MEDIA } from '../../facts/media.ts';
import { ALLOWED_PLATFORMS } from '../../facts/platforms.ts';
import { entryFor } from '../../facts/reference-list.ts';
import { WEIBO_HOSTS } from '../../facts/weibo-hosts.ts';
import type { RuleContext, SiteApplication } from './rule-context.ts';
import type { Run } from './run.ts';

/** Why no listing serves a link, in the order in which the reasons are said. */
export const LISTING_GAPS = [
  'approvedLater',
  'ended',
  'submitted',
  'draft',
  'rejected',
  'withdrawn',
  'revoked',
  'notApplied',
] as const;

export type ListingGap = (typeof LISTING_GAPS)[number];

export type Standing =
  | { readonly kind: 'weibo' | 'government' | 'media' | 'platform' }
  | {
      readonly kind: 'approved';
      readonly listing: SiteApplication;
      /** The applicant is a verified enterprise account during the whole run. */
      readonly applicantVerified: boolean;
      /** The listing is known to serve the post's account. */
      readonly reaches: boolean;
      /** The listing is known to cover the link's host, not only one beside it. */
      readonly covers: boolean;
    }
  | { readonly kind: 'unlisted'; readonly gap: ListingGap; readonly nearest?: SiteApplication };

/** How the site of a link, whose host has these names, stands for an account during a run. */
export function standingOf(
  site: LinkSite,
  names: readonly string[],
  account: Account,
  run: Run,
  context: RuleContext,
): Standing {
  const { host } = site;
  if (entryFor(names, WEIBO_HOSTS) !== undefined) return { kind: 'weibo' };
  if (isGovernmentHost(host)) return { kind: 'government' };
  const listed = (shipped: typeof MEDIA, list: 'media' | 'platforms') =>
    isListed(shipped, context.lists, list, names, account.id, run.first, run.last);
  if (listed(MEDIA, 'media')) return { kind: 'media' };
  if (listed(ALLOWED_PLATFORMS, 'platforms')) return { kind: 'platform' };

  const applications = context.applications.get(site.domain) ?? [];
  const serving = applications
    .filter(({ application }) => listingStanding(application, run.first, run.last) === 'in-force')
    .map((listing) => reliance(listing, host, account, run))
    .sort((a, b) => weakness(a) - weakness(b));
  return serving[0] ?? nearestGap(applications, account, run);
}

type Approved = Extract<Standing, { kind: 'approved' }>;

function reliance(listing: SiteApplication, host: string, account: Account, run: Run): Approved {
  const { application, applicant } = listing;
  const applicantVerified =
    applicant.kind === 'enterprise' && isVerifiedThroughout(applicant.verification, run.first, run.last);
  const own = applicant.id === account.id;
  const entity = applicant.verification.entityName;
  const reaches =
    own ||
    application.reach === 'anyone' ||
    (application.reach === 'entity' && entity !== undefined && entity === account.verification.entityName);
  const covers = application.scope === 'domain' || listing.host === host;
  return { kind: 'approved', listing, applicantVerified, reaches, covers };
}

const weakness = (standing: Approved): number =>
  (standing.applicantVerified ? 0 : 4) + (standing.reaches ? 0 : 2) + (standing.covers ? 0 : 1);

function nearestGap(applications: readonly SiteApplication[], account: Account, run: Run): Standing {
  const own = applications.filter(({ applicant }) => applicant.id === account.id);
  for (const group of [own, applications]) {
    const ranked = group
      .map((nearest) => ({ kind: 'unlisted' as const, gap: gapOf(nearest, run), nearest }))
      .sort((a, b) => LISTING_GAPS.indexOf(a.gap) - LISTING_GAPS.indexOf(b.gap));
    if (ranked[0] !== undefined) return ranked[0];
  }
  return { kind: 'unlisted', gap: 'notApplied' };
}

function gapOf({ application }: SiteApplication, run: Run): ListingGap {
  if (application.state !== 'approved') return application.state;
  return listingStanding(application, run.first, run.last) === 'later' ? 'approvedLater' : 'ended';
}
