import type { Plan } from '../../core/plan/plan.ts';
import type { KnownIds } from '../../core/plan/references.ts';
import { accountsByIds } from '../../db/accounts.ts';
import { campaignsByIds } from '../../db/campaigns.ts';
import { clientsByIds } from '../../db/clients.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { existingPostIds } from '../../db/posts.ts';
import { sitesByIds } from '../../db/sites.ts';

/** Which of the ids that a plan names the workspace holds. */
export function knownIds(db: ReadableDb, plan: Plan): KnownIds {
  const ids = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const clients = [plan.accounts, plan.sites, plan.campaigns, plan.posts, plan.settings].flatMap((items) =>
    items.flatMap(({ clientId }) => clientId ?? []),
  );
  const accounts = [plan.applications, plan.posts, plan.listEntries].flatMap((items) =>
    items.flatMap(({ accountId }) => accountId ?? []),
  );
  return {
    clients: ids(clientsByIds(db, new Set(clients))),
    accounts: ids(accountsByIds(db, new Set(accounts))),
    sites: ids(sitesByIds(db, new Set(plan.applications.map(({ siteId }) => siteId)))),
    campaigns: ids(campaignsByIds(db, new Set(plan.posts.flatMap(({ campaignId }) => campaignId ?? [])))),
    posts: new Set(existingPostIds(db, new Set(plan.posts.flatMap(({ promotes }) => promotes ?? [])))),
  };
}
