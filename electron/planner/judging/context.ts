// The only reader of the store for rules.
import type { Instant } from '../../../core/domain/instant.ts';
import { domainOf } from '../../../core/domain/link-site.ts';
import { isChangedSinceAnswer, isOutOfHands, isOutOfStep } from '../../../core/domain/content.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import { brandsOf } from '../../../core/rules/context/brand-words.ts';
import type { WorkspaceState } from '../../../core/rules/context/rule-context.ts';
import type { JudgingOrder, PostToAnswer } from '../../../core/rules/judging/judgements.ts';
import type { Written } from '../../../core/rules/judging/twins.ts';
import { standingWaivers } from '../../../core/rules/judging/waive.ts';
import { scheduleCollision } from '../../../core/rules/schedule-collision.ts';
import { accountsByIds, allAccounts } from '../../../db/accounts.ts';
import { allApplications, applicationsForDomains } from '../../../db/applications.ts';
import { exportedAsTheyAre } from '../../../db/batches.ts';
import { allCampaigns, campaignsByIds } from '../../../db/campaigns.ts';
import { allClients, clientsByIds } from '../../../db/clients.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { domainsOfPosts, standingAnswers, timesAround, writtenAlike } from '../../../db/judge-queue.ts';
import { allListEntries } from '../../../db/list-entries.ts';
import { contentHashes, postsByIds } from '../../../db/posts.ts';
import { allSettings } from '../../../db/settings.ts';
import { allSites, sitesNear } from '../../../db/sites.ts';
import { missingMediaReader } from './missing-media.ts';
import { sha256 } from '../sha256.ts';

/** The state of the whole workspace. */
export const wholeState = (db: ReadableDb): WorkspaceState => ({
  clients: allClients(db),
  accounts: allAccounts(db),
  sites: allSites(db),
  applications: allApplications(db),
  campaigns: allCampaigns(db),
  settings: allSettings(db),
  listEntries: allListEntries(db),
});

/** Only what these posts read, which link to these domains and have the same texts as those others. */
export function stateFor(
  db: ReadableDb,
  posts: readonly Post[],
  domains: Iterable<string>,
  alike: readonly Written[] = [],
): WorkspaceState {
  const listEntries = allListEntries(db);
  const behindShortLinks = listEntries.flatMap(({ destination }) => {
    const domain = destination === undefined ? undefined : domainOf(destination);
    return domain === undefined ? [] : [domain];
  });
  const named = new Set([...domains, ...behindShortLinks]);
  const applications = applicationsForDomains(db, named);
  const posting = [...posts, ...alike].map(({ accountId }) => accountId);
  const clients = new Set(posts.map(({ clientId }) => clientId));
  const sites = sitesNear(db, named, clients);
  return {
    clients: clientsByIds(db, new Set([...clients, ...sites.map(({ clientId }) => clientId)])),
    accounts: accountsByIds(db, new Set([...posting, ...applications.map(({ accountId }) => accountId)])),
    sites,
    applications,
    campaigns: campaignsByIds(db, new Set(posts.flatMap(({ campaignId }) => campaignId ?? []))),
    settings: allSettings(db),
    listEntries,
  };
}

/** How far apart two posts may be at most and still read each other, in milliseconds. */
export function widestWindow(settings: WorkspaceState['settings']): number {
  const { id, parameters } = scheduleCollision.meta;
  const set = settings.filter(({ rule, key }) => rule === id && key === 'minutes').map(({ value }) => Number(value));
  return Math.max(parameters.minutes.default, ...set) * 60_000;
}

/** What it takes to judge these posts; `state` holds at least what they read. */
export function judgingOrder(
  db: ReadableDb,
  posts: readonly Post[],
  state: WorkspaceState | undefined,
  now: Instant,
): JudgingOrder {
  const ids = posts.map(({ id }) => id);
  const domains = domainsOfPosts(db, ids);
  const hashes = contentHashes(db, ids);
  const exported = exportedAsTheyAre(db, ids);
  const standing = standingAnswers(db, ids, now);
  const written = writtenAlike(db, ids);
  const missingOf = missingMediaReader(db);
  const inForce = state ?? {
    ...stateFor(db, posts, new Set([...domains.values()].flat()), written),
    brands: brandsOf(allClients(db), allAccounts(db)),
  };
  return {
    posts: posts.map((post): PostToAnswer => {
      const earlier = standing.get(post.id);
      const contentSha256 = hashes.get(post.id) ?? '';
      const waivers = standingWaivers(post, contentSha256);
      const missingMedia = missingOf(post);
      return {
        post,
        contentSha256,
        ...(waivers.length > 0 && { waivers }),
        handedOver: isOutOfHands(post, sha256) || exported.has(post.id),
        ...(isOutOfStep(post, sha256) && { outOfStep: true }),
        ...(isChangedSinceAnswer(post, contentSha256) && { changedSinceAnswer: true }),
        ...(missingMedia.length > 0 && { missingMedia }),
        domains: domains.get(post.id) ?? [],
        ...(earlier !== undefined && { earlier }),
      };
    }),
    around: timesAround(db, ids, widestWindow(inForce.settings)),
    written,
    state: inForce,
    now,
  };
}

/** The posts among these ids in the order of the ids. */
export function postsInOrder(db: ReadableDb, ids: readonly PostId[]): Post[] {
  const posts = new Map(postsByIds(db, ids).map((post) => [post.id, post]));
  return ids.flatMap((id) => posts.get(id) ?? []);
}
