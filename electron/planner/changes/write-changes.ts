// Writes a change with its record in the log and queues every post whose answer it may touch, in one transaction.
import { addDays, isDay } from '../../../core/domain/day.ts';
import { startOfChinaDay } from '../../../core/domain/instant.ts';
import { contentDigest } from '../../../core/domain/content.ts';
import { domainOf } from '../../../core/domain/link-site.ts';
import { type ListEntry, isDayList } from '../../../core/domain/list-entry.ts';
import { daysThatRead } from '../../../core/facts/holidays.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { Site } from '../../../core/domain/site.ts';
import type { Verdict } from '../../../core/domain/finding.ts';
import type { PostId, SiteId } from '../../../core/ids.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Plan, listEntryIdentity, settingIdentity } from '../../../core/plan/plan.ts';
import { type Result, ok } from '../../../core/result.ts';
import { domainsNamed } from '../../../core/rules/context/post-links.ts';
import { deleteAccounts, upsertAccounts } from '../../../db/accounts.ts';
import { applicationsOfAccount, deleteApplications, upsertApplications } from '../../../db/applications.ts';
import { deleteCampaigns, upsertCampaigns } from '../../../db/campaigns.ts';
import { deleteClients, upsertClients } from '../../../db/clients.ts';
import { appendCommand } from '../../../db/commands.ts';
import type { WritableDb } from '../../../db/handle.ts';
import { recordObjects, recordUndoable } from '../../../db/history.ts';
import {
  queueAccount,
  queueAdsBefore,
  queueAlike,
  queueAlikeOnAccount,
  queueAllPosts,
  queueAround,
  queueBetween,
  queueCampaign,
  queueClient,
  queueDomains,
  queuePosts,
  queuedVerdicts,
} from '../../../db/judge-queue.ts';
import { deleteListEntries, upsertListEntries } from '../../../db/list-entries.ts';
import { deletePost, upsertPosts } from '../../../db/posts.ts';
import { allSettings, deleteSettings, upsertSettings } from '../../../db/settings.ts';
import { type SiteOnDomain, deleteSites, sitesByIds, upsertSites } from '../../../db/sites.ts';
import { transaction } from '../../../db/transaction.ts';
import { widestWindow } from '../judging/context.ts';
import type { Changes } from './diff-plan.ts';
import { judgeLittle } from '../judging/judging.ts';
import { queueNaming } from './queue-naming.ts';
import { sha256 } from '../sha256.ts';
import type { Workspace } from '../workspace.ts';

/** The sides of a change: what is in `before` and not in `after` goes. */
export type Sides = Pick<Changes, 'before' | 'after'>;

/** What a change is called, and how it stands in the history. */
export interface Act {
  readonly kind: string;
  /** Acts of one step are undone together. */
  readonly step?: string;
  /** Undoing and doing again are no steps of their own; they only move the history. */
  readonly moves?: (db: WritableDb) => void;
  /** What else has to happen in the same transaction. */
  readonly also?: (db: WritableDb) => void;
  /** It is no part of its objects' past, and nothing is judged. */
  readonly isSilent?: boolean;
}

/** A change that was written. */
export interface Written {
  /** The number of its command. */
  readonly seq: number;
  /** The verdicts, as they were, of all posts whose answers the change may have turned. */
  readonly earlier: ReadonlyMap<PostId, Verdict>;
  /** The posts whose answers had to be found anew, because of the change or of time. */
  readonly due: readonly PostId[];
}

/** Writes all of it or nothing, and judges in the same transaction what is little. */
export function writeChanges(
  workspace: Workspace,
  { kind, step, moves, also, isSilent = false }: Act,
  { before, after }: Sides,
): Result<Written, PlannerError> {
  const { db, now, operator } = workspace;
  return transaction(db, () => {
    queueAffected(db, before);
    queueSisters(db, before, after);
    queueNaming(db, before, after);
    // The verdicts of posts that go are not asked for: nobody is told of what is gone.
    deleteGone(db, before, after);
    upsertClients(db, after.clients);
    upsertAccounts(db, after.accounts);
    upsertSites(db, after.sites.map(withDomain));
    upsertApplications(db, after.applications);
    upsertCampaigns(db, after.campaigns);
    upsertPosts(db, storable(after.posts, before.posts));
    upsertSettings(db, after.settings);
    upsertListEntries(db, after.listEntries);
    queueAffected(db, after);
    const seq = appendCommand(db, { at: now(), operator, kind, before: filled(before), after: filled(after) });
    if (!isSilent) recordObjects(db, seq, objectsOf(before, after));
    if (moves === undefined) recordUndoable(db, seq, Math.max(countOf(before), countOf(after)), step);
    else moves(db);
    also?.(db);
    return ok({ seq, earlier: queuedVerdicts(db), due: isSilent ? [] : judgeLittle(workspace) });
  });
}

/** What is in one list and not in the other, by identity. */
const gone = <T>(before: readonly T[], after: readonly T[], identity: (item: T) => string): T[] => {
  const kept = new Set(after.map(identity));
  return before.filter((item) => !kept.has(identity(item)));
};

function deleteGone(db: WritableDb, before: Plan, after: Plan): void {
  const idOf = <I extends string>({ id }: { readonly id: I }): I => id;
  for (const { id } of gone(before.posts, after.posts, idOf)) deletePost(db, id);
  deleteApplications(db, gone(before.applications, after.applications, idOf).map(idOf));
  deleteSites(db, gone(before.sites, after.sites, idOf).map(idOf));
  deleteCampaigns(db, gone(before.campaigns, after.campaigns, idOf).map(idOf));
  deleteListEntries(db, gone(before.listEntries, after.listEntries, listEntryIdentity));
  deleteSettings(db, gone(before.settings, after.settings, settingIdentity));
  deleteAccounts(db, gone(before.accounts, after.accounts, idOf).map(idOf));
  deleteClients(db, gone(before.clients, after.clients, idOf).map(idOf));
}

const countOf = (plan: Plan): number =>
  Object.values<readonly unknown[]>({ ...plan }).reduce((sum, list) => sum + list.length, 0);

const objectsOf = (...sides: readonly Plan[]): Set<string> =>
  new Set(
    sides.flatMap(({ clients, accounts, sites, applications, campaigns, posts }) =>
      [clients, accounts, sites, applications, campaigns, posts].flatMap((list) => list.map(({ id }) => id as string)),
    ),
  );

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
  for (const { clientId } of plan.sites) queueClient(db, clientId);
  for (const { id } of plan.campaigns) queueCampaign(db, id);
  for (const { clientId } of plan.settings) {
    if (clientId === undefined) queueAllPosts(db);
    else queueClient(db, clientId);
  }
  for (const entry of plan.listEntries) queueEntry(db, entry);
  queuePostsAndNeighbours(db, plan.posts);
}

/** Who shares a text reads of the other account whose it is and what it is called. */
function queueSisters(db: WritableDb, before: Plan, after: Plan): void {
  const earlier = new Map(before.accounts.map((account) => [account.id, account]));
  for (const { id, owner, clientId, nickname } of after.accounts) {
    const known = earlier.get(id);
    const isSame = known?.owner === owner && known.clientId === clientId && known.nickname === nickname;
    if (known !== undefined && !isSame) queueAlikeOnAccount(db, id);
  }
}

function domainsOfSites(db: WritableDb, ids: Iterable<SiteId>): string[] {
  return sitesByIds(db, ids).flatMap(({ host }) => domainOf(host) ?? []);
}

function queueEntry(db: WritableDb, { list, value }: ListEntry): void {
  if (list === 'terms') {
    queueAllPosts(db);
    return;
  }
  if (!isDayList(list)) {
    queueDomains(db, [domainOf(value) ?? value]);
    return;
  }
  if (!isDay(value)) return;
  const { first, last } = list === 'holidays' ? daysThatRead(value) : { first: value, last: value };
  queueBetween(db, startOfChinaDay(first), startOfChinaDay(addDays(last, 1)));
  // An ad reads every day over which it runs.
  if (list === 'sensitive-days') queueAdsBefore(db, startOfChinaDay(value));
}

function queuePostsAndNeighbours(db: WritableDb, posts: readonly Post[]): void {
  if (posts.length === 0) return;
  const ids = posts.map(({ id }) => id);
  queuePosts(db, ids);
  queueAlike(db, ids);
  const window = widestWindow(allSettings(db));
  for (const { accountId, scheduledAt } of posts) {
    if (scheduledAt === undefined) continue;
    queueAround(db, accountId, scheduledAt - window, scheduledAt + window);
  }
}
