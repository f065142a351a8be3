import type { Site } from '../core/domain/site.ts';
import type { ClientId, SiteId } from '../core/ids.ts';
import { among, entityTable, listOf, removeAll, select } from './entity-table.ts';
import { type ReadableDb, type WritableDb, atomically, writer } from './handle.ts';

const sites = entityTable<Site>(
  'site',
  {
    id: 'plain',
    clientId: 'plain',
    host: 'plain',
    hosting: 'plain',
    icpNumber: 'plain',
    icpEntity: 'plain',
    licenceRecorded: 'flag',
    reviewedOn: 'plain',
    reviewedBy: 'plain',
  },
  { extras: ['domain'] },
);

/** A site with the registrable domain of its host; without one where the host has none. */
export interface SiteOnDomain {
  readonly site: Site;
  readonly domain?: string;
}

/** Writes sites by id, all or none. */
export function upsertSites(db: WritableDb, list: Iterable<SiteOnDomain>): void {
  const write = writer(db, sites.upsert);
  atomically(db, () => {
    for (const { site, domain } of list) write(...sites.toRow(site, domain ?? null));
  });
}

/** All sites by id. */
export const allSites = (db: ReadableDb): Site[] => select(db, sites, 'true');

/** The sites among these ids, by id; unknown ids are passed over. */
export const sitesByIds = (db: ReadableDb, ids: Iterable<SiteId>): Site[] =>
  select(db, sites, among('id'), [listOf(ids)]);

/** A client's sites, by id. */
export const sitesOfClient = (db: ReadableDb, clientId: ClientId): Site[] =>
  select(db, sites, 'client_id = ?', [clientId]);

/** The sites whose host lies under one of these registrable domains, by id. */
export const sitesByDomains = (db: ReadableDb, domains: Iterable<string>): Site[] =>
  select(db, sites, among('domain'), [listOf(domains)]);

/** The sites whose host lies under one of these registrable domains, and those of these clients, by id. */
export const sitesNear = (db: ReadableDb, domains: Iterable<string>, clients: Iterable<ClientId>): Site[] =>
  select(db, sites, `${among('domain')} OR ${among('client_id')}`, [listOf(domains), listOf(clients)]);

/** Deletes sites by their ids; what still names one of them fails the commit. */
export const deleteSites = (db: WritableDb, ids: Iterable<SiteId>): void =>
  removeAll(
    db,
    sites,
    [...ids].map((id) => [id]),
  );
