// What all rules may ask, as plain data with `now` in it.
import type { Account } from '../../domain/account.ts';
import type { Application } from '../../domain/application.ts';
import type { Campaign } from '../../domain/campaign.ts';
import type { Client } from '../../domain/client.ts';
import type { Instant } from '../../domain/instant.ts';
import { type LinkSite, readLink } from '../../domain/link-site.ts';
import type { ListEntry } from '../../domain/list-entry.ts';
import type { Setting } from '../../domain/setting.ts';
import type { Site } from '../../domain/site.ts';
import { type AgencyLists, agencyLists } from '../../facts/agency-lists.ts';
import type { AccountId, CampaignId, ClientId } from '../../ids.ts';
import { type Brand, brandsOf } from './brand-words.ts';

/** The state of a workspace as the store gives it, whole or only what some posts need. */
export interface WorkspaceState {
  readonly clients: readonly Client[];
  readonly accounts: readonly Account[];
  readonly sites: readonly Site[];
  readonly applications: readonly Application[];
  readonly campaigns: readonly Campaign[];
  readonly settings: readonly Setting[];
  readonly listEntries: readonly ListEntry[];
  /** What all clients are called; needed only where not all clients and accounts are there. */
  readonly brands?: readonly Brand[];
}

/** An application with everything that its listing rests on. */
export interface SiteApplication {
  readonly application: Application;
  readonly site: Site;
  readonly applicant: Account;
  readonly client: Client;
  readonly host: string;
  /** The host as people read it. */
  readonly shownHost: string;
}

/** The snapshot that rules judge against. */
export interface RuleContext {
  readonly now: Instant;
  readonly clients: ReadonlyMap<ClientId, Client>;
  readonly accounts: ReadonlyMap<AccountId, Account>;
  readonly campaigns: ReadonlyMap<CampaignId, Campaign>;
  /** By registrable domain, in the order of the applications' ids. */
  readonly applications: ReadonlyMap<string, readonly SiteApplication[]>;
  /** Applications whose site's host cannot be read; they list nothing but have a checklist all the same. */
  readonly unreadableApplications: readonly SiteApplication[];
  /** By client, in the order of the sites' ids. */
  readonly sites: ReadonlyMap<ClientId, readonly Site[]>;
  /** By registrable domain: the clients that have a site under it, by id. */
  readonly siteOwners: ReadonlyMap<string, readonly ClientId[]>;
  readonly brands: readonly Brand[];
  readonly lists: AgencyLists;
  readonly settings: ReadonlyMap<string, Setting['value']>;
}

/** The key under which a context keeps a setting. */
const settingKey = (rule: string, key: string, clientId?: ClientId): string =>
  `${clientId ?? ''}\u0000${rule}\u0000${key}`;

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<T['id'], T> =>
  new Map(items.map((item) => [item.id, item]));

/** Joins a workspace's state into what the rules ask. Entities must name only what the state holds. */
export function createContext(state: WorkspaceState, now: Instant): RuleContext {
  const clients = byId(state.clients);
  const accounts = byId(state.accounts);
  const sites = byId(state.sites);
  const hosts = new Map<string, LinkSite | undefined>();
  const applications = new Map<string, SiteApplication[]>();
  const unreadableApplications: SiteApplication[] = [];
  for (const application of [...state.applications].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const site = sites.get(application.siteId);
    const applicant = accounts.get(application.accountId);
    const client = site === undefined ? undefined : clients.get(site.clientId);
    if (site === undefined || applicant === undefined || client === undefined) {
      throw new Error(`application ${application.id} names what the state does not hold`);
    }
    if (!hosts.has(site.host)) hosts.set(site.host, readLink(site.host).site);
    const read = hosts.get(site.host);
    const joined = joinedWith({ application, site, applicant, client }, read);
    if (read === undefined) unreadableApplications.push(joined);
    else {
      const known = applications.get(read.domain);
      if (known === undefined) applications.set(read.domain, [joined]);
      else known.push(joined);
    }
  }
  return {
    now,
    clients,
    accounts,
    ...sitesByOwner(state.sites, (host) => {
      if (!hosts.has(host)) hosts.set(host, readLink(host).site);
      return hosts.get(host)?.domain;
    }),
    campaigns: byId(state.campaigns),
    applications,
    unreadableApplications,
    brands: state.brands ?? brandsOf(state.clients, state.accounts),
    lists: agencyLists(state.listEntries),
    settings: new Map(
      state.settings.map((setting) => [settingKey(setting.rule, setting.key, setting.clientId), setting.value]),
    ),
  };
}

function sitesByOwner(
  list: readonly Site[],
  domainOf: (host: string) => string | undefined,
): Pick<RuleContext, 'sites' | 'siteOwners'> {
  const sites = new Map<ClientId, Site[]>();
  const siteOwners = new Map<string, ClientId[]>();
  for (const site of [...list].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = sites.get(site.clientId);
    if (own === undefined) sites.set(site.clientId, [site]);
    else own.push(site);
    const domain = domainOf(site.host);
    if (domain === undefined) continue;
    const owners = siteOwners.get(domain);
    if (owners === undefined) siteOwners.set(domain, [site.clientId]);
    else if (!owners.includes(site.clientId)) owners.push(site.clientId);
  }
  for (const owners of siteOwners.values()) owners.sort();
  return { sites, siteOwners };
}

type Parts = Pick<SiteApplication, 'application' | 'site' | 'applicant' | 'client'>;

const joinedWith = (parts: Parts, read: LinkSite | undefined): SiteApplication => ({
  ...parts,
  host: read?.host ?? parts.site.host,
  shownHost: read?.shownHost ?? parts.site.host,
});

/** The context with an account in place of the one with its id. Nothing else is made anew, as {@link createContext} would. */
export function withAccount(context: RuleContext, account: Account): RuleContext {
  const renew = (list: readonly SiteApplication[]) =>
    list.some(({ applicant }) => applicant.id === account.id)
      ? list.map((joined) => (joined.applicant.id === account.id ? { ...joined, applicant: account } : joined))
      : list;
  const applications = new Map(context.applications);
  for (const [domain, list] of applications) applications.set(domain, renew(list));
  return {
    ...context,
    accounts: new Map(context.accounts).set(account.id, account),
    applications,
    unreadableApplications: renew(context.unreadableApplications),
  };
}

/** The context with an application, and its site, in place of those with their ids, or beside the others. */
export function withApplication(before: RuleContext, parts: Parts): RuleContext {
  const read = readLink(parts.site.host).site;
  const context = withSite(before, parts.site, read?.domain);
  const among = (list: readonly SiteApplication[]) =>
    [...list.filter(({ application }) => application.id !== parts.application.id), joinedWith(parts, read)].sort(
      (a, b) => (a.application.id < b.application.id ? -1 : 1),
    );
  if (read === undefined) return { ...context, unreadableApplications: among(context.unreadableApplications) };
  const applications = new Map(context.applications);
  return { ...context, applications: applications.set(read.domain, among(applications.get(read.domain) ?? [])) };
}

function withSite(context: RuleContext, site: Site, domain: string | undefined): RuleContext {
  const own = context.sites.get(site.clientId) ?? [];
  if (own.some(({ id }) => id === site.id)) return context;
  const sites = new Map(context.sites).set(
    site.clientId,
    [...own, site].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  if (domain === undefined) return { ...context, sites };
  const owners = [...new Set([...(context.siteOwners.get(domain) ?? []), site.clientId])].sort();
  return { ...context, sites, siteOwners: new Map(context.siteOwners).set(domain, owners) };
}

/** The value in force: the client's, else the workspace's, else undefined; without a client the workspace's alone. */
export const settingFor = (
  context: RuleContext,
  clientId: ClientId | undefined,
  rule: string,
  key: string,
): Setting['value'] | undefined =>
  context.settings.get(settingKey(rule, key, clientId)) ?? context.settings.get(settingKey(rule, key));

/** Every application of a context, those with an unreadable host last. */
export const everyApplication = ({ applications, unreadableApplications }: RuleContext): SiteApplication[] => [
  ...[...applications.values()].flat(),
  ...unreadableApplications,
];
