// Who a name in a sheet stands for. Everything is looked up in maps: a sheet may have 100,000 rows.
import type { Account } from '../domain/account.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Client } from '../domain/client.ts';
import type { ClientId } from '../ids.ts';
import { fold } from './fold.ts';

/** Who was found: one, several of one name, or nobody. */
export type Found<T> = { readonly one: T } | { readonly several: readonly T[] } | undefined;

/** An account's name without its @, case and space. */
const accountName = (text: string): string => fold(text).replace(/^@+/, '').replace(/\s+/g, '');

const clientName = (text: string): string => fold(text).replace(/\s+/g, ' ');

/** Ways to find what a sheet names, made once per sheet. */
export interface KnownNames {
  readonly clients: ReadonlyMap<string, Client>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  /** By id, name or legal name. */
  readonly client: (text: string) => Found<Client>;
  /** By id, UID or nickname. */
  readonly account: (text: string) => Found<Account>;
  /** By id or name, those of the client first. */
  readonly campaign: (text: string, client: ClientId | undefined) => Found<Campaign>;
  readonly campaignsOf: (client: ClientId | undefined) => readonly Campaign[];
}

function index<T>(items: readonly T[], nameOf: (item: T) => string | undefined): Map<string, T[]> {
  const byName = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === undefined || name === '') continue;
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [item]);
    else list.push(item);
  }
  return byName;
}

function found<T>(items: readonly T[] | undefined): Found<T> {
  const [first, ...others] = items ?? [];
  if (first === undefined) return undefined;
  return others.length === 0 ? { one: first } : { several: [first, ...others] };
}

export function knownNames(
  clients: readonly Client[],
  accounts: readonly Account[],
  campaigns: readonly Campaign[],
): KnownNames {
  const clientsById = new Map<string, Client>(clients.map((client) => [client.id, client]));
  const accountsById = new Map<string, Account>(accounts.map((account) => [account.id, account]));
  const campaignsById = new Map<string, Campaign>(campaigns.map((campaign) => [campaign.id, campaign]));
  const clientsByName = index(clients, (client) => clientName(client.name));
  const clientsByLegalName = index(clients, (client) => clientName(client.legalName ?? ''));
  const accountsByUid = index(accounts, (account) => account.uid);
  const accountsByNickname = index(accounts, (account) => accountName(account.nickname));
  const campaignsByName = index(campaigns, (campaign) => clientName(campaign.name));
  const campaignsByClient = index(campaigns, (campaign) => campaign.clientId);
  return {
    clients: clientsById,
    accounts: accountsById,
    campaigns: campaignsById,
    client: (text) => {
      const byId = clientsById.get(text.trim());
      if (byId !== undefined) return { one: byId };
      const name = clientName(text);
      return found(clientsByName.get(name) ?? clientsByLegalName.get(name));
    },
    account: (text) => {
      const plain = text.trim().replace(/^@+/, '');
      const byId = accountsById.get(plain);
      if (byId !== undefined) return { one: byId };
      return found(accountsByUid.get(plain) ?? accountsByNickname.get(accountName(text)));
    },
    campaign: (text, client) => {
      const byId = campaignsById.get(text.trim());
      if (byId !== undefined) return { one: byId };
      const named = campaignsByName.get(clientName(text)) ?? [];
      const own = named.filter((campaign) => campaign.clientId === client);
      return found(own.length > 0 ? own : named);
    },
    campaignsOf: (client) => (client === undefined ? [] : (campaignsByClient.get(client) ?? [])),
  };
}

/** The one account whose nickname stands in a title; the longer name wins over one inside it. */
export function accountInTitle(titles: readonly string[], accounts: readonly Account[]): Account | undefined {
  const title = accountName(titles.join('\n'));
  const hits = accounts.filter((account) => title.includes(accountName(account.nickname)));
  const names = hits.map((account) => accountName(account.nickname));
  const longest = hits.filter((_, at) => !names.some((name) => name !== names[at] && name.includes(names[at] ?? '')));
  return longest.length === 1 ? longest[0] : undefined;
}
