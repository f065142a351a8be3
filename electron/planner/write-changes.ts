// Writes a change with its record in the log and queues every post whose answer it may touch, in one transaction.
import { addDays, isDay } from '../../core/domain/day.ts';
import { startOfChinaDay } from '../../core/domain/instant.ts';
import { contentDigest } from '../../core/domain/content.ts';
import { domainOf } from '../../core/domain/link-site.ts';
import type { ListEntry } from '../../core/domain/list-entry.ts';
import type { Post } from '../../core/domain/post.ts';
import type { Site } from '../../core/domain/site.ts';
import type { SiteId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type Result, ok } from '../../core/result.ts';
import { domainsNamed } from '../../core/rules/context/post-links.ts';
import { upsertAccounts } from '../../db/accounts.ts';
import { applicationsOfAccount, upsertApplications } from '../../db/applications.ts';
import { upsertCampaigns } from '../../db/campaigns.ts';
import { upsertClients } from '../../db/clients.ts';
import { appendCommand } from '../../db/commands.ts';
import type { WritableDb } from '../../db/handle.ts';
import {
  queueAccount,
  queueAllPosts,
  queueAround,
  queueBetween,
  queueCampaign,
  queueClient,
  queueDomains,
  queuePosts,
} from '../../db/judge-queue.ts';
import { upsertListEntries } from '../../db/list-entries.ts';
import { upsertPosts } from '../../db/posts.ts';
import { allSettings, upsertSettings } from '../../db/settings.ts';
import { type SiteOnDomain, sitesByIds, upsertSites } from '../../db/sites.ts';
import { transaction } from '../../db/transaction.ts';
import { widestWindow } from './context.ts';
import type { Changes } from './diff-plan.ts';
import { judgeLittle } from './judging.ts';
import { sha256 } from './sha256.ts';
import type { Workspace } from './workspace.ts';

/** Writes all of it or nothing, and judges in the same transaction what is little. */
export function writeChanges(
  workspace: Workspace,
  kind: string,
  { before, after }: Changes,
): Result<undefined, PlannerError> {
  const { db, now, operator } = workspace;
  return transaction(db, (): Result<undefined, PlannerError> => {
    queueAffected(db, before);
    upsertClients(db, after.clients);
    upsertAccounts(db, after.accounts);
    upsertSites(db, after.sites.map(withDomain));
    upsertApplications(db, after.applications);
    upsertCampaigns(db, after.campaigns);
    upsertPosts(db, storable(after.posts, before.posts));
    upsertSettings(db, after.settings);
    upsertListEntries(db, after.listEntries);
    queueAffected(db, after);
    appendCommand(db, { at: now(), operator, kind, before: filled(before), after: filled(after) });
    judgeLittle(workspace);
    return ok(undefined);
  });
}

function withDomain(site: Site): SiteOnDomain {
  const domain = domainOf(site.host);
  return domain === undefined ? { site } : { site, domain };
}

function* storable(posts: readonly Post[], before: readonly Post[]) {
  const digests = new Map(before.map((post) => [post.id, contentDigest(post, sha256)]));
  for (const post of posts) {
    const contentSha256 = contentDigest(post, sha256);
    const same = digests.get(post.id) === contentSha256;
    yield same ? { post, contentSha256 } : { post, contentSha256, domains: domainsNamed(post) };
  }
}

/** Only the lists that hold something. */
const filled = (plan: Plan): Partial<Plan> =>
  Object.fromEntries(Object.entries(plan).filter(([, list]: [string, readonly unknown[]]) => list.length > 0));

function queueAffected(db: WritableDb, plan: Plan): void {
  for (const { id } of plan.clients) queueClient(db, id);
  for (const { id } of plan.accounts) {
    queueAccount(db, id);
    queueDomains(
      db,
      domainsOfSites(
        db,
        applicationsOfAccount(db, id).map(({ siteId }) => siteId),
      ),
    );
  }
  const touched = new Set([...plan.applications.map(({ siteId }) => siteId), ...plan.sites.map(({ id }) => id)]);
  if (touched.size > 0) queueDomains(db, domainsOfSites(db, touched));
  for (const { id } of plan.campaigns) queueCampaign(db, id);
  for (const { clientId } of plan.settings) {
    if (clientId === undefined) queueAllPosts(db);
    else queueClient(db, clientId);
  }
  for (const entry of plan.listEntries) queueEntry(db, entry);
  queuePostsAndNeighbours(db, plan.posts);
}

function domainsOfSites(db: WritableDb, ids: Iterable<SiteId>): string[] {
  return sitesByIds(db, ids).flatMap(({ host }) => domainOf(host) ?? []);
}

function queueEntry(db: WritableDb, { list, value }: ListEntry): void {
  if (list !== 'dense-days') {
    queueDomains(db, [domainOf(value) ?? value]);
  } else if (isDay(value)) {
    queueBetween(db, startOfChinaDay(value), startOfChinaDay(addDays(value, 1)));
  }
}

function queuePostsAndNeighbours(db: WritableDb, posts: readonly Post[]): void {
  if (posts.length === 0) return;
  queuePosts(
    db,
    posts.map(({ id }) => id),
  );
  const window = widestWindow(allSettings(db));
  for (const { accountId, scheduledAt } of posts) {
    if (scheduledAt === undefined) continue;
    queueAround(db, accountId, scheduledAt - window, scheduledAt + window);
  }
}
