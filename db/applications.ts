import type { Application } from '../core/domain/application.ts';
import type { AccountId, ApplicationId, SiteId } from '../core/ids.ts';
import { among, entityTable, listOf, removeAll, select, upsertAll } from './entity-table.ts';
import type { ReadableDb, WritableDb } from './handle.ts';

const applications = entityTable<Application>('application', {
  id: 'plain',
  accountId: 'plain',
  siteId: 'plain',
  scope: 'plain',
  reach: 'plain',
  state: 'plain',
  submittedOn: 'plain',
  decidedOn: 'plain',
  validUntil: 'plain',
  revokedOn: 'plain',
  evidence: 'plain',
  evidenceFiles: 'json',
});

/** Writes applications by id, all or none. */
export const upsertApplications = (db: WritableDb, list: Iterable<Application>): void =>
  upsertAll(db, applications, list);

/** All applications by id. */
export const allApplications = (db: ReadableDb): Application[] => select(db, applications, 'true');

/** The applications among these ids, by id; unknown ids are passed over. */
export const applicationsByIds = (db: ReadableDb, ids: Iterable<ApplicationId>): Application[] =>
  select(db, applications, among('id'), [listOf(ids)]);

/** The applications for any of these sites, by id. */
export const applicationsForSites = (db: ReadableDb, siteIds: Iterable<SiteId>): Application[] =>
  select(db, applications, among('site_id'), [listOf(siteIds)]);

/** The applications sent from an account, by id. */
export const applicationsOfAccount = (db: ReadableDb, accountId: AccountId): Application[] =>
  select(db, applications, 'account_id = ?', [accountId]);

/** The applications of any account for sites under one of these registrable domains, by id. */
export const applicationsForDomains = (db: ReadableDb, domains: Iterable<string>): Application[] =>
  select(db, applications, `site_id IN (SELECT id FROM site WHERE ${among('domain')})`, [listOf(domains)]);

/** Deletes applications by their ids; what still names one of them fails the commit. */
export const deleteApplications = (db: WritableDb, ids: Iterable<ApplicationId>): void =>
  removeAll(
    db,
    applications,
    [...ids].map((id) => [id]),
  );
