// What a package holds: the whole workspace, or one client with everything that its objects refer to.
import type { ClientId } from '../../../core/ids.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { allPosts } from '../../../db/posts.ts';
import { wholeState } from '../judging/context.ts';

/** The workspace as a plan. */
export const wholePlan = (db: ReadableDb): Plan => ({ ...wholeState(db), posts: allPosts(db) });

/**
 * A client's part of a plan: its accounts, sites, applications, campaigns, posts and own settings, the list entries of its
 * accounts, and whatever these refer to, so that any workspace can take it.
 */
export function planOfClient(plan: Plan, client: ClientId): Plan {
  const isOurs = ({ clientId }: { readonly clientId?: ClientId }) => clientId === client;
  const own = ids(plan.accounts.filter(isOurs));
  const sites = plan.sites.filter(isOurs);
  const siteIds = ids(sites);
  const applications = plan.applications.filter(({ accountId, siteId }) => own.has(accountId) || siteIds.has(siteId));
  const posts = closed(plan.posts.filter(isOurs), plan.posts, ({ promotes }) => promotes);
  const campaignIds = new Set<string>(posts.flatMap(({ campaignId }) => campaignId ?? []));
  const campaigns = plan.campaigns.filter((campaign) => isOurs(campaign) || campaignIds.has(campaign.id));
  const named = new Set<string>([...applications, ...posts].map(({ accountId }) => accountId));
  const accounts = plan.accounts.filter((account) => own.has(account.id) || named.has(account.id));
  const sitesNamed = new Set<string>(applications.map(({ siteId }) => siteId));
  const allSites = plan.sites.filter(({ id }) => siteIds.has(id) || sitesNamed.has(id));
  const clientIds = new Set<string>([client]);
  for (const { clientId } of [...accounts, ...allSites, ...campaigns, ...posts]) {
    if (clientId !== undefined) clientIds.add(clientId);
  }
  return {
    clients: plan.clients.filter(({ id }) => clientIds.has(id)),
    accounts,
    sites: allSites,
    applications,
    campaigns,
    posts,
    settings: plan.settings.filter(isOurs),
    listEntries: plan.listEntries.filter(({ accountId }) => accountId !== undefined && own.has(accountId)),
  };
}

const ids = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));

/** The chosen items with those that they name, and those that these name in turn, in the order of `all`. */
function closed<T extends { readonly id: string }>(
  chosen: readonly T[],
  all: readonly T[],
  named: (item: T) => string | undefined,
): T[] {
  const byId = new Map(all.map((item) => [item.id, item]));
  const kept = new Set<string>();
  for (let wanted = [...chosen]; wanted.length > 0;) {
    for (const { id } of wanted) kept.add(id);
    wanted = wanted.flatMap((item) => {
      const id = named(item);
      const next = id === undefined || kept.has(id) ? undefined : byId.get(id);
      return next === undefined ? [] : [next];
    });
  }
  return all.filter(({ id }) => kept.has(id));
}
