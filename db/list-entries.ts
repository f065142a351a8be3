import type { ListEntry, ListName } from '../core/domain/list-entry.ts';
import { entityTable, removeAll, select, upsertAll } from './entity-table.ts';
import type { ReadableDb, WritableDb } from './handle.ts';

const IDENTITY = ['list', 'value', `coalesce(account_id, '')`];

const listEntries = entityTable<ListEntry>(
  'list_entry',
  {
    list: 'plain',
    value: 'plain',
    change: 'plain',
    accountId: 'plain',
    destination: 'plain',
    from: 'plain',
    until: 'plain',
    evidence: 'plain',
  },
  { identity: IDENTITY },
);

/** Writes list entries by list, value and account, all or none. */
export const upsertListEntries = (db: WritableDb, list: Iterable<ListEntry>): void => upsertAll(db, listEntries, list);

/** All list entries by list, value and account. */
export const allListEntries = (db: ReadableDb): ListEntry[] => select(db, listEntries, 'true', [], IDENTITY.join(', '));

/** The entries of one list by value and account. */
export const entriesOfList = (db: ReadableDb, list: ListName): ListEntry[] =>
  select(db, listEntries, 'list = ?', [list], IDENTITY.join(', '));

/** Deletes list entries by list, value and account. */
export const deleteListEntries = (db: WritableDb, list: readonly ListEntry[]): void =>
  removeAll(
    db,
    listEntries,
    list.map((entry) => [entry.list, entry.value, entry.accountId ?? '']),
  );
