import type { Account } from '../core/domain/account.ts';
import type { AccountId, ClientId } from '../core/ids.ts';
import { among, entityTable, listOf, removeAll, select, upsertAll } from './entity-table.ts';
import type { ReadableDb, WritableDb } from './handle.ts';

// Capabilities stay with their account: they are read with it, two at most, and nothing is searched by them.
const accounts = entityTable<Account>('account', {
  id: 'plain',
  owner: 'plain',
  clientId: 'plain',
  nickname: 'plain',
  uid: 'plain',
  kind: 'plain',
  holder: 'plain',
  verification: 'json',
  capabilities: 'json',
});

/** Writes accounts by id, all or none. */
export const upsertAccounts = (db: WritableDb, list: Iterable<Account>): void => upsertAll(db, accounts, list);

/** All accounts by id. */
export const allAccounts = (db: ReadableDb): Account[] => select(db, accounts, 'true');

/** The accounts among these ids, by id; unknown ids are passed over. */
export const accountsByIds = (db: ReadableDb, ids: Iterable<AccountId>): Account[] =>
  select(db, accounts, among('id'), [listOf(ids)]);

/** A client's own accounts, by id; creators' accounts belong to nobody. */
export const accountsOfClient = (db: ReadableDb, clientId: ClientId): Account[] =>
  select(db, accounts, 'client_id = ?', [clientId]);

/** Deletes accounts by their ids; what still names one of them fails the commit. */
export const deleteAccounts = (db: WritableDb, ids: Iterable<AccountId>): void =>
  removeAll(
    db,
    accounts,
    [...ids].map((id) => [id]),
  );
