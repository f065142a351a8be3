// What of a plan is new to a workspace, and what differs.
import type { ImportCounts } from '../../../core/api/sheets.ts';
import { type Plan, listEntryIdentity, settingIdentity } from '../../../core/plan/plan.ts';
import { accountsByIds } from '../../../db/accounts.ts';
import { applicationsByIds } from '../../../db/applications.ts';
import { campaignsByIds } from '../../../db/campaigns.ts';
import { clientsByIds } from '../../../db/clients.ts';
import type { ReadableDb } from '../../../db/handle.ts';
import { allListEntries } from '../../../db/list-entries.ts';
import { postsByIds } from '../../../db/posts.ts';
import { allSettings } from '../../../db/settings.ts';
import { sitesByIds } from '../../../db/sites.ts';

/** The objects that have to be written, and those of the same identity as they were before. */
export interface Changes {
  readonly before: Plan;
  readonly after: Plan;
  readonly counts: ImportCounts;
}

/** The objects of the workspace that have the identities of a plan's. */
export function storedLike(db: ReadableDb, plan: Plan): Plan {
  const ids = <I extends string>(items: readonly { readonly id: I }[]): I[] => items.map(({ id }) => id);
  const those = <T>(items: readonly T[], stored: readonly T[], identity: (item: T) => string): T[] => {
    const named = new Set(items.map(identity));
    return stored.filter((item) => named.has(identity(item)));
  };
  return {
    clients: clientsByIds(db, ids(plan.clients)),
    accounts: accountsByIds(db, ids(plan.accounts)),
    sites: sitesByIds(db, ids(plan.sites)),
    applications: applicationsByIds(db, ids(plan.applications)),
    campaigns: campaignsByIds(db, ids(plan.campaigns)),
    posts: postsByIds(db, ids(plan.posts)),
    settings: plan.settings.length === 0 ? [] : those(plan.settings, allSettings(db), settingIdentity),
    listEntries: plan.listEntries.length === 0 ? [] : those(plan.listEntries, allListEntries(db), listEntryIdentity),
  };
}

/** Holds a plan against the workspace, list by list. */
export function diffPlan(db: ReadableDb, plan: Plan): Changes {
  let created = 0;
  let changed = 0;
  let unchanged = 0;
  const compare = <T>(items: readonly T[], stored: readonly T[], identity: (item: T) => string) => {
    const known = new Map(stored.map((item) => [identity(item), item]));
    const before: T[] = [];
    const after = items.filter((item) => {
      const old = known.get(identity(item));
      if (old !== undefined && JSON.stringify(old) === JSON.stringify(item)) {
        unchanged++;
        return false;
      }
      if (old === undefined) created++;
      else {
        changed++;
        before.push(old);
      }
      return true;
    });
    return { before, after };
  };
  const byId = ({ id }: { readonly id: string }): string => id;
  const stored = storedLike(db, plan);
  const lists = {
    clients: compare(plan.clients, stored.clients, byId),
    accounts: compare(plan.accounts, stored.accounts, byId),
    sites: compare(plan.sites, stored.sites, byId),
    applications: compare(plan.applications, stored.applications, byId),
    campaigns: compare(plan.campaigns, stored.campaigns, byId),
    posts: compare(plan.posts, stored.posts, byId),
    settings: compare(plan.settings, stored.settings, settingIdentity),
    listEntries: compare(plan.listEntries, stored.listEntries, listEntryIdentity),
  };
  return {
    before: pick(lists, 'before'),
    after: pick(lists, 'after'),
    counts: { created, changed, unchanged },
  };
}

type Sides = { readonly [K in keyof Plan]: { readonly before: Plan[K]; readonly after: Plan[K] } };

const pick = (sides: Sides, side: 'before' | 'after'): Plan => ({
  clients: sides.clients[side],
  accounts: sides.accounts[side],
  sites: sides.sites[side],
  applications: sides.applications[side],
  campaigns: sides.campaigns[side],
  posts: sides.posts[side],
  settings: sides.settings[side],
  listEntries: sides.listEntries[side],
});
