// Whether a plan's ids are unique and whatever they name exists, in the plan or in the workspace it goes into.
import { type Problem, shown } from '../domain/problem.ts';
import { checkWaiver } from '../rules/check-waiver.ts';
import { checkSetting } from '../rules/check-setting.ts';
import { type Plan, listEntryIdentity, settingIdentity } from './plan.ts';

/** The ids that a workspace already holds. */
export interface KnownIds {
  readonly clients: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly campaigns: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
}

/** Every duplicate and every dangling id of a plan, in the plan's order. */
export function referenceProblems(plan: Plan, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const unique = <T>(list: string, items: readonly T[], identity: (item: T) => string, key: string) => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const id = identity(item);
      const path = `${list}[${index}]${key}`;
      if (seen.has(id)) problems.push({ path, expected: 'duplicate-id', read: shown(id.split('\u0000').join(' ')) });
      seen.add(id);
    });
    return seen;
  };
  const byId = (item: { readonly id: string }): string => item.id;
  const clients = unique('clients', plan.clients, byId, '.id');
  const accounts = unique('accounts', plan.accounts, byId, '.id');
  const sites = unique('sites', plan.sites, byId, '.id');
  unique('applications', plan.applications, byId, '.id');
  const campaigns = unique('campaigns', plan.campaigns, byId, '.id');
  const posts = unique('posts', plan.posts, byId, '.id');
  unique('settings', plan.settings, settingIdentity, '');
  unique('lists', plan.listEntries, listEntryIdentity, '');

  const refer = (path: string, id: string | undefined, own: ReadonlySet<string>, there: ReadonlySet<string>) => {
    if (id !== undefined && !own.has(id) && !there.has(id)) {
      problems.push({ path, expected: 'reference', read: shown(id) });
    }
  };
  plan.accounts.forEach((account, index) => {
    refer(`accounts[${index}].clientId`, account.clientId, clients, known.clients);
  });
  plan.sites.forEach((site, index) => {
    refer(`sites[${index}].clientId`, site.clientId, clients, known.clients);
  });
  plan.applications.forEach((application, index) => {
    refer(`applications[${index}].accountId`, application.accountId, accounts, known.accounts);
    refer(`applications[${index}].siteId`, application.siteId, sites, known.sites);
  });
  plan.campaigns.forEach((campaign, index) => {
    refer(`campaigns[${index}].clientId`, campaign.clientId, clients, known.clients);
  });
  plan.posts.forEach((post, index) => {
    refer(`posts[${index}].clientId`, post.clientId, clients, known.clients);
    refer(`posts[${index}].campaignId`, post.campaignId, campaigns, known.campaigns);
    refer(`posts[${index}].accountId`, post.accountId, accounts, known.accounts);
    refer(`posts[${index}].promotes`, post.promotes, posts, known.posts);
    post.waivers?.forEach((waiver, place) => {
      problems.push(...checkWaiver(waiver, `posts[${index}].waivers[${place}]`));
    });
  });
  plan.settings.forEach((setting, index) => {
    refer(`settings[${index}].clientId`, setting.clientId, clients, known.clients);
    problems.push(...checkSetting(setting, `settings[${index}]`));
  });
  plan.listEntries.forEach((entry, index) => {
    refer(`lists[${index}].accountId`, entry.accountId, accounts, known.accounts);
  });
  return problems;
}
