import type { Client } from '../core/domain/client.ts';
import type { ClientId } from '../core/ids.ts';
import { among, entityTable, listOf, removeAll, select, upsertAll } from './entity-table.ts';
import type { ReadableDb, WritableDb } from './handle.ts';

const clients = entityTable<Client>('client', {
  id: 'plain',
  name: 'plain',
  legalName: 'plain',
  region: 'plain',
  uscc: 'plain',
  licenceNumber: 'plain',
  registration: 'plain',
  address: 'plain',
  contact: 'plain',
  categories: 'json',
  requiresApproval: 'flag',
  card: 'json',
  reviewTemplate: 'json',
});

/** Writes clients by id, all or none. */
export const upsertClients = (db: WritableDb, list: Iterable<Client>): void => upsertAll(db, clients, list);

/** All clients by id. */
export const allClients = (db: ReadableDb): Client[] => select(db, clients, 'true');

/** The clients among these ids, by id; unknown ids are passed over. */
export const clientsByIds = (db: ReadableDb, ids: Iterable<ClientId>): Client[] =>
  select(db, clients, among('id'), [listOf(ids)]);

/** Deletes clients by their ids; what still names one of them fails the commit. */
export const deleteClients = (db: WritableDb, ids: Iterable<ClientId>): void =>
  removeAll(
    db,
    clients,
    [...ids].map((id) => [id]),
  );
