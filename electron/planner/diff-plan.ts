// What of a plan is new to a workspace, and what differs.
import type { ImportCounts } from '../../core/api/sheets.ts';
import { type Plan, listEntryIdentity, settingIdentity } from '../../core/plan/plan.ts';
import { accountsByIds } from '../../db/accounts.ts';
import { applicationsByIds } from '../../db/applications.ts';
import { campaignsByIds } from '../../db/campaigns.ts';
import { clientsByIds } from '../../db/clients.ts';
import type { ReadableDb } from '../../db/handle.ts';
import { allListEntries } from '../../db/list-entries.ts';
import { postsByIds } from '../../db/posts.ts';
import { allSettings } from '../../db/settings.ts';
import { sitesByIds } from '../../db/sites.ts';

/** The objects that have to be written, and those of the same identity as they were before. */
export interface Changes {
  readonly before: Plan;
  readonly after: Plan;
  readonly counts: ImportCounts;
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
  const ids = <I extends string>(items: readonly { readonly id: I }[]): I[] => items.map(({ id }) => id);

  const clients = compare(plan.clients, clientsByIds(db, ids(plan.clients)), byId);
  const accounts = compare(plan.accounts, accountsByIds(db, ids(plan.accounts)), byId);
  const sites = compare(plan.sites, sitesByIds(db, ids(plan.sites)), byId);
  const applications = compare(plan.applications, applicationsByIds(db, ids(plan.applications)), byId);
  const campaigns = compare(plan.campaigns, campaignsByIds(db, ids(plan.campaigns)), byId);
  const posts = compare(plan.posts, postsByIds(db, ids(plan.posts)), byId);
  const settings = compare(plan.settings, plan.settings.length === 0 ? [] : allSettings(db), settingIdentity);
  const listEntries = compare(
    plan.listEntries,
    plan.listEntries.length === 0 ? [] : allListEntries(db),
    listEntryIdentity,
  );
  const lists = { clients, accounts, sites, applications, campaigns, posts, settings, listEntries };
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
